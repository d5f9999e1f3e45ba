package io.importspy.reference;

import io.importspy.classfile.ProvenClass;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/** Goes through a class file once more, and notes who mentions what. */
final class UseFinder extends UsingMembers {

    private final Set<? extends Reference> references;
    private final Wanted wanted;
    private final Set<Use> uses = new LinkedHashSet<>();

    UseFinder(ProvenClass file, Set<? extends Reference> references) {
        super(file);
        this.references = references;
        this.wanted = new Wanted(file, references);
    }

    /** What has been found, once the walk is at its end. */
    List<Use> found() {
        for (Part part : parts()) {
            locate(part);
        }
        Set<Reference> nowhere = new LinkedHashSet<>(references);
        for (Use use : uses) {
            nowhere.remove(use.reference());
        }
        for (Reference reference : nowhere) {
            uses.add(use(itself(), reference, OptionalInt.empty()));
        }
        return new ArrayList<>(uses);
    }

    private void locate(Part part) {
        CodeLines code = codeOf(part);
        for (Reference reference : part.mentioned()) {
            uses.add(use(part, reference, code.first()));
        }
        code.forEach((index, line) -> {
            for (Reference reference : wanted.in(index)) {
                uses.add(use(part, reference, line));
            }
        });
    }

    @Override
    public void descriptor(int utf8, boolean isLinked) {
        wanted.descriptor(utf8, current().mentioned());
    }

    @Override
    public void signature(int utf8) {
        wanted.signature(utf8, current().mentioned());
    }

    /** A table of classes is no use of them. */
    @Override
    public void type(int index, boolean isNeeded) {
        if (isNeeded) {
            current().mentioned().addAll(wanted.in(index));
        }
    }

    @Override
    public void enumConstant(int descriptor, int name) {
        wanted.inAnnotation(descriptor, name, current().mentioned());
    }

    @Override
    public void bootstrap(int method, int index) {
        wanted.constants().bootstrap(method, index); // which is mentioned by whoever calls it
    }
}
