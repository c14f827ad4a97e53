package org.kawat.app.packs;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.kawat.coder.pack.Pack;
import org.kawat.coder.pack.PackException;
import org.kawat.coder.pack.PackFile;
import org.kawat.coder.pack.Problem;
import org.kawat.coder.pack.Problems;

/**
 * Finds packs: ours on the classpath, and users' in folders. A folder with a pack.properties is a language; the folder "world"
 * is what is true of the world. A user's folder that is whole (it has a pack.properties, or is a world with types.tsv) takes
 * the place of ours of that name; any other is laid over ours.
 */
public final class PackFiles {
    private static final String ROOT = "packs/";
    // A file that the packs always have: where it is, the others are, in a jar or in a folder.
    private static final String ANCHOR = ROOT + "world/types.tsv";
    private static final String WORLD = "world";
    private static final String PROPERTIES = "pack.properties";
    private static final String TYPES = "types.tsv";

    private final Problems problems = new Problems();
    private final Map<String, List<PackFile>> byCode = new TreeMap<>();

    private PackFiles() {}

    /**
     * Our packs with those of the folders over them, later ones over earlier ones.
     *
     * @param overlays folders that hold folders of packs (id, world), or are a pack of a language themselves
     * @throws PackException with everything that keeps them from being read
     */
    public static Packs load(List<Path> overlays) {
        PackFiles files = new PackFiles();
        files.readOurs();
        for (Path overlay : overlays) {
            files.readOverlay(overlay);
        }
        files.problems.throwIfAny();
        return files.packs();
    }

    private Packs packs() {
        Pack world = new Pack(WORLD, byCode.getOrDefault(WORLD, List.of()));
        List<Pack> languages = new ArrayList<>();
        byCode.forEach((code, files) -> {
            if (!code.equals(WORLD) && isLanguage(files)) {
                languages.add(new Pack(code, files));
            }
        });
        return new Packs(world, languages);
    }

    private static boolean isLanguage(List<PackFile> files) {
        return files.stream().anyMatch(file -> file.name().equals(PROPERTIES));
    }

    private void readOurs() {
        URL anchor = PackFiles.class.getClassLoader().getResource(ANCHOR);
        if (anchor == null) {
            throw new IllegalStateException("the packs are not on the classpath: " + ANCHOR + " is missing");
        }
        try {
            URLConnection connection = anchor.openConnection();
            if (connection instanceof JarURLConnection jar) {
                jar.setUseCaches(false);
                try (JarFile file = jar.getJarFile()) {
                    readJar(file);
                }
            } else {
                readFolders(ROOT, parent(parent(Path.of(anchor.toURI()))));
            }
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException("the packs on the classpath cannot be read: " + e.getMessage(), e);
        }
    }

    private static Path parent(Path path) {
        Path parent = path.getParent();
        if (parent == null) {
            throw new IllegalStateException("the packs are in no folder: " + path);
        }
        return parent;
    }

    // The jar is read as it is: a file system over it would take longer to set up than all packs take to read.
    private void readJar(JarFile jar) throws IOException {
        List<JarEntry> entries = new ArrayList<>(Collections.list(jar.entries()));
        for (JarEntry entry : entries) {
            String path = entry.getName();
            int slash = path.indexOf('/', ROOT.length());
            if (!entry.isDirectory() && path.startsWith(ROOT) && slash > 0 && isData(path.substring(slash + 1))) {
                try (InputStream in = jar.getInputStream(entry)) {
                    add(path.substring(ROOT.length(), slash), path, path.substring(slash + 1), in.readAllBytes());
                }
            }
        }
    }

    private void readOverlay(Path overlay) {
        try {
            Path name = overlay.toAbsolutePath().normalize().getFileName();
            if (name != null && isWhole(name.toString(), overlay)) {
                readPack(overlay + "/", name.toString(), overlay);
            } else if (readFolders(overlay + "/", overlay) == 0) {
                String expected = "folders of packs such as id/ and world/, or a " + PROPERTIES;
                problem(overlay.toString(), "no pack is in this folder", expected);
            }
            byCode.forEach(this::requireProperties);
        } catch (IOException | UncheckedIOException e) {
            problem(overlay.toString(), "cannot be read: " + e.getMessage(), "a folder with a pack");
        }
    }

    // Ours are left alone: a folder of ours that is no language yet does no harm, a user's that is not read does.
    private void requireProperties(String code, List<PackFile> files) {
        String first = files.isEmpty() ? "" : files.get(0).path();
        if (!code.equals(WORLD) && !isLanguage(files) && !first.startsWith(ROOT)) {
            String expected = PROPERTIES + " with the code, name and status of the language \"" + code + "\"";
            problem(first, "is in a pack that is laid over none", expected);
        }
    }

    private int readFolders(String shown, Path parent) throws IOException {
        int packs = 0;
        for (Path folder : sorted(Files.list(parent))) {
            String code = String.valueOf(folder.getFileName());
            if (Files.isDirectory(folder) && isData(code)) {
                readPack(shown + code + "/", code, folder);
                packs++;
            }
        }
        return packs;
    }

    private void readPack(String shown, String code, Path folder) throws IOException {
        if (isWhole(code, folder)) {
            byCode.remove(code);
        }
        for (Path file : sorted(Files.walk(folder))) {
            String name = folder.relativize(file).toString().replace('\\', '/');
            if (Files.isRegularFile(file) && isData(name)) {
                add(code, shown + name, name, Files.readAllBytes(file));
            }
        }
    }

    private static boolean isWhole(String code, Path folder) {
        return Files.isRegularFile(folder.resolve(code.equals(WORLD) ? TYPES : PROPERTIES));
    }

    private static List<Path> sorted(Stream<Path> paths) {
        try (paths) {
            return paths.sorted().toList();
        }
    }

    /** Notes for people and what editors leave behind are no data. */
    private static boolean isData(String name) {
        return !name.startsWith(".") && !name.contains("/.") && !name.endsWith("~") && !name.endsWith(".md");
    }

    private void add(String code, String path, String name, byte[] bytes) {
        PackLines.of(bytes, path, problems)
                .ifPresent(lines ->
                        byCode.computeIfAbsent(code, c -> new ArrayList<>()).add(new PackFile(path, name, lines)));
    }

    private void problem(String path, String what, String expected) {
        problems.add(Problem.Code.MISSING_FILE, path, 0, what, "", expected);
    }
}
