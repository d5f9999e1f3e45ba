package io.importspy.release;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** {@code javac --release}: the oracle. */
final class JavacRelease {

    private static final Set<ElementKind> MEMBERS =
            Set.of(ElementKind.FIELD, ElementKind.ENUM_CONSTANT, ElementKind.METHOD, ElementKind.CONSTRUCTOR);

    private final int release;

    JavacRelease(int release) {
        this.release = release;
    }

    private JavacTask task(String source, DiagnosticCollector<JavaFileObject> problems) {
        JavaFileObject file = new SimpleJavaFileObject(URI.create("string:///S.java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return source;
            }
        };
        List<String> options =
                List.of("--release", String.valueOf(release), "-proc:none", "-Xlint:none", "-Xmaxerrs", "1000000");
        return (JavacTask)
                ToolProvider.getSystemJavaCompiler().getTask(null, null, problems, options, null, List.of(file));
    }

    /** What packages declare for everyone, and all members, inherited ones too, of some types. */
    Set<ApiMember> members(Collection<String> packages, Collection<String> types) {
        JavacTask task = task("class S {}", new DiagnosticCollector<>());
        analyze(task);
        Set<ApiMember> members = new TreeSet<>();
        for (String name : packages) {
            PackageElement found = task.getElements().getPackageElement(name);
            if (found != null) {
                collect(ElementFilter.typesIn(found.getEnclosedElements()), task, members);
            }
        }
        for (String name : types) {
            TypeElement type = task.getElements().getTypeElement(name);
            if (type != null) {
                add(type, task.getElements().getAllMembers(type), task, members);
            }
        }
        return members;
    }

    private static void collect(Collection<TypeElement> types, JavacTask task, Set<ApiMember> members) {
        for (TypeElement type : types) {
            if (type.getModifiers().contains(Modifier.PUBLIC)) {
                add(type, type.getEnclosedElements(), task, members);
                collect(ElementFilter.typesIn(type.getEnclosedElements()), task, members);
            }
        }
    }

    private static void add(
            TypeElement type, List<? extends Element> candidates, JavacTask task, Set<ApiMember> members) {
        for (Element member : candidates) {
            if (MEMBERS.contains(member.getKind()) && isAsked(type, member)) {
                members.add(ApiMember.of(type, member, task.getElements(), task.getTypes()));
            }
        }
    }

    private static boolean isAsked(TypeElement type, Element member) {
        boolean constructor = member.getKind() == ElementKind.CONSTRUCTOR;
        Set<Modifier> modifiers = member.getModifiers();
        if (constructor && (!member.getEnclosingElement().equals(type) || isInner(type))) {
            return false;
        }
        boolean isExtended = constructor
                && modifiers.contains(Modifier.PROTECTED)
                && !type.getModifiers().contains(Modifier.FINAL)
                && !type.getQualifiedName().contentEquals("java.lang.Enum");
        boolean elsewhere = modifiers.contains(Modifier.STATIC)
                && member.getEnclosingElement().getKind().isInterface()
                && member.getKind() == ElementKind.METHOD
                && !member.getEnclosingElement().equals(type);
        return (modifiers.contains(Modifier.PUBLIC) || isExtended) && !elsewhere;
    }

    private static boolean isInner(TypeElement type) {
        return type.getNestingKind().isNested() && !type.getModifiers().contains(Modifier.STATIC);
    }

    /** Those that javac finds, and no other of the same name in their place. */
    Set<ApiMember> compiling(List<ApiMember> members) {
        StringBuilder source = new StringBuilder();
        for (int i = 0; i < members.size(); i++) {
            source.append(members.get(i).snippet().replace("#", "S" + i)).append('\n');
        }
        DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
        JavacTask task = task(source.toString(), problems);
        Set<Integer> refused = new HashSet<>();
        for (CompilationUnitTree unit : parse(task)) {
            analyze(task);
            new Others(task, members, refused).scan(unit, null);
        }
        problems.getDiagnostics().stream()
                .filter(problem -> problem.getKind() == Diagnostic.Kind.ERROR)
                .forEach(problem -> refused.add((int) problem.getLineNumber() - 1));
        Set<ApiMember> compiling = new TreeSet<>();
        for (int i = 0; i < members.size(); i++) {
            // Of a type that javac knows by heart and does not find, it says so only once.
            boolean isThere = task.getElements().getTypeElement(members.get(i).source()) != null;
            if (isThere && !refused.contains(i)) {
                compiling.add(members.get(i));
            }
        }
        return compiling;
    }

    private static Iterable<? extends CompilationUnitTree> parse(JavacTask task) {
        try {
            return task.parse();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void analyze(JavacTask task) {
        try {
            task.analyze();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Finds calls that javac has taken for calls of another method, one with other parameters. */
    private static final class Others extends TreePathScanner<Void, Void> {

        private final JavacTask task;
        private final List<ApiMember> members;
        private final Set<Integer> refused;
        private int current;

        Others(JavacTask task, List<ApiMember> members, Set<Integer> refused) {
            this.task = task;
            this.members = members;
            this.refused = refused;
        }

        @Override
        public Void visitClass(ClassTree tree, Void nothing) {
            current = Integer.parseInt(tree.getSimpleName().toString().substring(1));
            return super.visitClass(tree, nothing);
        }

        @Override
        public Void visitMethodInvocation(MethodInvocationTree tree, Void nothing) {
            if (!isImplicit(tree)) {
                hold();
            }
            return super.visitMethodInvocation(tree, nothing);
        }

        @Override
        public Void visitNewClass(NewClassTree tree, Void nothing) {
            hold();
            return super.visitNewClass(tree, nothing);
        }

        /** The call of the constructor of Object in a class that has none written. */
        private boolean isImplicit(MethodInvocationTree tree) {
            boolean calls = tree.getMethodSelect().toString().equals("super");
            return calls && !members.get(current).snippet().startsWith("abstract");
        }

        private void hold() {
            ApiMember member = members.get(current);
            Element found = Trees.instance(task).getElement(getCurrentPath());
            if (!(found instanceof ExecutableElement executable)
                    || !member.descriptor()
                            .startsWith(ApiMember.parameters(executable, task.getElements(), task.getTypes()))) {
                refused.add(current);
            }
        }
    }
}
