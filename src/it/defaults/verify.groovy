import java.util.zip.ZipFile

def log = new File(basedir, 'build.log').text
def courses = new File(basedir, 'target/course')

// as it stands: checked, built as all targets, judged, and installed
['scorm2004-4', 'scorm2004-3', 'scorm12', 'scorm2004-4-multi'].each { target ->
  assert new File(courses, "letter-1.0.0-${target}.zip").isFile()
  assert new File(localRepositoryPath, "org/example/defaults/1.0.0/defaults-1.0.0-${target}.zip").bytes ==
      new File(courses, "letter-1.0.0-${target}.zip").bytes
  assert log.contains("read target/course/letter-1.0.0-${target}.zip")
}
assert new File(courses, 'letter-1.0.0-web/index.html').isFile()
assert new File(courses, 'letter-1.0.0-upload/index.html').isFile()
assert log.contains('built target/course/letter-1.0.0-scorm2004-4.zip')

// with everything set on the command line
def others = new File(basedir, 'other/packages')
assert others.list().toList().sort() == [
  'letter-2.0.0-scorm12.files.txt', 'letter-2.0.0-scorm12.sha256', 'letter-2.0.0-scorm12.zip',
  'letter-2.0.0-upload', 'letter-2.0.0-web', 'letter-2.0.0-web.files.txt']
new ZipFile(new File(others, 'letter-2.0.0-scorm12.zip')).withCloseable { zip ->
  assert zip.getEntry('imsmanifest.xml').timeLocal.toString() == '2026-11-22T00:00'
}
assert new File(basedir, 'other/course.json').text.startsWith('[')
assert new File(basedir, 'other/packages.sarif').text.contains('"2.1.0"')
assert !new File(localRepositoryPath, 'org/example/defaults/2.0.0').exists()

// not at all: nobody minds that there is no such folder
assert log.count('[INFO] skipped') == 3
return true
