package org.kawat.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.kawat.coder.Article;

/** Makes up acts between states and writes reports of them in the words of different papers. The same seed, the same papers. */
final class ActsWriter {
    /** A report, and the act that it is of. */
    record Written(int act, Article article) {}

    private record State(String name, String leader, String spelt, String title) {}

    private record Act(
            int number, State one, State other, int kind, LocalDate day, String topic, String place, int count) {}

    private static final List<State> STATES = List.of(
            new State("Rusia", "Vladimir Putin", "Wladimir Putin", "Presiden"),
            new State("Ukraina", "Volodymyr Zelensky", "Volodymyr Zelenskyy", "Presiden"),
            new State("China", "Xi Jinping", "Xi Jinping", "Presiden"),
            new State("Amerika Serikat", "Donald Trump", "Donald Trump", "Presiden"),
            new State("Turki", "Recep Tayyip Erdogan", "Erdoğan", "Presiden"),
            new State("Prancis", "Emmanuel Macron", "Macron", "Presiden"),
            new State("Indonesia", "Prabowo Subianto", "Prabowo", "Presiden"),
            new State("Iran", "Masoud Pezeshkian", "Pezeshkian", "Presiden"));
    private static final List<String> TOPICS = List.of(
            "tarif baja dan aluminium",
            "gencatan senjata",
            "program nuklir",
            "perbatasan laut",
            "pertukaran tahanan",
            "ekspor gandum",
            "pangkalan militer",
            "pipa gas bawah laut",
            "serangan siber",
            "hak nelayan tradisional");
    private static final List<String> PLACES =
            List.of("Odesa", "Kharkiv", "Istanbul", "Jenewa", "Sumy", "Doha", "Singapura", "Wina", "Jeddah", "Astana");
    /** 1 and 2: the sides with a leader; 3 and 4: the states alone; 5: the topic; 6: the place; 7: a number; 8: the day. */
    private static final List<List<String>> KINDS = List.of(
            List.of(
                    "%1$s berbicara lewat telepon dengan %2$s%8$s. Keduanya membahas %5$s.",
                    "%1$s melakukan percakapan telepon dengan %2$s%8$s mengenai %5$s.",
                    "%2$s menelepon %1$s%8$s untuk membahas %5$s.",
                    "%3$s dan %4$s berbincang lewat telepon%8$s soal %5$s."),
            List.of(
                    "%1$s bertemu %2$s di %6$s%8$s. Pertemuan itu membahas %5$s.",
                    "%1$s mengadakan pertemuan dengan %2$s di %6$s%8$s guna membicarakan %5$s.",
                    "%3$s dan %4$s menggelar perundingan di %6$s%8$s tentang %5$s."),
            List.of(
                    "%1$s mengancam akan menjatuhkan sanksi terhadap %4$s terkait %5$s%8$s.",
                    "%3$s mengancam %4$s dengan sanksi baru karena %5$s%8$s.",
                    "%1$s memperingatkan %4$s%8$s bahwa sanksi akan dijatuhkan soal %5$s."),
            List.of(
                    "%3$s menuduh %4$s melanggar kesepakatan %5$s%8$s.",
                    "%1$s menuding %4$s mengingkari perjanjian %5$s%8$s.",
                    "Pemerintah %3$s menuduh %4$s melanggar perjanjian soal %5$s%8$s."),
            List.of(
                    "Pasukan %3$s menyerang kota %6$s di %4$s%8$s, menewaskan %7$d orang.",
                    "Serangan %3$s menghantam %6$s, %4$s%8$s dan menewaskan %7$d warga.",
                    "%3$s membombardir %6$s di %4$s%8$s. Sedikitnya %7$d orang tewas."),
            List.of(
                    "%3$s mengirim bantuan kemanusiaan senilai USD%7$d juta kepada %4$s%8$s untuk %5$s.",
                    "%1$s mengirimkan bantuan USD%7$d juta ke %4$s%8$s guna mendukung %5$s.",
                    "Pemerintah %3$s menyalurkan bantuan senilai USD%7$d juta kepada %4$s%8$s bagi %5$s."),
            List.of(
                    "%1$s mendesak %4$s menghentikan %5$s%8$s.",
                    "%3$s meminta %4$s segera menghentikan %5$s%8$s.",
                    "%3$s menuntut agar %4$s menghentikan %5$s%8$s."));

    private static final List<String> FILLERS = List.of(
            "Cuaca di ibu kota cerah, dan pasar kembali ramai.",
            "Harga minyak dunia naik tipis pada penutupan perdagangan.",
            "Pengamat menilai langkah itu akan berdampak pada kawasan.",
            "Hingga kini belum ada tanggapan dari pihak lain.",
            "Media setempat memberitakan hal itu secara luas.");
    private static final List<String> DAYS = List.of("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu");

    private final Random random;

    ActsWriter(long seed) {
        random = new Random(seed);
    }

    List<Written> write(int acts, int reports) {
        List<Written> written = new ArrayList<>();
        for (int number = 0; number < acts; number++) {
            Act act = act(number);
            for (int i = 0; i < reports; i++) {
                written.add(new Written(number, report(act, i)));
            }
        }
        return written;
    }

    private <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private Act act(int number) {
        int one = random.nextInt(STATES.size());
        int other = (one + 1 + random.nextInt(STATES.size() - 1)) % STATES.size();
        return new Act(
                number,
                STATES.get(one),
                STATES.get(other),
                random.nextInt(KINDS.size()),
                LocalDate.of(2025, 1, 1).plusDays(random.nextInt(45)),
                any(TOPICS),
                any(PLACES),
                5 + random.nextInt(90));
    }

    private Article report(Act act, int paper) {
        LocalDate published = act.day.plusDays(random.nextInt(2));
        String text = String.format(
                Locale.ROOT,
                any(KINDS.get(act.kind)),
                name(act.one),
                name(act.other),
                act.one.name,
                act.other.name,
                act.topic,
                act.place,
                act.count,
                day(act.day, published));
        String body = text + "\n" + any(FILLERS) + " " + any(FILLERS);
        String url = "https://koran" + paper + ".example/" + act.number;
        return new Article(null, body, "Koran " + paper, published, "id", null, url);
    }

    private String name(State state) {
        return switch (random.nextInt(4)) {
            case 0 -> state.title + " " + state.name + " " + state.spelt;
            case 1 -> state.leader;
            default -> state.title + " " + state.name + " " + state.leader;
        };
    }

    // One paper in ten is wrong by a day; one in five tells no day.
    private String day(LocalDate day, LocalDate published) {
        LocalDate told = random.nextInt(10) == 0 ? day.plusDays(1) : day;
        if (told.isAfter(published) || random.nextInt(5) == 0) {
            return "";
        }
        String name = DAYS.get(told.getDayOfWeek().getValue() - 1);
        return random.nextInt(3) == 0
                ? " pada " + name + " (" + told.getDayOfMonth() + "/" + told.getMonthValue() + ")"
                : ", " + name + " (" + told.getDayOfMonth() + "/" + told.getMonthValue() + "/" + told.getYear() + ")";
    }
}
