package dev.retort.report;

import dev.retort.schema.Schema;
import java.util.ArrayList;
import java.util.List;

/** A comment on a pull request: a verdict, the hazards, and folded what each change is made of. */
public final class ChangeComment {

    /** GitHub takes 65,536 characters; what is left is for who quotes it. */
    private static final int LONGEST = 60_000;

    private final Markdown writer;
    private final List<String> parts = new ArrayList<>();
    private int length;
    private int leftOut;

    /** A comment that begins with a sentence. */
    public ChangeComment(Markdown writer, String verdict) {
        this.writer = writer;
        add("### Retort\n\n" + writer.text(verdict));
    }

    /**
     * One hazard.
     *
     * @param level {@code error}, {@code warn}, or why it does not count
     * @param rule the rule
     * @param place where it is; empty where that is said elsewhere
     * @param reason what happens to what
     * @param safeWay what to do instead, in steps
     */
    public record Row(String level, String rule, String place, String reason, List<String> safeWay) {

        /** Copies the steps. */
        public Row {
            safeWay = List.copyOf(safeWay);
        }
    }

    /** The changes, a line each. */
    public ChangeComment changes(List<String> lines) {
        return lines.isEmpty() ? this : add(writer.block("diff", String.join("\n", lines)));
    }

    /** A list of sentences. */
    public ChangeComment notes(List<String> notes) {
        return notes.isEmpty()
                ? this
                : add(String.join(
                        "\n",
                        notes.stream().map(note -> "- " + writer.text(note)).toList()));
    }

    /** The hazards, a row each. */
    public ChangeComment hazards(List<Row> rows) {
        if (rows.isEmpty()) {
            return this;
        }
        List<String> lines =
                new ArrayList<>(List.of("| | rule | where | what may hurt |", "| --- | --- | --- | --- |"));
        int size = 0;
        for (Row row : rows) {
            String line = row(row);
            size += line.length();
            if (size < LONGEST / 2) {
                lines.add(line);
            }
        }
        int cut = rows.size() + 2 - lines.size();
        add(String.join("\n", lines));
        return cut == 0 ? this : add(cut + " more hazards are left out, as a comment holds only so much.");
    }

    private String row(Row row) {
        StringBuilder what = new StringBuilder(writer.text(row.reason()));
        for (int i = 0; i < row.safeWay().size(); i++) {
            what.append("<br>")
                    .append(i + 1)
                    .append("&#46; ")
                    .append(writer.text(row.safeWay().get(i)));
        }
        return "| "
                + String.join(" | ", writer.text(row.level()), writer.code(row.rule()), writer.code(row.place()), what)
                + " |";
    }

    /** One set of changes, folded: its SQL and the tables that it changes. */
    public ChangeComment folded(String title, List<String> sql, Schema before, Schema after) {
        List<String> body = new ArrayList<>();
        if (!sql.isEmpty()) {
            body.add(writer.block("sql", String.join(";\n", sql) + ";"));
        }
        String diagram = new ErDiagram(before, after, writer::plain).text();
        if (!diagram.isEmpty()) {
            body.add("```mermaid\n" + diagram + "\n```");
        }
        return body.isEmpty() ? this : addIfItFits(writer.folded(title, String.join("\n\n", body)));
    }

    private ChangeComment addIfItFits(String part) {
        if (length + part.length() > LONGEST) {
            leftOut++;
            return this;
        }
        return add(part);
    }

    private ChangeComment add(String part) {
        parts.add(part);
        length += part.length();
        return this;
    }

    /** The whole comment. */
    public String text() {
        if (leftOut > 0) {
            parts.add("SQL and diagrams of " + leftOut + " more are left out, as a comment holds only so much.");
        }
        return String.join("\n\n", parts);
    }
}
