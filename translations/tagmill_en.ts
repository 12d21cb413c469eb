<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>tagmill::AuditWorkspace</name>
    <message numerus="yes">
        <source>%n image(s)</source>
        <translation>
            <numerusform>%n image</numerusform>
            <numerusform>%n images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag record(s)</source>
        <translation>
            <numerusform>%n tag record</numerusform>
            <numerusform>%n tag records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n board record(s)</source>
        <translation>
            <numerusform>%n board record</numerusform>
            <numerusform>%n board records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keypoint(s)</source>
        <translation>
            <numerusform>%n keypoint</numerusform>
            <numerusform>%n keypoints</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tagmill::ChartView</name>
    <message numerus="yes">
        <source>%1: %n record(s)</source>
        <translation>
            <numerusform>%1: %n record</numerusform>
            <numerusform>%1: %n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n camera(s)</source>
        <extracomment>%1 is a range of values</extracomment>
        <translation>
            <numerusform>%1: %n camera</numerusform>
            <numerusform>%1: %n cameras</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tagmill::ConfigEditorSection</name>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set</source>
        <translation>
            <numerusform>%n set</numerusform>
            <numerusform>%n set</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tagmill::FrameListModel</name>
    <message numerus="yes">
        <source>%1, %n record(s)</source>
        <translation>
            <numerusform>%1, %n record</numerusform>
            <numerusform>%1, %n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tagmill::FrameViewer</name>
    <message numerus="yes">
        <source>%1, %n record(s)</source>
        <translation>
            <numerusform>%1, %n record</numerusform>
            <numerusform>%1, %n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tagmill::InspectRecordPanel</name>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tagmill::InspectWorkspace</name>
    <message numerus="yes">
        <source>%n frame(s)</source>
        <translation>
            <numerusform>%n frame</numerusform>
            <numerusform>%n frames</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n frame(s)</source>
        <translation>
            <numerusform>%1 of %n frame</numerusform>
            <numerusform>%1 of %n frames</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tagmill::PlanCharts</name>
    <message numerus="yes">
        <source>%n camera(s)</source>
        <translation>
            <numerusform>%n camera</numerusform>
            <numerusform>%n cameras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them see(s) no whole target</source>
        <translation>
            <numerusform>%n of them sees no whole target</numerusform>
            <numerusform>%n of them see no whole target</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scene(s) could not be planned</source>
        <translation>
            <numerusform>%n scene could not be planned</numerusform>
            <numerusform>%n scenes could not be planned</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tagmill::RenderJobView</name>
    <message numerus="yes">
        <source>%1 of %n frame(s)</source>
        <translation>
            <numerusform>%1 of %n frame</numerusform>
            <numerusform>%1 of %n frames</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept from before</source>
        <translation>
            <numerusform>%n kept from before</numerusform>
            <numerusform>%n kept from before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tagmill::RenderWorkerDelegate</name>
    <message numerus="yes">
        <source>%n frame(s)</source>
        <translation>
            <numerusform>%n frame</numerusform>
            <numerusform>%n frames</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n restart(s)</source>
        <translation>
            <numerusform>%n restart</numerusform>
            <numerusform>%n restarts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ViewportSubject</name>
    <message numerus="yes">
        <source>%1: %2 m, %3°, %4 px per module, %n target(s)</source>
        <translation>
            <numerusform>%1: %2 m, %3°, %4 px per module, %n target</numerusform>
            <numerusform>%1: %2 m, %3°, %4 px per module, %n targets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tagmill::ViewportPanel</name>
    <message numerus="yes">
        <source>%n camera(s)</source>
        <translation>
            <numerusform>%n camera</numerusform>
            <numerusform>%n cameras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scene(s)</source>
        <translation>
            <numerusform>%n scene</numerusform>
            <numerusform>%n scenes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scene(s) could not be planned</source>
        <translation>
            <numerusform>%n scene could not be planned</numerusform>
            <numerusform>%n scenes could not be planned</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tagmill::InspectSequence</name>
    <message numerus="yes">
        <source>%n frame(s)</source>
        <translation>
            <numerusform>%n frame</numerusform>
            <numerusform>%n frames</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tagmill::SequenceWorkspace</name>
    <message numerus="yes">
        <source>%n frame(s)</source>
        <translation>
            <numerusform>%n frame</numerusform>
            <numerusform>%n frames</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PassLegend</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
</TS>
