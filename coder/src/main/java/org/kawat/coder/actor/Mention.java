package org.kawat.coder.actor;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kawat.coder.Span;

/**
 * Words that may name an actor, as far as the words alone tell; {@link Discourse} says who is meant.
 *
 * @param span of the words
 * @param key the name's words in lower case ("sergei lavrov"); empty where there is no name
 * @param names what packs know the name for
 * @param of the state, body or group whose office, organ or people it is; null where the words do not say
 * @param sector of the title or head noun
 * @param office the title or head noun, lower case; empty for bare names
 * @param pronoun a pronoun's person, or for GROUP how many are meant
 * @param determined whether a demonstrative follows ("that country")
 * @param former a title that is no longer held; of a GROUP, that office-holders are meant
 */
public record Mention(
        Kind kind,
        Span span,
        String key,
        List<NameEntry> names,
        @Nullable Mention of,
        @Nullable String sector,
        String office,
        String pronoun,
        boolean determined,
        boolean former) {
    /** What {@code pronoun} holds where only some are meant, and not the one that the article is about. */
    public static final String SOME = "some";

    /** What {@code pronoun} holds where an apposition told the office. */
    public static final String APPOSED = "apposed";

    /** NAME is in a list; PERSON bears a name; OFFICE is a title alone; GROUP is "both countries". */
    public enum Kind {
        NAME,
        PERSON,
        OFFICE,
        ORGAN,
        PEOPLE,
        ORG,
        ASSET,
        PRONOUN,
        POSSESSOR,
        GROUP
    }

    public Mention {
        names = List.copyOf(names);
    }

    /** @param person such as "s3" for "he", as the pack's list of words says */
    public static Mention pronoun(Span span, String person) {
        return new Mention(Kind.PRONOUN, span, "", List.of(), null, null, "", person, false, false);
    }

    /** "His", "its": whoever the clause is about. */
    static Mention possessor(Span span) {
        return new Mention(Kind.POSSESSOR, span, "", List.of(), null, null, "", "s3", false, false);
    }

    /** A name with nothing said about it. */
    static Mention name(Kind kind, Span span, Item name) {
        return new Mention(kind, span, name.norm(), name.names(), null, null, "", "", false, false);
    }

    /** "Both countries": the word that says how many, and what they are. */
    static Mention group(Span span, Item group, Item head) {
        boolean leaders = head.is(Item.Kind.TITLE);
        return new Mention(
                Kind.GROUP, span, "", List.of(), null, head.sector(), head.norm(), group.value(), false, leaders);
    }

    /** Whether it is the office or organ of several sides at once ("the leaders of both countries"). */
    boolean isOfGroup() {
        return of != null && (of.kind == Kind.GROUP || of.isOfGroup());
    }

    Mention asSome() {
        Kind plain = kind == Kind.ORGAN ? Kind.ORG : kind;
        return new Mention(plain, span, key, names, of, sector, office, SOME, determined, former);
    }

    Mention asDetermined() {
        return new Mention(kind, span, key, names, of, sector, office, pronoun, true, former);
    }
}
