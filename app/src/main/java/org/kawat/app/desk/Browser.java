package org.kawat.app.desk;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.kawat.app.Console;

/** The browser of whoever sits at the machine. */
public final class Browser {
    private Browser() {}

    /** Opens the address, if there is somebody to see it; if it cannot be, the address has been printed. */
    public static void open(Console console, String address) {
        Map<String, String> environment = console.environment();
        boolean mac = System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("mac");
        boolean screen = mac || environment.containsKey("DISPLAY") || environment.containsKey("WAYLAND_DISPLAY");
        if (!screen || !console.errorsAreTerminal()) {
            return;
        }
        try {
            new ProcessBuilder(List.of(mac ? "open" : "xdg-open", address))
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            console.say("open it in a browser");
        }
    }
}
