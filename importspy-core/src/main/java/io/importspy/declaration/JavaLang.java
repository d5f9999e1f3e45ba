package io.importspy.declaration;

import java.util.Set;

/**
 * The public types of {@code java.lang}, which every compilation unit imports (JLS 7.3): of Java 17 to 26, previews and what was
 * removed in between included, so that a contract means the same on every JDK.
 */
final class JavaLang {

    static final String PACKAGE = "java.lang.";

    static final Set<String> TYPES = Set.of("""
            AbstractMethodError Appendable ArithmeticException ArrayIndexOutOfBoundsException ArrayStoreException \
            AssertionError AutoCloseable Boolean BootstrapMethodError Byte CharSequence Character Class \
            ClassCastException ClassCircularityError ClassFormatError ClassLoader ClassNotFoundException ClassValue \
            CloneNotSupportedException Cloneable Comparable Compiler Deprecated Double Enum \
            EnumConstantNotPresentException Error Exception ExceptionInInitializerError Float FunctionalInterface IO \
            IllegalAccessError IllegalAccessException IllegalArgumentException IllegalCallerException \
            IllegalMonitorStateException IllegalStateException IllegalThreadStateException \
            IncompatibleClassChangeError IndexOutOfBoundsException InheritableThreadLocal InstantiationError \
            InstantiationException Integer InternalError InterruptedException Iterable LayerInstantiationException \
            LazyConstant LinkageError Long MatchException Math Module ModuleLayer NegativeArraySizeException \
            NoClassDefFoundError NoSuchFieldError NoSuchFieldException NoSuchMethodError NoSuchMethodException \
            NullPointerException Number NumberFormatException Object OutOfMemoryError Override Package Process \
            ProcessBuilder ProcessHandle Readable Record ReflectiveOperationException Runnable Runtime \
            RuntimeException RuntimePermission SafeVarargs ScopedValue SecurityException SecurityManager Short \
            StableValue StackOverflowError StackTraceElement StackWalker StrictMath String StringBuffer StringBuilder \
            StringIndexOutOfBoundsException StringTemplate SuppressWarnings System Thread ThreadDeath ThreadGroup \
            ThreadLocal Throwable TypeNotPresentException UnknownError UnsatisfiedLinkError \
            UnsupportedClassVersionError UnsupportedOperationException VerifyError VirtualMachineError Void \
            WrongThreadException""".split(" "));

    private JavaLang() {}
}
