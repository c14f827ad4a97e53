package org.kawat.coder.actor;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Guesses whose an office or an organ is where the words do not say. */
public final class UnnamedState {
    /** Those who face their own government rather than another's. */
    private static final Set<String> AT_HOME = Set.of("LEG", "OPP", "PTY", "CVL", "NGO", "EDU", "JUD");

    private final RecentlyNamed recent;
    private final @Nullable String home;

    /** @param home the state of the publisher, which its readers call "the government" */
    UnnamedState(RecentlyNamed recent, @Nullable String home) {
        this.recent = recent;
        this.home = home;
    }

    /** Whether those of that sector face their own government. */
    public static boolean isAtHome(@Nullable String sector) {
        return sector != null && AT_HOME.contains(sector);
    }

    /** Whether a title or an organ of that sector belongs to a state even where none is named. */
    static boolean isLikely(@Nullable String sector) {
        return sector != null
                && switch (sector) {
                    case "GOV", "MIL", "LEG", "JUD", "COP", "OPP" -> true;
                    default -> false;
                };
    }

    /** The state where an organ sits ("the police in X"); null where the words do not say. */
    @Nullable
    String seat() {
        return recent.seat();
    }

    /** Whose government parliaments, parties and citizens speak of: their own, where nothing else is said. */
    @Nullable
    String governmentOf(List<Reference> clauseSubject) {
        boolean athome = !clauseSubject.isEmpty()
                && clauseSubject.stream()
                        .allMatch(r -> r.entity().sector() != null
                                && AT_HOME.contains(r.entity().sector()));
        String code = Reference.firstCode(clauseSubject);
        return athome && code != null ? code : of(clauseSubject);
    }

    /** The state that the sentence, or the article up to here, is about. */
    @Nullable
    String of(List<Reference> clauseSubject) {
        if (recent.voice() != null) {
            return recent.voice(); // "the spokesman said that the president …": his own
        }
        // citizens face their own government, a government another's
        List<String> not = Reference.codes(clauseSubject.stream()
                .filter(r -> !"CVL".equals(r.entity().sector()))
                .toList());
        String scene = recent.scene();
        if (scene != null && !not.contains(scene)) {
            return scene;
        }
        if (!recent.subject().isEmpty() && not.isEmpty()) {
            Entity last = recent.subject().get(0).entity();
            if (last.code() != null && !last.isBody()) {
                return last.code();
            }
        }
        String about = recent.most(not);
        if (about != null) {
            return about;
        }
        return not.isEmpty() ? home : not.get(0); // an organ of the same state, where no other is about
    }

    /** Whether nothing but the publisher's home can tell, since the article has named no state yet. */
    boolean isHome() {
        return !recent.anyState();
    }
}
