def log = new File(basedir, 'build.log').text

assert log.contains('no `oldPackage` to compare with')

// the last release, by its coordinates
assert log.contains('[INFO] text-only: letter 1.0.0 -> 1.0.1')
assert new File(basedir, 'target/reworded.json').text.contains('"text-only"')

assert log =~ /:diff .*the new package is breaking; allowed is compatible/
assert new File(basedir, 'target/cut.txt').text.startsWith('breaking: letter 1.0.0 -> 1.1.0')
assert log.count('[INFO] breaking: letter 1.0.0 -> 1.1.0') == 2

assert log.contains('pom.xml:1:1: error: ')
assert log.contains('there is no package `org.example:diff:zip:scorm12:1.0.0`')
assert log.contains('`allow` is `nothing`, expected one of text-only, compatible, breaking')
return true
