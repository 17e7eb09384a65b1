<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name></name>
    <message numerus="yes">
        <source>and %n more source(s)</source>
        <translation>
            <numerusform>and %n more source</numerusform>
            <numerusform>and %n more sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s), last change: %1.</source>
        <translation>
            <numerusform>%n article, last change: %1.</numerusform>
            <numerusform>%n articles, last change: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s).</source>
        <translation>
            <numerusform>%n page.</numerusform>
            <numerusform>%n pages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n divergence(s) that are listed</source>
        <translation>
            <numerusform>The %n divergence that is listed</numerusform>
            <numerusform>The %n divergences that are listed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The comparison has told nothing for %n minute(s): it is stuck, or it is slow; wait, cancel it, or try again.</source>
        <translation>
            <numerusform>The comparison has told nothing for %n minute: it is stuck, or it is slow; wait, cancel it, or try again.</numerusform>
            <numerusform>The comparison has told nothing for %n minutes: it is stuck, or it is slow; wait, cancel it, or try again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n hit</numerusform>
            <numerusform>%n hits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>aligned with %n source(s)</source>
        <translation>
            <numerusform>aligned with %n source</numerusform>
            <numerusform>aligned with %n sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n source(s)</source>
        <translation>
            <numerusform>%1 of %n source</numerusform>
            <numerusform>%1 of %n sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, but only %n independent voice(s)</source>
        <translation>
            <numerusform>%1, but only %n independent voice</numerusform>
            <numerusform>%1, but only %n independent voices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quoted</source>
        <translation>
            <numerusform>%n quoted</numerusform>
            <numerusform>%n quoted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paraphrased</source>
        <translation>
            <numerusform>%n paraphrased</numerusform>
            <numerusform>%n paraphrased</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n divergence(s)</source>
        <translation>
            <numerusform>%n divergence</numerusform>
            <numerusform>%n divergences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s)</source>
        <translation>
            <numerusform>%n sentence</numerusform>
            <numerusform>%n sentences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n source</numerusform>
            <numerusform>%n sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s): %1</source>
        <translation>
            <numerusform>%n source: %1</numerusform>
            <numerusform>%n sources: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other(s)</source>
        <translation>
            <numerusform>%1 and %n other</numerusform>
            <numerusform>%1 and %n others</numerusform>
        </translation>
    </message>
</context>
</TS>
