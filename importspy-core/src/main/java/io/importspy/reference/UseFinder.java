package io.importspy.reference;

import io.importspy.classfile.ProvenClass;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/** Goes through a class file once more, and notes who mentions what. */
final class UseFinder extends UsingMembers {

    private final ProvenClass file;
    private final Set<? extends Reference> references;
    private final Wanted wanted;
    private final Set<Use> uses = new LinkedHashSet<>();

    UseFinder(ProvenClass file, Set<? extends Reference> references) {
        super(file);
        this.file = file;
        this.references = references;
        this.wanted = new Wanted(file, references, bootstraps());
    }

    List<Use> find() {
        new StructureWalk(file, this).walk();
        for (Part part : parts()) {
            locate(part);
        }
        Set<Reference> nowhere = new LinkedHashSet<>(references);
        for (Use use : uses) {
            nowhere.remove(use.reference());
        }
        for (Reference reference : nowhere) {
            add(itself(), reference, OptionalInt.empty());
        }
        return new ArrayList<>(uses);
    }

    private void locate(Part part) {
        CodeLines code = new CodeLines();
        if (part.code() > 0) {
            new CodeWalk(file, code).walk(part.code());
        }
        for (Reference reference : part.mentioned()) {
            add(part, reference, code.first());
        }
        code.forEach((index, line) -> {
            for (Reference reference : wanted.in(index)) {
                add(part, reference, line);
            }
        });
    }

    private void add(Part part, Reference reference, OptionalInt line) {
        uses.add(new Use(reference, part.user(), source(), file.file().where(), line));
    }

    @Override
    void mark(int index, int mark) {
        switch (mark) {
            case LINKED, NAMED -> wanted.descriptor(index, current().mentioned());
            case SIGNATURE -> wanted.signature(index, current().mentioned());
            case NEEDED -> current().mentioned().addAll(wanted.in(index));
            default -> {
                // a table of classes, which is no use of them, and what the code shows itself
            }
        }
    }

    @Override
    void enumConstant(int type, int name) {
        wanted.inAnnotation(new EnumConstant(type, name), current().mentioned());
    }

    @Override
    void bootstrap(int method, int index) {
        bootstraps().add(method, index); // which is mentioned by whoever calls it
    }
}
