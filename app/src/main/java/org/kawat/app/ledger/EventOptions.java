package org.kawat.app.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.kawat.coder.Event.Status;
import org.kawat.coder.EventType;
import org.kawat.ledger.query.EventFilter;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Which events are wanted. */
final class EventOptions {
    private static final List<String> QUADS =
            List.of("verbal cooperation", "material cooperation", "verbal conflict", "material conflict");

    @Option(
            names = "--source",
            paramLabel = "CODE",
            converter = Code.class,
            description = "Code of who acted, as RUS; of events on one footing, either side.")
    private @Nullable String source;

    @Option(
            names = "--target",
            paramLabel = "CODE",
            converter = Code.class,
            description = "Code of who was acted on; of events on one footing, either side.")
    private @Nullable String target;

    @Option(names = "--actor", paramLabel = "WHO", description = "Either side: its code, or a part of the name.")
    private @Nullable String actor;

    @Option(
            names = "--between",
            paramLabel = "A,B",
            converter = Two.class,
            description = "Codes of two, as RUS,CHN: what either did to the other, and both together.")
    private EventFilter.@Nullable Between between;

    @Option(
            names = "--type",
            paramLabel = "TYPE",
            split = ",",
            description = "Type of event: ${COMPLETION-CANDIDATES}. Several with commas, or again.")
    private List<EventType> types = List.of();

    @Option(names = "--mode", paramLabel = "MODE", split = ",", description = "Mode, as phone, visit, tariff; several.")
    private List<String> modes = List.of();

    @Option(
            names = "--quad",
            paramLabel = "CLASS",
            split = ",",
            converter = Quad.class,
            description =
                    "Class: verbal-cooperation, material-cooperation, verbal-conflict or material-conflict; several.")
    private List<String> quads = List.of();

    @Option(
            names = "--status",
            paramLabel = "STATUS",
            split = ",",
            description = "Status: ${COMPLETION-CANDIDATES}; several.")
    private List<Status> statuses = List.of();

    @Option(
            names = "--since",
            paramLabel = "DATE",
            converter = Period.Since.class,
            description =
                    "First day of the act, as 2025-01-20, 2025-01 or 2025; where none is known, of its publication.")
    private @Nullable LocalDate since;

    @Option(names = "--until", paramLabel = "DATE", converter = Period.Until.class, description = "Last day.")
    private @Nullable LocalDate until;

    @Option(names = "--publisher", paramLabel = "NAME", description = "One of its reports is in this paper.")
    private @Nullable String publisher;

    @Option(
            names = "--said-by",
            paramLabel = "NAME",
            description = "A part of the name of whoever one of its reports has it from.")
    private @Nullable String saidBy;

    @Option(
            names = "--text",
            paramLabel = "WORDS",
            description = "Words of the sentences that tell it: all of them; \"in quotation marks\" as they stand;"
                    + " tarif* for all that begin so.")
    private @Nullable String text;

    @Option(names = "--language", paramLabel = "CODE", description = "One of its reports is in this language.")
    private @Nullable String language;

    @Option(names = "--story", paramLabel = "ID", description = "An article of this story reports it.")
    private @Nullable String story;

    @Option(names = "--wrong", description = "Those that an analyst has called wrong, too.")
    private boolean wrong;

    EventFilter filter() {
        return builder().build();
    }

    /** The same, to be narrowed further. */
    EventFilter.Builder builder() {
        return EventFilter.builder()
                .source(source)
                .target(target)
                .actor(actor)
                .between(between)
                .types(types)
                .modes(modes)
                .quads(quads)
                .statuses(statuses)
                .since(since)
                .until(until)
                .publisher(publisher)
                .saidBy(saidBy)
                .text(text)
                .language(language)
                .story(story)
                .wrong(wrong);
    }

    /** Reads the code of a state or body. */
    static final class Code implements ITypeConverter<String> {
        @Override
        public String convert(String value) {
            return value.toUpperCase(Locale.ROOT);
        }
    }

    /** Reads the codes of two. */
    static final class Two implements ITypeConverter<EventFilter.Between> {
        @Override
        public EventFilter.Between convert(String value) {
            try {
                return EventFilter.Between.of(value);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(e.getMessage());
            }
        }
    }

    /** Reads a class of events. */
    static final class Quad implements ITypeConverter<String> {
        @Override
        public String convert(String value) {
            String quad = value.toLowerCase(Locale.ROOT).replace('-', ' ').replace('_', ' ');
            if (!QUADS.contains(quad)) {
                throw new TypeConversionException("'" + value + "' is no class; there are "
                        + String.join(", ", QUADS).replace(' ', '-').replace(",-", ", "));
            }
            return quad;
        }
    }
}
