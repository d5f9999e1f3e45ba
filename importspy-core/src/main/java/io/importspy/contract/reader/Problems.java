package io.importspy.contract.reader;

import io.importspy.contract.Problem;
import io.importspy.contract.ProblemKind;
import io.importspy.verdict.Place;
import io.importspy.verdict.Shown;
import io.importspy.yaml.Limits;
import io.importspy.yaml.Quoting;
import io.importspy.yaml.SourceText;
import io.importspy.yaml.YamlFault;
import io.importspy.yaml.YamlNode;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** Collects all that is wrong with a contract, so that it is told at once. */
final class Problems {

    private static final int LONGEST_QUOTE = 80;

    private final SourceText source;
    private final Secrets secrets;
    private final String file;
    private final List<Found> found = new ArrayList<>();
    private final BitSet misread = new BitSet();

    Problems(SourceText source, Secrets secrets, String file) {
        this.source = source;
        this.secrets = secrets;
        this.file = file;
    }

    private record Found(ProblemKind kind, int offset, String message, String advice) {}

    void add(ProblemKind kind, int offset, String message, String advice) {
        if (found.size() < Limits.PROBLEMS) {
            found.add(new Found(kind, offset, message, advice));
        } else if (found.size() == Limits.PROBLEMS) {
            found.add(new Found(
                    ProblemKind.LIMIT, offset, "more than " + Limits.PROBLEMS + " problems", "mend these first"));
        }
    }

    /** Adds a text that YAML takes for something else. What else is wrong within it is not told, since it was not meant. */
    void addMisread(int offset, String message, int start, int end) {
        String meant = source.text().substring(start, end);
        add(new YamlFault(YamlFault.Kind.QUOTES, offset, message, Quoting.ADVICE, Quoting.shown(meant)));
        misread.set(start, end + 1);
        misread.clear(offset);
    }

    void add(YamlFault fault) {
        String spelling = fault.spelling()
                .filter(text -> !secrets.hideAny(source.lineStart(fault.offset()), source.lineEnd(fault.offset())))
                .map(text -> ": " + Shown.text(text))
                .orElse("");
        add(kind(fault.kind()), fault.offset(), fault.message(), fault.advice() + spelling);
    }

    /** A part of the contract as a message quotes it: escaped, bounded, and nothing of a secret. */
    String quote(YamlNode node, String value) {
        return '`' + (isSecret(node) ? Secrets.SHOWN : Shown.text(value, LONGEST_QUOTE)) + '`';
    }

    /** Whether something is a value that is sensitive where it was written. */
    boolean isSensitive(YamlNode node) {
        return secrets.isSensitive(node);
    }

    /** Tells where a sensitive value would be shown. */
    void addLeaks(YamlNode root) {
        for (YamlNode leak : secrets.leaks(root)) {
            add(
                    ProblemKind.VALUE,
                    leak.start(),
                    "an alias takes this sensitive value to where it would be shown",
                    "use the alias in `variables` only, or write another text there");
        }
    }

    boolean isSecret(YamlNode node) {
        return secrets.hide(node.start());
    }

    int size() {
        return found.size();
    }

    Place position(int offset) {
        return new Place(file, source.line(offset), source.column(offset));
    }

    /** The problems in the order of the file, none of them twice: what stands behind several aliases is read several times. */
    List<Problem> list() {
        if (found.isEmpty()) {
            // What sorts and distinguishes is not worth its loading in the many runs that have nothing to tell.
            return List.of();
        }
        return found.stream()
                .distinct()
                .filter(problem -> !misread.get(problem.offset()))
                .sorted(Comparator.comparingInt(Found::offset))
                .map(problem -> new Problem(
                        problem.kind(),
                        position(problem.offset()),
                        problem.message(),
                        problem.advice(),
                        Excerpt.of(source, problem.offset(), secrets)))
                .toList();
    }

    private static ProblemKind kind(YamlFault.Kind kind) {
        return switch (kind) {
            case ENCODING -> ProblemKind.ENCODING;
            case SYNTAX -> ProblemKind.SYNTAX;
            case QUOTES -> ProblemKind.QUOTES;
            case LIMIT -> ProblemKind.LIMIT;
            case DUPLICATE -> ProblemKind.DUPLICATE;
            case VALUE -> ProblemKind.VALUE;
        };
    }
}
