import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.GeneratorAdapter;
import org.objectweb.asm.commons.Method;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * Writes out in the classes of a jar what a JVM would make of them each time it starts, so that all
 * of it fits into a class archive: the build runs this file, nobody else does.
 *
 * <p>Lambdas become classes, records get their {@code equals} and {@code hashCode} (with the same
 * results), and classes from before Java 6 stack maps. What the language means by each of them
 * stays; compilers for systems without {@code invokedynamic} do the same. What isn't known here is
 * left alone, for instance lambdas that can be serialized.
 */
final class Desugarer {
  private static final Type OBJECT = Type.getType(Object.class);
  private static final Type OBJECTS = Type.getType(java.util.Objects.class);
  private static final Method HASH = Method.getMethod("int hashCode (Object)");
  private static final Method EQUALS = Method.getMethod("boolean equals (Object, Object)");
  private static final Method CONSTRUCTOR = Method.getMethod("void <init> ()");
  private static final String CLASS = ".class";
  private static final String ONLY = "only";

  /** Since when the classes of a nest may call each other's private methods. */
  private static final int NESTS = Opcodes.V11;

  private final Map<String, ClassNode> classes = new LinkedHashMap<>();
  private final Map<String, ClassNode> changed = new LinkedHashMap<>();
  private final ClassLoader loader;

  private Desugarer(ClassLoader loader) {
    this.loader = loader;
  }

  /** Takes a jar, and changes it. */
  public static void main(String[] arguments) throws IOException {
    Path jar = Path.of(arguments[0]);
    Path written = Path.of(arguments[0] + ".new");
    try (ZipFile read = new ZipFile(jar.toFile());
        URLClassLoader loader = new URLClassLoader(new URL[] {jar.toUri().toURL()});
        OutputStream stream = Files.newOutputStream(written);
        ZipOutputStream zip = new ZipOutputStream(stream)) {
      List<? extends ZipEntry> entries = Collections.list(read.entries());
      Desugarer desugarer = new Desugarer(loader);
      for (ZipEntry entry : entries) {
        String name = entry.getName();
        if (name.endsWith(CLASS) && !name.startsWith("META-INF/")) {
          desugarer.take(read.getInputStream(entry).readAllBytes());
        }
      }
      Map<String, byte[]> classes = desugarer.changed();
      for (ZipEntry entry : entries) {
        byte[] own = classes.remove(entry.getName());
        write(zip, entry, own == null ? read.getInputStream(entry).readAllBytes() : own);
      }
      for (Map.Entry<String, byte[]> made : classes.entrySet()) {
        ZipEntry entry = new ZipEntry(made.getKey());
        entry.setTimeLocal(entries.get(0).getTimeLocal());
        write(zip, entry, made.getValue());
      }
    }
    Files.move(written, jar, StandardCopyOption.REPLACE_EXISTING);
  }

  private static void write(ZipOutputStream zip, ZipEntry like, byte[] bytes) throws IOException {
    ZipEntry entry = new ZipEntry(like.getName());
    entry.setTimeLocal(like.getTimeLocal());
    zip.putNextEntry(entry);
    zip.write(bytes);
    zip.closeEntry();
  }

  private void take(byte[] bytes) {
    ClassNode node = new ClassNode();
    new ClassReader(bytes).accept(node, 0);
    classes.put(node.name, node);
  }

  /** The classes that are other than they were, by path. */
  private Map<String, byte[]> changed() {
    for (ClassNode node : List.copyOf(classes.values())) {
      if (node.version < Opcodes.V1_6) {
        changed.put(node.name, node);
      }
      for (MethodNode method : List.copyOf(node.methods)) {
        for (AbstractInsnNode instruction : method.instructions.toArray()) {
          if (instruction instanceof InvokeDynamicInsnNode dynamic) {
            desugar(node, method, dynamic);
          }
        }
      }
    }
    Map<String, byte[]> written = new LinkedHashMap<>();
    changed.forEach((name, node) -> written.put(name + CLASS, written(node)));
    return written;
  }

