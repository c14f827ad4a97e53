package org.kawat.app.proof;

import java.util.ArrayList;
import java.util.List;
import org.kawat.app.packs.PackChecker;
import org.kawat.app.packs.PackFiles;
import org.kawat.app.packs.Packs;
import org.kawat.coder.Coder;

/** Texts of our own to try Kawat on: articles, and what nobody would print. */
public final class Texts {
    private static final int SENTENCES = 15;

    private Texts() {}

    /** Articles as papers print them. */
    public static List<String> articles() {
        List<String> articles = new ArrayList<>();
        articles.add(Repository.read("examples/telepon.txt"));
        articles.add("""
                LIMA, WARTA SAMUDRA — Menteri Luar Negeri Peru Elmer Schialer memanggil Duta Besar Ekuador, Jumat (17/1/2025), \
                setelah kapal patroli Ekuador menahan 14 nelayan Peru di Teluk Guayaquil.
                "Penahanan itu pelanggaran hukum internasional," kata Schialer. "Kami menuntut pembebasan mereka tanpa syarat."
                Baca juga: Nelayan Tumbes Kembali Melaut
                Ekuador membantah tuduhan tersebut. Menurut juru bicara pemerintahnya, kapal-kapal itu "memasuki perairan kami \
                tanpa izin", dan para nelayan akan dideportasi pekan depan.
                Pada 2023, perdagangan kedua negara mencapai US$1,2 miliar atau setara Rp18,6 triliun, turun 4,5 persen dari \
                tahun sebelumnya.
                Foto: Antara
                """);
        articles.add("""
                Presiden Kenya William Ruto 🇰🇪 berjanji akan mengirim 600 polisi ke Haiti apabila Dewan Keamanan PBB \
                memperpanjang mandat misi itu.
                Sehari sebelumnya, Amerika Serikat dan Kanada menjatuhkan sanksi terhadap tiga pemimpin geng Haiti.
                “Kami tidak akan mundur,” tegas Ruto dalam konferensi pers di Nairobi, dikutip dari Reuters.
                Adapun Republik Dominika menutup perbatasannya sejak 15 September 2023 dan mengusir 12.000 warga Haiti.
                """);
        articles.add("""
                Turki Kecam Serangan Israel ke Suriah
                ANKARA - Kementerian Luar Negeri Turki mengecam serangan udara Israel terhadap pangkalan militer di Homs. \
                Serangan pada Selasa dini hari itu menewaskan sedikitnya enam tentara Suriah, kata kantor berita SANA.
                Israel belum berkomentar. Sebelumnya militer Israel mengaku menyerang gudang rudal milik Hizbullah.
                Halaman: 1 2 3
                """);
        return articles;
    }

    /** Articles made of the sentences that the packs have for examples. */
    public static List<String> ofExamples() {
        Packs packs = PackFiles.load(List.of());
        List<String> articles = new ArrayList<>();
        StringBuilder article = new StringBuilder();
        int sentences = 0;
        for (PackChecker.Case example : PackChecker.cases(Coder.of(packs.world(), packs.languages()), "")) {
            article.append(example.example().text()).append(sentences % 3 == 2 ? "\n" : " ");
            if (++sentences % SENTENCES == 0) {
                articles.add(article.toString());
                article.setLength(0);
            }
        }
        articles.add(article.toString());
        return articles;
    }

    /** What nobody would print. */
    public static List<String> odd() {
        return List.of(
                ".",
                "\n\n\n",
                "\"",
                "“”",
                "“““““",
                "\"Rusia\" \"China\" \"",
                "(((((Rusia))))",
                "Rusia, , , dan, dan China, jika, jika, jika",
                "yang yang yang yang",
                "Rusia menyerang",
                "menyerang",
                "Rp",
                "Rp.",
                "$",
                "1.000.000.000.000.000.000.000.000.000.000.000.000 dolar",
                "Senin (99/99/9999), 0/0/0, 31 Februari 2025, 29 Februari 2023",
                "Senin Senin Senin (20/1) (20/1/2025) 20/1",
                "📰🇮🇩👩‍👩‍👧‍👦 Rusia 📰 mengecam 📰 China 📰.",
                "R\u0301usia me\u0301ngecam China\u200B pada\u00A0Senin\u2028(20/1/2025).",
                "\uFEFFRusia mengecam China.\r\nChina membantah.\rRusia diam.",
                "\u202ERusia mengecam China\u202C",
                "Rusia\tmengecam\tChina\u0007\u0000.",
                "RUSIA MENGECAM CHINA, KATA PRESIDEN AMERIKA SERIKAT DONALD TRUMP.",
                "rusia mengecam china, kata presiden amerika serikat donald trump",
                "\"Kami siap,\" \"kata\" \"Putin\" \"jika\" \"Trump\" \"mau\".",
                "A".repeat(5000),
                "Rusia ".repeat(1000),
                "dan ".repeat(1000),
                "Rusia dan ".repeat(500) + "China sepakat.",
                "kata ".repeat(300) + "Putin.",
                "(".repeat(800),
                "\"Rusia mengecam China,\" kata Putin. ".repeat(100),
                "1 ".repeat(1000),
                "Rusia mengancam akan ".repeat(200) + "menyerang China.",
                "jika Rusia menyerang, ".repeat(150) + "China membalas.");
    }
}
