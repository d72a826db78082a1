package dev.retort.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.print.PrintOptions;

/** The page in Debian's Chromium ({@code apt-get install chromium chromium-driver}); skipped where that is not installed. */
class HtmlPageInBrowserTest {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path CHROMEDRIVER = Path.of("/usr/bin/chromedriver");

    /** What a mouse or a finger can scroll sideways. */
    private static final String SCROLLING = "[...document.querySelectorAll('body *')]"
            + ".filter(e => e.scrollWidth > e.clientWidth + 1 && getComputedStyle(e).overflowX == 'auto')";

    /** The smallest contrast of all texts with the colour behind them, as WCAG reckons it. */
    private static final String LEAST_CONTRAST = """
            const parts = colour => colour.match(/[0-9.]+/g).map(Number);
            const behind = e => {
                const [r, g, b, a = 1] = parts(getComputedStyle(e).backgroundColor);
                return a > 0 ? [r, g, b] : behind(e.parentElement);
            };
            const light = rgb => rgb.slice(0, 3)
                .map(c => c / 255)
                .map(c => c <= 0.03928 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4))
                .reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0);
            const contrast = e => {
                const both = [light(parts(getComputedStyle(e).color)), light(behind(e))].sort((a, b) => b - a);
                return (both[0] + 0.05) / (both[1] + 0.05);
            };
            const texts = [...document.querySelectorAll('body *')]
                .filter(e => [...e.childNodes].some(n => n.nodeType == 3 && n.textContent.trim()));
            return Math.min(...texts.map(contrast));
            """;

    /** Whether one text of a line is painted left of another, whatever their order in the document is. */
    private static final String LEFT_OF = """
            (() => {
                const line = [...document.querySelectorAll('pre span')].find(e => e.textContent.includes('DATA LOSS'));
                const text = line.firstChild;
                const place = word => {
                    const range = document.createRange();
                    range.setStart(text, text.data.indexOf(word));
                    range.setEnd(text, text.data.indexOf(word) + word.length);
                    return range.getBoundingClientRect();
                };
                return place('%s').right <= place('%s').left;
            })()""";

    @TempDir
    static Path folder;

    private static @Nullable ChromeDriver started;

    @BeforeAll
    static void start() throws IOException {
        assumeTrue(
                Files.isExecutable(CHROMIUM) && Files.isExecutable(CHROMEDRIVER),
                "no Chromium with its driver is installed: apt-get install chromium chromium-driver");
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(new File(CHROMEDRIVER.toString()))
                .usingAnyFreePort()
                .build();
        ChromeOptions options = new ChromeOptions()
                .setBinary(CHROMIUM.toString())
                .addArguments("--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage");
        started = new ChromeDriver(service, options);
        Files.writeString(folder.resolve("page.html"), HtmlPageTest.page());
    }

    @AfterAll
    static void stop() {
        if (started != null) {
            started.quit();
        }
    }

    @BeforeEach
    void open() {
        show(1200, false);
        paint("", "light");
        browser().get(folder.resolve("page.html").toUri().toString());
    }

    private static ChromeDriver browser() {
        if (started == null) {
            throw new IllegalStateException("the browser was not started");
        }
        return started;
    }

    private static void show(int width, boolean phone) {
        browser()
                .executeCdpCommand(
                        "Emulation.setDeviceMetricsOverride",
                        Map.of("width", width, "height", 844, "deviceScaleFactor", 1, "mobile", phone));
    }

    /** For the screen, or for {@code print}; for who wants it light or dark. */
    private static void paint(String media, String scheme) {
        browser()
                .executeCdpCommand(
                        "Emulation.setEmulatedMedia",
                        Map.of(
                                "media",
                                media,
                                "features",
                                List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    }

    private static @Nullable Object asked(String script) {
        return browser().executeScript("return " + script);
    }

    @Test
    void nothingOfAProjectRuns() {
        assertThat(browser().getTitle()).isEqualTo("Retort: schema changes");
        assertThat(browser().findElements(By.cssSelector("img, script"))).isEmpty();
        assertThat(browser().findElement(By.tagName("summary")).getText()).isEqualTo(HtmlPageTest.HOSTILE.strip());
    }

    /** What is drawn last on a line stands at its right end. */
    @Test
    void nothingOfAProjectTurnsTextAround() {
        assertThat(browser().findElement(By.tagName("body")).getText())
                .contains("- column cars.fax" + HtmlPageTest.TURNED_ESCAPED + "  DATA LOSS")
                .doesNotContainPattern("[\\u202a-\\u202e\\u2066-\\u2069\\u200e\\u200f\\u001b]");
        assertThat(asked(LEFT_OF.formatted("fax\\\\u202e", "DATA LOSS"))).isEqualTo(true);
    }

    @Test
    void nothingIsTooWideForAPhone() {
        show(390, true);

        assertThat(asked("document.documentElement.scrollWidth")).isEqualTo(390L);
    }

    /** What a mouse can scroll, the arrow keys can: all of it is reached with the tabulator, and so is what opens and closes. */
    @Test
    void whateverScrollsOrOpensIsReachedByKeyboard() {
        show(390, true);
        Set<Object> reached = reachedByTabulator();

        assertThat((List<?>) asked(SCROLLING))
                .isNotEmpty()
                .allSatisfy(one -> assertThat(reached).contains(one));
        assertThat(browser().findElements(By.tagName("summary")))
                .isNotEmpty()
                .allSatisfy(one -> assertThat(reached).contains(one));
    }

    private static Set<Object> reachedByTabulator() {
        Set<Object> reached = new HashSet<>();
        WebElement focused = pressTabulator();
        while (reached.add(focused)) {
            focused = pressTabulator();
        }
        return reached;
    }

    private static WebElement pressTabulator() {
        browser().switchTo().activeElement().sendKeys(Keys.TAB);
        return browser().switchTo().activeElement();
    }

    @Test
    void aMigrationIsOpenedAndClosedByKeyboard() {
        WebElement migration = browser().findElement(By.tagName("details"));
        while (!pressTabulator().getTagName().equals("summary")) {
            assertThat(migration.getDomProperty("open")).isEqualTo("true");
        }
        browser().switchTo().activeElement().sendKeys(Keys.ENTER);
        assertThat(migration.getDomProperty("open")).isEqualTo("false");
        browser().switchTo().activeElement().sendKeys(Keys.SPACE);
        assertThat(migration.getDomProperty("open")).isEqualTo("true");
    }

    @Test
    void printIsBlackOnWhiteAndCutsNothingOff() {
        show(800, false);
        paint("print", "dark");

        assertThat(asked("getComputedStyle(document.body).backgroundColor")).isEqualTo("rgb(255, 255, 255)");
        assertThat(asked("getComputedStyle(document.body).color")).isEqualTo("rgb(0, 0, 0)");
        assertThat(asked("[...document.querySelectorAll('pre')].filter(e => e.scrollWidth > e.clientWidth + 1).length"))
                .isEqualTo(0L);
        assertThat(browser().print(new PrintOptions()).getContent()).startsWith("JVBERi0");
    }

    /** WCAG 2.1, 1.4.3: a text stands out from what is behind it by at least 4.5 to 1, in both schemes. */
    @Test
    void textsStandOutInLightAndDark() {
        for (String scheme : List.of("light", "dark")) {
            paint("", scheme);
            assertThat((Number) browser().executeScript(LEAST_CONTRAST))
                    .as(scheme)
                    .extracting(Number::doubleValue)
                    .satisfies(least -> assertThat(least).isGreaterThanOrEqualTo(4.5));
        }
    }
}
