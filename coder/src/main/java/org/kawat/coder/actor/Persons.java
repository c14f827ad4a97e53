package org.kawat.coder.actor;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.kawat.coder.Actor;

/** Says which person a name with or without a title means: one whom the article knows by now, or a new one. */
final class Persons {
    private final String text;
    private final Cast cast;
    private final ListedNames listed;
    private final Offices offices;
    private final UnnamedState unnamed;

    Persons(String text, Cast cast, ListedNames listed, Offices offices, UnnamedState unnamed) {
        this.text = text;
        this.cast = cast;
        this.listed = listed;
        this.offices = offices;
        this.unnamed = unnamed;
    }

    /**
     * @param known whom the article knows by the name already
     * @param owner whose office the person holds, as far as the words say
     */
    List<Reference> find(
            Mention mention, @Nullable Entity known, List<Reference> owner, List<Reference> clauseSubject) {
        Entity person = known;
        if (person != null && isAide(person, mention)) {
            return List.of(new Reference(offices.holder(mention, owner, person.code()), mention.span()));
        }
        if (person == null) {
            person = introduce(mention, owner, clauseSubject);
        } else if (mention.of() != null) {
            person.learn(Reference.firstCode(owner), mention.sector(), mention.office(), Actor.KnownBy.TITLE);
        }
        person.named(nameIn(mention));
        return List.of(new Reference(person, mention.span()));
    }

    /** "Pengacara X", "juru bicara X", where X is known for another office: somebody else, who belongs to X. */
    private static boolean isAide(Entity known, Mention mention) {
        return known.code() != null
                && known.role() != null
                && !mention.office().isEmpty()
                && mention.key().indexOf(' ') < 0
                && mention.of() == null
                && !mention.former()
                && !"GOV".equals(mention.sector())
                && !Offices.isAlike(known.role(), mention.office());
    }

    /** Whom the article has named by that name before, or by a part of it; null where it is new. */
    @Nullable
    Entity known(Mention mention) {
        Entity full = cast.person(mention.key());
        if (full != null) {
            return full;
        }
        boolean single = mention.key().indexOf(' ') < 0;
        Entity byName = cast.personByWord(mention.key());
        if (single && byName != null) {
            return byName;
        }
        // another spelling or a part of the name that packs know for the same person
        for (NameEntry entry : mention.names()) {
            Entity same = cast.person(entry.name().toLowerCase(Locale.ROOT));
            if (same != null) {
                return same;
            }
        }
        return single || !mention.names().isEmpty() ? null : byWords(mention.key());
    }

    /** The person whom all words of the name were heard of. */
    private @Nullable Entity byWords(String key) {
        Entity found = null;
        for (String word : key.split(" ")) {
            Entity candidate = cast.personByWord(word);
            if (candidate == null) {
                return null;
            }
            found = found == null || found == candidate ? candidate : null;
        }
        return found;
    }

    private Entity introduce(Mention mention, List<Reference> owner, List<Reference> clauseSubject) {
        String code = Reference.firstCode(owner);
        NameEntry entry = listed.best(mention, code);
        if (entry != null && entry.weak() && mention.office().isEmpty() && !listed.isProminent(entry)) {
            entry = null;
        }
        boolean home = false;
        Actor.KnownBy how = mention.pronoun().equals(Mention.APPOSED) ? Actor.KnownBy.APPOSITION : Actor.KnownBy.TITLE;
        String sector = mention.sector();
        if (entry != null && (code == null || code.equals(entry.code()) || mention.former())) {
            code = code == null ? entry.code() : code;
            sector = entry.sector() == null || "OPP".equals(sector) ? sector : entry.sector();
            how = Actor.KnownBy.DICTIONARY;
        } else if (code == null && !mention.office().isEmpty() && UnnamedState.isLikely(mention.sector())) {
            code = unnamed.of(clauseSubject);
            home = unnamed.isHome();
        }
        String role = mention.office().isEmpty() ? null : mention.office();
        Entity person = new Entity(true, code, sector, nameIn(mention), role, how);
        if (home) {
            person.guessed();
        }
        cast.addPerson(mention.key(), person);
        if (entry != null) {
            cast.addOtherName(entry.name(), person);
        }
        return person;
    }

    /** The name alone, as printed, without the title before it. */
    private String nameIn(Mention mention) {
        String printed = mention.span().of(text);
        int words = mention.key().split(" ").length;
        int at = printed.length();
        for (int i = 0; i < words && at > 0; i++) {
            at = printed.lastIndexOf(' ', at - 1);
        }
        return at < 0 ? printed : printed.substring(at + 1);
    }
}
