package org.kawat.ingest;

/** Sentences and pages for tests. */
public final class Texts {
    public static final String FIRST =
            "Presiden Rusia Vladimir Putin berbicara dengan Presiden China Xi Jinping melalui sambungan telepon pada Selasa.";
    public static final String SECOND =
            "Kedua pemimpin sepakat untuk mempererat kerja sama di bidang energi dan perdagangan, kata juru bicara pemerintah.";
    public static final String MALAY =
            "Kerajaan Malaysia menyatakan bahawa rundingan itu akan diteruskan pada hari Khamis ini, lapor agensi berita.";
    public static final String DUTCH =
            "De Russische president heeft dinsdag met zijn Chinese ambtgenoot gesproken over de oorlog in Oekraïne.";

    private Texts() {}

    /** A page of two paragraphs, of which the first begins with that word. */
    public static String page(String word) {
        return "<html><head><title>" + word
                + "</title><meta name=publishdate content='2025-01-21'></head><body><article><p>" + word + ": " + FIRST
                + "</p><p>" + SECOND + "</p></article></body></html>";
    }

    /** A text that is long enough to be an article and not its beginning. */
    public static String whole(String word) {
        return "<p>" + word + ": " + FIRST + "</p>" + ("<p>" + word + " " + SECOND + "</p>").repeat(1) + "<p>"
                + "Pembicaraan itu berlangsung selama 1,5 jam dan membahas tiga topik. ".repeat(7) + "</p>";
    }
}
