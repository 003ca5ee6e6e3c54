def log = new File(basedir, 'build.log').text

// path, line and column, as an editor or a CI host links them; and nothing is built
assert log.contains('[ERROR] course-source/01-the-way/lesson.md:14:36: error: the link leads to `../02-gone/lesson.md`')
assert log.contains('[E214]')
assert log =~ /Failed to execute goal org.scormc:scormc-maven-plugin:[^:]+:check .*errors: 1/
assert !new File(basedir, 'target/course').list().any { it.startsWith('letter-1.0.0-scorm2004-4') }

// the last report is that of the last build that read a course: it has the warning
def sarif = new File(basedir, 'target/reports/course.sarif').text
assert sarif.contains('"W204"') && sarif.contains('"hasty/01-the-way/lesson.md"')

assert log.contains('[WARNING] hasty/01-the-way/lesson.md:')
assert new File(basedir, 'target/course/letter-1.0.0-scorm12.zip').isFile()
assert log =~ /:check .*warnings: \d+, and `failOnWarning` is set/

assert log =~ /there is no target `scorm21`: .*scorm12/
assert log =~ /there is no folder `.*nowhere`/
return true
