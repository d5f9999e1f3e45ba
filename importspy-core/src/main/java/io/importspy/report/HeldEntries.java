package io.importspy.report;

import io.importspy.contract.Outline;
import io.importspy.contract.OutlineNode;
import io.importspy.verdict.Coverage;
import io.importspy.verdict.Outcome;
import io.importspy.verdict.Verdict;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * Which entries of a contract were looked at for certain, so that they hold if nothing was found there. A verdict tells what is wrong and not
 * what was looked at, so this is what follows from it, and where nothing follows an entry is left open: under a question that is
 * undecided, beneath an entry that is wrong itself, in a deployment that is not the one that fits.
 */
final class HeldEntries {

    /** What a deployment asks of its environment, each one of several. */
    private static final Set<String> CONDITIONS = Set.of("os", "arch", "java", "vendor", "vm");

    private final Coverage coverage;
    private final boolean extending;
    private final Predicate<OutlineNode> isWrong;
    private final Set<OutlineNode> held = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<OutlineNode> open = Collections.newSetFromMap(new IdentityHashMap<>());

    private HeldEntries(Coverage coverage, boolean extending, Predicate<OutlineNode> isWrong) {
        this.coverage = coverage;
        this.extending = extending;
        this.isWrong = isWrong;
    }

    /**
     * The entries of a contract's own file. What others beneath it ask for may have been overridden, which nobody can tell here.
     *
     * @param undecided the sections with questions that are undecided
     * @param isWrong whether something was found at the very entry
     */
    static HeldEntries of(Outline outline, Verdict verdict, Set<String> undecided, Predicate<OutlineNode> isWrong) {
        HeldEntries entries = new HeldEntries(verdict.coverage(), outline.extending(), isWrong);
        if (verdict.outcome() != Outcome.BROKEN && verdict.coverage().expectations() > 0) {
            for (OutlineNode section : outline.nodes()) {
                if (undecided.contains(section.key())) {
                    entries.open.add(section);
                } else {
                    entries.section(section);
                }
            }
        }
        return entries;
    }

    /** Whether an entry was looked at. */
    boolean contains(OutlineNode node) {
        return held.contains(node);
    }

    /** Whether nobody can tell if an entry was looked at. */
    boolean isOpen(OutlineNode node) {
        return open.contains(node);
    }

    private void section(OutlineNode section) {
        switch (section.key()) {
            case "filename", "version" -> held.add(section);
            case "manifest", "integrity", "services" -> held.addAll(section.children());
            case "contents", "imports" -> lists(section);
            case "types" -> section.children().forEach(this::type);
            case "deployments" -> section.children().forEach(this::deployment);
            case "modules" -> section.children().forEach(this::module);
            default -> {}
        }
    }

    private void lists(OutlineNode node) {
        for (OutlineNode list : node.children()) {
            switch (list.key()) {
                case "only" -> held.add(list);
                case "require", "never" -> each(list);
                default -> {}
            }
        }
    }

    /** One text needs no list. */
    private void each(OutlineNode list) {
        if (list.children().isEmpty()) {
            held.add(list);
        }
        held.addAll(list.children());
    }

    /** An entry, and what is asked beneath it unless it is wrong itself: then nobody has looked further. */
    private void entry(OutlineNode entry, Consumer<OutlineNode> child) {
        held.add(entry);
        if (!isWrong.test(entry)) {
            entry.children().forEach(child);
        } else {
            open.addAll(entry.children());
        }
    }

    private void type(OutlineNode type) {
        entry(type, part -> {
            if (part.key().equals("members") || part.key().equals("annotations")) {
                each(part);
            }
        });
    }

    private void module(OutlineNode module) {
        if (has(module, "optional", "true"::equals)) {
            open.add(module);
        } else if (module.key().equals("never") || module.key().equals("only")) {
            held.add(module);
        } else if (module.key().isEmpty() && module.value().isEmpty()) {
            lists(module);
        } else {
            entry(module, this::section);
        }
    }

    private void deployment(OutlineNode block) {
        if (!fits(block)) {
            open.add(block);
            return;
        }
        entry(block, condition -> {
            switch (condition.key()) {
                case "variables", "secrets" -> held.addAll(condition.children());
                case "types" -> condition.children().forEach(this::type);
                case "modules" -> condition.children().forEach(this::module);
                default -> condition(condition);
            }
        });
    }

    /** A Java that nobody here knows was not looked at, see {@link Coverage#notLookedAt()}. */
    private void condition(OutlineNode condition) {
        if (condition.key().equals("java") && !coverage.notLookedAt().isEmpty()) {
            open.add(condition);
        } else if (CONDITIONS.contains(condition.key())) {
            held.add(condition);
        }
    }

    private boolean fits(OutlineNode block) {
        Optional<String> fitting = coverage.deployment();
        if (fitting.isEmpty()) {
            return false;
        }
        boolean named = has(block, "name", any -> true);
        return named
                ? has(block, "name", name -> ShownVerdict.name(name).equals(fitting.get()))
                : !extending && fitting.get().equals("at line " + block.place().line());
    }

    private static boolean has(OutlineNode node, String key, Predicate<String> value) {
        return is(node, key, value) || node.children().stream().anyMatch(child -> is(child, key, value));
    }

    private static boolean is(OutlineNode node, String key, Predicate<String> value) {
        return node.key().equals(key) && value.test(node.value());
    }
}
