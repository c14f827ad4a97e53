package org.kawat.coder.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kawat.coder.Span;
import org.kawat.coder.actor.Item;
import org.kawat.coder.actor.Mention;
import org.kawat.coder.actor.NounPhrase;
import org.kawat.coder.actor.Reference;
import org.kawat.coder.clause.Chunk;
import org.kawat.coder.clause.Clause;
import org.kawat.coder.clause.Parsed;
import org.kawat.coder.clause.Resolver;
import org.kawat.coder.pack.Place;

/** Says who speaks, by the fullest name that the article has printed so far: abbreviations and descriptions stand for names. */
final class Speakers {
    private final String text;
    private final Resolver resolver;
    private final Map<String, Speaker> abbreviated = new HashMap<>();
    private final List<Speaker> bodies = new ArrayList<>();

    Speakers(String text, Resolver resolver) {
        this.text = text;
        this.resolver = resolver;
    }

    /** Whoever does the clause's verb. */
    @Nullable
    Speaker subject(Clause clause) {
        NounPhrase phrase = clause.subjectPhrase();
        if (phrase == null) {
            return null;
        }
        Speaker speaker = of(phrase, resolver.subjectOf(clause));
        Span name = clause.subject() == null ? null : nameBehind(clause, clause.subject());
        return name == null
                ? speaker
                : new Speaker(speaker.reference(), speaker.printed().cover(name));
    }

    /** Who a passive verb of saying is done by: behind "by", or the noun phrase straight behind the verb. */
    @Nullable
    Speaker agent(Clause clause) {
        for (Chunk chunk : clause.after()) {
            if (chunk.noun() != null && chunk.place() == Place.BY) {
                return of(chunk.noun(), resolver.ownOrInner(chunk.noun()));
            }
        }
        Chunk object = clause.object();
        if (object == null
                || object.noun() == null
                || resolver.own(object.noun()).isEmpty()) {
            return null;
        }
        return of(object.noun(), resolver.own(object.noun()));
    }

    Speaker of(NounPhrase phrase, List<Reference> references) {
        Speaker plain = new Speaker(references.isEmpty() ? null : references.get(0), closed(phrase.span()));
        Speaker full = abbreviated.get(phrase.span().of(text));
        if (full == null && phrase.parts().size() == 1) {
            full = describedBefore(phrase.parts().get(0), plain);
        }
        if (full == null && plain.reference() != null) {
            full = abbreviated.get(plain.reference().entity().name());
        }
        if (full == null) {
            return plain;
        }
        return new Speaker(reference(plain.reference(), full.reference()), full.printed());
    }

    /** Whom the fuller name means; an abbreviation that nobody knows is taken for a person's name by itself. */
    private static @Nullable Reference reference(@Nullable Reference plain, @Nullable Reference full) {
        if (plain == null || plain.code() == null) {
            return full;
        }
        return full != null && plain.code().equals(full.code()) ? full : plain;
    }

    /** With the bracket that closes what is open in it. */
    private Span closed(Span span) {
        String words = span.of(text);
        boolean open = words.lastIndexOf('(') > words.lastIndexOf(')');
        return open && span.end() < text.length() && text.charAt(span.end()) == ')'
                ? new Span(span.begin(), span.end() + 1)
                : span;
    }

    /** "The refugee body of X, Y": the name that a comma sets off behind a body. */
    private @Nullable Span nameBehind(Clause clause, Chunk subject) {
        Chunk next = clause.after().stream()
                .filter(c -> c.span().begin() >= subject.span().end())
                .findFirst()
                .orElse(null);
        if (next == null || !next.is(Chunk.Kind.NOUN) || next.noun() == null || isPerson(subject)) {
            return null;
        }
        Mention own = next.noun().parts().get(0).own();
        boolean name = own != null
                && own.office().isEmpty()
                && (own.kind() == Mention.Kind.NAME || own.kind() == Mention.Kind.PERSON);
        String between = text.substring(subject.span().end(), next.span().begin());
        return name && between.strip().equals(",") ? next.span() : null;
    }

    private static boolean isPerson(Chunk chunk) {
        Mention own = chunk.noun() == null ? null : chunk.noun().parts().get(0).own();
        return own == null || own.kind() == Mention.Kind.PERSON || own.kind() == Mention.Kind.PRONOUN;
    }

    /** "That body of X": the body of X that was named last. */
    private @Nullable Speaker describedBefore(NounPhrase.Part part, Speaker plain) {
        Mention own = part.own();
        boolean described = part.determined() && own != null && own.of() != null && isBody(own.kind());
        if (!described || plain.reference() == null) {
            return null;
        }
        for (int i = bodies.size() - 1; i >= 0; i--) {
            Reference body = bodies.get(i).reference();
            if (body != null
                    && plain.reference().code() != null
                    && plain.reference().code().equals(body.code())) {
                return bodies.get(i);
            }
        }
        return null;
    }

    private static boolean isBody(Mention.Kind kind) {
        return kind == Mention.Kind.ORGAN || kind == Mention.Kind.ORG;
    }

    /** Takes note of the bodies that the sentence names, and of the abbreviations in brackets behind names. */
    void hear(Parsed parsed) {
        for (Clause clause : parsed.allClauses()) {
            hear(clause.subject(), parsed);
            clause.before().forEach(c -> hear(c, parsed));
            clause.after().forEach(c -> hear(c, parsed));
        }
    }

    private void hear(@Nullable Chunk chunk, Parsed parsed) {
        NounPhrase phrase = chunk == null ? null : chunk.noun();
        if (phrase == null || phrase.parts().size() != 1) {
            return;
        }
        NounPhrase.Part part = phrase.parts().get(0);
        List<Reference> references = resolver.own(phrase);
        Reference whom = references.isEmpty() ? null : references.get(0);
        Mention own = part.determined() ? null : part.own();
        boolean body = own != null && (isBody(own.kind()) || own.kind() == Mention.Kind.NAME);
        if (whom != null && own != null && body && !whom.entity().isState()) {
            bodies.add(new Speaker(whom, own.span()));
        }
        for (Item item : parsed.items()) {
            boolean behind = item.is(Item.Kind.ALIAS)
                    && item.span().begin() > part.span().begin()
                    && item.span().end() <= part.span().end();
            if (behind) {
                abbreviation(item.span(), before(part.span(), item.span()), whom);
            }
        }
    }

    /** What the brackets hold stands for the words with those initials, or for a body or a name as a whole. */
    private void abbreviation(Span bracket, Span words, @Nullable Reference whom) {
        String letters = bracket.of(text);
        int begin = words.end();
        int at = letters.length();
        while (at > 0 && begin > words.begin()) {
            int space = text.lastIndexOf(' ', begin - 2);
            begin = Math.max(words.begin(), space + 1);
            if (Character.toUpperCase(text.charAt(begin)) != letters.charAt(--at)) {
                break;
            }
            if (at == 0) {
                abbreviated.put(
                        letters, new Speaker(begin == words.begin() ? whom : null, new Span(begin, words.end())));
                return;
            }
        }
        if (whom != null && !whom.entity().isState()) {
            abbreviated.put(letters, new Speaker(whom, words));
        }
    }

    /** The words before the bracket. */
    private Span before(Span phrase, Span bracket) {
        int end = bracket.begin();
        while (end > phrase.begin() && !Character.isLetterOrDigit(text.charAt(end - 1))) {
            end--;
        }
        return end > phrase.begin() ? new Span(phrase.begin(), end) : phrase;
    }
}
