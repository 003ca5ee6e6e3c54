package org.scormc.renderer;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.velocity.util.introspection.Info;
import org.apache.velocity.util.introspection.SecureUberspector;
import org.apache.velocity.util.introspection.VelMethod;

/**
 * Finds the methods that templates call, each once: Velocity by itself looks for them anew in every
 * template that is filled. Thread-safe. Public, because Velocity makes it by its name.
 */
public final class ViewUberspector extends SecureUberspector {
  /** Methods that take nothing, by class and name. Most are of {@link View}. */
  private final Map<Class<?>, Map<String, VelMethod>> plain = new ConcurrentHashMap<>();

  /** Methods that take one text, by class and name. */
  private final Map<Class<?>, Map<String, VelMethod>> ofText = new ConcurrentHashMap<>();

  @Override
  public VelMethod getMethod(Object receiver, String name, Object[] arguments, Info place) {
    // what a class has to offer by itself is another matter than its instances
    boolean known = receiver != null && !(receiver instanceof Class);
    if (known && arguments.length == 0) {
      return method(plain, receiver, name, arguments, place);
    }
    if (known && arguments.length == 1 && arguments[0] instanceof String) {
      return method(ofText, receiver, name, arguments, place);
    }
    return super.getMethod(receiver, name, arguments, place);
  }

  private VelMethod method(
      Map<Class<?>, Map<String, VelMethod>> found,
      Object receiver,
      String name,
      Object[] arguments,
      Info place) {
    Map<String, VelMethod> ofClass =
        found.computeIfAbsent(receiver.getClass(), type -> new ConcurrentHashMap<>());
    VelMethod method = ofClass.get(name);
    if (method == null) {
      method = super.getMethod(receiver, name, arguments, place);
      if (method != null) {
        // else each call asks whether it is allowed
        method.getMethod().trySetAccessible();
        ofClass.put(name, method);
      }
    }
    return method;
  }
}
