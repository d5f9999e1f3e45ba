package io.importspy.check.imports;

import io.importspy.contract.Imports;
import io.importspy.declaration.NamePattern;
import io.importspy.reference.ConstantPoolFilter;
import io.importspy.reference.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** All that {@code imports} says, and which texts of a class file may be against it. */
final class ImportPatterns implements ConstantPoolFilter<ImportPatterns.Clue> {

    private final ImportedTypes types;
    private final Optional<List<NamePattern>> only;
    private final PatternTable byType = new PatternTable();
    private final PatternTable byOwner = new PatternTable();
    private final PatternTable byMember = new PatternTable();
    private final Map<String, Boolean> against = new ConcurrentHashMap<>();

    ImportPatterns(Imports imports, ImportedTypes types) {
        this.types = types;
        this.only = imports.only()
                .map(written -> written.value().stream().map(NamePattern::of).toList());
        List<Imports.Entry> never = imports.never();
        for (int i = 0; i < never.size(); i++) {
            new ImportPattern(never.get(i), i, types::named).register(byType, byOwner, byMember);
        }
    }

    /**
     * What a text tells.
     *
     * @param isEnough whether it is a type that may not be referred to
     * @param members the entries that it may be the name of a member for
     * @param owners the entries that it is the type for, in which such a member is
     */
    record Clue(boolean isEnough, List<ImportPattern> members, List<ImportPattern> owners) {}

    /** The entries that mean a type. */
    List<ImportPattern> ofType(String name) {
        return those(byType.candidates(name), name, ImportPattern::isType);
    }

    /** The entries that may mean a member. */
    List<ImportPattern> ofMember(Reference member) {
        List<ImportPattern> packages = packages(byOwner.candidates(member.type()), member.type());
        List<ImportPattern> named = ofName(ImportedTypes.name(member));
        if (packages.isEmpty() || named.isEmpty()) {
            return packages.isEmpty() ? named : packages;
        }
        List<ImportPattern> both = new ArrayList<>(named);
        both.addAll(packages);
        return both;
    }

    private List<ImportPattern> ofName(String member) {
        return those(byMember.candidates(member), member, ImportPattern::isMember);
    }

    private static List<ImportPattern> packages(List<ImportPattern> candidates, String owner) {
        return those(candidates, owner, (pattern, name) -> pattern.isPackage() && pattern.isOwner(name));
    }

    /** Whether {@code only} leaves a type out. */
    boolean isLeftOut(String internalName) {
        if (only.isEmpty()) {
            return false;
        }
        for (NamePattern pattern : only.get()) {
            if (pattern.matches(internalName)) {
                return false;
            }
        }
        return true;
    }

    /** How a pattern is asked about a name. */
    private interface Question {
        boolean isMet(ImportPattern pattern, String name);
    }

    private static List<ImportPattern> those(List<ImportPattern> candidates, String name, Question question) {
        List<ImportPattern> those = List.of();
        for (ImportPattern pattern : candidates) {
            if (question.isMet(pattern, name)) {
                those = those.isEmpty() ? new ArrayList<>() : those;
                those.add(pattern);
            }
        }
        return those;
    }

    @Override
    public boolean isRaisedByNames(char first, boolean isType) {
        boolean isOther = isType ? only.isPresent() || byOwner.has(first) : byMember.has(first);
        return isOther || byType.has(first);
    }

    @Override
    public @Nullable Clue clue(String text, boolean isType) {
        if (!isType && text.indexOf(';') >= 0) {
            List<ImportPattern> owners = ownersOf(text);
            boolean isEnough = hasType(text);
            return isEnough || !owners.isEmpty() ? new Clue(isEnough, List.of(), owners) : null;
        }
        boolean isEnough = isType ? isAgainst(element(text)) : !ofType(text).isEmpty();
        List<ImportPattern> members = isType ? List.of() : ofName(text);
        List<ImportPattern> owners = isType ? those(byOwner.candidates(text), text, ImportPattern::isOwner) : List.of();
        return isEnough || !members.isEmpty() || !owners.isEmpty() ? new Clue(isEnough, members, owners) : null;
    }

    /** Of an annotation's value that is a constant of an enum, its type is nowhere but in a descriptor. */
    private List<ImportPattern> ownersOf(String text) {
        if (text.charAt(0) != 'L' || text.indexOf(';') != text.length() - 1) {
            return List.of();
        }
        String type = text.substring(1, text.length() - 1);
        return those(byOwner.candidates(type), type, ImportPattern::isOwner);
    }

    @Override
    public boolean isRaisedBy(List<Clue> clues) {
        List<ImportPattern> owners = new ArrayList<>();
        for (Clue clue : clues) {
            owners.addAll(clue.owners());
            if (clue.isEnough()) {
                return true;
            }
        }
        for (ImportPattern owner : owners) {
            if (owner.isPackage()) {
                return true;
            }
        }
        for (Clue clue : clues) {
            for (ImportPattern member : clue.members()) {
                if (member.isInherited() || owners.contains(member)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a type may not be referred to. */
    private boolean isAgainst(String type) {
        Boolean answer = against.get(type);
        if (answer == null) {
            answer = !type.isEmpty() && (isLeftOut(type) || !ofType(type).isEmpty()) && types.mayBeOutside(type);
            against.put(type, answer);
        }
        return answer;
    }

    /** Whether a type that begins there may be one; of most the first character tells. */
    private boolean mayBeAgainst(String text, int begin) {
        return only.isPresent() || (begin < text.length() && byType.has(text.charAt(begin)));
    }

    private static String element(String type) {
        int begin = type.lastIndexOf('[') + 1;
        boolean isArray = begin > 0;
        return !isArray ? type : type.startsWith("L", begin) ? type.substring(begin + 1, type.length() - 1) : "";
    }

    /**
     * Whether there is such a type in a descriptor or signature. Other texts, and names in these, look like types at times, which costs a
     * look at the class file and no more.
     */
    private boolean hasType(String text) {
        int begin = text.indexOf('L');
        while (begin >= 0) {
            int end = endOfName(text, begin + 1);
            if (mayBeAgainst(text, begin + 1) && hasType(text, begin + 1, end)) {
                return true;
            }
            begin = text.indexOf('L', end);
        }
        return false;
    }

    /** Of a type in a generic one, the name stands in several places: {@code LOuter<TT;>.Inner;} (JVMS 4.7.9.1). */
    private boolean hasType(String text, int begin, int end) {
        String name = text.substring(begin, end);
        int i = end;
        while (!isAgainst(name)) {
            i = i < text.length() && text.charAt(i) == '<' ? behindArguments(text, i) : i;
            if (i >= text.length() || text.charAt(i) != '.') {
                return false;
            }
            int last = endOfName(text, i + 1);
            name = name + '$' + text.substring(i + 1, last);
            i = last;
        }
        return true;
    }

    private static int behindArguments(String text, int begin) {
        int depth = 0;
        int i = begin;
        do {
            char c = text.charAt(i++);
            depth += c == '<' ? 1 : c == '>' ? -1 : 0;
        } while (depth > 0 && i < text.length());
        return i;
    }

    private static int endOfName(String text, int begin) {
        int end = begin;
        while (end < text.length() && ";<:.".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }
}
