package org.kawat.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Writes articles of any length: sentences of our own with names, places, figures and dates that vary. */
final class Newspaper {
    private static final List<String> STATES = List.of(
            "Rusia",
            "China",
            "Amerika Serikat",
            "Turki",
            "Iran",
            "Israel",
            "Prancis",
            "Jerman",
            "Jepang",
            "Filipina",
            "Vietnam",
            "Mesir",
            "Kenya",
            "Brasil",
            "Peru",
            "Meksiko",
            "Kanada",
            "Polandia",
            "Ukraina",
            "India",
            "Pakistan",
            "Thailand",
            "Kamboja",
            "Australia",
            "Selandia Baru",
            "Suriah",
            "Irak",
            "Arab Saudi",
            "Etiopia",
            "Sudan");
    private static final List<String> NAMES = List.of(
            "Karlo", "Mirna", "Odalys", "Tengku", "Sabeth", "Juwono", "Ilham", "Rasmus", "Peni", "Vida", "Goran",
            "Luth", "Amara", "Teodor", "Yusra", "Wahyu", "Danica", "Ferhat", "Noor", "Isandro");
    private static final List<String> ENDS =
            List.of("vic", "wati", "sen", "dez", "man", "oglu", "etti", "ova", "anto", "berg");
    private static final List<String> OFFICES = List.of(
            "Presiden",
            "Menteri Luar Negeri",
            "Menteri Pertahanan",
            "Juru Bicara Kementerian Luar Negeri",
            "Duta Besar");
    private static final List<String> SENTENCES = List.of(
            "%1$s mengancam akan memberlakukan tarif %5$d persen terhadap %2$s jika kedua negara tidak mencapai kesepakatan.",
            "%3$s %1$s %4$s mengecam serangan %2$s yang menewaskan %5$d warga sipil, %6$s.",
            "\"Kami tidak akan mundur, dan %2$s harus menarik pasukannya,\" kata %3$s %1$s %4$s.",
            "Pasukan %1$s menyerang pangkalan militer %2$s pada %6$s dan menahan %5$d tentara.",
            "%3$s %1$s %4$s berbicara lewat telepon dengan %3$s %2$s selama %5$d menit.",
            "Pembicaraan itu membahas perdagangan, keamanan laut, dan nasib para tahanan.",
            "Perdagangan %1$s dan %2$s mencapai US$%5$d miliar pada 2023, naik %5$d persen dari tahun sebelumnya.",
            "Menurut %4$s, %1$s akan mengirim bantuan kemanusiaan senilai %5$d juta dolar AS kepada %2$s pekan depan.",
            "%2$s membantah tuduhan tersebut dan memanggil duta besar %1$s.",
            "Ia menambahkan bahwa pemerintahnya siap berunding asalkan blokade itu dicabut.",
            "Cuaca di ibu kota cerah, dan pasar-pasar kembali ramai setelah hujan dua hari.",
            "Sementara itu, harga gandum turun dan para petani menunggu keputusan bank sentral.");
    // In which nobody does anything to anybody.
    private static final List<String> PLAIN = List.of(
            "Hujan turun sejak pagi di sebagian besar wilayah pesisir dan baru reda menjelang malam.",
            "Harga beras di pasar induk naik %5$d persen sejak awal bulan karena panen terlambat.",
            "Sekitar %5$d ribu penumpang memadati stasiun pada hari pertama libur panjang.",
            "Museum itu menyimpan naskah tua, peta pelayaran, dan koin dari berbagai zaman.",
            "Jembatan sepanjang %5$d kilometer itu selesai lebih cepat daripada jadwal semula.",
            "Para petani menanam jagung dan kedelai di lahan yang dahulu berupa rawa.");
    private static final List<String> DAYS = List.of(
            "Senin (6/1/2025)",
            "Selasa (7/1/2025)",
            "Rabu (8/1/2025)",
            "Kamis (9/1/2025)",
            "Jumat (10/1/2025)",
            "Sabtu pekan lalu",
            "awal Desember 2024");

    private static final List<String> WEEK = List.of("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu");

    private final Random random;
    private final List<String> states;
    private List<String> days = DAYS;
    private boolean plain;

    /** Newspapers of one seed print the same. */
    Newspaper(long seed) {
        this(seed, STATES.size());
    }

    /** One that tells of no more states than so many. */
    Newspaper(long seed, int states) {
        this.random = new Random(seed);
        this.states = STATES.subList(0, states);
    }

    /** One of which every other sentence tells of no act. */
    Newspaper withPlainSentences() {
        plain = true;
        return this;
    }

    /** An article of at least that many bytes in UTF-8, of what was on that day and the so many before it. */
    String article(int bytes, LocalDate day, int before) {
        days = IntStream.rangeClosed(0, before)
                .mapToObj(day::minusDays)
                .map(d -> WEEK.get(d.getDayOfWeek().getValue() - 1) + " (" + d.getDayOfMonth() + "/" + d.getMonthValue()
                        + "/" + d.getYear() + ")")
                .toList();
        return article(bytes);
    }

    /** An article of at least that many bytes in UTF-8. */
    String article(int bytes) {
        StringBuilder article = new StringBuilder(bytes + 400).append("JAKARTA, WARTA SAMUDRA - ");
        for (int sentence = 1; article.length() < bytes; sentence++) {
            article.append(sentence()).append(sentence % 3 == 0 ? "\n" : " ");
        }
        return article.toString();
    }

    private String sentence() {
        return String.format(
                java.util.Locale.ROOT,
                pick(plain && random.nextBoolean() ? PLAIN : SENTENCES),
                pick(states),
                pick(states),
                pick(OFFICES),
                pick(NAMES) + " " + pick(NAMES) + pick(ENDS),
                2 + random.nextInt(90),
                pick(days));
    }

    private String pick(List<String> list) {
        return list.get(random.nextInt(list.size()));
    }
}
