def course = new File(basedir, 'fire-safety/course-source/course.yaml').readLines()
assert course.contains('id: fire-safety')
assert course.contains('title: "Fire"')
assert course.contains('language: fr')
assert new File(basedir, 'target/course').list().any { it ==~ /fire-safety-.*-scorm2004-4\.zip/ }

def log = new File(basedir, 'build.log').text
assert log =~ /fire-safety` is not empty; name a new folder/
assert log.contains('`language` is `de`, expected one of en, fr')
assert !new File(basedir, 'other').exists()

// the help of a goal names every parameter with its property
['oldPackage', 'newPackage', 'allow', 'report', 'output', 'courseVersion', 'targets', 'failOnWarning', 'skip',
 'scormc.old', 'scormc.new', 'scormc.allow', 'scormc.diffReport', 'scormc.skip'].each {
  assert log.contains(it)
}
return true
