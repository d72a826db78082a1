package dev.retort.report;

import java.util.ArrayList;
import java.util.List;

/** A comment on a pull request: a verdict, the hazards, and folded what each change is made of. */
final class ChangeComment implements ChangeDocument {

    /** GitHub takes 65,536 characters; what is left is for who quotes it. */
    private static final int LONGEST = 60_000;

    private final Markdown writer;
    private final List<String> parts = new ArrayList<>();
    private int length;
    private int leftOut;

    ChangeComment(Markdown writer) {
        this.writer = writer;
    }

    @Override
    public void verdict(String sentence) {
        add("### Retort\n\n" + writer.text(sentence));
    }

    @Override
    public void changes(List<String> lines) {
        if (!lines.isEmpty()) {
            List<String> shown = fitting(lines, LONGEST / 4);
            add(writer.block("diff", String.join("\n", shown)));
            sayHowMany(lines, shown, "changes");
        }
    }

    @Override
    public void notes(List<String> notes) {
        if (!notes.isEmpty()) {
            List<String> lines =
                    notes.stream().map(note -> "- " + writer.text(note)).toList();
            List<String> shown = fitting(lines, LONGEST / 8);
            add(String.join("\n", shown));
            sayHowMany(lines, shown, "notes");
        }
    }

    @Override
    public void hazards(List<Row> rows) {
        if (rows.isEmpty()) {
            return;
        }
        List<String> lines = rows.stream().map(this::line).toList();
        List<String> shown = fitting(lines, LONGEST * 3 / 4 - length);
        add("| | rule | where | what may hurt |\n| --- | --- | --- | --- |\n" + String.join("\n", shown));
        sayHowMany(lines, shown, "hazards");
    }

    /** As many lines from the first as there is room for, which is in characters. */
    private static List<String> fitting(List<String> lines, int room) {
        int left = room;
        int count = 0;
        while (count < lines.size() && lines.get(count).length() < left) {
            left -= lines.get(count).length() + 1;
            count++;
        }
        return lines.subList(0, count);
    }

    private void sayHowMany(List<String> lines, List<String> shown, String what) {
        int cut = lines.size() - shown.size();
        if (cut > 0) {
            add(cut + " more " + what + " are left out, as a comment holds only so much.");
        }
    }

    private String line(Row row) {
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

    /** Folded until it is clicked. */
    @Override
    public void part(Part part) {
        List<String> body = new ArrayList<>();
        List<String> sql =
                part.steps().stream().flatMap(step -> step.sql().stream()).toList();
        if (!sql.isEmpty()) {
            body.add(writer.block("sql", String.join(";\n", sql) + ";"));
        }
        String diagram = new ErDiagram(part.before(), part.after(), writer::plain).text();
        if (!diagram.isEmpty()) {
            body.add("```mermaid\n" + diagram + "\n```");
        }
        if (!body.isEmpty()) {
            addIfItFits(writer.folded(part.title(), String.join("\n\n", body)));
        }
    }

    private void addIfItFits(String part) {
        if (length + part.length() > LONGEST) {
            leftOut++;
        } else {
            add(part);
        }
    }

    private void add(String part) {
        parts.add(part);
        length += part.length();
    }

    @Override
    public String text() {
        List<String> all = new ArrayList<>(parts);
        if (leftOut > 0) {
            all.add("SQL and diagrams of " + leftOut + " more are left out, as a comment holds only so much.");
        }
        return String.join("\n\n", all);
    }
}
