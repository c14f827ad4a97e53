package org.kawat.export;

import static java.time.format.DateTimeFormatter.BASIC_ISO_DATE;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The columns of GDELT's second event table. */
final class Gdelt {
    private static final int COUNTRY = 1;
    private static final int UNRESOLVED = 0;
    private static final BigDecimal DAYS_OF_A_YEAR = BigDecimal.valueOf(365);

    private Gdelt() {}

    static Fields fields() {
        Fields fields = new Fields();
        days(fields);
        actor(fields, "Actor1", Dyad::source);
        actor(fields, "Actor2", Dyad::target);
        act(fields);
        geography(fields, "Actor1Geo", Dyad::source);
        geography(fields, "Actor2Geo", Dyad::target);
        return fields.put("ActionGeo_Type", d -> d.told().event().place() == null ? null : UNRESOLVED)
                .put("ActionGeo_FullName", d -> d.told().event().place())
                .put("DATEADDED", Gdelt::added)
                .put("SOURCEURL", d -> d.told().lead().article().url());
    }

    private static void days(Fields fields) {
        fields.put("GLOBALEVENTID", Dyad::idNumber)
                .put("SQLDATE", d -> digits(d, 8))
                .put("MonthYear", d -> digits(d, 6))
                .put("Year", d -> digits(d, 4))
                .put("FractionDate", Gdelt::fraction);
    }

    private static @Nullable String digits(Dyad dyad, int count) {
        LocalDate day = dyad.told().day();
        return day == null ? null : BASIC_ISO_DATE.format(day).substring(0, count);
    }

    // GDELT counts months of thirty days in years of 365: 18 February 2014 is 2014.1315.
    private static @Nullable BigDecimal fraction(Dyad dyad) {
        LocalDate day = dyad.told().day();
        if (day == null) {
            return null;
        }
        BigDecimal passed = BigDecimal.valueOf(30L * (day.getMonthValue() - 1) + day.getDayOfMonth());
        return BigDecimal.valueOf(day.getYear()).add(passed.divide(DAYS_OF_A_YEAR, 4, RoundingMode.HALF_UP));
    }

    private static @Nullable String added(Dyad dyad) {
        LocalDate published = dyad.told().published();
        return published == null ? null : BASIC_ISO_DATE.format(published) + "000000";
    }

    private static void actor(Fields fields, String actor, Function<Dyad, Side> side) {
        fields.put(actor + "Code", d -> side.apply(d).cameo())
                .put(
                        actor + "Name",
                        d -> side.apply(d).called().stream()
                                .findFirst()
                                .map(name -> name.toUpperCase(Locale.ROOT))
                                .orElse(null))
                .put(actor + "CountryCode", d -> side.apply(d).cameoCountry())
                .put(actor + "KnownGroupCode", d -> side.apply(d).cameoGroup())
                .put(actor + "Type1Code", d -> side.apply(d).role());
    }

    private static void act(Fields fields) {
        fields.put("EventCode", d -> d.told().event().cameo())
                .put("EventBaseCode", Dyad::base)
                .put("EventRootCode", Dyad::root)
                .put("QuadClass", d -> Quads.gdelt(d.root()))
                .put("GoldsteinScale", d -> d.told().event().goldstein())
                .put("NumMentions", d -> d.told().event().reports())
                .put("NumSources", d -> d.told().publishers().size())
                .put("NumArticles", d -> d.told().event().articles());
    }

    private static void geography(Fields fields, String place, Function<Dyad, Side> side) {
        fields.put(place + "_Type", d -> side.apply(d).state() == null ? null : COUNTRY)
                .put(place + "_FullName", d -> state(side.apply(d), State::name))
                .put(place + "_CountryCode", d -> state(side.apply(d), State::fips))
                .put(place + "_ADM1Code", d -> state(side.apply(d), State::fips))
                .put(place + "_FeatureID", d -> state(side.apply(d), State::fips));
    }

    private static @Nullable String state(Side side, Function<State, @Nullable String> of) {
        State state = side.state();
        return state == null ? null : of.apply(state);
    }
}
