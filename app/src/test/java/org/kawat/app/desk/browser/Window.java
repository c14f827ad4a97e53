package org.kawat.app.desk.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A window of a browser on a desk. It keeps what must not be: complaints of the browser, and requests to other hosts. */
final class Window implements AutoCloseable {
    /** How the window looks. */
    record Look(String name, int width, int height, boolean dark, String language) {
        static final Look DESKTOP = new Look("desktop-light", 1280, 900, false, "en-GB");
        static final Look DESKTOP_DARK = new Look("desktop-dark", 1280, 900, true, "en-GB");
        static final Look PHONE = new Look("phone-light", 390, 844, false, "id-ID");
        static final Look PHONE_DARK = new Look("phone-dark", 390, 844, true, "id-ID");

        Look in(String other) {
            return new Look(name, width, height, dark, other);
        }
    }

    private final BrowserContext context;
    private final Page page;
    private final String address;
    private final List<String> complaints = new ArrayList<>();

    Window(Browser browser, String address, Look look) {
        this.address = address;
        this.context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(look.width(), look.height())
                .setLocale(look.language())
                .setColorScheme(look.dark() ? ColorScheme.DARK : ColorScheme.LIGHT));
        this.page = context.newPage();
        page.setDefaultTimeout(15_000);
        String host = URI.create(address).getAuthority();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") || message.type().equals("warning")) {
                complaints.add(page.url() + ": " + message.text());
            }
        });
        page.onPageError(error -> complaints.add(page.url() + ": " + error));
        page.onRequest(request -> {
            String asked = request.url();
            if (!asked.startsWith("data:") && !host.equals(URI.create(asked).getAuthority())) {
                complaints.add(page.url() + " asks " + asked);
            }
        });
    }

    Page page() {
        return page;
    }

    /** Goes to a page of the desk. */
    Window go(String path) {
        page.navigate(address + path);
        return this;
    }

    /** What must not be. */
    List<String> complaints() {
        return complaints;
    }

    /** Takes a picture of the whole page. */
    void picture(Path file) {
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(false));
    }

    /** The serious faults that axe finds in the page: rule and place. */
    List<String> barriers() {
        page.evaluate(axe());
        Object found = page.evaluate(
                "async () => (await axe.run(document, {resultTypes: ['violations']})).violations"
                        + ".filter(v => v.impact === 'serious' || v.impact === 'critical')"
                        + ".map(v => v.id + ': ' + v.nodes.slice(0, 4).map(n => n.target.join(' ') + ' ' + n.failureSummary).join('; '))");
        List<String> barriers = new ArrayList<>();
        for (Object one : (List<?>) found) {
            barriers.add(page.url() + ": " + one);
        }
        return barriers;
    }

    private static String axe() {
        try (InputStream in = Window.class.getResourceAsStream("/axe.min.js")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How wide the page is beyond the window, in pixels: what a phone would have to scroll sideways. */
    int overflow() {
        Object wide = page.evaluate("() => document.documentElement.scrollWidth - window.innerWidth");
        return ((Number) wide).intValue();
    }

    @Override
    public void close() {
        context.close();
    }
}
