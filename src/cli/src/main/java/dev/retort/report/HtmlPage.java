package dev.retort.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** One page that needs no other file, no script and no network. */
final class HtmlPage implements ChangeDocument {

    private final Html html;
    private final StringBuilder body = new StringBuilder();
    private boolean isInParts;

    HtmlPage(Html html) {
        this.html = html;
    }

    @Override
    public void verdict(String sentence) {
        body.append(html.element("p", "verdict", sentence)).append('\n');
    }

    @Override
    public void changes(List<String> lines) {
        if (!lines.isEmpty()) {
            section("changes", "What changes");
            body.append("<pre tabindex=\"0\">");
            lines.forEach(
                    line -> body.append(html.element("span", mark(line), line)).append('\n'));
            body.append("</pre>\n</section>\n");
        }
    }

    private static String mark(String line) {
        return line.startsWith("+") ? "new" : line.startsWith("-") ? "gone" : "changed";
    }

    @Override
    public void hazards(List<Row> rows) {
        section("hazards", "What may hurt");
        if (rows.isEmpty()) {
            body.append("<p>Nothing that is known.</p>\n");
        }
        rows.forEach(this::hazard);
        body.append("</section>\n");
    }

    private void hazard(Row row) {
        body.append("<article class=\"hazard ")
                .append(html.text(level(row.level())))
                .append("\">\n<h3>");
        body.append(html.element("span", "level", row.level())).append(' ');
        body.append(html.element("code", row.rule())).append("</h3>\n");
        body.append(html.element("p", "place", row.place())).append(html.element("p", row.reason()));
        if (!row.safeWay().isEmpty()) {
            body.append("\n<p>The safe way:</p>\n<ol>");
            row.safeWay().forEach(step -> body.append(html.element("li", step)));
            body.append("</ol>");
        }
        body.append("\n</article>\n");
    }

    @Override
    public void locks(List<Waiting> rows) {
        if (!rows.isEmpty()) {
            section("locks", "Locks and about how long");
            body.append(
                    "<div class=\"wide\" tabindex=\"0\" role=\"region\" aria-labelledby=\"locks\"><table class=\"locks\">\n<thead><tr>");
            List.of("table", "change", "lock", "who waits", "how long")
                    .forEach(head ->
                            body.append("<th scope=\"col\">").append(head).append("</th>"));
            body.append("</tr></thead>\n<tbody>\n");
            rows.forEach(this::lock);
            body.append("</tbody></table></div>\n</section>\n");
        }
    }

    private void lock(Waiting row) {
        body.append("<tr><th scope=\"row\">").append(html.text(row.table())).append("</th>");
        List.of(row.change(), row.lock(), row.waits(), row.duration())
                .forEach(cell -> body.append(html.element("td", cell)));
        body.append("</tr>\n");
    }

    private static String level(String word) {
        return List.of("error", "warn", "accepted").contains(word) ? word : "warn";
    }

    @Override
    public void notes(List<String> notes) {
        if (!notes.isEmpty()) {
            section("notes", "What else is known");
            body.append("<ul>");
            notes.forEach(note -> body.append(html.element("li", note)));
            body.append("</ul>\n</section>\n");
        }
    }

    @Override
    public void part(Part part) {
        if (!isInParts) {
            isInParts = true;
            body.append("<h2 id=\"steps\">Step by step</h2>\n");
        }
        body.append("<details open=\"open\"><summary>")
                .append(html.text(part.title()))
                .append("</summary>\n");
        body.append(new SchemaPicture(part.before(), part.after(), html).text());
        part.steps().forEach(this::step);
        body.append("</details>\n");
    }

    private void step(Step step) {
        body.append(html.element("h3", String.join(" / ", step.changes()))).append('\n');
        if (!step.sql().isEmpty()) {
            body.append("<pre tabindex=\"0\"><code>")
                    .append(html.text(String.join(";\n", step.sql()) + ";"))
                    .append("</code></pre>\n");
        }
    }

    private void section(String id, String title) {
        body.append("<section aria-labelledby=\"")
                .append(id)
                .append("\">\n<h2 id=\"")
                .append(id)
                .append("\">");
        body.append(title).append("</h2>\n");
    }

    /** Well-formed as XML too. The policy forbids scripts and everything from elsewhere, whatever a text might hold. */
    @Override
    public String text() {
        return """
                <!DOCTYPE html>
                <html lang="en">
                <head>
                <meta charset="utf-8"/>
                <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"/>
                <meta name="viewport" content="width=device-width, initial-scale=1"/>
                <meta name="color-scheme" content="light dark"/>
                <title>Retort: schema changes</title>
                <style>
                """ + style() + """
                </style>
                </head>
                <body>
                <header><h1>Schema changes</h1></header>
                <main>
                """ + body + """
                </main>
                </body>
                </html>
                """;
    }

    private static String style() {
        try (InputStream style = Objects.requireNonNull(HtmlPage.class.getResourceAsStream("page.css"))) {
            return new String(style.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