  private byte[] written(ClassNode node) {
    boolean old = node.version < Opcodes.V1_6;
    if (old) {
      node.version = Opcodes.V1_7;
    }
    ClassWriter writer =
        new ClassWriter(old ? ClassWriter.COMPUTE_FRAMES : ClassWriter.COMPUTE_MAXS) {
          @Override
          protected ClassLoader getClassLoader() {
            return loader;
          }
        };
    node.accept(writer);
    return writer.toByteArray();
  }

  private void desugar(ClassNode node, MethodNode method, InvokeDynamicInsnNode dynamic) {
    AbstractInsnNode instead =
        switch (dynamic.bsm.getOwner() + "." + dynamic.bsm.getName()) {
          case "java/lang/invoke/LambdaMetafactory.metafactory" -> lambda(node, dynamic);
          case "java/lang/runtime/ObjectMethods.bootstrap" -> ofRecord(node, method, dynamic);
          default -> dynamic;
        };
    if (instead != dynamic) {
      method.instructions.set(dynamic, instead);
      changed.put(node.name, node);
    }
  }

  // ---- lambdas

  /** What makes a lambda, with a class for it. */
  private AbstractInsnNode lambda(ClassNode host, InvokeDynamicInsnNode dynamic) {
    host.version = Math.max(host.version, NESTS);
    ClassNode nest = host.nestHostClass == null ? host : classes.get(host.nestHostClass);
    if (nest.nestMembers == null) {
      nest.nestMembers = new ArrayList<>();
    }
    ClassNode lambda = new ClassNode();
    lambda.version = host.version;
    lambda.access = Opcodes.ACC_FINAL | Opcodes.ACC_SUPER | Opcodes.ACC_SYNTHETIC;
    lambda.name = host.name + "$$Lambda" + nest.nestMembers.size();
    lambda.superName = OBJECT.getInternalName();
    lambda.interfaces = List.of(Type.getReturnType(dynamic.desc).getInternalName());
    lambda.nestHostClass = nest.name;
    nest.nestMembers.add(lambda.name);
    changed.put(nest.name, nest);
    changed.put(lambda.name, lambda);
    Type[] captured = Type.getArgumentTypes(dynamic.desc);
    constructor(lambda, captured);
    call(lambda, captured, dynamic);
    Type type = Type.getReturnType(dynamic.desc);
    if (captured.length == 0) {
      only(lambda, type);
      return new FieldInsnNode(Opcodes.GETSTATIC, lambda.name, ONLY, type.getDescriptor());
    }
    maker(lambda, new Method("of", dynamic.desc));
    return new MethodInsnNode(Opcodes.INVOKESTATIC, lambda.name, "of", dynamic.desc, false);
  }

  private static void constructor(ClassNode lambda, Type... captured) {
    GeneratorAdapter code = method(lambda, 0, new Method("<init>", Type.VOID_TYPE, captured));
    code.loadThis();
    code.invokeConstructor(OBJECT, CONSTRUCTOR);
    for (int i = 0; i < captured.length; i++) {
      lambda.visitField(
          Opcodes.ACC_PRIVATE | Opcodes.ACC_FINAL,
          "f" + i,
          captured[i].getDescriptor(),
          null,
          null);
      code.loadThis();
      code.loadArg(i);
      code.putField(Type.getObjectType(lambda.name), "f" + i, captured[i]);
    }
    code.returnValue();
    code.endMethod();
  }

