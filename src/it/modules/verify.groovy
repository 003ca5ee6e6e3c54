def built = { module, id -> new File(basedir, "${module}/target/course/${id}-1.0.0-scorm12.zip") }

// built at the same time as others, a course becomes the same bytes
assert built('first', 'letter').bytes == built('third', 'letter').bytes
assert built('second', 'answer').isFile()
['first', 'third'].each {
  assert new File(basedir, "${it}/target/course/letter-1.0.0-web/index.html").isFile()
  assert new File(basedir, "${it}/target/course").list().every { !it.contains('scorm2004') }
}

// paths begin where Maven was started; the parent has no course, and is passed over
def log = new File(basedir, 'build.log').text
assert log.contains('built second/target/course/answer-1.0.0-scorm12.zip')
assert log.count('no course here') == 2
assert log.contains('Using the MultiThreadedBuilder implementation with a thread count of 2')
assert !log.contains('not marked as @threadSafe') && !log.contains('not marked @threadSafe')
return true
