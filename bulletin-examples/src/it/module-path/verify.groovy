// The program has written its files, and nothing has been said, not on standard error either.
def starts = [
        'issue.pdf' : '%PDF-',
        'issue.html': '<!DOCTYPE html>',
        'issue.md'  : '---\n',
        'issue.json': '{',
        'issue.txt' : new String('东澜湾区每周要讯\n东澜市布局六条新赛道\n'.getBytes('UTF-8'), 'ISO-8859-1')
]
starts.each { name, start ->
    def text = new File(basedir, "target/issue/$name").getText('ISO-8859-1')
    assert text.startsWith(start): "$name starts with ${text.take(20)}"
}

// What is not of Maven is of the program. Hibernate Validator tells its version to whatever log the host has, here that of the JDK.
def log = new File(basedir, 'build.log').readLines('UTF-8')*.replaceAll(/\u001b\[\d*m/, '')
def output = log.drop(log.findIndexOf { it.contains(':exec (') } + 1)
        .takeWhile { it != '[INFO] BUILD SUCCESS' }
        .findAll { !it.startsWith('[INFO] ') && !(it =~ /org\.hibernate\.validator\.internal\.util\.Version|HV000001/) }
assert output.empty: output.join('\n')