  /** The method of the interface: calls what the lambda was written as. */
  private void call(ClassNode lambda, Type[] captured, InvokeDynamicInsnNode dynamic) {
    Method declared = new Method(dynamic.name, ((Type) dynamic.bsmArgs[0]).getDescriptor());
    Type meant = (Type) dynamic.bsmArgs[2];
    Handle body = (Handle) dynamic.bsmArgs[1];
    Type owner = Type.getObjectType(body.getOwner());
    Method called = new Method(body.getName(), body.getDesc());
    boolean isNew = body.getTag() == Opcodes.H_NEWINVOKESPECIAL;
    List<Type> taken = new ArrayList<>(Arrays.asList(called.getArgumentTypes()));
    if (body.getTag() != Opcodes.H_INVOKESTATIC && !isNew) {
      taken.add(0, owner);
    }
    GeneratorAdapter code = method(lambda, Opcodes.ACC_PUBLIC, declared);
    if (isNew) {
      code.newInstance(owner);
      code.dup();
    }
    for (int i = 0; i < captured.length; i++) {
      code.loadThis();
      code.getField(Type.getObjectType(lambda.name), "f" + i, captured[i]);
      convert(code, captured[i], taken.get(i));
    }
    for (int i = 0; i < declared.getArgumentTypes().length; i++) {
      code.loadArg(i);
      convert(code, declared.getArgumentTypes()[i], meant.getArgumentTypes()[i]);
      convert(code, meant.getArgumentTypes()[i], taken.get(captured.length + i));
    }
    // a private method of a class in the same nest is called as any other
    int instruction =
        switch (body.getTag()) {
          case Opcodes.H_INVOKESTATIC -> Opcodes.INVOKESTATIC;
          case Opcodes.H_NEWINVOKESPECIAL -> Opcodes.INVOKESPECIAL;
          default -> body.isInterface() ? Opcodes.INVOKEINTERFACE : Opcodes.INVOKEVIRTUAL;
        };
    code.visitMethodInsn(
        instruction, body.getOwner(), body.getName(), body.getDesc(), body.isInterface());
    Type result = isNew ? owner : called.getReturnType();
    convert(code, result, meant.getReturnType());
    convert(code, meant.getReturnType(), declared.getReturnType());
    code.returnValue();
    code.endMethod();
  }

  /** The one that does for all, because it holds nothing. */
  private static void only(ClassNode lambda, Type type) {
    lambda.visitField(
        Opcodes.ACC_STATIC | Opcodes.ACC_FINAL, ONLY, type.getDescriptor(), null, null);
    GeneratorAdapter code =
        method(lambda, Opcodes.ACC_STATIC, Method.getMethod("void <clinit> ()"));
    Type own = Type.getObjectType(lambda.name);
    code.newInstance(own);
    code.dup();
    code.invokeConstructor(own, CONSTRUCTOR);
    code.putStatic(own, ONLY, type);
    code.returnValue();
    code.endMethod();
  }

  private static void maker(ClassNode lambda, Method maker) {
    GeneratorAdapter code = method(lambda, Opcodes.ACC_STATIC, maker);
    Type own = Type.getObjectType(lambda.name);
    code.newInstance(own);
    code.dup();
    code.loadArgs();
    code.invokeConstructor(own, new Method("<init>", Type.VOID_TYPE, maker.getArgumentTypes()));
    code.returnValue();
    code.endMethod();
  }

  private static void convert(GeneratorAdapter code, Type from, Type to) {
    if (from.equals(to)) {
      return;
    }
    if (to.getSort() == Type.VOID) {
      if (from.getSize() == 2) {
        code.pop2();
      } else {
        code.pop();
      }
    } else if (isReference(from) && isReference(to)) {
      code.checkCast(to);
    } else if (isReference(to)) {
      code.valueOf(from);
    } else if (isReference(from)) {
      code.unbox(to);
    } else {
      code.cast(from, to);
    }
  }

  private static boolean isReference(Type type) {
    return type.getSort() == Type.OBJECT || type.getSort() == Type.ARRAY;
  }

  // ---- records

