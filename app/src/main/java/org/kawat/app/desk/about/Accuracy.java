package org.kawat.app.desk.about;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What Kawat was measured to get right. The build measures it and writes it down in one file, which this page and the README
 * are made from.
 *
 * @param measured the day
 * @param articles on how many
 * @param scores by what was looked for
 * @param details of the events found, how often the rest of each is right, as a share of 1
 * @param unseen by the name of the articles
 */
public record Accuracy(
        String measured,
        int articles,
        Map<String, Score> scores,
        Map<String, Double> details,
        Map<String, Unseen> unseen) {
    /** The file beside this class. */
    public static final String FILE = "accuracy.tsv";

    public Accuracy {
        scores = new LinkedHashMap<>(scores);
        details = new LinkedHashMap<>(details);
        unseen = new LinkedHashMap<>(unseen);
    }

    /** How much of what is found is right, how much of what is there is found, and the two together. */
    public record Score(double precision, double recall, double f1) {}

    /**
     * F1 on texts that others wrote who had not seen the packs, at the first run.
     *
     * @param f1 of events, and where it was measured of statements and figures
     */
    public record Unseen(int texts, List<Double> f1) {
        public Unseen {
            f1 = List.copyOf(f1);
        }
    }

    /** What the build wrote down. */
    public static Accuracy load() {
        try (InputStream in = Objects.requireNonNull(Accuracy.class.getResourceAsStream(FILE), FILE);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return read(reader.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Accuracy read(List<String> lines) {
        String measured = "";
        int articles = 0;
        Map<String, Score> scores = new LinkedHashMap<>();
        Map<String, Double> details = new LinkedHashMap<>();
        Map<String, Unseen> unseen = new LinkedHashMap<>();
        for (String line : lines) {
            String[] cell = line.split("\t", -1);
            switch (cell[0]) {
                case "measured" -> {
                    measured = cell[1];
                    articles = Integer.parseInt(cell[2]);
                }
                case "score" -> scores.put(cell[1], new Score(number(cell[2]), number(cell[3]), number(cell[4])));
                case "detail" -> details.put(cell[1], number(cell[2]));
                case "unseen" -> unseen.put(cell[1], new Unseen(Integer.parseInt(cell[2]), numbers(cell)));
                default -> comment(line);
            }
        }
        return new Accuracy(measured, articles, scores, details, unseen);
    }

    private static List<Double> numbers(String[] cell) {
        List<Double> numbers = new ArrayList<>();
        for (int i = 3; i < cell.length; i++) {
            numbers.add(number(cell[i]));
        }
        return numbers;
    }

    private static double number(String cell) {
        return Double.parseDouble(cell);
    }

    private static void comment(String line) {
        if (!line.isEmpty() && !line.startsWith("#")) {
            throw new IllegalStateException(FILE + ": what is \"" + line + "\"?");
        }
    }
}