  /** The call of a method of the same record that finds what {@code dynamic} does. */
  private static AbstractInsnNode ofRecord(
      ClassNode node, MethodNode caller, InvokeDynamicInsnNode dynamic) {
    Type own = Type.getObjectType(node.name);
    List<Handle> parts = new ArrayList<>();
    for (Object part : Arrays.asList(dynamic.bsmArgs).subList(2, dynamic.bsmArgs.length)) {
      parts.add((Handle) part);
    }
    Method method = new Method(dynamic.name + "$", dynamic.desc);
    int access = Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC | Opcodes.ACC_SYNTHETIC;
    switch (dynamic.name) {
      case "hashCode" -> hashCode(method(node, access, method), own, parts);
      case "equals" -> equals(method(node, access, method), own, parts);
      default -> {
        return dynamic;
      }
    }
    return new MethodInsnNode(
        Opcodes.INVOKESTATIC, node.name, method.getName(), method.getDescriptor(), false);
  }

  private static void hashCode(GeneratorAdapter code, Type own, List<Handle> parts) {
    code.push(0);
    for (Handle part : parts) {
      Type type = Type.getType(part.getDesc());
      code.push(31);
      code.math(GeneratorAdapter.MUL, Type.INT_TYPE);
      code.loadArg(0);
      code.getField(own, part.getName(), type);
      if (isReference(type)) {
        code.invokeStatic(OBJECTS, HASH);
      } else {
        code.invokeStatic(wrapper(type), new Method("hashCode", Type.INT_TYPE, new Type[] {type}));
      }
      code.math(GeneratorAdapter.ADD, Type.INT_TYPE);
    }
    code.returnValue();
    code.endMethod();
  }

  private static void equals(GeneratorAdapter code, Type own, List<Handle> parts) {
    Label isOther = code.newLabel();
    Label differs = code.newLabel();
    Object[] locals = {own.getInternalName(), OBJECT.getInternalName()};
    code.loadArg(0);
    code.loadArg(1);
    code.ifCmp(OBJECT, GeneratorAdapter.NE, isOther);
    code.push(true);
    code.returnValue();
    code.mark(isOther);
    code.visitFrame(Opcodes.F_NEW, locals.length, locals, 0, null);
    code.loadArg(1);
    code.instanceOf(own);
    code.ifZCmp(GeneratorAdapter.EQ, differs);
    for (Handle part : parts) {
      Type type = Type.getType(part.getDesc());
      code.loadArg(0);
      code.getField(own, part.getName(), type);
      code.loadArg(1);
      code.checkCast(own);
      code.getField(own, part.getName(), type);
      if (isReference(type)) {
        code.invokeStatic(OBJECTS, EQUALS);
        code.ifZCmp(GeneratorAdapter.EQ, differs);
      } else {
        code.invokeStatic(
            wrapper(type), new Method("compare", Type.INT_TYPE, new Type[] {type, type}));
        code.ifZCmp(GeneratorAdapter.NE, differs);
      }
    }
    code.push(true);
    code.returnValue();
    code.mark(differs);
    code.visitFrame(Opcodes.F_NEW, locals.length, locals, 0, null);
    code.push(false);
    code.returnValue();
    code.endMethod();
  }

  private static Type wrapper(Type type) {
    return Type.getType(
        switch (type.getSort()) {
          case Type.BOOLEAN -> Boolean.class;
          case Type.BYTE -> Byte.class;
          case Type.CHAR -> Character.class;
          case Type.SHORT -> Short.class;
          case Type.INT -> Integer.class;
          case Type.LONG -> Long.class;
          case Type.FLOAT -> Float.class;
          default -> Double.class;
        });
  }

  private static GeneratorAdapter method(ClassNode node, int access, Method method) {
    MethodNode made =
        (MethodNode) node.visitMethod(access, method.getName(), method.getDescriptor(), null, null);
    GeneratorAdapter code =
        new GeneratorAdapter(made, access, method.getName(), method.getDescriptor());
    code.visitCode();
    return code;
  }
}
