<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>Audit</name>
    <message>
        <source>Corners wind the wrong way</source>
        <translation>Ecken im falschen Umlaufsinn</translation>
    </message>
    <message>
        <source>Corners do not fit the pose</source>
        <translation>Ecken passen nicht zur Pose</translation>
    </message>
    <message>
        <source>Visible points inside the margin</source>
        <translation>Sichtbare Punkte in der Randzone</translation>
    </message>
    <message>
        <source>Impossible poses</source>
        <translation>Unmögliche Posen</translation>
    </message>
    <message>
        <source>Records without an image</source>
        <translation>Einträge ohne Bild</translation>
    </message>
    <message>
        <source>Targets recorded twice</source>
        <translation>Doppelt eingetragene Targets</translation>
    </message>
    <message>
        <source>Missing images</source>
        <translation>Fehlende Bilder</translation>
    </message>
    <message>
        <source>Images outside the dataset</source>
        <translation>Bilder außerhalb des Datensatzes</translation>
    </message>
    <message>
        <source>Images that cannot be decoded</source>
        <translation>Nicht decodierbare Bilder</translation>
    </message>
    <message>
        <source>Images of the wrong size</source>
        <translation>Bilder mit falscher Größe</translation>
    </message>
    <message>
        <source>Images of one colour</source>
        <translation>Einfarbige Bilder</translation>
    </message>
    <message>
        <source>Tags that the image does not show</source>
        <translation>Tags, die das Bild nicht zeigt</translation>
    </message>
    <message>
        <source>Records that cannot be read</source>
        <translation>Nicht lesbare Einträge</translation>
    </message>
    <message>
        <source>Canonical files that are not what the results say</source>
        <translation>Kanonische Dateien, die von den Ergebnissen abweichen</translation>
    </message>
    <message>
        <source>No record at all</source>
        <translation>Kein einziger Eintrag</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Mean distance, m</source>
        <translation>Mittlerer Abstand, m</translation>
    </message>
    <message>
        <source>Deviation of the distance, m</source>
        <translation>Standardabweichung des Abstands, m</translation>
    </message>
    <message>
        <source>Largest incidence, °</source>
        <translation>Größter Einfallswinkel, °</translation>
    </message>
    <message>
        <source>Mean incidence, °</source>
        <translation>Mittlerer Einfallswinkel, °</translation>
    </message>
    <message>
        <source>Bad images</source>
        <translation>Fehlerhafte Bilder</translation>
    </message>
    <message>
        <source>Mean of the point lights, W</source>
        <translation>Mittelwert der Punktlichter, W</translation>
    </message>
    <message>
        <source>Mean of the suns, W/m²</source>
        <translation>Mittelwert der Sonnen, W/m²</translation>
    </message>
    <message>
        <source>Share of the image that is covered</source>
        <translation>Abgedeckter Anteil des Bildes</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wertung</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>Incidence</source>
        <translation>Einfallswinkel</translation>
    </message>
    <message>
        <source>Pixels per module</source>
        <translation>Pixel pro Modul</translation>
    </message>
    <message>
        <source>Roll</source>
        <translation>Rollwinkel</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Fläche</translation>
    </message>
    <message>
        <source>Occlusion</source>
        <translation>Verdeckung</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>Point lights</source>
        <translation>Punktlichter</translation>
    </message>
    <message>
        <source>Suns</source>
        <translation>Sonnen</translation>
    </message>
    <message>
        <source>impossible poses</source>
        <translation>unmögliche Posen</translation>
    </message>
    <message>
        <source>corners wind the wrong way</source>
        <translation>Ecken im falschen Umlaufsinn</translation>
    </message>
    <message>
        <source>corners do not fit the pose</source>
        <translation>Ecken passen nicht zur Pose</translation>
    </message>
    <message>
        <source>incidence stays below 45°</source>
        <translation>Einfallswinkel bleibt unter 45°</translation>
    </message>
    <message>
        <source>distances span less than 1 m</source>
        <translation>Abstände umfassen weniger als 1 m</translation>
    </message>
    <message>
        <source>tags that the image does not show</source>
        <translation>Tags, die das Bild nicht zeigt</translation>
    </message>
    <message>
        <source>bad images</source>
        <translation>fehlerhafte Bilder</translation>
    </message>
    <message>
        <source>points inside the margin</source>
        <translation>Punkte in der Randzone</translation>
    </message>
    <message>
        <source>targets recorded twice</source>
        <translation>doppelt eingetragene Targets</translation>
    </message>
    <message>
        <source>unreadable records</source>
        <translation>nicht lesbare Einträge</translation>
    </message>
    <message>
        <source>Incidence, °</source>
        <translation>Einfallswinkel, °</translation>
    </message>
    <message>
        <source>Distance, m</source>
        <translation>Abstand, m</translation>
    </message>
    <message>
        <source>Blur, px</source>
        <translation>Unschärfe, px</translation>
    </message>
    <message>
        <source>Noise, of full scale</source>
        <translation>Rauschen, Anteil am Vollausschlag</translation>
    </message>
    <message>
        <source>Way from the middle to the corner</source>
        <translation>Weg von der Bildmitte zur Bildecke</translation>
    </message>
    <message>
        <source>Place in the pixel, x</source>
        <translation>Lage im Pixel, x</translation>
    </message>
    <message>
        <source>Place in the pixel, y</source>
        <translation>Lage im Pixel, y</translation>
    </message>
    <message>
        <source>Tags and boards that cannot exist</source>
        <translation>Tags und Boards, die es nicht geben kann</translation>
    </message>
    <message numerus="yes">
        <source>The corners of %n tag(s) wind the wrong way</source>
        <translation>
            <numerusform>Die Ecken von %n Tag laufen falsch herum</numerusform>
            <numerusform>Die Ecken von %n Tags laufen falsch herum</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The corners of %n record(s) do not fit the pose</source>
        <translation>
            <numerusform>Die Ecken von %n Datensatz passen nicht zur Pose</numerusform>
            <numerusform>Die Ecken von %n Datensätzen passen nicht zur Pose</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) marked visible lie inside the margin</source>
        <translation>
            <numerusform>%n als sichtbar markierter Punkt liegt im Rand</numerusform>
            <numerusform>%n als sichtbar markierte Punkte liegen im Rand</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) have an impossible pose</source>
        <translation>
            <numerusform>%n Datensatz hat eine unmögliche Pose</numerusform>
            <numerusform>%n Datensätze haben eine unmögliche Pose</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The image of %n record(s) is missing, or not listed in coco_labels.json</source>
        <translation>
            <numerusform>Das Bild von %n Datensatz fehlt oder steht nicht in coco_labels.json</numerusform>
            <numerusform>Das Bild von %n Datensätzen fehlt oder steht nicht in coco_labels.json</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) repeat another one of the same image</source>
        <translation>
            <numerusform>%n Datensatz wiederholt einen anderen desselben Bildes</numerusform>
            <numerusform>%n Datensätze wiederholen einen anderen desselben Bildes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) are missing</source>
        <translation>
            <numerusform>%n Bild fehlt</numerusform>
            <numerusform>%n Bilder fehlen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) lie outside the dataset&apos;s folder, or are no files, and were not opened</source>
        <translation>
            <numerusform>%n Bild liegt außerhalb des Datensatzordners oder ist keine Datei und wurde nicht geöffnet</numerusform>
            <numerusform>%n Bilder liegen außerhalb des Datensatzordners oder sind keine Dateien und wurden nicht geöffnet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) cannot be decoded</source>
        <translation>
            <numerusform>%n Bild kann nicht dekodiert werden</numerusform>
            <numerusform>%n Bilder können nicht dekodiert werden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) are not of the size their records say</source>
        <translation>
            <numerusform>%n Bild hat nicht die Größe, die seine Datensätze nennen</numerusform>
            <numerusform>%n Bilder haben nicht die Größe, die ihre Datensätze nennen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) show a single colour</source>
        <translation>
            <numerusform>%n Bild zeigt nur eine Farbe</numerusform>
            <numerusform>%n Bilder zeigen nur eine Farbe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) are not what the image shows in their place</source>
        <translation>
            <numerusform>%n Tag ist nicht das, was das Bild an seiner Stelle zeigt</numerusform>
            <numerusform>%n Tags sind nicht das, was das Bild an ihrer Stelle zeigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) or result file(s) cannot be read</source>
        <translation>
            <numerusform>%n Datensatz oder eine Ergebnisdatei kann nicht gelesen werden</numerusform>
            <numerusform>%n Datensätze oder Ergebnisdateien können nicht gelesen werden</numerusform>
        </translation>
    </message>
    <message>
        <source>The files for other programs are not what the result files say; “tagmill merge” writes them anew</source>
        <translation>Die Dateien für andere Programme entsprechen nicht den Ergebnisdateien; „tagmill merge“ schreibt sie neu</translation>
    </message>
    <message>
        <source>The dataset holds no record, so that there is nothing to audit</source>
        <translation>Der Datensatz enthält keinen Eintrag; es gibt nichts zu prüfen</translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) or board(s) cannot exist: not four corners, an id its family does not have, or an impossible layout</source>
        <translation>
            <numerusform>%n Tag oder Board kann es nicht geben: nicht vier Ecken, eine Id, die seine Familie nicht hat, oder ein unmöglicher Aufbau</numerusform>
            <numerusform>%n Tags oder Boards kann es nicht geben: nicht vier Ecken, eine Id, die ihre Familie nicht hat, oder ein unmöglicher Aufbau</numerusform>
        </translation>
    </message>
    <message>
        <source>A report is a web page (.html) or JSON (.json), nothing else: %1</source>
        <translation>Ein Bericht ist eine Webseite (.html) oder JSON (.json), nichts anderes: %1</translation>
    </message>
    <message>
        <source>Mean of all lights, W and W/m² added</source>
        <translation>Mittelwert aller Lichter, W und W/m² addiert</translation>
    </message>
    <message>
        <source>Do the corners of each tag follow each other as on a tag that is seen from its front?</source>
        <translation>Folgen die Ecken jedes Tags aufeinander wie bei einem Tag, das von vorn zu sehen ist?</translation>
    </message>
    <message>
        <source>Do the corners of each record lie where its pose puts them, to half a pixel?</source>
        <translation>Liegen die Ecken jedes Datensatzes auf ein halbes Pixel genau dort, wohin seine Pose sie setzt?</translation>
    </message>
    <message>
        <source>Do points marked visible keep out of the margin of their record?</source>
        <translation>Liegen als sichtbar markierte Punkte außerhalb der Randzone ihres Datensatzes?</translation>
    </message>
    <message>
        <source>Is each target before its camera, with a rotation that is one and a distance that is its position&apos;s?</source>
        <translation>Liegt jedes Ziel vor seiner Kamera, mit einer echten Drehung und dem Abstand seiner Position?</translation>
    </message>
    <message>
        <source>Is the image of each record there, and listed in coco_labels.json?</source>
        <translation>Ist das Bild jedes Datensatzes da und in coco_labels.json aufgeführt?</translation>
    </message>
    <message>
        <source>Does each target of an image have one record only?</source>
        <translation>Hat jedes Ziel eines Bildes nur einen Datensatz?</translation>
    </message>
    <message>
        <source>Is the image of each frame there?</source>
        <translation>Ist das Bild jedes Frames da?</translation>
    </message>
    <message>
        <source>Is each image a file in the dataset&apos;s folder, and no link out of it?</source>
        <translation>Ist jedes Bild eine Datei im Ordner des Datensatzes und kein Link nach außen?</translation>
    </message>
    <message>
        <source>Is each image a whole PNG file?</source>
        <translation>Ist jedes Bild eine vollständige PNG-Datei?</translation>
    </message>
    <message>
        <source>Does each image have the size that its records say?</source>
        <translation>Hat jedes Bild die Größe, die seine Datensätze nennen?</translation>
    </message>
    <message>
        <source>Do images that were decoded show more than a single colour?</source>
        <translation>Zeigen die dekodierten Bilder mehr als eine einzige Farbe?</translation>
    </message>
    <message>
        <source>Do images that were decoded show each tag where, and turned as, its record says?</source>
        <translation>Zeigen die dekodierten Bilder jedes Tag dort und so gedreht, wie sein Datensatz es sagt?</translation>
    </message>
    <message>
        <source>Can every record and every result file be read?</source>
        <translation>Lassen sich alle Datensätze und alle Ergebnisdateien lesen?</translation>
    </message>
    <message>
        <source>Are the files for other programs what the result files say?</source>
        <translation>Stimmen die Dateien für andere Programme mit den Ergebnisdateien überein?</translation>
    </message>
    <message>
        <source>Is there any record to audit?</source>
        <translation>Gibt es überhaupt einen Datensatz zu prüfen?</translation>
    </message>
    <message>
        <source>Can every tag and board exist: four corners, an id of its family, a layout that can be laid out?</source>
        <translation>Kann es jedes Tag und Board geben: vier Ecken, eine Id seiner Familie, eine mögliche Anordnung?</translation>
    </message>
</context>
<context>
    <name>CameraMetric</name>
    <message>
        <source>Distance</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>Incidence</source>
        <translation>Einfallswinkel</translation>
    </message>
    <message>
        <source>Pixels per module</source>
        <translation>Pixel pro Modul</translation>
    </message>
    <message>
        <source>Area of the tag</source>
        <translation>Fläche des Tags</translation>
    </message>
    <message>
        <source>Detectability</source>
        <translation>Erkennbarkeit</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Gültigkeit</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>Szene</translation>
    </message>
</context>
<context>
    <name>Compat</name>
    <message>
        <source>tag16h5 uses only 16 of its 30 ids, and five dictionaries count with 8 modules and 36 bits</source>
        <translation>tag16h5 nutzt nur 16 seiner 30 IDs, und fünf Dictionarys rechnen mit 8 Modulen und 36 Bits</translation>
    </message>
    <message>
        <source>Every family has all its ids, its own modules and its own bits</source>
        <translation>Jede Familie hat alle ihre IDs, ihre eigenen Module und ihre eigenen Bits</translation>
    </message>
    <message>
        <source>seeds.layout, lighting, camera and noise have no effect</source>
        <translation>seeds.layout, lighting, camera und noise sind wirkungslos</translation>
    </message>
    <message>
        <source>Each of seeds.layout, lighting, camera and noise starts the chance of its own aspect</source>
        <translation>seeds.layout, lighting, camera und noise starten jeweils den Zufall ihres eigenen Bereichs</translation>
    </message>
    <message>
        <source>Tags have roughness 0.8 and specular 0.2 whatever tag.material says, unless it is randomised</source>
        <translation>Tags haben unabhängig von tag.material Rauheit 0,8 und Glanz 0,2, außer das Material ist zufällig</translation>
    </message>
    <message>
        <source>Tags have the roughness and the specular of tag.material</source>
        <translation>Tags haben Rauheit und Glanz aus tag.material</translation>
    </message>
    <message>
        <source>Tags of a grid are spaced by the first family&apos;s modules, and their quiet zones may overlap</source>
        <translation>Die Abstände der Tags im Raster richten sich nach den Modulen der ersten Familie, Ruhezonen können sich überlappen</translation>
    </message>
    <message>
        <source>The largest modules of a scene set the gap, and quiet zones that would overlap are refused</source>
        <translation>Die größten Module einer Szene bestimmen die Lücke; überlappende Ruhezonen werden abgelehnt</translation>
    </message>
    <message>
        <source>About half of the flying tags face away from every camera</source>
        <translation>Etwa die Hälfte der fliegenden Tags ist von jeder Kamera abgewandt</translation>
    </message>
    <message>
        <source>Flying tags face up</source>
        <translation>Fliegende Tags zeigen nach oben</translation>
    </message>
    <message>
        <source>Flying tags may cut through or hide each other</source>
        <translation>Fliegende Tags können einander durchdringen oder verdecken</translation>
    </message>
    <message>
        <source>Flying tags keep apart, and the camera&apos;s own target is not hidden</source>
        <translation>Fliegende Tags halten Abstand, und das Target der Kamera wird nicht verdeckt</translation>
    </message>
    <message>
        <source>The distance for a ppm follows from camera.fov even when a focal length or K is given, with render-tag&apos;s idea of tag size and grid</source>
        <translation>Der Abstand zu einem ppm-Wert folgt aus camera.fov, auch wenn Brennweite oder K gegeben sind, mit render-tags Verständnis von Tag-Größe und Raster</translation>
    </message>
    <message>
        <source>The ppm holds for the lens that is given, counted on the black border at the target&apos;s depth</source>
        <translation>Der ppm-Wert gilt für das angegebene Objektiv, gezählt am schwarzen Rand in der Tiefe des Targets</translation>
    </message>
    <message>
        <source>Targets keep twice the distance from the image border they need, boards by their markers&apos; size alone</source>
        <translation>Targets halten den doppelten nötigen Abstand zum Bildrand, Boards nur nach der Größe ihrer Marker</translation>
    </message>
    <message>
        <source>Targets keep the distance from the image border that their print needs</source>
        <translation>Targets halten den Abstand zum Bildrand, den ihr Druck braucht</translation>
    </message>
    <message>
        <source>The image position of a target is aimed at without the lens distortion</source>
        <translation>Die Bildposition eines Targets wird ohne Objektivverzeichnung angezielt</translation>
    </message>
    <message>
        <source>The image position of a target is aimed at through the lens</source>
        <translation>Die Bildposition eines Targets wird durch das Objektiv angezielt</translation>
    </message>
    <message>
        <source>Equal min_roll and max_roll mean no roll</source>
        <translation>Gleiches min_roll und max_roll bedeuten: kein Rollwinkel</translation>
    </message>
    <message>
        <source>Equal min_roll and max_roll mean that roll</source>
        <translation>Gleiches min_roll und max_roll bedeuten: genau dieser Rollwinkel</translation>
    </message>
    <message>
        <source>A sweep of one scene draws at random instead of taking its start</source>
        <translation>Ein Sweep mit einer Szene zieht zufällig, statt seinen Anfangswert zu nehmen</translation>
    </message>
    <message>
        <source>A sweep of one scene takes its start</source>
        <translation>Ein Sweep mit einer Szene nimmt seinen Anfangswert</translation>
    </message>
    <message>
        <source>Sweeps look at the origin, not at the target</source>
        <translation>Sweeps blicken auf den Ursprung, nicht auf das Target</translation>
    </message>
    <message>
        <source>Sweeps look at the target</source>
        <translation>Sweeps blicken auf das Target</translation>
    </message>
    <message>
        <source>Only the inner quarter of a board must lie in the picture, so boards are often cut</source>
        <translation>Nur das innere Viertel eines Boards muss im Bild liegen, daher sind Boards oft abgeschnitten</translation>
    </message>
    <message>
        <source>The whole board lies in the picture</source>
        <translation>Das ganze Board liegt im Bild</translation>
    </message>
    <message>
        <source>A tag&apos;s quiet zone may be cut by the border of the picture</source>
        <translation>Die Ruhezone eines Tags kann vom Bildrand abgeschnitten sein</translation>
    </message>
    <message>
        <source>The camera&apos;s own target lies in the picture with its quiet zone</source>
        <translation>Das Target der Kamera liegt samt Ruhezone im Bild</translation>
    </message>
    <message>
        <source>Poses up to 84° are found first and refused above 80° later</source>
        <translation>Posen bis 84° werden erst gefunden und später über 80° abgelehnt</translation>
    </message>
    <message>
        <source>Poses are never steeper than 80°</source>
        <translation>Posen sind nie steiler als 80°</translation>
    </message>
    <message>
        <source>Targets may be placed where the lens polynomial has turned back, as if seen there</source>
        <translation>Targets können dort platziert werden, wo das Objektivpolynom umgekehrt ist, als wären sie dort sichtbar</translation>
    </message>
    <message>
        <source>Targets are placed only where the lens can see</source>
        <translation>Targets werden nur dort platziert, wo das Objektiv sehen kann</translation>
    </message>
    <message>
        <source>A camera without a pose ends its scene instead of starting another attempt</source>
        <translation>Eine Kamera ohne Pose beendet ihre Szene, statt einen neuen Versuch zu starten</translation>
    </message>
    <message>
        <source>A camera without a pose starts another attempt at its scene, when scenes are validated</source>
        <translation>Eine Kamera ohne Pose startet einen neuen Versuch für ihre Szene, sofern Szenen validiert werden</translation>
    </message>
    <message>
        <source>Scenes are validated without lens distortion, boards not at all</source>
        <translation>Szenen werden ohne Objektivverzeichnung validiert, Boards gar nicht</translation>
    </message>
    <message>
        <source>Scenes are validated as the camera sees them, boards too</source>
        <translation>Szenen werden so validiert, wie die Kamera sie sieht, auch Boards</translation>
    </message>
    <message>
        <source>A given seed of the sensor noise is replaced</source>
        <translation>Ein angegebener Seed des Sensorrauschens wird ersetzt</translation>
    </message>
    <message>
        <source>A given seed of the sensor noise is kept</source>
        <translation>Ein angegebener Seed des Sensorrauschens bleibt erhalten</translation>
    </message>
    <message>
        <source>The raw frame&apos;s size comes from an inverse lens that has not converged</source>
        <translation>Die Größe des Roh-Frames stammt aus einer nicht konvergierten Objektivumkehrung</translation>
    </message>
    <message>
        <source>The raw frame holds all that the lens sees, and a lens that cannot be undone is refused</source>
        <translation>Der Roh-Frame enthält alles, was das Objektiv sieht; ein nicht umkehrbares Objektiv wird abgelehnt</translation>
    </message>
    <message>
        <source>Occluders take the size of the last object for all; before boards they have none</source>
        <translation>Verdecker übernehmen für alle die Größe des letzten Objekts; vor Boards gibt es keine</translation>
    </message>
    <message>
        <source>Occluders take the size of each target</source>
        <translation>Verdecker übernehmen die Größe des jeweiligen Targets</translation>
    </message>
    <message>
        <source>Plates are looked for in a picture turned upside down</source>
        <translation>Platten werden in einem auf den Kopf gestellten Bild gesucht</translation>
    </message>
    <message>
        <source>Plates are looked for in the picture as it is</source>
        <translation>Platten werden im unveränderten Bild gesucht</translation>
    </message>
    <message>
        <source>Recipes name texture files of tags and boards, which Tagmill does not need</source>
        <translation>Rezepte nennen Texturdateien von Tags und Boards, die Tagmill nicht braucht</translation>
    </message>
    <message>
        <source>Recipes name no texture files of targets; they are geometry</source>
        <translation>Rezepte nennen keine Texturdateien von Targets; diese sind Geometrie</translation>
    </message>
    <message>
        <source>Boards have render-tag&apos;s own ChArUco pattern and AprilGrid, which OpenCV and Kalibr do not know</source>
        <translation>Boards haben render-tags eigenes ChArUco-Muster und AprilGrid, die OpenCV und Kalibr nicht kennen</translation>
    </message>
    <message>
        <source>Boards are those of OpenCV and Kalibr, as tagmill.charuco and tagmill.aprilgrid say</source>
        <translation>Boards sind die von OpenCV und Kalibr, wie tagmill.charuco und tagmill.aprilgrid angeben</translation>
    </message>
    <message>
        <source>A missing background picture is noticed only when scenes are validated, a missing texture folder never</source>
        <translation>Ein fehlendes Hintergrundbild fällt nur beim Validieren der Szenen auf, ein fehlender Texturordner nie</translation>
    </message>
    <message>
        <source>A missing background picture or texture folder is refused</source>
        <translation>Ein fehlendes Hintergrundbild oder ein fehlender Texturordner wird abgelehnt</translation>
    </message>
    <message>
        <source>A scene must hold at least one tag</source>
        <translation>Eine Szene muss mindestens ein Tag enthalten</translation>
    </message>
    <message>
        <source>Scenes may hold no tag: tags_per_scene may be 0 or a range from 0</source>
        <translation>Szenen dürfen ohne Tag sein: tags_per_scene darf 0 oder ein Bereich ab 0 sein</translation>
    </message>
    <message>
        <source>Depth of field is that of a sensor 36 mm wide, whatever sensor_width_mm says</source>
        <translation>Die Schärfentiefe ist die eines 36 mm breiten Sensors, unabhängig von sensor_width_mm</translation>
    </message>
    <message>
        <source>Depth of field follows sensor_width_mm or tagmill.pixel_pitch_um; 36 mm are assumed only without either, with a warning</source>
        <translation>Die Schärfentiefe folgt sensor_width_mm oder tagmill.pixel_pitch_um; nur ohne beide werden mit einer Warnung 36 mm angenommen</translation>
    </message>
    <message>
        <source>render-tag takes only detection, corner_accuracy, pose_estimation and calibration</source>
        <translation>render-tag akzeptiert nur detection, corner_accuracy, pose_estimation und calibration</translation>
    </message>
    <message>
        <source>render-tag turns this intent into names of scopes that it then refuses; write dataset.evaluation_scopes</source>
        <translation>render-tag macht aus diesem Intent Scope-Namen, die es dann ablehnt; dataset.evaluation_scopes schreiben</translation>
    </message>
    <message>
        <source>render-tag refuses the scope in its own preset evaluation.calibration_full; write evaluation_scopes: [calibration]</source>
        <translation>render-tag lehnt den Scope in seiner eigenen Voreinstellung evaluation.calibration_full ab; evaluation_scopes: [calibration] schreiben</translation>
    </message>
    <message>
        <source>render-tag does not know all of these presets</source>
        <translation>render-tag kennt nicht alle diese Voreinstellungen</translation>
    </message>
    <message>
        <source>render-tag cannot build a board from this old form; write scenario.subject</source>
        <translation>render-tag kann aus dieser alten Form kein Board erzeugen; scenario.subject schreiben</translation>
    </message>
    <message>
        <source>render-tag refuses dataset.seed beside dataset.seeds.global_seed</source>
        <translation>render-tag lehnt dataset.seed neben dataset.seeds.global_seed ab</translation>
    </message>
    <message>
        <source>render-tag cannot lay out a scene without tags</source>
        <translation>render-tag kann keine Szene ohne Tags anordnen</translation>
    </message>
    <message>
        <source>render-tag does not read the tagmill section</source>
        <translation>render-tag liest den Abschnitt tagmill nicht</translation>
    </message>
    <message>
        <source>render-tag reads over half a pair of focal lengths and takes camera.fov</source>
        <translation>render-tag überliest eine einzelne von zwei Brennweiten und nimmt camera.fov</translation>
    </message>
    <message>
        <source>render-tag drops this key of a flat config</source>
        <translation>render-tag verwirft diesen Schlüssel einer flachen Konfiguration</translation>
    </message>
    <message>
        <source>render-tag drops tag.size_mm and takes the default size; write scenario.subject.size_mm</source>
        <translation>render-tag verwirft tag.size_mm und nimmt die Standardgröße; scenario.subject.size_mm schreiben</translation>
    </message>
</context>
<context>
    <name>ConfigEditor</name>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>Range: %1</source>
        <translation>Bereich: %1</translation>
    </message>
    <message>
        <source>Default: %1</source>
        <translation>Standardwert: %1</translation>
    </message>
</context>
<context>
    <name>EditCommand</name>
    <message>
        <source>Change of %1</source>
        <translation>Änderung von %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: back to %2</source>
        <comment>a field and its default</comment>
        <translation>%1: zurück auf %2</translation>
    </message>
</context>
<context>
    <name>FailureCause</name>
    <message>
        <source>No usable Blender</source>
        <translation>Kein brauchbares Blender</translation>
    </message>
    <message>
        <source>Install Blender 2.93 or newer, or name another command in the form on the left and press Look again</source>
        <translation>Blender 2.93 oder neuer installieren oder links im Formular einen anderen Befehl nennen und „Erneut suchen“ drücken</translation>
    </message>
    <message>
        <source>No denoiser</source>
        <translation>Kein Entrauscher</translation>
    </message>
    <message>
        <source>Frames take four times the samples instead; an official Blender build has a denoiser</source>
        <translation>Frames nehmen stattdessen viermal so viele Samples; ein offizieller Blender-Build hat einen Entrauscher</translation>
    </message>
    <message>
        <source>Render device lost</source>
        <translation>Rendergerät verloren</translation>
    </message>
    <message>
        <source>Render on the CPU, or restart the graphics driver, then retry the failed frames</source>
        <translation>Auf der CPU rendern oder den Grafiktreiber neu starten, dann die fehlgeschlagenen Frames wiederholen</translation>
    </message>
    <message>
        <source>Out of memory</source>
        <translation>Zu wenig Arbeitsspeicher</translation>
    </message>
    <message>
        <source>Use fewer workers or a lower resolution, or close other programs, then retry the failed frames</source>
        <translation>Weniger Worker oder eine kleinere Auflösung verwenden oder andere Programme schließen, dann die fehlgeschlagenen Frames wiederholen</translation>
    </message>
    <message>
        <source>Disk full or not writable</source>
        <translation>Datenträger voll oder nicht beschreibbar</translation>
    </message>
    <message>
        <source>Free some space on the disk of the output folder or make it writable, then continue: finished frames are kept</source>
        <translation>Platz auf dem Datenträger des Ausgabeordners schaffen oder ihn beschreibbar machen, dann fortsetzen: fertige Frames bleiben erhalten</translation>
    </message>
    <message>
        <source>Missing or broken asset</source>
        <translation>Asset fehlt oder ist defekt</translation>
    </message>
    <message>
        <source>Put the file back, or choose another one in the config, then retry the failed frames</source>
        <translation>Die Datei wiederherstellen oder in der Konfiguration eine andere wählen, dann die fehlgeschlagenen Frames wiederholen</translation>
    </message>
    <message>
        <source>Scene that cannot be rendered</source>
        <translation>Nicht renderbare Szene</translation>
    </message>
    <message>
        <source>Change what the message names in the config; the other scenes are not touched by it</source>
        <translation>In der Konfiguration ändern, was die Meldung nennt; die anderen Szenen sind nicht betroffen</translation>
    </message>
    <message>
        <source>Scene that ends Blender</source>
        <translation>Szene, die Blender beendet</translation>
    </message>
    <message>
        <source>Three Blenders ended over it, so it was put aside with its recipe, its log and the command to try it alone</source>
        <translation>Drei Blender-Prozesse endeten an ihr, daher wurde sie mit Rezept, Protokoll und dem Befehl für einen Einzelversuch beiseitegelegt</translation>
    </message>
    <message>
        <source>Worker lost</source>
        <translation>Worker verloren</translation>
    </message>
    <message>
        <source>Stopped by a rule</source>
        <translation>Von einer Regel gestoppt</translation>
    </message>
    <message>
        <source>Change the config or the rule and start again; Continue would ask the same rule again</source>
        <translation>Konfiguration oder Regel ändern und neu starten; „Fortsetzen“ würde dieselbe Regel erneut anwenden</translation>
    </message>
    <message>
        <source>The output folder is gone</source>
        <translation>Der Ausgabeordner ist nicht mehr da</translation>
    </message>
    <message>
        <source>The audit failed</source>
        <translation>Die Prüfung ist nicht bestanden</translation>
    </message>
    <message>
        <source>Open the dataset in Audit: a click on a failed check leads to its frames</source>
        <translation>Den Datensatz in der Prüfung öffnen: Ein Klick auf eine nicht bestandene Prüfung führt zu ihren Bildern</translation>
    </message>
    <message>
        <source>Connect its disk, or choose another folder: none can be made where a file has that name</source>
        <translation>Das Laufwerk anschließen oder einen anderen Ordner wählen: Wo eine Datei so heißt, kann keiner angelegt werden</translation>
    </message>
    <message>
        <source>The run goes on with a new process, or with the other workers; when it happens again, use fewer workers: the system ends programs when memory is short</source>
        <translation>Der Lauf geht mit einem neuen Prozess oder mit den anderen Workern weiter; im Wiederholungsfall weniger Worker verwenden: bei knappem Arbeitsspeicher beendet das System Programme</translation>
    </message>
</context>
<context>
    <name>GenConfig</name>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>Seeds</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Intrinsics</source>
        <translation>Intrinsische Parameter</translation>
    </message>
    <message>
        <source>Pixels per module</source>
        <translation>Pixel pro Modul</translation>
    </message>
    <message>
        <source>Motion and shutter</source>
        <translation>Bewegung und Verschluss</translation>
    </message>
    <message>
        <source>Sensor noise</source>
        <translation>Sensorrauschen</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>Material</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>Szene</translation>
    </message>
    <message>
        <source>Lighting</source>
        <translation>Beleuchtung</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation>Platzierung</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Motiv</translation>
    </message>
    <message>
        <source>Occluders</source>
        <translation>Verdecker</translation>
    </message>
    <message>
        <source>Renderer</source>
        <translation>Renderer</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>Sequenz</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Tagmill</source>
        <translation>Tagmill</translation>
    </message>
    <message>
        <source>ChArUco</source>
        <translation>ChArUco</translation>
    </message>
    <message>
        <source>AprilGrid</source>
        <translation>AprilGrid</translation>
    </message>
    <message>
        <source>Stratify</source>
        <translation>Stratifizierung</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Druck</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Auflösung</translation>
    </message>
    <message>
        <source>Width and height of the image.</source>
        <translation>Breite und Höhe des Bildes.</translation>
    </message>
    <message>
        <source>Field of view</source>
        <translation>Sichtfeld</translation>
    </message>
    <message>
        <source>Horizontal field of view; the diagonal one for Kannala–Brandt lenses. Not used when a K matrix or a focal length is given.</source>
        <translation>Horizontales Sichtfeld; bei Kannala–Brandt-Objektiven das diagonale. Unbenutzt, wenn eine K-Matrix oder eine Brennweite gegeben ist.</translation>
    </message>
    <message>
        <source>Cameras per scene</source>
        <translation>Kameras pro Szene</translation>
    </message>
    <message>
        <source>How many camera poses, and so images, each scene gets.</source>
        <translation>Wie viele Kameraposen, und damit Bilder, jede Szene erhält.</translation>
    </message>
    <message>
        <source>K matrix</source>
        <translation>K-Matrix</translation>
    </message>
    <message>
        <source>The camera matrix itself, pixels from the image&apos;s corner. It beats every other way to give the lens.</source>
        <translation>Die Kameramatrix selbst, Pixel ab der Bildecke. Hat Vorrang vor jeder anderen Objektivangabe.</translation>
    </message>
    <message>
        <source>Focal length x</source>
        <translation>Brennweite x</translation>
    </message>
    <message>
        <source>Horizontal focal length. Counts only together with the vertical one.</source>
        <translation>Horizontale Brennweite. Zählt nur zusammen mit der vertikalen.</translation>
    </message>
    <message>
        <source>Focal length y</source>
        <translation>Brennweite y</translation>
    </message>
    <message>
        <source>Vertical focal length. Counts only together with the horizontal one.</source>
        <translation>Vertikale Brennweite. Zählt nur zusammen mit der horizontalen.</translation>
    </message>
    <message>
        <source>Focal length</source>
        <translation>Brennweite</translation>
    </message>
    <message>
        <source>One focal length for both axes. Not used when both single ones or a K matrix are given.</source>
        <translation>Eine Brennweite für beide Achsen. Unbenutzt, wenn beide einzelnen oder eine K-Matrix gegeben sind.</translation>
    </message>
    <message>
        <source>Principal point x</source>
        <translation>Hauptpunkt x</translation>
    </message>
    <message>
        <source>Measured from the image&apos;s left edge. Unset: half the width.</source>
        <translation>Ab dem linken Bildrand gemessen. Ohne Angabe: die halbe Breite.</translation>
    </message>
    <message>
        <source>Principal point y</source>
        <translation>Hauptpunkt y</translation>
    </message>
    <message>
        <source>Measured from the image&apos;s top edge. Unset: half the height.</source>
        <translation>Ab dem oberen Bildrand gemessen. Ohne Angabe: die halbe Höhe.</translation>
    </message>
    <message>
        <source>Sensor width</source>
        <translation>Sensorbreite</translation>
    </message>
    <message>
        <source>With the focal length in millimetres: another way to give the lens.</source>
        <translation>Zusammen mit der Brennweite in Millimetern: eine andere Art, das Objektiv anzugeben.</translation>
    </message>
    <message>
        <source>Focal length in millimetres</source>
        <translation>Brennweite in Millimetern</translation>
    </message>
    <message>
        <source>Counts only together with the sensor width.</source>
        <translation>Zählt nur zusammen mit der Sensorbreite.</translation>
    </message>
    <message>
        <source>Distortion model</source>
        <translation>Verzeichnungsmodell</translation>
    </message>
    <message>
        <source>Which lens model bends the image; its coefficients follow.</source>
        <translation>Welches Objektivmodell das Bild verformt; seine Koeffizienten folgen.</translation>
    </message>
    <message>
        <source>k1</source>
        <translation>k1</translation>
    </message>
    <message>
        <source>First radial coefficient of Brown–Conrady.</source>
        <translation>Erster radialer Koeffizient von Brown–Conrady.</translation>
    </message>
    <message>
        <source>k2</source>
        <translation>k2</translation>
    </message>
    <message>
        <source>Second radial coefficient of Brown–Conrady.</source>
        <translation>Zweiter radialer Koeffizient von Brown–Conrady.</translation>
    </message>
    <message>
        <source>k3</source>
        <translation>k3</translation>
    </message>
    <message>
        <source>Third radial coefficient of Brown–Conrady.</source>
        <translation>Dritter radialer Koeffizient von Brown–Conrady.</translation>
    </message>
    <message>
        <source>p1</source>
        <translation>p1</translation>
    </message>
    <message>
        <source>First tangential coefficient of Brown–Conrady.</source>
        <translation>Erster tangentialer Koeffizient von Brown–Conrady.</translation>
    </message>
    <message>
        <source>p2</source>
        <translation>p2</translation>
    </message>
    <message>
        <source>Second tangential coefficient of Brown–Conrady.</source>
        <translation>Zweiter tangentialer Koeffizient von Brown–Conrady.</translation>
    </message>
    <message>
        <source>kb1</source>
        <translation>kb1</translation>
    </message>
    <message>
        <source>First coefficient of Kannala–Brandt.</source>
        <translation>Erster Koeffizient von Kannala–Brandt.</translation>
    </message>
    <message>
        <source>kb2</source>
        <translation>kb2</translation>
    </message>
    <message>
        <source>Second coefficient of Kannala–Brandt.</source>
        <translation>Zweiter Koeffizient von Kannala–Brandt.</translation>
    </message>
    <message>
        <source>kb3</source>
        <translation>kb3</translation>
    </message>
    <message>
        <source>Third coefficient of Kannala–Brandt.</source>
        <translation>Dritter Koeffizient von Kannala–Brandt.</translation>
    </message>
    <message>
        <source>kb4</source>
        <translation>kb4</translation>
    </message>
    <message>
        <source>Fourth coefficient of Kannala–Brandt.</source>
        <translation>Vierter Koeffizient von Kannala–Brandt.</translation>
    </message>
    <message>
        <source>Nearest distance</source>
        <translation>Kleinster Abstand</translation>
    </message>
    <message>
        <source>Cameras stand no nearer to the target than this.</source>
        <translation>Kameras stehen nicht näher am Target.</translation>
    </message>
    <message>
        <source>Farthest distance</source>
        <translation>Größter Abstand</translation>
    </message>
    <message>
        <source>Cameras stand no farther from the target than this.</source>
        <translation>Kameras stehen nicht weiter vom Target entfernt.</translation>
    </message>
    <message>
        <source>Lowest elevation</source>
        <translation>Niedrigste Elevation</translation>
    </message>
    <message>
        <source>Cosine of the angle from straight above: 0 is the horizon, 1 straight above.</source>
        <translation>Kosinus des Winkels zur Senkrechten: 0 ist der Horizont, 1 genau von oben.</translation>
    </message>
    <message>
        <source>Highest elevation</source>
        <translation>Höchste Elevation</translation>
    </message>
    <message>
        <source>Fixed elevation</source>
        <translation>Feste Elevation</translation>
    </message>
    <message>
        <source>When set, every camera stands at this elevation (cosine of the angle from straight above).</source>
        <translation>Wenn gesetzt, steht jede Kamera in dieser Elevation (Kosinus des Winkels zur Senkrechten).</translation>
    </message>
    <message>
        <source>Fixed azimuth</source>
        <translation>Fester Azimut</translation>
    </message>
    <message>
        <source>When set, every camera stands in this direction, counter-clockwise from +X.</source>
        <translation>Wenn gesetzt, steht jede Kamera in dieser Richtung, gegen den Uhrzeigersinn ab +X.</translation>
    </message>
    <message>
        <source>Least roll</source>
        <translation>Kleinster Rollwinkel</translation>
    </message>
    <message>
        <source>Turn of the camera about its own axis, lower end.</source>
        <translation>Drehung der Kamera um ihre eigene Achse, unteres Ende.</translation>
    </message>
    <message>
        <source>Greatest roll</source>
        <translation>Größter Rollwinkel</translation>
    </message>
    <message>
        <source>Turn of the camera about its own axis, upper end.</source>
        <translation>Drehung der Kamera um ihre eigene Achse, oberes Ende.</translation>
    </message>
    <message>
        <source>When set, distances are drawn so that the modules of the target have the sizes below, and the distance range only limits.</source>
        <translation>Wenn gesetzt, werden Abstände so gezogen, dass die Module des Targets die folgenden Größen haben; der Abstandsbereich begrenzt dann nur.</translation>
    </message>
    <message>
        <source>Fewest</source>
        <translation>Mindestens</translation>
    </message>
    <message>
        <source>Lower end of the pixels a module spans.</source>
        <translation>Unteres Ende der Pixel, die ein Modul umfasst.</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>Upper end of the pixels a module spans.</source>
        <translation>Oberes Ende der Pixel, die ein Modul umfasst.</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Verteilung</translation>
    </message>
    <message>
        <source>How the sizes are spread between the ends.</source>
        <translation>Wie die Größen zwischen den Enden verteilt sind.</translation>
    </message>
    <message>
        <source>Mean speed</source>
        <translation>Mittlere Geschwindigkeit</translation>
    </message>
    <message>
        <source>Speed of the camera during the exposure; it blurs the image.</source>
        <translation>Geschwindigkeit der Kamera während der Belichtung; sie verwischt das Bild.</translation>
    </message>
    <message>
        <source>Spread of speed</source>
        <translation>Streuung der Geschwindigkeit</translation>
    </message>
    <message>
        <source>Standard deviation of the camera&apos;s speed.</source>
        <translation>Standardabweichung der Kamerageschwindigkeit.</translation>
    </message>
    <message>
        <source>Exposure time</source>
        <translation>Belichtungszeit</translation>
    </message>
    <message>
        <source>How long each row is exposed.</source>
        <translation>Wie lange jede Zeile belichtet wird.</translation>
    </message>
    <message>
        <source>Rolling shutter</source>
        <translation>Rolling Shutter</translation>
    </message>
    <message>
        <source>Time from the first row&apos;s start to the last row&apos;s; 0 is a global shutter.</source>
        <translation>Zeit vom Beginn der ersten bis zum Beginn der letzten Zeile; 0 ist ein Global Shutter.</translation>
    </message>
    <message>
        <source>f-number</source>
        <translation>Blendenzahl</translation>
    </message>
    <message>
        <source>Aperture; small numbers blur what is out of focus. Unset: everything is sharp.</source>
        <translation>Blende; kleine Zahlen machen unscharf, was nicht im Fokus liegt. Ohne Angabe: alles ist scharf.</translation>
    </message>
    <message>
        <source>Focus distance</source>
        <translation>Fokusabstand</translation>
    </message>
    <message>
        <source>Distance that is sharp when an f-number is given. Unset: that of the target nearest to the axis.</source>
        <translation>Abstand, der bei gegebener Blendenzahl scharf ist. Ohne Angabe: der des Targets, das der Achse am nächsten liegt.</translation>
    </message>
    <message>
        <source>Gain noise</source>
        <translation>Verstärkungsrauschen</translation>
    </message>
    <message>
        <source>Shot noise of a high gain: light 1 is 1000 photons divided by this. 0 is none. In compat it is kept in recipes and never applied.</source>
        <translation>Schrotrauschen einer hohen Verstärkung: Licht 1 sind 1000 Photonen geteilt durch diesen Wert. 0 ist keines. Mit compat steht es in Rezepten, wird aber nie angewandt.</translation>
    </message>
    <message>
        <source>Noise sigma</source>
        <translation>Rausch-Sigma</translation>
    </message>
    <message>
        <source>Old key of render-tag without any effect; use sensor noise.</source>
        <translation>Alter Schlüssel von render-tag ohne Wirkung; Sensorrauschen verwenden.</translation>
    </message>
    <message>
        <source>Noise added to the linear image. Unset: none.</source>
        <translation>Rauschen, das zum linearen Bild addiert wird. Ohne Angabe: keines.</translation>
    </message>
    <message>
        <source>Noise model</source>
        <translation>Rauschmodell</translation>
    </message>
    <message>
        <source>Which noise is added to the linear image.</source>
        <translation>Welches Rauschen zum linearen Bild addiert wird.</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <source>Mean of Gaussian noise, in parts of full scale.</source>
        <translation>Mittelwert des Gauß-Rauschens, als Anteil des Vollausschlags.</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation>Standardabweichung</translation>
    </message>
    <message>
        <source>Standard deviation of Gaussian noise, in parts of full scale.</source>
        <translation>Standardabweichung des Gauß-Rauschens, als Anteil des Vollausschlags.</translation>
    </message>
    <message>
        <source>Salt share</source>
        <translation>Salz-Anteil</translation>
    </message>
    <message>
        <source>Share of white among the salt-and-pepper pixels.</source>
        <translation>Anteil weißer unter den Salz-und-Pfeffer-Pixeln.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Share of pixels that salt-and-pepper noise hits, all channels of each.</source>
        <translation>Anteil der Pixel, die das Salz-und-Pfeffer-Rauschen trifft, jeweils in allen Kanälen.</translation>
    </message>
    <message>
        <source>Photons</source>
        <translation>Photonen</translation>
    </message>
    <message>
        <source>Photons at full scale of Poisson noise; fewer are noisier.</source>
        <translation>Photonen bei Vollausschlag des Poisson-Rauschens; weniger rauschen stärker.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>Kept for render-tag; the recipe draws its own seed for each camera.</source>
        <translation>Für render-tag beibehalten; das Rezept zieht für jede Kamera einen eigenen Seed.</translation>
    </message>
    <message>
        <source>Noise stack</source>
        <translation>Rauschstapel</translation>
    </message>
    <message>
        <source>Several noises one after the other; when not empty, the single one above does not count.</source>
        <translation>Mehrere Rauscharten nacheinander; wenn nicht leer, zählt die einzelne oben nicht.</translation>
    </message>
    <message>
        <source>Dynamic range</source>
        <translation>Dynamikumfang</translation>
    </message>
    <message>
        <source>Ratio of the light that saturates the sensor to its dark noise. 0 is a sensor without limits.</source>
        <translation>Verhältnis des Lichts, das den Sensor sättigt, zu seinem Dunkelrauschen. 0 ist ein Sensor ohne Grenzen.</translation>
    </message>
    <message>
        <source>Least tag area</source>
        <translation>Kleinste Tag-Fläche</translation>
    </message>
    <message>
        <source>Views whose tags are smaller in the image are drawn again.</source>
        <translation>Aufnahmen, deren Tags im Bild kleiner sind, werden neu gezogen.</translation>
    </message>
    <message>
        <source>Greatest tag area</source>
        <translation>Größte Tag-Fläche</translation>
    </message>
    <message>
        <source>Views whose tags are larger in the image are drawn again.</source>
        <translation>Aufnahmen, deren Tags im Bild größer sind, werden neu gezogen.</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Rand</translation>
    </message>
    <message>
        <source>Points this near to the image&apos;s edge are marked as don&apos;t-care.</source>
        <translation>Punkte so nah am Bildrand werden als Don&apos;t-care markiert.</translation>
    </message>
    <message>
        <source>Tone mapping</source>
        <translation>Tone-Mapping</translation>
    </message>
    <message>
        <source>From light to grey levels. Linear keeps corners where they are; sRGB and Filmic move a detector&apos;s corners inward by 0.2 to 0.5 px.</source>
        <translation>Vom Licht zu Grauwerten. Linear lässt Ecken, wo sie sind; sRGB und Filmic verschieben die Ecken eines Detektors um 0,2 bis 0,5 px nach innen.</translation>
    </message>
    <message>
        <source>ISO</source>
        <translation>ISO</translation>
    </message>
    <message>
        <source>Sensitivity; matters only when it is coupled to the noise.</source>
        <translation>Empfindlichkeit; wirkt nur, wenn sie an das Rauschen gekoppelt ist.</translation>
    </message>
    <message>
        <source>ISO sets noise</source>
        <translation>ISO bestimmt Rauschen</translation>
    </message>
    <message>
        <source>ISO sets the Gaussian noise when no sensor noise is given, and the gain noise above 800 when that is 0.</source>
        <translation>ISO bestimmt das Gauß-Rauschen, wenn kein Sensorrauschen gegeben ist, und über 800 das Verstärkungsrauschen, wenn dieses 0 ist.</translation>
    </message>
    <message>
        <source>Schema version</source>
        <translation>Schemaversion</translation>
    </message>
    <message>
        <source>Version of the config schema; 0.2 is the current one.</source>
        <translation>Version des Konfigurationsschemas; 0.2 ist die aktuelle.</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Voreinstellungen</translation>
    </message>
    <message>
        <source>Names of presets, lowest first. What the file says itself beats every preset.</source>
        <translation>Namen von Voreinstellungen, unterste zuerst. Was die Datei selbst angibt, hat Vorrang vor allen.</translation>
    </message>
    <message>
        <source>Output folder</source>
        <translation>Ausgabeordner</translation>
    </message>
    <message>
        <source>Where the dataset is written when the command line names no folder.</source>
        <translation>Wohin der Datensatz geschrieben wird, wenn die Befehlszeile keinen Ordner nennt.</translation>
    </message>
    <message>
        <source>All chance in the dataset comes from this number: the same config and seed give the same scenes.</source>
        <translation>Aller Zufall im Datensatz folgt aus dieser Zahl: gleiche Konfiguration und gleicher Seed ergeben gleiche Szenen.</translation>
    </message>
    <message>
        <source>Layout seed</source>
        <translation>Layout-Seed</translation>
    </message>
    <message>
        <source>Seed of the placement of targets alone. Unset: the seed above.</source>
        <translation>Seed nur für die Platzierung der Targets. Ohne Angabe: der Seed oben.</translation>
    </message>
    <message>
        <source>Lighting seed</source>
        <translation>Beleuchtungs-Seed</translation>
    </message>
    <message>
        <source>Seed of lights and textures alone. Unset: the seed above.</source>
        <translation>Seed nur für Lichter und Texturen. Ohne Angabe: der Seed oben.</translation>
    </message>
    <message>
        <source>Camera seed</source>
        <translation>Kamera-Seed</translation>
    </message>
    <message>
        <source>Seed of the camera poses alone. Unset: the seed above.</source>
        <translation>Seed nur für die Kameraposen. Ohne Angabe: der Seed oben.</translation>
    </message>
    <message>
        <source>Noise seed</source>
        <translation>Rausch-Seed</translation>
    </message>
    <message>
        <source>Seed of the sensor noise alone. Unset: the seed above plus one.</source>
        <translation>Seed nur für das Sensorrauschen. Ohne Angabe: der Seed oben plus eins.</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>Szenen</translation>
    </message>
    <message>
        <source>How many scenes are drawn; each has its own targets, lights and cameras.</source>
        <translation>Wie viele Szenen gezogen werden; jede hat eigene Targets, Lichter und Kameras.</translation>
    </message>
    <message>
        <source>Evaluation scopes</source>
        <translation>Auswertungsbereiche</translation>
    </message>
    <message>
        <source>What the dataset is meant to test; written to its manifest.</source>
        <translation>Was der Datensatz prüfen soll; steht in seinem Manifest.</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadaten</translation>
    </message>
    <message>
        <source>Free notes that go into the manifest as they are.</source>
        <translation>Freie Notizen, die unverändert ins Manifest kommen.</translation>
    </message>
    <message>
        <source>Share of pixels that salt-and-pepper noise hits.</source>
        <translation>Anteil der Pixel, die das Salz-und-Pfeffer-Rauschen trifft.</translation>
    </message>
    <message>
        <source>Azimuth</source>
        <translation>Azimut</translation>
    </message>
    <message>
        <source>Where the sun stands, counter-clockwise from +X about +Z.</source>
        <translation>Wo die Sonne steht, gegen den Uhrzeigersinn ab +X um +Z.</translation>
    </message>
    <message>
        <source>Elevation</source>
        <translation>Elevation</translation>
    </message>
    <message>
        <source>Height of the sun above the horizon.</source>
        <translation>Höhe der Sonne über dem Horizont.</translation>
    </message>
    <message>
        <source>Intensity</source>
        <translation>Intensität</translation>
    </message>
    <message>
        <source>Irradiance of the sun.</source>
        <translation>Bestrahlungsstärke der Sonne.</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Linear red, green and blue.</source>
        <translation>Rot, Grün und Blau, linear.</translation>
    </message>
    <message>
        <source>The scene it belongs to, counted from 0.</source>
        <translation>Die Szene, zu der sie gehört, ab 0 gezählt.</translation>
    </message>
    <message>
        <source>Pose</source>
        <translation>Pose</translation>
    </message>
    <message>
        <source>Camera-to-world, 4 rows of 4, metres; camera axes as in Blender: x right, y up, −z forward.</source>
        <translation>Kamera zu Welt, 4 Zeilen zu 4 Werten, Meter; Kameraachsen wie in Blender: x rechts, y oben, −z vorwärts.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What it is called in lists.</source>
        <translation>Wie sie in Listen heißt.</translation>
    </message>
    <message>
        <source>Its number among the sampled cameras of the scene, counted from 0.</source>
        <translation>Ihre Nummer unter den gesampelten Kameras der Szene, ab 0 gezählt.</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Engine</translation>
    </message>
    <message>
        <source>Blender&apos;s engine. Cycles traces light and needs no display.</source>
        <translation>Renderengine von Blender. Cycles verfolgt Lichtwege und braucht kein Display.</translation>
    </message>
    <message>
        <source>Samples (unused)</source>
        <translation>Samples (unbenutzt)</translation>
    </message>
    <message>
        <source>Old key of render-tag without any effect; use the most samples.</source>
        <translation>Alter Schlüssel von render-tag ohne Wirkung; „Höchstzahl Samples“ verwenden.</translation>
    </message>
    <message>
        <source>Denoising (unused)</source>
        <translation>Entrauschen (unbenutzt)</translation>
    </message>
    <message>
        <source>Old key of render-tag without any effect; use the switch below.</source>
        <translation>Alter Schlüssel von render-tag ohne Wirkung; den Schalter unten verwenden.</translation>
    </message>
    <message>
        <source>Noise threshold</source>
        <translation>Rauschschwelle</translation>
    </message>
    <message>
        <source>Cycles stops sampling a pixel below this noise; 0 always takes all samples.</source>
        <translation>Cycles beendet das Sampling eines Pixels unterhalb dieses Rauschens; 0 nimmt immer alle Samples.</translation>
    </message>
    <message>
        <source>Most samples</source>
        <translation>Höchstzahl Samples</translation>
    </message>
    <message>
        <source>Samples a pixel at most: more are slower and cleaner.</source>
        <translation>Samples pro Pixel, höchstens: mehr sind langsamer und sauberer.</translation>
    </message>
    <message>
        <source>Denoise</source>
        <translation>Entrauschen</translation>
    </message>
    <message>
        <source>Let Blender&apos;s denoiser smooth the image, where this Blender has one.</source>
        <translation>Das Bild von Blenders Entrauscher glätten lassen, sofern dieses Blender einen hat.</translation>
    </message>
    <message>
        <source>Denoiser</source>
        <translation>Entrauscher</translation>
    </message>
    <message>
        <source>INTEL for OpenImageDenoise, or OPTIX.</source>
        <translation>INTEL für OpenImageDenoise, oder OPTIX.</translation>
    </message>
    <message>
        <source>Bounces</source>
        <translation>Bounces</translation>
    </message>
    <message>
        <source>How often light may bounce in all.</source>
        <translation>Wie oft Licht insgesamt abprallen darf.</translation>
    </message>
    <message>
        <source>Diffuse bounces</source>
        <translation>Diffuse Bounces</translation>
    </message>
    <message>
        <source>How often light may bounce between dull surfaces.</source>
        <translation>Wie oft Licht zwischen matten Oberflächen abprallen darf.</translation>
    </message>
    <message>
        <source>Glossy bounces</source>
        <translation>Glänzende Bounces</translation>
    </message>
    <message>
        <source>How often light may bounce between glossy surfaces.</source>
        <translation>Wie oft Licht zwischen glänzenden Oberflächen abprallen darf.</translation>
    </message>
    <message>
        <source>Transmission bounces</source>
        <translation>Transmissions-Bounces</translation>
    </message>
    <message>
        <source>How often light may pass through glass.</source>
        <translation>Wie oft Licht durch Glas gehen darf.</translation>
    </message>
    <message>
        <source>Transparent bounces</source>
        <translation>Transparenz-Bounces</translation>
    </message>
    <message>
        <source>How often light may pass through transparent surfaces.</source>
        <translation>Wie oft Licht durch transparente Oberflächen gehen darf.</translation>
    </message>
    <message>
        <source>Caustics</source>
        <translation>Kaustiken</translation>
    </message>
    <message>
        <source>Trace light focused by mirrors and glass; slow and noisy.</source>
        <translation>Licht verfolgen, das Spiegel und Glas bündeln; langsam und verrauscht.</translation>
    </message>
    <message>
        <source>Frames per second</source>
        <translation>Frames pro Sekunde</translation>
    </message>
    <message>
        <source>Without effect in datasets of scenes.</source>
        <translation>In Datensätzen aus Szenen ohne Wirkung.</translation>
    </message>
    <message>
        <source>Continuous motion</source>
        <translation>Fortlaufende Bewegung</translation>
    </message>
    <message>
        <source>Motion blur samples</source>
        <translation>Samples der Bewegungsunschärfe</translation>
    </message>
    <message>
        <source>Distractors</source>
        <translation>Störobjekte</translation>
    </message>
    <message>
        <source>Without effect: render-tag never had distractors.</source>
        <translation>Ohne Wirkung: render-tag hatte nie Störobjekte.</translation>
    </message>
    <message>
        <source>Fog</source>
        <translation>Nebel</translation>
    </message>
    <message>
        <source>Without effect: render-tag never had fog.</source>
        <translation>Ohne Wirkung: render-tag hatte nie Nebel.</translation>
    </message>
    <message>
        <source>Reload assets</source>
        <translation>Assets neu laden</translation>
    </message>
    <message>
        <source>Without effect; assets are always read anew when they changed.</source>
        <translation>Ohne Wirkung; geänderte Assets werden immer neu gelesen.</translation>
    </message>
    <message>
        <source>What stands in the scene: single tags or one calibration board.</source>
        <translation>Was in der Szene steht: einzelne Tags oder ein Kalibrierboard.</translation>
    </message>
    <message>
        <source>Tag families</source>
        <translation>Tag-Familien</translation>
    </message>
    <message>
        <source>Each tag is drawn from one of these families. It may be empty where tagmill.families names others.</source>
        <translation>Jedes Tag wird aus einer dieser Familien gezogen. Darf leer sein, wenn tagmill.families andere nennt.</translation>
    </message>
    <message>
        <source>Tag size</source>
        <translation>Tag-Größe</translation>
    </message>
    <message>
        <source>Edge of the quad that detectors find: the tag&apos;s black border; for AprilTag 3&apos;s own families the edge of the white ring inside their black one.</source>
        <translation>Kante des Vierecks, das Detektoren finden: der schwarze Rand des Tags; bei den eigenen Familien von AprilTag 3 die Kante des weißen Rings innerhalb des schwarzen.</translation>
    </message>
    <message>
        <source>Tags per scene</source>
        <translation>Tags pro Szene</translation>
    </message>
    <message>
        <source>A number, or a range from which each scene draws.</source>
        <translation>Eine Zahl oder ein Bereich, aus dem jede Szene zieht.</translation>
    </message>
    <message>
        <source>Gap between tags</source>
        <translation>Lücke zwischen Tags</translation>
    </message>
    <message>
        <source>Gap between neighbouring tags of a grid, in modules.</source>
        <translation>Lücke zwischen benachbarten Tags eines Rasters, in Modulen.</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Cells of the board from top to bottom.</source>
        <translation>Zellen des Boards von oben nach unten.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Cells of the board from left to right.</source>
        <translation>Zellen des Boards von links nach rechts.</translation>
    </message>
    <message>
        <source>Marker size</source>
        <translation>Marker­größe</translation>
    </message>
    <message>
        <source>Edge of a marker&apos;s black border.</source>
        <translation>Kante des schwarzen Rands eines Markers.</translation>
    </message>
    <message>
        <source>Dictionary</source>
        <translation>Dictionary</translation>
    </message>
    <message>
        <source>Family of the board&apos;s markers.</source>
        <translation>Familie der Marker des Boards.</translation>
    </message>
    <message>
        <source>Spacing ratio</source>
        <translation>Lücken­verhältnis</translation>
    </message>
    <message>
        <source>Gap divided by marker size. When set, the board is an AprilGrid.</source>
        <translation>Lücke geteilt durch Markergröße. Wenn gesetzt, ist das Board ein AprilGrid.</translation>
    </message>
    <message>
        <source>Square size</source>
        <translation>Feldgröße</translation>
    </message>
    <message>
        <source>Edge of a chessboard square of a ChArUco board; larger than the marker.</source>
        <translation>Kante eines Schachbrettfelds eines ChArUco-Boards; größer als der Marker.</translation>
    </message>
    <message>
        <source>Quiet zone</source>
        <translation>Ruhezone</translation>
    </message>
    <message>
        <source>White margin around the board.</source>
        <translation>Weißer Rand um das Board.</translation>
    </message>
    <message>
        <source>Marker ids</source>
        <translation>Marker-IDs</translation>
    </message>
    <message>
        <source>Ids of the markers in the order of the cells. Unset: 0, 1, 2 and so on.</source>
        <translation>IDs der Marker in der Reihenfolge der Zellen. Ohne Angabe: 0, 1, 2 usw.</translation>
    </message>
    <message>
        <source>Dark plates above the target that throw shadows on it. Unset: none.</source>
        <translation>Dunkle Platten über dem Target, die Schatten darauf werfen. Ohne Angabe: keine.</translation>
    </message>
    <message>
        <source>Use occluders</source>
        <translation>Verdecker verwenden</translation>
    </message>
    <message>
        <source>Switches the plates off without losing their settings.</source>
        <translation>Schaltet die Platten aus, ohne ihre Einstellungen zu verlieren.</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>Each scene draws one of these arrangements of plates.</source>
        <translation>Jede Szene zieht eine dieser Anordnungen der Platten.</translation>
    </message>
    <message>
        <source>Plate size</source>
        <translation>Plattengröße</translation>
    </message>
    <message>
        <source>Edge of a plate.</source>
        <translation>Kante einer Platte.</translation>
    </message>
    <message>
        <source>Plate thickness</source>
        <translation>Plattendicke</translation>
    </message>
    <message>
        <source>Thickness of a plate.</source>
        <translation>Dicke einer Platte.</translation>
    </message>
    <message>
        <source>Least height</source>
        <translation>Kleinste Höhe</translation>
    </message>
    <message>
        <source>How high the plates hang above the targets, lower end.</source>
        <translation>Wie hoch die Platten über den Targets hängen, unteres Ende.</translation>
    </message>
    <message>
        <source>Greatest height</source>
        <translation>Größte Höhe</translation>
    </message>
    <message>
        <source>How high the plates hang above the targets, upper end.</source>
        <translation>Wie hoch die Platten über den Targets hängen, oberes Ende.</translation>
    </message>
    <message>
        <source>Edge offset</source>
        <translation>Kantenversatz</translation>
    </message>
    <message>
        <source>How far a plate&apos;s edge lies from the middle at most, in radii of the group of targets.</source>
        <translation>Wie weit die Kante einer Platte höchstens von der Mitte liegt, in Radien der Target-Gruppe.</translation>
    </message>
    <message>
        <source>Least bar width</source>
        <translation>Kleinste Balkenbreite</translation>
    </message>
    <message>
        <source>Width of the bar pattern in radii, lower end.</source>
        <translation>Breite des Balkenmusters in Radien, unteres Ende.</translation>
    </message>
    <message>
        <source>Greatest bar width</source>
        <translation>Größte Balkenbreite</translation>
    </message>
    <message>
        <source>Width of the bar pattern in radii, upper end.</source>
        <translation>Breite des Balkenmusters in Radien, oberes Ende.</translation>
    </message>
    <message>
        <source>Least slit width</source>
        <translation>Kleinste Schlitzbreite</translation>
    </message>
    <message>
        <source>Width of the slit pattern in radii, lower end.</source>
        <translation>Breite des Schlitzmusters in Radien, unteres Ende.</translation>
    </message>
    <message>
        <source>Greatest slit width</source>
        <translation>Größte Schlitzbreite</translation>
    </message>
    <message>
        <source>Width of the slit pattern in radii, upper end.</source>
        <translation>Breite des Schlitzmusters in Radien, oberes Ende.</translation>
    </message>
    <message>
        <source>Plate albedo</source>
        <translation>Albedo der Platten</translation>
    </message>
    <message>
        <source>How much light a plate throws back.</source>
        <translation>Wie viel Licht eine Platte zurückwirft.</translation>
    </message>
    <message>
        <source>Plate roughness</source>
        <translation>Rauheit der Platten</translation>
    </message>
    <message>
        <source>0 is a mirror, 1 is chalk.</source>
        <translation>0 ist ein Spiegel, 1 ist Kreide.</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>Sampling</translation>
    </message>
    <message>
        <source>Random poses, or a sweep over distance or viewing angle.</source>
        <translation>Zufällige Posen oder ein Sweep über Abstand oder Blickwinkel.</translation>
    </message>
    <message>
        <source>Azimuth (unused)</source>
        <translation>Azimut (unbenutzt)</translation>
    </message>
    <message>
        <source>Old key of render-tag without any effect; use the camera&apos;s fixed azimuth.</source>
        <translation>Alter Schlüssel von render-tag ohne Wirkung; den festen Azimut der Kamera verwenden.</translation>
    </message>
    <message>
        <source>Flying tags</source>
        <translation>Fliegende Tags</translation>
    </message>
    <message>
        <source>Scatter the tags in space instead of laying them on a grid.</source>
        <translation>Tags im Raum verstreuen, statt sie auf ein Raster zu legen.</translation>
    </message>
    <message>
        <source>White board</source>
        <translation>Weißes Board</translation>
    </message>
    <message>
        <source>Put a white board behind a grid of tags.</source>
        <translation>Ein weißes Board hinter ein Raster von Tags legen.</translation>
    </message>
    <message>
        <source>Tag gap (unused)</source>
        <translation>Tag-Lücke (unbenutzt)</translation>
    </message>
    <message>
        <source>Old key of render-tag without any effect; use the subject&apos;s gap between tags.</source>
        <translation>Alter Schlüssel von render-tag ohne Wirkung; die Lücke zwischen Tags des Motivs verwenden.</translation>
    </message>
    <message>
        <source>White margin around each tag, in modules.</source>
        <translation>Weißer Rand um jedes Tag, in Modulen.</translation>
    </message>
    <message>
        <source>Tag textures</source>
        <translation>Tag-Texturen</translation>
    </message>
    <message>
        <source>Folder of pictures FAMILY_ID_mMARGIN.png (tag36h11_7_m1.png), each of a whole tag with its quiet zone, shown instead of the exact print; compat keeps it without showing it.</source>
        <translation>Ordner mit Bildern FAMILY_ID_mMARGIN.png (tag36h11_7_m1.png), jedes von einem ganzen Tag mit Ruhezone, gezeigt statt des exakten Drucks; compat behält ihn bei, ohne ihn zu zeigen.</translation>
    </message>
    <message>
        <source>Random material</source>
        <translation>Zufälliges Material</translation>
    </message>
    <message>
        <source>Draw roughness and specular for each scene from the ranges below.</source>
        <translation>Rauheit und Glanz für jede Szene aus den folgenden Bereichen ziehen.</translation>
    </message>
    <message>
        <source>Least roughness</source>
        <translation>Kleinste Rauheit</translation>
    </message>
    <message>
        <source>Greatest roughness</source>
        <translation>Größte Rauheit</translation>
    </message>
    <message>
        <source>Least specular</source>
        <translation>Kleinster Glanz</translation>
    </message>
    <message>
        <source>Strength of the gloss, lower end.</source>
        <translation>Stärke des Glanzes, unteres Ende.</translation>
    </message>
    <message>
        <source>Greatest specular</source>
        <translation>Größter Glanz</translation>
    </message>
    <message>
        <source>Strength of the gloss, upper end.</source>
        <translation>Stärke des Glanzes, oberes Ende.</translation>
    </message>
    <message>
        <source>Least light</source>
        <translation>Kleinste Lichtleistung</translation>
    </message>
    <message>
        <source>Power of all point lights together, lower end.</source>
        <translation>Leistung aller Punktlichter zusammen, unteres Ende.</translation>
    </message>
    <message>
        <source>Most light</source>
        <translation>Größte Lichtleistung</translation>
    </message>
    <message>
        <source>Power of all point lights together, upper end.</source>
        <translation>Leistung aller Punktlichter zusammen, oberes Ende.</translation>
    </message>
    <message>
        <source>Spread of light</source>
        <translation>Verteilung der Lichtleistung</translation>
    </message>
    <message>
        <source>Draw the power evenly, or evenly in its logarithm: more dark scenes.</source>
        <translation>Die Leistung gleichmäßig ziehen oder gleichmäßig im Logarithmus: mehr dunkle Szenen.</translation>
    </message>
    <message>
        <source>Fewest lights</source>
        <translation>Mindestzahl Lichter</translation>
    </message>
    <message>
        <source>Number of point lights, lower end.</source>
        <translation>Anzahl der Punktlichter, unteres Ende.</translation>
    </message>
    <message>
        <source>Most lights</source>
        <translation>Höchstzahl Lichter</translation>
    </message>
    <message>
        <source>Number of point lights, upper end.</source>
        <translation>Anzahl der Punktlichter, oberes Ende.</translation>
    </message>
    <message>
        <source>Least light radius</source>
        <translation>Kleinster Lichtradius</translation>
    </message>
    <message>
        <source>Size of the lights, lower end: 0 throws sharp shadows.</source>
        <translation>Größe der Lichter, unteres Ende: 0 wirft scharfe Schatten.</translation>
    </message>
    <message>
        <source>Greatest light radius</source>
        <translation>Größter Lichtradius</translation>
    </message>
    <message>
        <source>Size of the lights, upper end: large lights throw soft shadows.</source>
        <translation>Größe der Lichter, oberes Ende: große Lichter werfen weiche Schatten.</translation>
    </message>
    <message>
        <source>Suns</source>
        <translation>Sonnen</translation>
    </message>
    <message>
        <source>Directional lights, the same in every scene.</source>
        <translation>Gerichtete Lichter, in jeder Szene gleich.</translation>
    </message>
    <message>
        <source>Background HDRI</source>
        <translation>Hintergrund-HDRI</translation>
    </message>
    <message>
        <source>Panorama that lights the scene and stands behind it.</source>
        <translation>Panorama, das die Szene beleuchtet und hinter ihr steht.</translation>
    </message>
    <message>
        <source>Floor textures</source>
        <translation>Bodentexturen</translation>
    </message>
    <message>
        <source>Folder of pictures; each scene&apos;s floor gets one of them.</source>
        <translation>Ordner mit Bildern; der Boden jeder Szene erhält eines davon.</translation>
    </message>
    <message>
        <source>Least texture scale</source>
        <translation>Kleinste Texturskalierung</translation>
    </message>
    <message>
        <source>How often the floor picture repeats, lower end.</source>
        <translation>Wie oft sich das Bodenbild wiederholt, unteres Ende.</translation>
    </message>
    <message>
        <source>Greatest texture scale</source>
        <translation>Größte Texturskalierung</translation>
    </message>
    <message>
        <source>How often the floor picture repeats, upper end.</source>
        <translation>Wie oft sich das Bodenbild wiederholt, oberes Ende.</translation>
    </message>
    <message>
        <source>Turn texture</source>
        <translation>Textur drehen</translation>
    </message>
    <message>
        <source>Turn the floor picture by chance in each scene.</source>
        <translation>Das Bodenbild in jeder Szene zufällig drehen.</translation>
    </message>
    <message>
        <source>Drop height</source>
        <translation>Fallhöhe</translation>
    </message>
    <message>
        <source>Old key of render-tag without any effect.</source>
        <translation>Alter Schlüssel von render-tag ohne Wirkung.</translation>
    </message>
    <message>
        <source>Scatter radius</source>
        <translation>Streuradius</translation>
    </message>
    <message>
        <source>How far targets are scattered from the middle, and how far cameras aim beside it.</source>
        <translation>Wie weit Targets um die Mitte verstreut werden und wie weit Kameras daneben zielen.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Version of this section. Its presence means that render-tag&apos;s known faults are corrected.</source>
        <translation>Version dieses Abschnitts. Ist er vorhanden, werden die bekannten Fehler von render-tag korrigiert.</translation>
    </message>
    <message>
        <source>Compatibility</source>
        <translation>Kompatibilität</translation>
    </message>
    <message>
        <source>render-tag: the same recipes as render-tag, its faults included. none: the faults are corrected.</source>
        <translation>render-tag: dieselben Rezepte wie render-tag, samt seinen Fehlern. none: die Fehler sind korrigiert.</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>final: rendered by Blender. preview: drawn by the instant rasteriser, without light transport.</source>
        <translation>final: von Blender gerendert. preview: vom Sofort-Rasterizer gezeichnet, ohne Lichttransport.</translation>
    </message>
    <message>
        <source>Optics</source>
        <translation>Optik</translation>
    </message>
    <message>
        <source>warp: a pinhole or equidistant frame bent to the lens. direct: the lens traced by Cycles, where its polynomial fits within 0.02 px.</source>
        <translation>warp: ein Frame als Lochkamera oder äquidistant, auf das Objektiv verformt. direct: das Objektiv von Cycles berechnet, sofern sein Polynom auf 0,02 px passt.</translation>
    </message>
    <message>
        <source>Time of the truth</source>
        <translation>Zeitpunkt der Ground Truth</translation>
    </message>
    <message>
        <source>Which moment of the exposure the records hold. mid is where blurred edges lie in the image.</source>
        <translation>Welchen Moment der Belichtung die Einträge festhalten. mid ist der, an dem verwischte Kanten im Bild liegen.</translation>
    </message>
    <message>
        <source>Exposure gain</source>
        <translation>Belichtungsfaktor</translation>
    </message>
    <message>
        <source>Factor on the linear radiance, before the sensor&apos;s dynamic range.</source>
        <translation>Faktor auf die lineare Strahldichte, vor dem Dynamikumfang des Sensors.</translation>
    </message>
    <message>
        <source>Pixel pitch</source>
        <translation>Pixelabstand</translation>
    </message>
    <message>
        <source>Physical size of a pixel. Gives depth of field its true amount; unset: a sensor 36 mm wide is assumed.</source>
        <translation>Physische Größe eines Pixels. Gibt der Schärfentiefe ihr wahres Maß; ohne Angabe wird ein 36 mm breiter Sensor angenommen.</translation>
    </message>
    <message>
        <source>Pixel filter</source>
        <translation>Pixelfilter</translation>
    </message>
    <message>
        <source>How samples become a pixel: box is what a sensor does; blackman_harris is Blender&apos;s softer default and moves edges in a detector&apos;s eyes.</source>
        <translation>Wie aus Samples ein Pixel wird: box ist, was ein Sensor tut; blackman_harris ist Blenders weicherer Standard und verschiebt Kanten aus Sicht eines Detektors.</translation>
    </message>
    <message>
        <source>Pose sampling</source>
        <translation>Posen-Sampling</translation>
    </message>
    <message>
        <source>random: independent draws. halton, sobol: low-discrepancy points that fill the ranges evenly with few cameras.</source>
        <translation>random: unabhängige Ziehungen. halton, sobol: Punkte niedriger Diskrepanz, die die Bereiche schon mit wenigen Kameras gleichmäßig füllen.</translation>
    </message>
    <message>
        <source>Target orientation</source>
        <translation>Ausrichtung des Targets</translation>
    </message>
    <message>
        <source>flat: targets lie on the ground. so3: targets are turned uniformly in space, and refused where they do not face the camera.</source>
        <translation>flat: Targets liegen auf dem Boden. so3: Targets sind gleichverteilt im Raum gedreht und werden abgelehnt, wo sie der Kamera nicht zugewandt sind.</translation>
    </message>
    <message>
        <source>Bins of pixels per module</source>
        <translation>Bins der Pixel pro Modul</translation>
    </message>
    <message>
        <source>Cameras visit this many equal bins of the pixels-per-module range in turn. Needs camera.ppm_constraint.</source>
        <translation>Kameras besuchen reihum so viele gleiche Bins des Bereichs der Pixel pro Modul. Braucht camera.ppm_constraint.</translation>
    </message>
    <message>
        <source>Bins of incidence</source>
        <translation>Bins des Einfallswinkels</translation>
    </message>
    <message>
        <source>Cameras visit this many equal bins of the angle of incidence in turn.</source>
        <translation>Kameras besuchen reihum so viele gleiche Bins des Einfallswinkels.</translation>
    </message>
    <message>
        <source>Bins of image position</source>
        <translation>Bins der Bildposition</translation>
    </message>
    <message>
        <source>The target&apos;s centre visits this many columns and as many rows of the picture in turn.</source>
        <translation>Die Mitte des Targets besucht reihum so viele Spalten und ebenso viele Zeilen des Bildes.</translation>
    </message>
    <message>
        <source>Unique ids</source>
        <translation>Eindeutige IDs</translation>
    </message>
    <message>
        <source>No tag id twice in one scene, so that detections can be matched by id.</source>
        <translation>Keine Tag-ID zweimal in einer Szene, damit sich Detektionen über die ID zuordnen lassen.</translation>
    </message>
    <message>
        <source>64-bit seeds</source>
        <translation>64-Bit-Seeds</translation>
    </message>
    <message>
        <source>Derive seeds of 64 bits: with 31 bits two of about 55 000 scenes are likely to be alike.</source>
        <translation>Seeds mit 64 Bits ableiten: mit 31 Bits gleichen sich von etwa 55.000 Szenen wahrscheinlich zwei.</translation>
    </message>
    <message>
        <source>AprilTag 3 families</source>
        <translation>AprilTag-3-Familien</translation>
    </message>
    <message>
        <source>Families of AprilTag 3 that render-tag does not know, drawn from besides the subject&apos;s tag families.</source>
        <translation>Familien von AprilTag 3, die render-tag nicht kennt; aus ihnen wird neben den Tag-Familien des Motivs gezogen.</translation>
    </message>
    <message>
        <source>ChArUco pattern</source>
        <translation>ChArUco-Muster</translation>
    </message>
    <message>
        <source>Which cells hold markers: as OpenCV since 4.6, as OpenCV before, or as render-tag.</source>
        <translation>Welche Zellen Marker enthalten: wie OpenCV seit 4.6, wie OpenCV davor oder wie render-tag.</translation>
    </message>
    <message>
        <source>ChArUco corner ids</source>
        <translation>ChArUco-Ecken-IDs</translation>
    </message>
    <message>
        <source>Whether inner corners are numbered from the top row or, as OpenCV before 4.6, from the bottom row.</source>
        <translation>Ob innere Ecken ab der obersten Zeile oder, wie in OpenCV vor 4.6, ab der untersten Zeile nummeriert sind.</translation>
    </message>
    <message>
        <source>AprilGrid layout</source>
        <translation>AprilGrid-Layout</translation>
    </message>
    <message>
        <source>The board as Kalibr prints it, or as render-tag draws it.</source>
        <translation>Das Board, wie Kalibr es druckt oder wie render-tag es zeichnet.</translation>
    </message>
    <message>
        <source>Measured width</source>
        <translation>Gemessene Breite</translation>
    </message>
    <message>
        <source>Width of the printed target as measured, quiet zone included. Printers stretch: geometry and truth follow the measure.</source>
        <translation>Gemessene Breite des gedruckten Targets einschließlich Ruhezone. Drucker strecken: Geometrie und Ground Truth folgen dem Maß.</translation>
    </message>
    <message>
        <source>Measured height</source>
        <translation>Gemessene Höhe</translation>
    </message>
    <message>
        <source>Height of the printed target as measured, quiet zone included.</source>
        <translation>Gemessene Höhe des gedruckten Targets einschließlich Ruhezone.</translation>
    </message>
    <message>
        <source>diffuse: ink on paper that takes light and shadow. emissive: a screen that shines by itself.</source>
        <translation>diffuse: Tinte auf Papier, die Licht und Schatten annimmt. emissive: ein selbstleuchtender Bildschirm.</translation>
    </message>
    <message>
        <source>Placed cameras</source>
        <translation>Platzierte Kameras</translation>
    </message>
    <message>
        <source>Cameras set by hand, compiled after the sampled ones of their scene.</source>
        <translation>Von Hand gesetzte Kameras, kompiliert nach den gesampelten ihrer Szene.</translation>
    </message>
    <message>
        <source>Dropped cameras</source>
        <translation>Weggelassene Kameras</translation>
    </message>
    <message>
        <source>Sampled cameras that are left out of the dataset; all others stay where they are.</source>
        <translation>Gesampelte Kameras, die im Datensatz fehlen sollen; alle anderen bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>Fewest samples</source>
        <translation>Mindestzahl Samples</translation>
    </message>
    <message>
        <source>Samples a pixel takes before its noise is judged: few leave plain surfaces early and spend the time on edges. 0: as Blender sees fit. Needs a noise threshold.</source>
        <translation>Samples eines Pixels, bevor sein Rauschen beurteilt wird: Wenige verlassen glatte Flächen früh und verwenden die Zeit auf Kanten. 0: nach Blenders Ermessen. Braucht eine Rauschschwelle.</translation>
    </message>
    <message>
        <source>Bit depth</source>
        <translation>Bittiefe</translation>
    </message>
    <message>
        <source>Bits a channel of the images: 8, or 16 for what reads the darks and gradients of the light.</source>
        <translation>Bits je Kanal der Bilder: 8, oder 16 für alles, was dunkle Stellen und feine Verläufe des Lichts liest.</translation>
    </message>
    <message>
        <source>Background rotation</source>
        <translation>Drehung des Hintergrunds</translation>
    </message>
    <message>
        <source>Turn of the background picture about +Z. Needs scene.background_hdri.</source>
        <translation>Drehung des Hintergrundbilds um +Z. Braucht scene.background_hdri.</translation>
    </message>
    <message>
        <source>Sun size</source>
        <translation>Größe der Sonne</translation>
    </message>
    <message>
        <source>Angular diameter of directional lights: larger gives softer shadow edges, 0 hard ones. The sun itself has half a degree.</source>
        <translation>Winkeldurchmesser gerichteter Lichter: größer gibt weichere Schattenkanten, 0 harte. Die Sonne selbst hat ein halbes Grad.</translation>
    </message>
</context>
<context>
    <name>ImageCache</name>
    <message>
        <source>The image file is missing</source>
        <translation>Die Bilddatei fehlt</translation>
    </message>
    <message>
        <source>The image cannot be read: %1</source>
        <translation>Das Bild ist nicht lesbar: %1</translation>
    </message>
    <message>
        <source>no whole EXR with colours</source>
        <translation>kein vollständiges EXR mit Farben</translation>
    </message>
    <message>
        <source>The image lies outside the dataset&apos;s folder, or is no file, and is not opened</source>
        <translation>Das Bild liegt außerhalb des Datensatzordners oder ist keine Datei und wird nicht geöffnet</translation>
    </message>
    <message>
        <source>The image may not be read: its permissions or those of its folder forbid it</source>
        <translation>Das Bild darf nicht gelesen werden: Seine Rechte oder die seines Ordners verbieten es</translation>
    </message>
</context>
<context>
    <name>Model</name>
    <message>
        <source>Parameter</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Dotted key of the config, as camera.iso; digits index a list.</source>
        <translation>Schlüssel der Konfiguration mit Punkten, etwa camera.iso; Ziffern indizieren eine Liste.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>categorical: the values as listed; linear: numbers at equal distances.</source>
        <translation>categorical: die Werte wie aufgelistet; linear: Zahlen in gleichen Abständen.</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>What a categorical sweep takes one after another.</source>
        <translation>Was ein kategorialer Sweep nacheinander annimmt.</translation>
    </message>
    <message>
        <source>First value</source>
        <translation>Erster Wert</translation>
    </message>
    <message>
        <source>Where a linear sweep begins.</source>
        <translation>Wo ein linearer Sweep beginnt.</translation>
    </message>
    <message>
        <source>Last value</source>
        <translation>Letzter Wert</translation>
    </message>
    <message>
        <source>Where a linear sweep ends at the latest.</source>
        <translation>Wo ein linearer Sweep spätestens endet.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schrittweite</translation>
    </message>
    <message>
        <source>Distance of two values; beats steps. 0 counts as not given.</source>
        <translation>Abstand zweier Werte; hat Vorrang vor steps. 0 gilt als nicht angegeben.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Number of values from min to max, both included.</source>
        <translation>Anzahl der Werte von min bis max, beide eingeschlossen.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Names the folder of its datasets.</source>
        <translation>Benennt den Ordner seiner Datensätze.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>What it is to find out.</source>
        <translation>Was es herausfinden soll.</translation>
    </message>
    <message>
        <source>Base config</source>
        <translation>Basiskonfiguration</translation>
    </message>
    <message>
        <source>The config all variants start from; presets and older keys are understood.</source>
        <translation>Die Konfiguration, von der alle Varianten ausgehen; Voreinstellungen und ältere Schlüssel werden verstanden.</translation>
    </message>
    <message>
        <source>Sweeps</source>
        <translation>Sweeps</translation>
    </message>
    <message>
        <source>What is varied: every combination is a variant, the first sweep slowest.</source>
        <translation>Was variiert wird: jede Kombination ist eine Variante, der erste Sweep läuft am langsamsten.</translation>
    </message>
    <message>
        <source>Same layout</source>
        <translation>Gleiches Layout</translation>
    </message>
    <message>
        <source>All variants have the same targets in the same places.</source>
        <translation>Alle Varianten haben dieselben Targets an denselben Stellen.</translation>
    </message>
    <message>
        <source>Same lighting</source>
        <translation>Gleiche Beleuchtung</translation>
    </message>
    <message>
        <source>All variants have the same lights and textures.</source>
        <translation>Alle Varianten haben dieselben Lichter und Texturen.</translation>
    </message>
    <message>
        <source>Same cameras</source>
        <translation>Gleiche Kameras</translation>
    </message>
    <message>
        <source>All variants have the same camera poses.</source>
        <translation>Alle Varianten haben dieselben Kameraposen.</translation>
    </message>
    <message>
        <source>Names the folder of its dataset.</source>
        <translation>Benennt den Ordner seines Datensatzes.</translation>
    </message>
    <message>
        <source>Config file</source>
        <translation>Konfigurationsdatei</translation>
    </message>
    <message>
        <source>A config, below the current folder or else below the campaign&apos;s own.</source>
        <translation>Eine Konfiguration, unterhalb des aktuellen Ordners oder sonst unterhalb dessen der Kampagne.</translation>
    </message>
    <message>
        <source>Overrides</source>
        <translation>Überschreibungen</translation>
    </message>
    <message>
        <source>Keys merged over that config; lists of names are joined, all else replaces.</source>
        <translation>Schlüssel, die über diese Konfiguration gelegt werden; Namenslisten werden verkettet, alles andere ersetzt.</translation>
    </message>
    <message>
        <source>Dotted key of the config, as camera.resolution.</source>
        <translation>Schlüssel der Konfiguration mit Punkten, etwa camera.resolution.</translation>
    </message>
    <message>
        <source>What it takes one after another; at least one.</source>
        <translation>Was sie nacheinander annimmt; mindestens ein Wert.</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>What the axes vary.</source>
        <translation>Was die Achsen variieren.</translation>
    </message>
    <message>
        <source>Axes</source>
        <translation>Achsen</translation>
    </message>
    <message>
        <source>Every combination is a sub-experiment, the first axis slowest; at least one.</source>
        <translation>Jede Kombination ist ein Teilexperiment, die erste Achse läuft am langsamsten; mindestens eine.</translation>
    </message>
    <message>
        <source>Output folder</source>
        <translation>Ausgabeordner</translation>
    </message>
    <message>
        <source>Parent of the datasets when the command line names no folder.</source>
        <translation>Übergeordneter Ordner der Datensätze, wenn die Befehlszeile keinen nennt.</translation>
    </message>
    <message>
        <source>Sub-experiments</source>
        <translation>Teilexperimente</translation>
    </message>
    <message>
        <source>One dataset each.</source>
        <translation>Jeweils ein Datensatz.</translation>
    </message>
    <message>
        <source>Matrices</source>
        <translation>Matrizen</translation>
    </message>
    <message>
        <source>Many sub-experiments from one config.</source>
        <translation>Viele Teilexperimente aus einer Konfiguration.</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadaten</translation>
    </message>
    <message>
        <source>Free notes that go into dataset.metadata of each.</source>
        <translation>Freie Notizen, die jeweils in dataset.metadata kommen.</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>Experiment</translation>
    </message>
    <message>
        <source>One base config and what is varied in it: tagmill experiment expand and run read it.</source>
        <translation>Eine Basiskonfiguration und was darin variiert wird: gelesen von tagmill experiment expand und run.</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>Sweep</translation>
    </message>
    <message>
        <source>One parameter and the values it takes.</source>
        <translation>Ein Parameter und die Werte, die er annimmt.</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampagne</translation>
    </message>
    <message>
        <source>Several configs as one piece of work: tagmill experiment expand and run read it.</source>
        <translation>Mehrere Konfigurationen als eine Arbeit: gelesen von tagmill experiment expand und run.</translation>
    </message>
    <message>
        <source>Sub-experiment</source>
        <translation>Teilexperiment</translation>
    </message>
    <message>
        <source>One dataset of a campaign.</source>
        <translation>Ein Datensatz einer Kampagne.</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrix</translation>
    </message>
    <message>
        <source>A config with every combination of some values.</source>
        <translation>Eine Konfiguration mit jeder Kombination einiger Werte.</translation>
    </message>
    <message>
        <source>Axis</source>
        <translation>Achse</translation>
    </message>
    <message>
        <source>One parameter of a matrix and its values.</source>
        <translation>Ein Parameter einer Matrix und seine Werte.</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Metrik</translation>
    </message>
    <message>
        <source>Dotted path of a number in the report, as geometric.distance.mean; digits index a list.</source>
        <translation>Pfad einer Zahl im Bericht mit Punkten, etwa geometric.distance.mean; Ziffern indizieren eine Liste.</translation>
    </message>
    <message>
        <source>Smallest value</source>
        <translation>Kleinster Wert</translation>
    </message>
    <message>
        <source>Below it the rule is broken.</source>
        <translation>Darunter ist die Regel verletzt.</translation>
    </message>
    <message>
        <source>Largest value</source>
        <translation>Größter Wert</translation>
    </message>
    <message>
        <source>Above it the rule is broken.</source>
        <translation>Darüber ist die Regel verletzt.</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Kritisch</translation>
    </message>
    <message>
        <source>A broken rule fails the gate; one that is not critical only warns.</source>
        <translation>Eine verletzte Regel lässt das Gate durchfallen; eine unkritische warnt nur.</translation>
    </message>
    <message>
        <source>Text of the warning</source>
        <translation>Text der Warnung</translation>
    </message>
    <message>
        <source>What is said when a rule that is not critical is broken; made from the values when missing.</source>
        <translation>Meldung, wenn eine unkritische Regel verletzt ist; fehlt sie, wird sie aus den Werten gebildet.</translation>
    </message>
    <message>
        <source>Text of the failure</source>
        <translation>Text des Fehlers</translation>
    </message>
    <message>
        <source>What is said when a critical rule is broken; made from the values when missing.</source>
        <translation>Meldung, wenn eine kritische Regel verletzt ist; fehlt sie, wird sie aus den Werten gebildet.</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>All of them must hold.</source>
        <translation>Alle müssen erfüllt sein.</translation>
    </message>
    <message>
        <source>Gates</source>
        <translation>Gates</translation>
    </message>
    <message>
        <source>Rules that a report must keep: tagmill audit run --gate and evaluate --gate read it.</source>
        <translation>Regeln, die ein Bericht einhalten muss: gelesen von tagmill audit run --gate und evaluate --gate.</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Gate</translation>
    </message>
    <message>
        <source>One number of a report and its bounds. A number the report does not have, or that is no number, breaks the rule.</source>
        <translation>Eine Zahl eines Berichts und ihre Grenzen. Fehlt die Zahl im Bericht oder ist sie keine Zahl, ist die Regel verletzt.</translation>
    </message>
    <message>
        <source>Where the job was locked. What is rendered goes where the command line says.</source>
        <translation>Wo der Job eingefroren wurde. Gerendert wird dorthin, wo die Befehlszeile es angibt.</translation>
    </message>
    <message>
        <source>Log folder</source>
        <translation>Protokollordner</translation>
    </message>
    <message>
        <source>Kept for render-tag.</source>
        <translation>Für render-tag beibehalten.</translation>
    </message>
    <message>
        <source>Asset folder</source>
        <translation>Asset-Ordner</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>Kept for render-tag; the command line says how many.</source>
        <translation>Für render-tag beibehalten; die Befehlszeile gibt an, wie viele.</translation>
    </message>
    <message>
        <source>Time-out in seconds</source>
        <translation>Zeitlimit in Sekunden</translation>
    </message>
    <message>
        <source>Memory limit in GB</source>
        <translation>Speicherlimit in GB</translation>
    </message>
    <message>
        <source>Memory limit in MB</source>
        <translation>Speicherlimit in MB</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Version of the job spec.</source>
        <translation>Version der Job-Spezifikation.</translation>
    </message>
    <message>
        <source>Job id</source>
        <translation>Job-ID</translation>
    </message>
    <message>
        <source>job- and 8 hex digits made from config, assets, environment, seed and shard.</source>
        <translation>job- und 8 Hex-Ziffern aus Konfiguration, Assets, Umgebung, Seed und Shard.</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>When it was locked: UTC, ISO 8601.</source>
        <translation>Wann er eingefroren wurde: UTC, ISO 8601.</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>Pfade</translation>
    </message>
    <message>
        <source>Folders of the machine it was locked on.</source>
        <translation>Ordner des Rechners, auf dem er eingefroren wurde.</translation>
    </message>
    <message>
        <source>Infrastructure</source>
        <translation>Infrastruktur</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>The seed; the same as scene_config.dataset.seeds.global_seed.</source>
        <translation>Der Seed; derselbe wie scene_config.dataset.seeds.global_seed.</translation>
    </message>
    <message>
        <source>Config</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>The whole resolved config. Its presets are already expanded and only named.</source>
        <translation>Die ganze aufgelöste Konfiguration. Ihre Voreinstellungen sind schon ausgeschrieben und nur noch genannt.</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>The program it was locked with; another one is a warning.</source>
        <translation>Das Programm, mit dem er eingefroren wurde; bei einem anderen wird gewarnt.</translation>
    </message>
    <message>
        <source>Blender</source>
        <translation>Blender</translation>
    </message>
    <message>
        <source>The Blender found when it was locked, or unknown; another one is a warning.</source>
        <translation>Das beim Einfrieren gefundene Blender oder unknown; bei einem anderen wird gewarnt.</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>Assets</translation>
    </message>
    <message>
        <source>Hash of background, floor textures and tag picture; unknown is not compared.</source>
        <translation>Hash von Hintergrund, Bodentexturen und Tag-Bild; unknown wird nicht verglichen.</translation>
    </message>
    <message>
        <source>Config hash</source>
        <translation>Konfigurations-Hash</translation>
    </message>
    <message>
        <source>Hash of the config without machine paths; null is not compared.</source>
        <translation>Hash der Konfiguration ohne Rechnerpfade; null wird nicht verglichen.</translation>
    </message>
    <message>
        <source>Shard</source>
        <translation>Shard</translation>
    </message>
    <message>
        <source>Which shard of shard_size scenes, from 0.</source>
        <translation>Welcher Shard mit shard_size Szenen, ab 0.</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Voreinstellungen</translation>
    </message>
    <message>
        <source>Presets that went into the config, lowest first.</source>
        <translation>Voreinstellungen, die in die Konfiguration eingingen, unterste zuerst.</translation>
    </message>
    <message>
        <source>Scenes a shard</source>
        <translation>Szenen pro Shard</translation>
    </message>
    <message>
        <source>Scenes in a shard; null: all of the config.</source>
        <translation>Szenen in einem Shard; null: alle der Konfiguration.</translation>
    </message>
    <message>
        <source>Job spec</source>
        <translation>Job-Spezifikation</translation>
    </message>
    <message>
        <source>A job frozen in a file: tagmill lock writes it, tagmill generate --job runs it.</source>
        <translation>Ein in einer Datei eingefrorener Job: tagmill lock schreibt ihn, tagmill generate --job führt ihn aus.</translation>
    </message>
    <message>
        <source>Paths of a job</source>
        <translation>Pfade eines Jobs</translation>
    </message>
    <message>
        <source>Folders of the machine a job was locked on.</source>
        <translation>Ordner des Rechners, auf dem ein Job eingefroren wurde.</translation>
    </message>
    <message>
        <source>Infrastructure of a job</source>
        <translation>Infrastruktur eines Jobs</translation>
    </message>
    <message>
        <source>Limits of render-tag&apos;s workers; not used here.</source>
        <translation>Limits der Worker von render-tag; hier unbenutzt.</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>Szene</translation>
    </message>
    <message>
        <source>Number of the scene, from 0.</source>
        <translation>Nummer der Szene, ab 0.</translation>
    </message>
    <message>
        <source>The seed of the attempt that was accepted.</source>
        <translation>Der Seed des Versuchs, der angenommen wurde.</translation>
    </message>
    <message>
        <source>World</source>
        <translation>Welt</translation>
    </message>
    <message>
        <source>Lights, background and floor.</source>
        <translation>Lichter, Hintergrund und Boden.</translation>
    </message>
    <message>
        <source>Renderer</source>
        <translation>Renderer</translation>
    </message>
    <message>
        <source>The renderer section of the config.</source>
        <translation>Der Abschnitt renderer der Konfiguration.</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Objekte</translation>
    </message>
    <message>
        <source>Tags, boards and occluders.</source>
        <translation>Tags, Boards und Verdecker.</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation>Kameras</translation>
    </message>
    <message>
        <source>One frame each.</source>
        <translation>Jeweils ein Frame.</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Hintergrund</translation>
    </message>
    <message>
        <source>Picture of the surroundings.</source>
        <translation>Bild der Umgebung.</translation>
    </message>
    <message>
        <source>Background rotation</source>
        <translation>Drehung des Hintergrunds</translation>
    </message>
    <message>
        <source>Lights</source>
        <translation>Lichter</translation>
    </message>
    <message>
        <source>Point lights, then suns.</source>
        <translation>Erst Punktlichter, dann Sonnen.</translation>
    </message>
    <message>
        <source>Floor texture</source>
        <translation>Bodentextur</translation>
    </message>
    <message>
        <source>Picture on the floor.</source>
        <translation>Bild auf dem Boden.</translation>
    </message>
    <message>
        <source>Texture scale</source>
        <translation>Texturskalierung</translation>
    </message>
    <message>
        <source>Repetitions of the floor texture.</source>
        <translation>Wiederholungen der Bodentextur.</translation>
    </message>
    <message>
        <source>Texture rotation</source>
        <translation>Drehung der Textur</translation>
    </message>
    <message>
        <source>Turn of the floor texture about +Z.</source>
        <translation>Drehung der Bodentextur um +Z.</translation>
    </message>
    <message>
        <source>Tagmill</source>
        <translation>Tagmill</translation>
    </message>
    <message>
        <source>Marks a recipe that is not compiled as render-tag does: {format: 1}. Left out otherwise.</source>
        <translation>Kennzeichnet ein Rezept, das nicht wie bei render-tag kompiliert ist: {format: 1}. Sonst weggelassen.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Version of our recipe data.</source>
        <translation>Version unserer Rezeptdaten.</translation>
    </message>
    <message>
        <source>Kind of light.</source>
        <translation>Art des Lichts.</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Where it stands in the world.</source>
        <translation>Wo es in der Welt steht.</translation>
    </message>
    <message>
        <source>Intensity</source>
        <translation>Intensität</translation>
    </message>
    <message>
        <source>Power in W; of a sun its irradiance in W/m².</source>
        <translation>Leistung in W; bei einer Sonne die Bestrahlungsstärke in W/m².</translation>
    </message>
    <message>
        <source>Radius</source>
        <translation>Radius</translation>
    </message>
    <message>
        <source>Size; larger gives softer shadows.</source>
        <translation>Größe; größer ergibt weichere Schatten.</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Linear red, green and blue.</source>
        <translation>Rot, Grün und Blau, linear.</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>Rotation</translation>
    </message>
    <message>
        <source>Direction of a sun as XYZ Euler angles.</source>
        <translation>Richtung einer Sonne als XYZ-Eulerwinkel.</translation>
    </message>
    <message>
        <source>Kind of object.</source>
        <translation>Art des Objekts.</translation>
    </message>
    <message>
        <source>Unique in its scene.</source>
        <translation>In seiner Szene eindeutig.</translation>
    </message>
    <message>
        <source>Its centre in the world.</source>
        <translation>Seine Mitte in der Welt.</translation>
    </message>
    <message>
        <source>XYZ Euler angles.</source>
        <translation>XYZ-Eulerwinkel.</translation>
    </message>
    <message>
        <source>Quaternion</source>
        <translation>Quaternion</translation>
    </message>
    <message>
        <source>Always null: only rotation_euler turns an object.</source>
        <translation>Immer null: nur rotation_euler dreht ein Objekt.</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Skalierung</translation>
    </message>
    <message>
        <source>As render-tag stores it; sizes say how large an object is.</source>
        <translation>Wie render-tag sie speichert; wie groß ein Objekt ist, sagen die Größen.</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Eigenschaften</translation>
    </message>
    <message>
        <source>What belongs to this kind of object alone.</source>
        <translation>Was nur zu dieser Art von Objekt gehört.</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>Material</translation>
    </message>
    <message>
        <source>Surface of a tag.</source>
        <translation>Oberfläche eines Tags.</translation>
    </message>
    <message>
        <source>Texture</source>
        <translation>Textur</translation>
    </message>
    <message>
        <source>Picture that render-tag puts on it; the geometry here is exact without.</source>
        <translation>Bild, das render-tag darauf legt; hier ist die Geometrie auch ohne exakt.</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Board</translation>
    </message>
    <message>
        <source>The pattern of a calibration board.</source>
        <translation>Das Muster eines Kalibrierboards.</translation>
    </message>
    <message>
        <source>Forward axis</source>
        <translation>Vorwärtsachse</translation>
    </message>
    <message>
        <source>Always null.</source>
        <translation>Immer null.</translation>
    </message>
    <message>
        <source>Keypoints</source>
        <translation>Keypoints</translation>
    </message>
    <message>
        <source>Corners in the frame of the object, [x, y, z] in metres.</source>
        <translation>Ecken im Koordinatensystem des Objekts, [x, y, z] in Metern.</translation>
    </message>
    <message>
        <source>Saddle points</source>
        <translation>Sattelpunkte</translation>
    </message>
    <message>
        <source>Saddle points in the frame of the object, [x, y, z] in metres.</source>
        <translation>Sattelpunkte im Koordinatensystem des Objekts, [x, y, z] in Metern.</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Id in its family.</source>
        <translation>ID in seiner Familie.</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familie</translation>
    </message>
    <message>
        <source>Family or dictionary.</source>
        <translation>Familie oder Dictionary.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Edge of the black border.</source>
        <translation>Kante des schwarzen Rands.</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Rand</translation>
    </message>
    <message>
        <source>White quiet zone.</source>
        <translation>Weiße Ruhezone.</translation>
    </message>
    <message>
        <source>Tag picture</source>
        <translation>Tag-Bild</translation>
    </message>
    <message>
        <source>Picture of the tag, or a folder with FAMILY_ID_mMARGIN.png.</source>
        <translation>Bild des Tags oder ein Ordner mit FAMILY_ID_mMARGIN.png.</translation>
    </message>
    <message>
        <source>What render-tag does not know of it. Left out where nothing is set.</source>
        <translation>Was render-tag davon nicht kennt. Weggelassen, wenn nichts gesetzt ist.</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modus</translation>
    </message>
    <message>
        <source>Always plain.</source>
        <translation>Immer plain.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Cells in a row.</source>
        <translation>Zellen in einer Zeile.</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Rows of cells.</source>
        <translation>Zeilen von Zellen.</translation>
    </message>
    <message>
        <source>Tag size</source>
        <translation>Tag-Größe</translation>
    </message>
    <message>
        <source>Edge of the tags on it.</source>
        <translation>Kante der Tags darauf.</translation>
    </message>
    <message>
        <source>Cell size</source>
        <translation>Zellengröße</translation>
    </message>
    <message>
        <source>Edge of a cell.</source>
        <translation>Kante einer Zelle.</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Always plate.</source>
        <translation>Immer plate.</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Size along the edge of the shadow.</source>
        <translation>Größe entlang der Schattenkante.</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Size across the edge of the shadow.</source>
        <translation>Größe quer zur Schattenkante.</translation>
    </message>
    <message>
        <source>Thickness</source>
        <translation>Dicke</translation>
    </message>
    <message>
        <source>Thickness of the plate.</source>
        <translation>Dicke der Platte.</translation>
    </message>
    <message>
        <source>Albedo</source>
        <translation>Albedo</translation>
    </message>
    <message>
        <source>Share of light it reflects.</source>
        <translation>Anteil des Lichts, den sie reflektiert.</translation>
    </message>
    <message>
        <source>Roughness</source>
        <translation>Rauheit</translation>
    </message>
    <message>
        <source>Roughness of its surface.</source>
        <translation>Rauheit ihrer Oberfläche.</translation>
    </message>
    <message>
        <source>What render-tag does not know of a print. Left out where nothing is set.</source>
        <translation>Was render-tag von einem Druck nicht kennt. Weggelassen, wenn nichts gesetzt ist.</translation>
    </message>
    <message>
        <source>Corner ids</source>
        <translation>Ecken-IDs</translation>
    </message>
    <message>
        <source>Of a ChArUco board: whether saddle points are numbered from the top or from the bottom row.</source>
        <translation>Bei einem ChArUco-Board: ob Sattelpunkte ab der obersten oder ab der untersten Zeile nummeriert sind.</translation>
    </message>
    <message>
        <source>Print scale</source>
        <translation>Druckskalierung</translation>
    </message>
    <message>
        <source>Measured size of the print divided by its design, along x and y.</source>
        <translation>Gemessene Größe des Drucks geteilt durch die des Entwurfs, entlang x und y.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Druck</translation>
    </message>
    <message>
        <source>Ink on paper, or a screen that shines.</source>
        <translation>Tinte auf Papier oder ein leuchtender Bildschirm.</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>By Blender or by the instant rasteriser.</source>
        <translation>Von Blender oder vom Sofort-Rasterizer.</translation>
    </message>
    <message>
        <source>Optics</source>
        <translation>Optik</translation>
    </message>
    <message>
        <source>Frames bent to the lens, or the lens traced.</source>
        <translation>Frames auf das Objektiv verformt oder das Objektiv berechnet.</translation>
    </message>
    <message>
        <source>Pixel filter</source>
        <translation>Pixelfilter</translation>
    </message>
    <message>
        <source>How samples become a pixel.</source>
        <translation>Wie aus Samples ein Pixel wird.</translation>
    </message>
    <message>
        <source>Of a camera placed by hand.</source>
        <translation>Einer von Hand platzierten Kamera.</translation>
    </message>
    <message>
        <source>Exposure gain</source>
        <translation>Belichtungsfaktor</translation>
    </message>
    <message>
        <source>Factor on the linear radiance.</source>
        <translation>Faktor auf die lineare Strahldichte.</translation>
    </message>
    <message>
        <source>Pixel pitch</source>
        <translation>Pixelabstand</translation>
    </message>
    <message>
        <source>Physical size of a pixel.</source>
        <translation>Physische Größe eines Pixels.</translation>
    </message>
    <message>
        <source>Time of the truth</source>
        <translation>Zeitpunkt der Ground Truth</translation>
    </message>
    <message>
        <source>Which moment of the exposure the records hold.</source>
        <translation>Welchen Moment der Belichtung die Einträge festhalten.</translation>
    </message>
    <message>
        <source>Roughness of the print.</source>
        <translation>Rauheit des Drucks.</translation>
    </message>
    <message>
        <source>Specular</source>
        <translation>Glanz</translation>
    </message>
    <message>
        <source>Specular part of the print.</source>
        <translation>Glanzanteil des Drucks.</translation>
    </message>
    <message>
        <source>Kind of board.</source>
        <translation>Art des Boards.</translation>
    </message>
    <message>
        <source>Marker size</source>
        <translation>Marker­größe</translation>
    </message>
    <message>
        <source>Edge of a marker.</source>
        <translation>Kante eines Markers.</translation>
    </message>
    <message>
        <source>Dictionary</source>
        <translation>Dictionary</translation>
    </message>
    <message>
        <source>Family or dictionary of the markers.</source>
        <translation>Familie oder Dictionary der Marker.</translation>
    </message>
    <message>
        <source>Spacing ratio</source>
        <translation>Lücken­verhältnis</translation>
    </message>
    <message>
        <source>Gap of an AprilGrid divided by the marker.</source>
        <translation>Lücke eines AprilGrid geteilt durch den Marker.</translation>
    </message>
    <message>
        <source>Square size</source>
        <translation>Feldgröße</translation>
    </message>
    <message>
        <source>Edge of a square of a ChArUco board.</source>
        <translation>Kante eines Felds eines ChArUco-Boards.</translation>
    </message>
    <message>
        <source>Quiet zone</source>
        <translation>Ruhezone</translation>
    </message>
    <message>
        <source>White rim around the pattern.</source>
        <translation>Weißer Rand um das Muster.</translation>
    </message>
    <message>
        <source>Ids</source>
        <translation>IDs</translation>
    </message>
    <message>
        <source>Ids of the markers; null: 0, 1, 2 …</source>
        <translation>IDs der Marker; null: 0, 1, 2 …</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>Which cells hold markers and how they are numbered. Left out: as render-tag does.</source>
        <translation>Welche Zellen Marker enthalten und wie sie nummeriert sind. Weggelassen: wie bei render-tag.</translation>
    </message>
    <message>
        <source>Pose</source>
        <translation>Pose</translation>
    </message>
    <message>
        <source>Camera-to-world, metres; camera axes as in Blender: x right, y up, −z forward.</source>
        <translation>Kamera zu Welt, Meter; Kameraachsen wie in Blender: x rechts, y oben, −z vorwärts.</translation>
    </message>
    <message>
        <source>Intrinsics</source>
        <translation>Intrinsische Parameter</translation>
    </message>
    <message>
        <source>Lens and sensor.</source>
        <translation>Objektiv und Sensor.</translation>
    </message>
    <message>
        <source>Motion and shutter</source>
        <translation>Bewegung und Verschluss</translation>
    </message>
    <message>
        <source>Motion and shutter.</source>
        <translation>Bewegung und Verschluss.</translation>
    </message>
    <message>
        <source>Aperture</source>
        <translation>Blende</translation>
    </message>
    <message>
        <source>Aperture; null: all is in focus.</source>
        <translation>Blende; null: alles ist scharf.</translation>
    </message>
    <message>
        <source>Focus distance</source>
        <translation>Fokusabstand</translation>
    </message>
    <message>
        <source>Distance that is in focus.</source>
        <translation>Abstand, der scharf ist.</translation>
    </message>
    <message>
        <source>Smallest tag</source>
        <translation>Kleinstes Tag</translation>
    </message>
    <message>
        <source>Tags smaller than this are not listed.</source>
        <translation>Kleinere Tags werden nicht aufgeführt.</translation>
    </message>
    <message>
        <source>Largest tag</source>
        <translation>Größtes Tag</translation>
    </message>
    <message>
        <source>Tags larger than this are not listed.</source>
        <translation>Größere Tags werden nicht aufgeführt.</translation>
    </message>
    <message>
        <source>ISO noise</source>
        <translation>ISO-Rauschen</translation>
    </message>
    <message>
        <source>Strength of the noise that goes with the ISO value.</source>
        <translation>Stärke des Rauschens zum ISO-Wert.</translation>
    </message>
    <message>
        <source>Sensor noise</source>
        <translation>Sensorrauschen</translation>
    </message>
    <message>
        <source>Noise on the linear image.</source>
        <translation>Rauschen auf dem linearen Bild.</translation>
    </message>
    <message>
        <source>Tone mapping</source>
        <translation>Tone-Mapping</translation>
    </message>
    <message>
        <source>From linear light to pixel values.</source>
        <translation>Von linearem Licht zu Pixelwerten.</translation>
    </message>
    <message>
        <source>Dynamic range</source>
        <translation>Dynamikumfang</translation>
    </message>
    <message>
        <source>Dynamic range of the sensor.</source>
        <translation>Dynamikumfang des Sensors.</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Auflösung</translation>
    </message>
    <message>
        <source>Size of the picture.</source>
        <translation>Größe des Bildes.</translation>
    </message>
    <message>
        <source>K matrix</source>
        <translation>K-Matrix</translation>
    </message>
    <message>
        <source>Camera matrix of the picture, corner-origin.</source>
        <translation>Kameramatrix des Bildes, Ursprung in der Ecke.</translation>
    </message>
    <message>
        <source>Field of view</source>
        <translation>Sichtfeld</translation>
    </message>
    <message>
        <source>Field of view as the config has it.</source>
        <translation>Sichtfeld, wie es in der Konfiguration steht.</translation>
    </message>
    <message>
        <source>Distortion model</source>
        <translation>Verzeichnungsmodell</translation>
    </message>
    <message>
        <source>Model of the lens.</source>
        <translation>Modell des Objektivs.</translation>
    </message>
    <message>
        <source>Distortion coefficients</source>
        <translation>Verzeichnungskoeffizienten</translation>
    </message>
    <message>
        <source>Numbers: k1, k2, p1, p2, k3 or kb1 to kb4; empty: no distortion.</source>
        <translation>Zahlen: k1, k2, p1, p2, k3 oder kb1 bis kb4; leer: keine Verzeichnung.</translation>
    </message>
    <message>
        <source>Overscan K matrix</source>
        <translation>Overscan-K-Matrix</translation>
    </message>
    <message>
        <source>Camera matrix of the larger undistorted frame.</source>
        <translation>Kameramatrix des größeren, unverzeichneten Frames.</translation>
    </message>
    <message>
        <source>Overscan resolution</source>
        <translation>Overscan-Auflösung</translation>
    </message>
    <message>
        <source>Size of the larger undistorted frame.</source>
        <translation>Größe des größeren, unverzeichneten Frames.</translation>
    </message>
    <message>
        <source>Spherical field of view</source>
        <translation>Sphärisches Sichtfeld</translation>
    </message>
    <message>
        <source>Full angle of the equidistant frame.</source>
        <translation>Voller Winkel des äquidistanten Frames.</translation>
    </message>
    <message>
        <source>Spherical resolution</source>
        <translation>Sphärische Auflösung</translation>
    </message>
    <message>
        <source>Size of the equidistant frame.</source>
        <translation>Größe des äquidistanten Frames.</translation>
    </message>
    <message>
        <source>Rim in which corners are not evaluated.</source>
        <translation>Rand, in dem Ecken nicht ausgewertet werden.</translation>
    </message>
    <message>
        <source>Velocity</source>
        <translation>Geschwindigkeit</translation>
    </message>
    <message>
        <source>Velocity in the world.</source>
        <translation>Geschwindigkeit in der Welt.</translation>
    </message>
    <message>
        <source>Shutter time</source>
        <translation>Verschlusszeit</translation>
    </message>
    <message>
        <source>Exposure; null: none, as 0.</source>
        <translation>Belichtung; null: keine, wie 0.</translation>
    </message>
    <message>
        <source>Rolling shutter</source>
        <translation>Rolling Shutter</translation>
    </message>
    <message>
        <source>From the first row to the last; 0: global shutter.</source>
        <translation>Von der ersten bis zur letzten Zeile; 0: Global Shutter.</translation>
    </message>
    <message>
        <source>Noises</source>
        <translation>Rauscharten</translation>
    </message>
    <message>
        <source>Several noises, one after another; the single one above is then not used.</source>
        <translation>Mehrere Rauscharten nacheinander; die einzelne oben ist dann unbenutzt.</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Rezept</translation>
    </message>
    <message>
        <source>One scene with all chance resolved; scene_recipes.json is a list of them.</source>
        <translation>Eine Szene mit aufgelöstem Zufall; scene_recipes.json ist eine Liste davon.</translation>
    </message>
    <message>
        <source>World of a recipe</source>
        <translation>Welt eines Rezepts</translation>
    </message>
    <message>
        <source>What surrounds the targets.</source>
        <translation>Was die Targets umgibt.</translation>
    </message>
    <message>
        <source>Mark of a recipe</source>
        <translation>Kennzeichen eines Rezepts</translation>
    </message>
    <message>
        <source>Says that a recipe holds corrected data.</source>
        <translation>Sagt, dass ein Rezept korrigierte Daten enthält.</translation>
    </message>
    <message>
        <source>Light of a recipe</source>
        <translation>Licht eines Rezepts</translation>
    </message>
    <message>
        <source>A point light or a sun.</source>
        <translation>Ein Punktlicht oder eine Sonne.</translation>
    </message>
    <message>
        <source>Object of a recipe</source>
        <translation>Objekt eines Rezepts</translation>
    </message>
    <message>
        <source>A tag, a board or an occluder.</source>
        <translation>Ein Tag, ein Board oder ein Verdecker.</translation>
    </message>
    <message>
        <source>Tag of a recipe</source>
        <translation>Tag eines Rezepts</translation>
    </message>
    <message>
        <source>The properties of a tag.</source>
        <translation>Die Eigenschaften eines Tags.</translation>
    </message>
    <message>
        <source>Plain board of a recipe</source>
        <translation>Weißes Board eines Rezepts</translation>
    </message>
    <message>
        <source>The properties of the white board behind a grid of tags.</source>
        <translation>Die Eigenschaften des weißen Boards hinter einem Raster von Tags.</translation>
    </message>
    <message>
        <source>Occluder of a recipe</source>
        <translation>Verdecker eines Rezepts</translation>
    </message>
    <message>
        <source>The properties of a plate that throws shadows.</source>
        <translation>Die Eigenschaften einer Platte, die Schatten wirft.</translation>
    </message>
    <message>
        <source>Mark of a board</source>
        <translation>Kennzeichen eines Boards</translation>
    </message>
    <message>
        <source>The properties of a calibration board: empty, or ours.</source>
        <translation>Die Eigenschaften eines Kalibrierboards: leer oder unsere.</translation>
    </message>
    <message>
        <source>Print of a recipe</source>
        <translation>Druck eines Rezepts</translation>
    </message>
    <message>
        <source>Ours: how a target is printed and numbered.</source>
        <translation>Von uns: wie ein Target gedruckt und nummeriert ist.</translation>
    </message>
    <message>
        <source>Material of a recipe</source>
        <translation>Material eines Rezepts</translation>
    </message>
    <message>
        <source>Board of a recipe</source>
        <translation>Board eines Rezepts</translation>
    </message>
    <message>
        <source>Camera of a recipe</source>
        <translation>Kamera eines Rezepts</translation>
    </message>
    <message>
        <source>One frame.</source>
        <translation>Ein Frame.</translation>
    </message>
    <message>
        <source>Lens of a recipe</source>
        <translation>Objektiv eines Rezepts</translation>
    </message>
    <message>
        <source>Lens and sensor of a camera.</source>
        <translation>Objektiv und Sensor einer Kamera.</translation>
    </message>
    <message>
        <source>Motion of a recipe</source>
        <translation>Bewegung eines Rezepts</translation>
    </message>
    <message>
        <source>Motion and shutter of a camera.</source>
        <translation>Bewegung und Verschluss einer Kamera.</translation>
    </message>
    <message>
        <source>Renderer of a recipe</source>
        <translation>Renderer eines Rezepts</translation>
    </message>
    <message>
        <source>Rendering of a recipe</source>
        <translation>Rendern eines Rezepts</translation>
    </message>
    <message>
        <source>Ours: how the pictures are made.</source>
        <translation>Von uns: wie die Bilder entstehen.</translation>
    </message>
    <message>
        <source>Camera data of a recipe</source>
        <translation>Kameradaten eines Rezepts</translation>
    </message>
    <message>
        <source>Ours: exposure and truth of a frame.</source>
        <translation>Von uns: Belichtung und Ground Truth eines Frames.</translation>
    </message>
    <message>
        <source>Sensor noise of a recipe</source>
        <translation>Sensorrauschen eines Rezepts</translation>
    </message>
    <message>
        <source>One noise of a recipe</source>
        <translation>Eine Rauschart eines Rezepts</translation>
    </message>
    <message>
        <source>One of several noises.</source>
        <translation>Eine von mehreren Rauscharten.</translation>
    </message>
    <message>
        <source>Command whose standard input and output end in a Blender; found when not set.</source>
        <translation>Befehl, dessen Standardein- und -ausgabe in einem Blender enden; ohne Angabe wird er gesucht.</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>Height of the frames; as in the file when not set.</source>
        <translation>Höhe der Frames; ohne Angabe wie in der Datei.</translation>
    </message>
    <message>
        <source>Width of the frames; as in the file when not set.</source>
        <translation>Breite der Frames; ohne Angabe wie in der Datei.</translation>
    </message>
    <message>
        <source>Bit depth</source>
        <translation>Bittiefe</translation>
    </message>
    <message>
        <source>Bits a channel of the colour frames: 8 or 16 for PNG, 16 or 32 for OPEN_EXR.</source>
        <translation>Bits pro Kanal der Farb-Frames: 8 oder 16 bei PNG, 16 oder 32 bei OPEN_EXR.</translation>
    </message>
    <message>
        <source>File format</source>
        <translation>Dateiformat</translation>
    </message>
    <message>
        <source>Of the colour frames; as in the file when not set.</source>
        <translation>Der Farb-Frames; ohne Angabe wie in der Datei.</translation>
    </message>
    <message>
        <source>EXR codec</source>
        <translation>EXR-Codec</translation>
    </message>
    <message>
        <source>How the passes are packed. PXR24 and DWA lose something; ids are never packed so.</source>
        <translation>Wie die Passes gepackt werden. PXR24 und DWA verlieren etwas; IDs werden nie so gepackt.</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Tiefe</translation>
    </message>
    <message>
        <source>Distance along the optical axis for each pixel.</source>
        <translation>Abstand entlang der optischen Achse für jedes Pixel.</translation>
    </message>
    <message>
        <source>Normals</source>
        <translation>Normalen</translation>
    </message>
    <message>
        <source>Surface normals in the camera&apos;s axes.</source>
        <translation>Flächennormalen in den Achsen der Kamera.</translation>
    </message>
    <message>
        <source>Optical flow</source>
        <translation>Optischer Fluss</translation>
    </message>
    <message>
        <source>Where each pixel goes in the next frame and came from in the one before, px. Not together with motion blur.</source>
        <translation>Wohin jedes Pixel im nächsten Frame geht und woher es im vorigen kam, px. Nicht zusammen mit Bewegungsunschärfe.</translation>
    </message>
    <message>
        <source>Flow previews</source>
        <translation>Fluss-Vorschauen</translation>
    </message>
    <message>
        <source>Which flow the previews show; the files hold both.</source>
        <translation>Welchen Fluss die Vorschauen zeigen; die Dateien enthalten beide.</translation>
    </message>
    <message>
        <source>Segmentation</source>
        <translation>Segmentierung</translation>
    </message>
    <message>
        <source>The id of the object each pixel shows. Cycles only.</source>
        <translation>Die ID des Objekts, das jedes Pixel zeigt. Nur mit Cycles.</translation>
    </message>
    <message>
        <source>Previews</source>
        <translation>Vorschauen</translation>
    </message>
    <message>
        <source>Pictures of the passes to look at, with one colour map for the whole sequence.</source>
        <translation>Bilder der Passes zum Ansehen, mit einer Farbskala für die ganze Sequenz.</translation>
    </message>
    <message>
        <source>Keyframe multiplier</source>
        <translation>Keyframe-Multiplikator</translation>
    </message>
    <message>
        <source>Stretches time: 2 gives twice as many frames of the same motion, with the same exposure.</source>
        <translation>Streckt die Zeit: 2 ergibt doppelt so viele Frames derselben Bewegung bei gleicher Belichtung.</translation>
    </message>
    <message>
        <source>Start time-out in seconds</source>
        <translation>Start-Zeitlimit in Sekunden</translation>
    </message>
    <message>
        <source>How long a Blender may take to start; below 0: a minute.</source>
        <translation>Wie lange ein Blender zum Starten brauchen darf; unter 0: eine Minute.</translation>
    </message>
    <message>
        <source>Run embedded scripts</source>
        <translation>Eingebettete Skripte ausführen</translation>
    </message>
    <message>
        <source>Runs the scripts that the .blend brings. They can do anything: only for files you trust.</source>
        <translation>Führt die Skripte aus, die das .blend mitbringt. Sie können alles tun: nur für vertrauenswürdige Dateien.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>What Cycles renders on; one that is not there falls back to the CPU, and it is said.</source>
        <translation>Worauf Cycles rendert; fehlt es, wird mit einem Hinweis auf die CPU ausgewichen.</translation>
    </message>
    <message>
        <source>Noise threshold</source>
        <translation>Rauschschwelle</translation>
    </message>
    <message>
        <source>A pixel takes no more samples when its noise is below; 0 switches that off.</source>
        <translation>Ein Pixel erhält keine weiteren Samples, wenn sein Rauschen darunter liegt; 0 schaltet das ab.</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Samples</translation>
    </message>
    <message>
        <source>Most samples a pixel.</source>
        <translation>Höchstzahl der Samples pro Pixel.</translation>
    </message>
    <message>
        <source>Denoise</source>
        <translation>Entrauschen</translation>
    </message>
    <message>
        <source>Cleans the colour frames; a Blender without denoiser takes more samples instead, and it is said.</source>
        <translation>Säubert die Farb-Frames; ein Blender ohne Entrauscher nimmt stattdessen mehr Samples, mit einem Hinweis.</translation>
    </message>
    <message>
        <source>Where what each Blender says is kept.</source>
        <translation>Wo die Ausgaben jedes Blenders aufbewahrt werden.</translation>
    </message>
    <message>
        <source>Keep good frames</source>
        <translation>Gute Frames behalten</translation>
    </message>
    <message>
        <source>Frames that are there, whole, and of the same settings are not rendered again.</source>
        <translation>Vorhandene, vollständige Frames mit denselben Einstellungen werden nicht neu gerendert.</translation>
    </message>
    <message>
        <source>Unbind the camera</source>
        <translation>Kamera lösen</translation>
    </message>
    <message>
        <source>Frees the camera of parents, constraints and animation; it stays where it is.</source>
        <translation>Löst die Kamera von übergeordneten Objekten, Beschränkungen und Animation; sie bleibt, wo sie ist.</translation>
    </message>
    <message>
        <source>Animations</source>
        <translation>Animationen</translation>
    </message>
    <message>
        <source>Without them the scene stands still.</source>
        <translation>Ohne sie steht die Szene still.</translation>
    </message>
    <message>
        <source>Motion blur</source>
        <translation>Bewegungsunschärfe</translation>
    </message>
    <message>
        <source>As in the file when not set; with optical flow it must be off.</source>
        <translation>Ohne Angabe wie in der Datei; mit optischem Fluss muss sie aus sein.</translation>
    </message>
    <message>
        <source>Add-ons</source>
        <translation>Add-ons</translation>
    </message>
    <message>
        <source>Blender add-ons to switch on.</source>
        <translation>Blender-Add-ons, die eingeschaltet werden.</translation>
    </message>
    <message>
        <source>Blenders that render side by side; the cores are shared between them.</source>
        <translation>Blender-Prozesse, die nebeneinander rendern; die Kerne werden unter ihnen aufgeteilt.</translation>
    </message>
    <message>
        <source>As many workers as fit</source>
        <translation>So viele Worker wie möglich</translation>
    </message>
    <message>
        <source>The number of workers from the free memory of the graphics card and what a worker needs.</source>
        <translation>Die Zahl der Worker aus dem freien Speicher der Grafikkarte und dem Bedarf eines Workers.</translation>
    </message>
    <message>
        <source>Memory a worker</source>
        <translation>Speicher pro Worker</translation>
    </message>
    <message>
        <source>Graphics memory that a worker needs: 4GB, 512MiB or bytes; units of 1024.</source>
        <translation>Grafikspeicher, den ein Worker braucht: 4GB, 512MiB oder Bytes; Einheiten zu 1024.</translation>
    </message>
    <message>
        <source>Renumber objects</source>
        <translation>Objekte neu nummerieren</translation>
    </message>
    <message>
        <source>Gives every object a new id, by name; else the pass indices of the file stay and only objects without one get the next free ids.</source>
        <translation>Gibt jedem Objekt eine neue ID, nach Namen; sonst bleiben die Pass-Indizes der Datei, und nur Objekte ohne einen erhalten die nächsten freien IDs.</translation>
    </message>
    <message>
        <source>Raw flow channels</source>
        <translation>Rohe Flusskanäle</translation>
    </message>
    <message>
        <source>Writes flow as Blender and visionsim do: R, G, B, A, signs and axes untouched.</source>
        <translation>Schreibt den Fluss wie Blender und visionsim: R, G, B, A, Vorzeichen und Achsen unverändert.</translation>
    </message>
    <message>
        <source>Keep the file&apos;s own outputs</source>
        <translation>Eigene Ausgaben der Datei behalten</translation>
    </message>
    <message>
        <source>Lets File Output nodes of the .blend write too. They write wherever the file says.</source>
        <translation>Lässt auch File-Output-Knoten des .blend schreiben. Sie schreiben, wohin die Datei es angibt.</translation>
    </message>
    <message>
        <source>Depth as PNG too</source>
        <translation>Tiefe auch als PNG</translation>
    </message>
    <message>
        <source>16-bit millimetres beside the EXR files.</source>
        <translation>16-Bit-Millimeter neben den EXR-Dateien.</translation>
    </message>
    <message>
        <source>Sequence settings</source>
        <translation>Sequenz-Einstellungen</translation>
    </message>
    <message>
        <source>How tagmill sequence renders a .blend. What is not set means: as in the file, as far as this Blender can.</source>
        <translation>Wie tagmill sequence ein .blend rendert. Nicht Gesetztes heißt: wie in der Datei, soweit dieses Blender es kann.</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>Partition</translation>
    </message>
    <message>
        <source>Where the tasks run; unset: the cluster&apos;s default.</source>
        <translation>Wo die Tasks laufen; ohne Angabe: die Standardpartition des Clusters.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Who is charged for them.</source>
        <translation>Wer sie bezahlt.</translation>
    </message>
    <message>
        <source>Quality of service</source>
        <translation>Dienstgüte</translation>
    </message>
    <message>
        <source>A QOS of the cluster.</source>
        <translation>Eine QOS des Clusters.</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>Zeitgrenze</translation>
    </message>
    <message>
        <source>Of a task, as Slurm writes it: 2:00:00.</source>
        <translation>Eines Tasks, wie Slurm sie schreibt: 2:00:00.</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Of a task, as Slurm writes it: 8G.</source>
        <translation>Eines Tasks, wie Slurm ihn schreibt: 8G.</translation>
    </message>
    <message>
        <source>Generic resources</source>
        <translation>Generische Ressourcen</translation>
    </message>
    <message>
        <source>As gpu:1.</source>
        <translation>Etwa gpu:1.</translation>
    </message>
    <message>
        <source>Processors</source>
        <translation>Prozessoren</translation>
    </message>
    <message>
        <source>Of a task; its workers share them.</source>
        <translation>Eines Tasks; seine Worker teilen sie sich.</translation>
    </message>
    <message>
        <source>Blender processes of a task.</source>
        <translation>Blender-Prozesse eines Tasks.</translation>
    </message>
    <message>
        <source>Modules</source>
        <translation>Module</translation>
    </message>
    <message>
        <source>Environment modules that are loaded first.</source>
        <translation>Umgebungsmodule, die zuerst geladen werden.</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Container</translation>
    </message>
    <message>
        <source>Words before the program, as apptainer, exec, tagmill.sif.</source>
        <translation>Wörter vor dem Programm, etwa apptainer, exec, tagmill.sif.</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>The tagmill of a node; unset: the path of this one.</source>
        <translation>Das tagmill eines Knotens; ohne Angabe: der Pfad von diesem.</translation>
    </message>
    <message>
        <source>Further options</source>
        <translation>Weitere Optionen</translation>
    </message>
    <message>
        <source>Options of sbatch, as --constraint=avx2.</source>
        <translation>Optionen von sbatch, etwa --constraint=avx2.</translation>
    </message>
    <message>
        <source>Scenes a task</source>
        <translation>Szenen pro Task</translation>
    </message>
    <message>
        <source>Unset: so many that starting Blender is a twentieth of the work.</source>
        <translation>Ohne Angabe: so viele, dass der Start von Blender ein Zwanzigstel der Arbeit ist.</translation>
    </message>
    <message>
        <source>Tasks at once</source>
        <translation>Tasks zugleich</translation>
    </message>
    <message>
        <source>Most tasks that run at the same time.</source>
        <translation>So viele Tasks laufen höchstens zur selben Zeit.</translation>
    </message>
    <message>
        <source>Cluster profile</source>
        <translation>Cluster-Profil</translation>
    </message>
    <message>
        <source>How tasks are given to Slurm: tagmill generate --executor slurm --cluster reads it.</source>
        <translation>Wie Tasks an Slurm gegeben werden: tagmill generate --executor slurm --cluster liest es.</translation>
    </message>
    <message>
        <source>Depth format</source>
        <translation>Tiefenformat</translation>
    </message>
    <message>
        <source>OPEN_EXR keeps every bit; HDR (Radiance) cuts a value to 8 bits: up to one part in 128 below.</source>
        <translation>OPEN_EXR behält jedes Bit; HDR (Radiance) kürzt einen Wert auf 8 Bit: bis zu 1/128 darunter.</translation>
    </message>
    <message>
        <source>Fewest samples</source>
        <translation>Mindestzahl Samples</translation>
    </message>
    <message>
        <source>Samples a pixel takes before its noise is judged; 0: as Blender sees fit.</source>
        <translation>Samples eines Pixels, bevor sein Rauschen beurteilt wird; 0: nach Blenders Ermessen.</translation>
    </message>
    <message>
        <source>Turn of the background about +Z.</source>
        <translation>Drehung des Hintergrunds um +Z.</translation>
    </message>
    <message>
        <source>Sun size</source>
        <translation>Größe der Sonne</translation>
    </message>
    <message>
        <source>Angular diameter of every sun.</source>
        <translation>Winkeldurchmesser jeder Sonne.</translation>
    </message>
    <message>
        <source>Bits a channel of the image: 8 or 16.</source>
        <translation>Bits je Kanal des Bilds: 8 oder 16.</translation>
    </message>
    <message>
        <source>What Cycles renders on in the tasks; unset: cpu, or what the command says.</source>
        <translation>Worauf Cycles in den Aufgaben rendert; ohne Angabe: cpu, oder was der Befehl sagt.</translation>
    </message>
    <message>
        <source>Blender builds</source>
        <translation>Blender-Builds</translation>
    </message>
    <message>
        <source>Version and build of each Blender it was locked with; another one is a warning, and on a cluster an error.</source>
        <translation>Version und Build jedes Blenders, mit dem er festgelegt wurde; ein anderer ist eine Warnung, auf einem Cluster ein Fehler.</translation>
    </message>
</context>
<context>
    <name>NavigationStyle</name>
    <message>
        <source>Mouse as in Blender</source>
        <translation>Maus wie in Blender</translation>
    </message>
    <message>
        <source>Left button turns the view</source>
        <translation>Linke Taste dreht die Ansicht</translation>
    </message>
    <message>
        <source>Mouse as in Maya</source>
        <translation>Maus wie in Maya</translation>
    </message>
    <message>
        <source>Middle button (or Alt and left) turns, with Shift moves, with Ctrl zooms; left selects</source>
        <translation>Mittlere Taste (oder Alt und links) dreht, mit Umschalt verschiebt sie, mit Strg zoomt sie; links wählt aus</translation>
    </message>
    <message>
        <source>Left button turns, with Shift (or the middle button) moves; with Ctrl it selects by a box</source>
        <translation>Linke Taste dreht, mit Umschalt (oder die mittlere Taste) verschiebt sie; mit Strg wählt sie mit einem Rahmen aus</translation>
    </message>
    <message>
        <source>Alt with left turns, with middle moves, with right zooms; left selects</source>
        <translation>Alt mit links dreht, mit Mitte verschiebt, mit rechts zoomt; links wählt aus</translation>
    </message>
</context>
<context>
    <name>PassLegend</name>
    <message>
        <source>Depth</source>
        <translation>Tiefe</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 m</translation>
    </message>
    <message>
        <source>Flow, backward</source>
        <translation>Fluss, rückwärts</translation>
    </message>
    <message>
        <source>Flow, forward</source>
        <translation>Fluss, vorwärts</translation>
    </message>
    <message>
        <source>0 … %1 px</source>
        <translation>0 … %1 px</translation>
    </message>
    <message>
        <source>x, to the right</source>
        <translation>x, nach rechts</translation>
    </message>
    <message>
        <source>y, up</source>
        <translation>y, nach oben</translation>
    </message>
    <message>
        <source>z, towards the camera</source>
        <translation>z, zur Kamera hin</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und noch %n</numerusform>
            <numerusform>und noch %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Arrows: true length</source>
        <translation>Pfeile: wahre Länge</translation>
    </message>
    <message>
        <source>Arrows: %1 × as long</source>
        <translation>Pfeile: %1 × so lang</translation>
    </message>
</context>
<context>
    <name>PassPicture</name>
    <message>
        <source>Id 0: nothing, or nothing with an id</source>
        <translation>ID 0: nichts oder nichts mit einer ID</translation>
    </message>
    <message>
        <source>Id %1</source>
        <translation>ID %1</translation>
    </message>
    <message>
        <source>Id %1 · %2</source>
        <translation>ID %1 · %2</translation>
    </message>
    <message>
        <source>Id %1 · %2 · class %3</source>
        <translation>ID %1 · %2 · Klasse %3</translation>
    </message>
    <message>
        <source>Depth %1 m</source>
        <translation>Tiefe %1 m</translation>
    </message>
    <message>
        <source>Depth: nothing there</source>
        <translation>Tiefe: hier ist nichts</translation>
    </message>
    <message>
        <source>Normal: nothing there</source>
        <translation>Normale: hier ist nichts</translation>
    </message>
    <message>
        <source>Normal %1  %2  %3</source>
        <translation>Normale %1  %2  %3</translation>
    </message>
    <message>
        <source>Flow forward %1  %2 px, backward %3  %4 px</source>
        <translation>Fluss vorwärts %1  %2 px, rückwärts %3  %4 px</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Tiefe</translation>
    </message>
    <message>
        <source>Normals</source>
        <translation>Normalen</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Fluss</translation>
    </message>
    <message>
        <source>Segmentation</source>
        <translation>Segmentierung</translation>
    </message>
</context>
<context>
    <name>PlacedCameras</name>
    <message numerus="yes">
        <source>Add %n camera(s)</source>
        <translation>
            <numerusform>%n Kamera hinzufügen</numerusform>
            <numerusform>%n Kameras hinzufügen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n camera(s)</source>
        <translation>
            <numerusform>%n Kamera verschieben</numerusform>
            <numerusform>%n Kameras verschieben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanQuantity</name>
    <message>
        <source>Distance</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>Incidence</source>
        <translation>Einfallswinkel</translation>
    </message>
    <message>
        <source>Pixels per module</source>
        <translation>Pixel pro Modul</translation>
    </message>
    <message>
        <source>Roll</source>
        <translation>Rollwinkel</translation>
    </message>
    <message>
        <source>Elevation</source>
        <translation>Elevation</translation>
    </message>
    <message>
        <source>Tilt</source>
        <translation>Neigung</translation>
    </message>
    <message>
        <source>Target area</source>
        <translation>Fläche des Targets</translation>
    </message>
</context>
<context>
    <name>Preset</name>
    <message>
        <source>AprilGrid, 6 by 6</source>
        <translation>AprilGrid, 6 mal 6</translation>
    </message>
    <message>
        <source>AprilGrid of 6 by 6 tags with gaps of 0.3 marker edges; the size is left to the config</source>
        <translation>AprilGrid aus 6 mal 6 Tags mit Lücken von 0,3 Markerkanten; die Größe bleibt der Konfiguration überlassen</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Kalibrierung</translation>
    </message>
    <message>
        <source>Kalibr&apos;s AprilGrid</source>
        <translation>AprilGrid von Kalibr</translation>
    </message>
    <message>
        <source>Kalibr&apos;s 6 by 6 AprilGrid as printed by kalibr_create_target_pdf: 88 mm tags, gap 0.3, id 0 bottom-left</source>
        <translation>AprilGrid von Kalibr, 6 mal 6, wie kalibr_create_target_pdf es druckt: Tags von 88 mm, Lücke 0,3, Id 0 unten links</translation>
    </message>
    <message>
        <source>OpenCV&apos;s ChArUco board</source>
        <translation>ChArUco-Tafel von OpenCV</translation>
    </message>
    <message>
        <source>OpenCV ChArUco board of 7 by 10 squares of 40 mm with DICT_5X5_100, as cv::aruco::CharucoBoard draws it</source>
        <translation>ChArUco-Tafel von OpenCV aus 7 mal 10 Quadraten von 40 mm mit DICT_5X5_100, wie cv::aruco::CharucoBoard sie zeichnet</translation>
    </message>
    <message>
        <source>Rendering with little noise</source>
        <translation>Rendern mit wenig Rauschen</translation>
    </message>
    <message>
        <source>Cycles with little noise: 512 samples, threshold 0.01, denoised</source>
        <translation>Cycles mit wenig Rauschen: 512 Samples, Schwelle 0,01, entrauscht</translation>
    </message>
    <message>
        <source>For calibration</source>
        <translation>Zum Kalibrieren</translation>
    </message>
    <message>
        <source>The dataset is meant for calibration</source>
        <translation>Der Datensatz ist zum Kalibrieren gedacht</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Auswertung</translation>
    </message>
    <message>
        <source>Regression of a detector</source>
        <translation>Regression eines Detektors</translation>
    </message>
    <message>
        <source>Regression set for a detector: 0 to 6 tags with unique ids, any roll, evenly covered poses; scenes without a tag count false positives</source>
        <translation>Regressionssatz für einen Detektor: 0 bis 6 Tags mit eindeutigen Ids, beliebige Rollwinkel, gleichmäßig verteilte Posen; Szenen ohne Tag zählen falsche Treffer</translation>
    </message>
    <message>
        <source>Factory hall</source>
        <translation>Fabrikhalle</translation>
    </message>
    <message>
        <source>Bright, soft light of a factory hall</source>
        <translation>Helles, weiches Licht einer Fabrikhalle</translation>
    </message>
    <message>
        <source>Lighting</source>
        <translation>Beleuchtung</translation>
    </message>
    <message>
        <source>Low key</source>
        <translation>Low-Key-Licht</translation>
    </message>
    <message>
        <source>Low, grazing sun over dim point lights, no background picture</source>
        <translation>Tiefe, streifende Sonne über schwachen Punktlichtern, kein Hintergrundbild</translation>
    </message>
    <message>
        <source>Warm and cool suns</source>
        <translation>Warme und kühle Sonne</translation>
    </message>
    <message>
        <source>Two opposing suns, one warm and one cool</source>
        <translation>Zwei Sonnen von gegenüberliegenden Seiten, eine warm, eine kühl</translation>
    </message>
    <message>
        <source>Outdoor works</source>
        <translation>Werksgelände im Freien</translation>
    </message>
    <message>
        <source>Strong sun with plenty of fill light</source>
        <translation>Kräftige Sonne mit reichlich Fülllicht</translation>
    </message>
    <message>
        <source>Sun outdoors</source>
        <translation>Sonne im Freien</translation>
    </message>
    <message>
        <source>Sun that dominates dim surroundings</source>
        <translation>Sonne, die eine dunkle Umgebung beherrscht</translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation>Lagerhalle</translation>
    </message>
    <message>
        <source>Dim light of a warehouse</source>
        <translation>Schwaches Licht einer Lagerhalle</translation>
    </message>
    <message>
        <source>Baseline of locus v1</source>
        <translation>Grundlage von locus v1</translation>
    </message>
    <message>
        <source>Shared rig of the locus v1 benchmarks: camera, ranges, material, floor textures</source>
        <translation>Gemeinsamer Aufbau der Benchmarks von locus v1: Kamera, Bereiche, Material, Bodentexturen</translation>
    </message>
    <message>
        <source>Locus</source>
        <translation>Locus</translation>
    </message>
    <message>
        <source>Evenly spread poses</source>
        <translation>Gleichmäßig verteilte Posen</translation>
    </message>
    <message>
        <source>Camera poses from a Sobol sequence, which cover their ranges evenly with few frames</source>
        <translation>Kameraposen aus einer Sobol-Folge, die ihre Bereiche mit wenigen Bildern gleichmäßig abdeckt</translation>
    </message>
    <message>
        <source>Poses</source>
        <translation>Posen</translation>
    </message>
    <message>
        <source>Medium gain</source>
        <translation>Mittlere Verstärkung</translation>
    </message>
    <message>
        <source>Medium gain with read noise that follows the ISO value</source>
        <translation>Mittlere Verstärkung mit Ausleserauschen, das dem ISO-Wert folgt</translation>
    </message>
    <message>
        <source>Sensor</source>
        <translation>Sensor</translation>
    </message>
    <message>
        <source>Industrial sensor</source>
        <translation>Industriesensor</translation>
    </message>
    <message>
        <source>Linear sensor with 60 dB of dynamic range and read noise</source>
        <translation>Linearer Sensor mit 60 dB Dynamikumfang und Ausleserauschen</translation>
    </message>
    <message>
        <source>Linear radiometry</source>
        <translation>Lineare Radiometrie</translation>
    </message>
    <message>
        <source>Linear radiance without noise or gain coupling, for measuring corners and intensities</source>
        <translation>Lineare Strahldichte ohne Rauschen und Verstärkungskopplung, zum Messen von Ecken und Intensitäten</translation>
    </message>
    <message>
        <source>Raw sensor</source>
        <translation>Rohdatensensor</translation>
    </message>
    <message>
        <source>Linear sensor with shot noise and read noise</source>
        <translation>Linearer Sensor mit Schrotrauschen und Ausleserauschen</translation>
    </message>
    <message>
        <source>Hard shadows</source>
        <translation>Harte Schatten</translation>
    </message>
    <message>
        <source>Small lights, so that shadows have hard edges</source>
        <translation>Kleine Lichter, damit Schatten harte Kanten haben</translation>
    </message>
    <message>
        <source>Shadow</source>
        <translation>Schatten</translation>
    </message>
    <message>
        <source>Occluder plates</source>
        <translation>Verdeckerplatten</translation>
    </message>
    <message>
        <source>Plates above the target that throw shadows in all four patterns</source>
        <translation>Platten über dem Target, die Schatten in allen vier Mustern werfen</translation>
    </message>
    <message>
        <source>A tag16h5</source>
        <translation>Ein tag16h5</translation>
    </message>
    <message>
        <source>One 160 mm tag of family tag16h5</source>
        <translation>Ein Tag von 160 mm aus der Familie tag16h5</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>A tag36h11</source>
        <translation>Ein tag36h11</translation>
    </message>
    <message>
        <source>One 160 mm tag of family tag36h11</source>
        <translation>Ein Tag von 160 mm aus der Familie tag36h11</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>There is no such file: %1</source>
        <translation>Keine solche Datei vorhanden: %1</translation>
    </message>
    <message>
        <source>The file cannot be read (%2): %1</source>
        <translation>Die Datei ist nicht lesbar (%2): %1</translation>
    </message>
    <message>
        <source>This is not a regular file, so it was not opened; put a copy of what it should hold there: %1</source>
        <translation>Dies ist keine gewöhnliche Datei und wurde nicht geöffnet; eine Kopie des gewünschten Inhalts dort ablegen: %1</translation>
    </message>
    <message>
        <source>The file cannot be written (%2); choose another folder or free space: %1</source>
        <translation>Die Datei kann nicht geschrieben werden (%2); anderen Ordner wählen oder Platz schaffen: %1</translation>
    </message>
    <message>
        <source>The file is too large (%2 bytes, at most %3 are read): %1</source>
        <translation>Die Datei ist zu groß (%2 Bytes, höchstens %3 werden gelesen): %1</translation>
    </message>
    <message>
        <source>The folder cannot be written (%2); choose another one or change its permissions: %1</source>
        <translation>In den Ordner kann nicht geschrieben werden (%2); anderen wählen oder seine Rechte ändern: %1</translation>
    </message>
    <message>
        <source>The text is not valid YAML here: %1</source>
        <translation>Der Text ist hier kein gültiges YAML: %1</translation>
    </message>
    <message>
        <source>The text is not valid JSON here: %1</source>
        <translation>Der Text ist hier kein gültiges JSON: %1</translation>
    </message>
    <message>
        <source>The file is not text in UTF-8 (%1); save it as UTF-8</source>
        <translation>Die Datei ist kein Text in UTF-8 (%1); als UTF-8 speichern</translation>
    </message>
    <message>
        <source>A second YAML document begins here; a config is one document, so remove the line ---</source>
        <translation>Hier beginnt ein zweites YAML-Dokument; eine Konfiguration ist ein Dokument, daher die Zeile --- entfernen</translation>
    </message>
    <message>
        <source>The text is nested deeper than %1 levels here; no config needs that</source>
        <translation>Der Text ist hier tiefer als %1 Ebenen verschachtelt; das braucht keine Konfiguration</translation>
    </message>
    <message>
        <source>The text holds more than %1 values, aliases written out; no config needs that</source>
        <translation>Der Text enthält mehr als %1 Werte, Aliase ausgeschrieben; das braucht keine Konfiguration</translation>
    </message>
    <message>
        <source>The text is %1 bytes long; at most %2 are read</source>
        <translation>Der Text ist %1 Bytes lang; höchstens %2 werden gelesen</translation>
    </message>
    <message>
        <source>The alias *%1 names no finished anchor; write &amp;%1 before it</source>
        <translation>Der Alias *%1 nennt keinen abgeschlossenen Anker; davor &amp;%1 schreiben</translation>
    </message>
    <message>
        <source>The tag %1 is not understood here; leave it away: %2</source>
        <translation>Das YAML-Tag %1 wird hier nicht verstanden; weglassen: %2</translation>
    </message>
    <message>
        <source>A key must be a plain word; lists and maps cannot be keys</source>
        <translation>Ein Schlüssel muss ein einfaches Wort sein; Listen und Maps können keine Schlüssel sein</translation>
    </message>
    <message>
        <source>What &lt;&lt; merges must be a map or a list of maps</source>
        <translation>Was &lt;&lt; einfügt, muss eine Map oder eine Liste von Maps sein</translation>
    </message>
    <message>
        <source>%1 is written twice (also in line %2); the last one counts</source>
        <translation>%1 steht zweimal da (auch in Zeile %2); das letzte zählt</translation>
    </message>
    <message>
        <source>A config is a map of keys such as camera and scenario; this is %1</source>
        <translation>Eine Konfiguration ist eine Map mit Schlüsseln wie camera und scenario; dies ist %1</translation>
    </message>
    <message>
        <source>%1 is not a key of this schema</source>
        <translation>%1 ist kein Schlüssel dieses Schemas</translation>
    </message>
    <message>
        <source>%1 is not a key of this schema; did you mean %2?</source>
        <translation>%1 ist kein Schlüssel dieses Schemas; meinten Sie %2?</translation>
    </message>
    <message>
        <source>%1 more keys are not in this schema</source>
        <translation>%1 weitere Schlüssel gehören nicht zu diesem Schema</translation>
    </message>
    <message>
        <source>%1 does not belong to a subject of type %2 and is not used</source>
        <translation>%1 gehört nicht zu einem Motiv vom Typ %2 und wird nicht verwendet</translation>
    </message>
    <message>
        <source>scenario.subject has no type; write type: TAGS or type: BOARD</source>
        <translation>scenario.subject hat keinen Typ; type: TAGS oder type: BOARD schreiben</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 fehlt</translation>
    </message>
    <message>
        <source>%1 is missing; a subject of type %2 needs it</source>
        <translation>%1 fehlt; ein Motiv vom Typ %2 braucht es</translation>
    </message>
    <message>
        <source>%1 has no meaning together with tagmill.compat: render-tag; remove one of them</source>
        <translation>%1 hat zusammen mit tagmill.compat: render-tag keine Bedeutung; eines von beiden entfernen</translation>
    </message>
    <message>
        <source>%1 is not used, because compat render-tag was asked for</source>
        <translation>%1 wird nicht verwendet, da compat render-tag verlangt wurde</translation>
    </message>
    <message>
        <source>An override reads key=value, for example camera.fov=60; this has no = after a key: %1</source>
        <translation>Eine Überschreibung lautet Schlüssel=Wert, zum Beispiel camera.fov=60; hier fehlt das = nach einem Schlüssel: %1</translation>
    </message>
    <message>
        <source>%1 names no item of a list that is there; lists are counted from 0</source>
        <translation>%1 nennt kein vorhandenes Listenelement; Listen werden ab 0 gezählt</translation>
    </message>
    <message>
        <source>camera.resolution is two whole numbers, as [1280, 720]; this is none: %1</source>
        <translation>camera.resolution sind zwei ganze Zahlen, etwa [1280, 720]; dies ist keine: %1</translation>
    </message>
    <message>
        <source>%1 cannot be written; change the text by hand</source>
        <translation>%1 kann nicht geschrieben werden; den Text von Hand ändern</translation>
    </message>
    <message>
        <source>Unsupported version: %1 (Latest supported: 0.2)</source>
        <translation>Nicht unterstützte Version: %1 (neueste unterstützte: 0.2)</translation>
    </message>
    <message>
        <source>No migration path found from version %1; write &apos;0.1&apos; or &apos;0.2&apos;</source>
        <translation>Kein Migrationspfad ab Version %1 gefunden; &apos;0.1&apos; oder &apos;0.2&apos; schreiben</translation>
    </message>
    <message>
        <source>version = %1 is no version number; write version: &apos;0.2&apos;</source>
        <translation>version = %1 ist keine Versionsnummer; version: &apos;0.2&apos; schreiben</translation>
    </message>
    <message>
        <source>%1 at the top level makes this a flat config, an old form; tagmill config migrate rewrites it in sections</source>
        <translation>%1 auf oberster Ebene macht dies zu einer flachen Konfiguration, einer alten Form; tagmill config migrate schreibt sie in Abschnitte um</translation>
    </message>
    <message>
        <source>%1 is not a key of a flat config and is not used; write the config in sections (tagmill config migrate) and add it there</source>
        <translation>%1 ist kein Schlüssel einer flachen Konfiguration und wird nicht verwendet; die Konfiguration in Abschnitten schreiben (tagmill config migrate) und ihn dort einfügen</translation>
    </message>
    <message>
        <source>render-tag does not apply the presets of a flat config, so %1 is not used; add tagmill: {format: 1}, or name them with --preset</source>
        <translation>render-tag wendet die Voreinstellungen einer flachen Konfiguration nicht an, daher wird %1 nicht verwendet; tagmill: {format: 1} einfügen oder sie mit --preset nennen</translation>
    </message>
    <message>
        <source>%1 is a deprecated key and is read as %2; tagmill config migrate rewrites the file</source>
        <translation>%1 ist ein veralteter Schlüssel und wird als %2 gelesen; tagmill config migrate schreibt die Datei um</translation>
    </message>
    <message>
        <source>%1 is a deprecated key and has no effect here; remove it, or write %2</source>
        <translation>%1 ist ein veralteter Schlüssel und hat hier keine Wirkung; entfernen oder %2 schreiben</translation>
    </message>
    <message>
        <source>%1 is a deprecated key and is read as %2, in milliseconds without conversion; check its unit</source>
        <translation>%1 ist ein veralteter Schlüssel und wird ohne Umrechnung als %2 in Millisekunden gelesen; Einheit prüfen</translation>
    </message>
    <message>
        <source>%1 = %2 is read as %3, as render-tag does; write the range as scenario.subject.tags_per_scene if it is meant</source>
        <translation>%1 = %2 wird wie bei render-tag als %3 gelesen; ist der Bereich gemeint, ihn als scenario.subject.tags_per_scene schreiben</translation>
    </message>
    <message>
        <source>%1 is an older key, which a config of this version may not have; write %2 instead</source>
        <translation>%1 ist ein älterer Schlüssel, den eine Konfiguration dieser Version nicht haben darf; stattdessen %2 schreiben</translation>
    </message>
    <message>
        <source>%1 is an older key for %2, and both are given; remove %1</source>
        <translation>%1 ist ein älterer Schlüssel für %2, und beide sind gegeben; %1 entfernen</translation>
    </message>
    <message>
        <source>Top-level `presets` must be a list, e.g. `presets: [lighting.factory]`</source>
        <translation>`presets` auf oberster Ebene muss eine Liste sein, z. B. `presets: [lighting.factory]`</translation>
    </message>
    <message>
        <source>Unknown preset &apos;%1&apos;. Available: %2</source>
        <translation>Unbekannte Voreinstellung &apos;%1&apos;. Verfügbar: %2</translation>
    </message>
    <message>
        <source>%1 presets are named; at most %2 are applied</source>
        <translation>%1 Voreinstellungen sind genannt; höchstens %2 werden angewandt</translation>
    </message>
    <message>
        <source>There are no presets of category %1; there are: %2</source>
        <translation>Keine Voreinstellungen der Kategorie %1 vorhanden; es gibt: %2</translation>
    </message>
    <message>
        <source>%1 comments stood at keys that are rewritten and are lost; the first: %2</source>
        <translation>%1 Kommentare standen bei umgeschriebenen Schlüsseln und gehen verloren; der erste: %2</translation>
    </message>
    <message>
        <source>%1 and %2 are both given; the second one counts</source>
        <translation>%1 und %2 sind beide gegeben; das zweite zählt</translation>
    </message>
    <message>
        <source>%1 may not be null; leave the key out to get its default</source>
        <translation>%1 darf nicht null sein; für den Standardwert den Schlüssel weglassen</translation>
    </message>
    <message>
        <source>%1 = %2 is neither true nor false</source>
        <translation>%1 = %2 ist weder true noch false</translation>
    </message>
    <message>
        <source>%1 = %2 is not a whole number</source>
        <translation>%1 = %2 ist keine ganze Zahl</translation>
    </message>
    <message>
        <source>%1 = %2 is not a number</source>
        <translation>%1 = %2 ist keine Zahl</translation>
    </message>
    <message>
        <source>This cannot be read here: %1. Write a number, a sum, or a size with its unit, as 30 cm, 2*60, 1/2 in</source>
        <translation>Dies ist hier nicht lesbar: %1. Eine Zahl, eine Rechnung oder eine Größe mit Einheit schreiben, etwa 30 cm, 2*60, 1/2 in</translation>
    </message>
    <message>
        <source>%1 is no unit or function known here; try mm, cm, m, in, deg, rad, ms, px, sqrt, sin, pi</source>
        <translation>%1 ist hier keine bekannte Einheit oder Funktion; möglich sind mm, cm, m, in, deg, rad, ms, px, sqrt, sin, pi</translation>
    </message>
    <message>
        <source>%1 does not fit this field; write a plain number, or a size of the kind it shows</source>
        <translation>%1 passt nicht in dieses Feld; eine einfache Zahl schreiben oder eine Größe der angezeigten Art</translation>
    </message>
    <message>
        <source>This is no finite number; look for a division by 0: %1</source>
        <translation>Dies ist keine endliche Zahl; nach einer Division durch 0 suchen: %1</translation>
    </message>
    <message>
        <source>%1 = %2 is not a finite number</source>
        <translation>%1 = %2 ist keine endliche Zahl</translation>
    </message>
    <message>
        <source>%1 is not a size of memory; write it as 4GB, 512MiB or plain bytes</source>
        <translation>%1 ist keine Speichergröße; als 4GB, 512MiB oder in Bytes schreiben</translation>
    </message>
    <message>
        <source>%1 = %2 is not a text; put it in quotes if it is meant as one</source>
        <translation>%1 = %2 ist kein Text; in Anführungszeichen setzen, wenn es einer sein soll</translation>
    </message>
    <message>
        <source>%1 = %2 is not a list</source>
        <translation>%1 = %2 ist keine Liste</translation>
    </message>
    <message>
        <source>%1 = %2 is not a group of keys</source>
        <translation>%1 = %2 ist keine Gruppe von Schlüsseln</translation>
    </message>
    <message>
        <source>K matrix must be 3x3: %1 = %2</source>
        <translation>K-Matrix muss 3x3 sein: %1 = %2</translation>
    </message>
    <message>
        <source>A pose must be 4x4: %1 = %2</source>
        <translation>Eine Pose muss 4x4 sein: %1 = %2</translation>
    </message>
    <message>
        <source>%1 is not a pose: its upper left 3x3 must be a rotation, its last row 0, 0, 0, 1</source>
        <translation>%1 ist keine Pose: 3x3 oben links muss eine Rotation sein, die letzte Zeile 0, 0, 0, 1</translation>
    </message>
    <message>
        <source>A placed camera stands in scene %1; the last scene is %2, so it is not used</source>
        <translation>Eine platzierte Kamera steht in Szene %1; die letzte Szene ist %2, daher wird sie nicht verwendet</translation>
    </message>
    <message>
        <source>There is no sampled camera %1 in a scene %2, so there is nothing to drop; both are counted from 0</source>
        <translation>Es gibt keine gesampelte Kamera %1 in einer Szene %2, also nichts wegzulassen; beide werden ab 0 gezählt</translation>
    </message>
    <message>
        <source>Every camera of scene %1 is dropped; leave one, or lower dataset.num_scenes</source>
        <translation>Alle Kameras von Szene %1 sind weggelassen; eine behalten oder dataset.num_scenes verringern</translation>
    </message>
    <message>
        <source>tagmill.stratify spreads random cameras; it has no place beside a sweep, so set scenario.sampling_mode to random or remove it</source>
        <translation>tagmill.stratify verteilt zufällige Kameras und passt nicht zu einem Sweep; scenario.sampling_mode auf random setzen oder es entfernen</translation>
    </message>
    <message>
        <source>%1 has no effect without %2; set that too</source>
        <translation>%1 hat ohne %2 keine Wirkung; auch das setzen</translation>
    </message>
    <message>
        <source>%1 has %2 values; it needs %3</source>
        <translation>%1 hat %2 Werte; nötig sind %3</translation>
    </message>
    <message>
        <source>%1 = %2 is none of: %3</source>
        <translation>%1 = %2 ist keines von: %3</translation>
    </message>
    <message>
        <source>%1 = %2 is a family of AprilTag 3: single tags are drawn from it when it stands in tagmill.families, boards have no pattern for it</source>
        <translation>%1 = %2 ist eine Familie von AprilTag 3: einzelne Tags werden daraus gezogen, wenn sie in tagmill.families steht; für Boards gibt es kein Muster damit</translation>
    </message>
    <message>
        <source>%1 = %2 is not above %3</source>
        <translation>%1 = %2 liegt nicht über %3</translation>
    </message>
    <message>
        <source>%1 = %2 is not below %3</source>
        <translation>%1 = %2 liegt nicht unter %3</translation>
    </message>
    <message>
        <source>%1 = %2 is below %3, the least allowed</source>
        <translation>%1 = %2 liegt unter %3, dem kleinsten erlaubten Wert</translation>
    </message>
    <message>
        <source>%1 = %2 is above %3, the most allowed</source>
        <translation>%1 = %2 liegt über %3, dem größten erlaubten Wert</translation>
    </message>
    <message>
        <source>%1 must be &lt;= %2; now they are %3 and %4</source>
        <translation>%1 muss &lt;= %2 sein; derzeit %3 und %4</translation>
    </message>
    <message>
        <source>%1 must be &gt;= %2; now they are %3 and %4</source>
        <translation>%1 muss &gt;= %2 sein; derzeit %3 und %4</translation>
    </message>
    <message>
        <source>%1 = %2 is an area in whole pixels; write it without a fraction</source>
        <translation>%1 = %2 ist eine Fläche in ganzen Pixeln; ohne Nachkommastellen schreiben</translation>
    </message>
    <message>
        <source>K matrix last row must be [0, 0, 1]; it is %1</source>
        <translation>Die letzte Zeile der K-Matrix muss [0, 0, 1] sein; sie ist %1</translation>
    </message>
    <message>
        <source>K matrix must have zero skew (K[0][1] = 0); it is %1</source>
        <translation>Die Scherung der K-Matrix muss null sein (K[0][1] = 0); sie ist %1</translation>
    </message>
    <message>
        <source>K matrix must have K[1][0] = 0; it is %1</source>
        <translation>Für die K-Matrix muss K[1][0] = 0 gelten; der Wert ist %1</translation>
    </message>
    <message>
        <source>K matrix must have focal lengths above 0; they are %1 and %2</source>
        <translation>Die Brennweiten der K-Matrix müssen über 0 liegen; sie sind %1 und %2</translation>
    </message>
    <message>
        <source>How much f/%1 blurs depends on the sensor&apos;s size; a width of 36 mm is assumed. Set tagmill.pixel_pitch_um or camera.intrinsics.sensor_width_mm</source>
        <translation>Wie stark f/%1 unscharf macht, hängt von der Sensorgröße ab; angenommen wird eine Breite von 36 mm. tagmill.pixel_pitch_um oder camera.intrinsics.sensor_width_mm setzen</translation>
    </message>
    <message>
        <source>%1 counts only together with %2; give both, or focal_length for both axes</source>
        <translation>%1 zählt nur zusammen mit %2; beide angeben oder focal_length für beide Achsen</translation>
    </message>
    <message>
        <source>scenario.subject.tag_families is empty; name at least one family, such as tag36h11</source>
        <translation>scenario.subject.tag_families ist leer; mindestens eine Familie nennen, etwa tag36h11</translation>
    </message>
    <message>
        <source>scenario.occluders.patterns is empty; name at least one of: half, corner, bar, slit</source>
        <translation>scenario.occluders.patterns ist leer; mindestens eines nennen: half, corner, bar, slit</translation>
    </message>
    <message>
        <source>scenario.subject.tags_per_scene = %1 gives scenes without tags; write at least 1, or add a tagmill section to allow 0</source>
        <translation>scenario.subject.tags_per_scene = %1 ergibt Szenen ohne Tags; mindestens 1 schreiben oder einen Abschnitt tagmill einfügen, der 0 erlaubt</translation>
    </message>
    <message>
        <source>square_size is required for ChArUco: give square_size_mm, or spacing_ratio for an AprilGrid</source>
        <translation>square_size ist für ChArUco erforderlich: square_size_mm angeben, oder spacing_ratio für ein AprilGrid</translation>
    </message>
    <message>
        <source>A ChArUco board of %1 × %2 squares has no inner corner to measure; take at least 2 rows and 2 columns</source>
        <translation>Ein ChArUco-Board mit %1 × %2 Feldern hat keine innere Ecke zum Messen; mindestens 2 Zeilen und 2 Spalten nehmen</translation>
    </message>
    <message>
        <source>marker_size_mm must be smaller than square_size_mm; now they are %1 mm and %2 mm</source>
        <translation>marker_size_mm muss kleiner als square_size_mm sein; derzeit %1 mm und %2 mm</translation>
    </message>
    <message>
        <source>The board has %1 markers, but %2 holds only %3; take fewer cells or a larger dictionary</source>
        <translation>Das Board hat %1 Marker, aber %2 enthält nur %3; weniger Zellen oder ein größeres Dictionary nehmen</translation>
    </message>
    <message>
        <source>Expected %1 tag IDs, got %2</source>
        <translation>%1 Tag-IDs erwartet, %2 erhalten</translation>
    </message>
    <message>
        <source>Marker id %1 is outside %2, whose ids run from 0 to %3</source>
        <translation>Marker-ID %1 liegt außerhalb von %2, dessen IDs von 0 bis %3 reichen</translation>
    </message>
    <message>
        <source>Marker id %1 is used twice on the board</source>
        <translation>Marker-ID %1 kommt auf dem Board zweimal vor</translation>
    </message>
    <message>
        <source>%1 is set but has no effect</source>
        <translation>%1 ist gesetzt, hat aber keine Wirkung</translation>
    </message>
    <message>
        <source>Set %1 to %2</source>
        <translation>%1 auf %2 setzen</translation>
    </message>
    <message>
        <source>Swap %1 and %2</source>
        <translation>%1 und %2 vertauschen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Write %2 instead of %1</source>
        <translation>%2 statt %1 schreiben</translation>
    </message>
    <message>
        <source>Rewrite the config in today&apos;s keys</source>
        <translation>Die Konfiguration mit heutigen Schlüsseln neu schreiben</translation>
    </message>
    <message>
        <source>OpenCV&apos;s rational lens has no counterpart in a config; calibrate with five coefficients, or with the fisheye model</source>
        <translation>Das rationale Objektivmodell von OpenCV hat in einer Konfiguration kein Gegenstück; mit fünf Koeffizienten oder mit dem Fisheye-Modell kalibrieren</translation>
    </message>
    <message>
        <source>A target of type %1 is not made here; take Kalibr&apos;s aprilgrid, or design a ChArUco board</source>
        <translation>Ein Target vom Typ %1 wird hier nicht erzeugt; Kalibrs aprilgrid nehmen oder ein ChArUco-Board entwerfen</translation>
    </message>
    <message>
        <source>The target misses tagCols, tagRows, tagSize or tagSpacing; write all four: %1</source>
        <translation>Im Target fehlt tagCols, tagRows, tagSize oder tagSpacing; alle vier schreiben: %1</translation>
    </message>
    <message>
        <source>This is no target of Kalibr; its files say target_type: aprilgrid: %1</source>
        <translation>Dies ist kein Target von Kalibr; in dessen Dateien steht target_type: aprilgrid: %1</translation>
    </message>
    <message>
        <source>This is %1; a file of this kind (%2) is a map of keys</source>
        <translation>Dies ist %1; eine Datei dieser Art (%2) ist eine Map mit Schlüsseln</translation>
    </message>
    <message>
        <source>Unsupported version of a job spec: %1 (Latest supported: 0.2)</source>
        <translation>Nicht unterstützte Version einer Job-Spezifikation: %1 (neueste unterstützte: 0.2)</translation>
    </message>
    <message>
        <source>global_seed = %1, but scene_config.dataset.seeds.global_seed = %2; the spec was edited, lock the config again</source>
        <translation>global_seed = %1, aber scene_config.dataset.seeds.global_seed = %2; die Spezifikation wurde bearbeitet, die Konfiguration neu einfrieren</translation>
    </message>
    <message>
        <source>Config hash mismatch: the config has %1…, the spec was locked with %2…; it was edited or locked by another program, lock the config again</source>
        <translation>Konfigurations-Hash stimmt nicht: die Konfiguration hat %1…, eingefroren wurde die Spezifikation mit %2…; sie wurde bearbeitet oder von einem anderen Programm eingefroren, die Konfiguration neu einfrieren</translation>
    </message>
    <message>
        <source>job_id = %1, but what the spec holds makes %2; it was edited, lock the config again</source>
        <translation>job_id = %1, aber der Inhalt der Spezifikation ergibt %2; sie wurde bearbeitet, die Konfiguration neu einfrieren</translation>
    </message>
    <message>
        <source>Shard %1 has no scene: the config has %2 scenes; lower shard_index or shard_size</source>
        <translation>Shard %1 hat keine Szene: die Konfiguration hat %2 Szenen; shard_index oder shard_size verringern</translation>
    </message>
    <message>
        <source>The job was locked with %1 and this is %2; the result may differ</source>
        <translation>Der Job wurde mit %1 eingefroren, dies ist %2; das Ergebnis kann abweichen</translation>
    </message>
    <message>
        <source>The job names files outside its own folder (%1 of them); if you trust it, allow their folders with --allow-assets DIR: %2</source>
        <translation>Der Job nennt Dateien außerhalb seines eigenen Ordners (%1 Dateien); ist er vertrauenswürdig, ihre Ordner mit --allow-assets DIR erlauben: %2</translation>
    </message>
    <message>
        <source>Assets hash mismatch: what the files hold gives %1…, the job was locked with %2…; restore the files or lock the config again</source>
        <translation>Asset-Hash stimmt nicht: der Inhalt der Dateien ergibt %1…, eingefroren wurde der Job mit %2…; die Dateien wiederherstellen oder die Konfiguration neu einfrieren</translation>
    </message>
    <message>
        <source>Experiment config must contain &apos;base_config&apos;, &apos;experiments&apos;, or &apos;matrices&apos;</source>
        <translation>Die Experiment-Konfiguration muss &apos;base_config&apos;, &apos;experiments&apos; oder &apos;matrices&apos; enthalten</translation>
    </message>
    <message>
        <source>%1 = %2 cannot name a folder; take 1 to %3 bytes, neither . nor .., without slashes and control characters</source>
        <translation>%1 = %2 ist kein möglicher Ordnername; 1 bis %3 Bytes nehmen, weder . noch .., ohne Schrägstriche und Steuerzeichen</translation>
    </message>
    <message>
        <source>Two datasets would be named %1 (%2 and %3); rename one or change its values</source>
        <translation>Zwei Datensätze hießen %1 (%2 und %3); einen umbenennen oder seine Werte ändern</translation>
    </message>
    <message>
        <source>A config has no parameter %1</source>
        <translation>Eine Konfiguration hat keinen Parameter %1</translation>
    </message>
    <message>
        <source>A config has no parameter %1; did you mean %2?</source>
        <translation>Eine Konfiguration hat keinen Parameter %1; meinten Sie %2?</translation>
    </message>
    <message>
        <source>%1 and %2 are varied together and would undo each other; keep one</source>
        <translation>%1 und %2 werden zusammen variiert und würden einander aufheben; nur eines behalten</translation>
    </message>
    <message>
        <source>Categorical sweep must provide &apos;values&apos;, at least one</source>
        <translation>Ein kategorialer Sweep braucht &apos;values&apos;, mindestens einen Wert</translation>
    </message>
    <message>
        <source>Linear sweep must provide &apos;min&apos; and &apos;max&apos;</source>
        <translation>Ein linearer Sweep braucht &apos;min&apos; und &apos;max&apos;</translation>
    </message>
    <message>
        <source>Linear sweep must provide &apos;step&apos; or &apos;steps&apos;, above 0</source>
        <translation>Ein linearer Sweep braucht &apos;step&apos; oder &apos;steps&apos;, über 0</translation>
    </message>
    <message>
        <source>A matrix needs at least one axis</source>
        <translation>Eine Matrix braucht mindestens eine Achse</translation>
    </message>
    <message>
        <source>An axis needs at least one value</source>
        <translation>Eine Achse braucht mindestens einen Wert</translation>
    </message>
    <message>
        <source>Campaign must define at least one of `experiments:` or `matrices:`</source>
        <translation>Eine Kampagne muss mindestens eines von `experiments:` oder `matrices:` enthalten</translation>
    </message>
    <message>
        <source>The combinations are too many (%1, at most %2); take fewer values</source>
        <translation>Zu viele Kombinationen (%1, höchstens %2); weniger Werte nehmen</translation>
    </message>
    <message>
        <source>%1 parameters are varied together, at most %2 can be; take fewer</source>
        <translation>%1 Parameter werden zusammen variiert, höchstens %2 sind möglich; weniger nehmen</translation>
    </message>
    <message>
        <source>All variants together hold more than %1 values; take fewer variants or a smaller config</source>
        <translation>Alle Varianten zusammen enthalten mehr als %1 Werte; weniger Varianten oder eine kleinere Konfiguration nehmen</translation>
    </message>
    <message>
        <source>Config for sub-experiment &apos;%1&apos; not found at %2</source>
        <translation>Konfiguration des Teilexperiments &apos;%1&apos; nicht gefunden unter %2</translation>
    </message>
    <message>
        <source>Sub-experiment &apos;%1&apos; needs a config, but this is an experiment itself: %2</source>
        <translation>Teilexperiment &apos;%1&apos; braucht eine Konfiguration, dies ist aber selbst ein Experiment: %2</translation>
    </message>
    <message>
        <source>%1 is varied here; it cannot be set on the command line as well</source>
        <translation>%1 wird hier variiert und kann nicht auch in der Befehlszeile gesetzt werden</translation>
    </message>
    <message>
        <source>Variant %1 is not a valid config: %2: %3</source>
        <translation>Variante %1 ist keine gültige Konfiguration: %2: %3</translation>
    </message>
    <message>
        <source>%1 leads to a list item that the base config does not have; write it there first</source>
        <translation>%1 führt zu einem Listenelement, das die Basiskonfiguration nicht hat; es zuerst dort schreiben</translation>
    </message>
    <message>
        <source>The config runs as render-tag does, where the locks have no effect: all variants share all chance; write tagmill: {format: 1} into base_config to let them differ</source>
        <translation>Die Konfiguration läuft wie bei render-tag, wo die lock-Schalter keine Wirkung haben: alle Varianten teilen allen Zufall; tagmill: {format: 1} in base_config schreiben, damit sie sich unterscheiden können</translation>
    </message>
    <message>
        <source>There is no tag family named %1; use tag16h5, tag25h9, tag36h10, tag36h11, one of OpenCV&apos;s DICT_… names or, in tagmill.families, one of AprilTag 3&apos;s</source>
        <translation>Es gibt keine Tag-Familie namens %1; tag16h5, tag25h9, tag36h10, tag36h11, einen der DICT_…-Namen von OpenCV oder, in tagmill.families, eine von AprilTag 3 verwenden</translation>
    </message>
    <message>
        <source>This OpenCV does not hold the whole dictionary %1; use OpenCV 4.6 or newer with its aruco module</source>
        <translation>Dieses OpenCV enthält nicht das ganze Dictionary %1; OpenCV 4.6 oder neuer mit dem Modul aruco verwenden</translation>
    </message>
    <message>
        <source>This libapriltag does not hold the family %1 as AprilTag 3.3 defines it; use libapriltag 3.3 or newer</source>
        <translation>Dieses libapriltag enthält die Familie %1 nicht so, wie AprilTag 3.3 sie definiert; libapriltag 3.3 oder neuer verwenden</translation>
    </message>
    <message>
        <source>%1 is a family of AprilTag 3 whose tags carry data outside their border, which no board pattern leaves room for; use tag36h11 or one of OpenCV&apos;s DICT_… names</source>
        <translation>%1 ist eine Familie von AprilTag 3, deren Tags Daten außerhalb ihres Rands tragen, wofür kein Board-Muster Platz lässt; tag36h11 oder einen der DICT_…-Namen von OpenCV verwenden</translation>
    </message>
    <message>
        <source>Id %1 is not in %2, which holds the ids 0 to %3</source>
        <translation>ID %1 ist nicht in %2, das die IDs 0 bis %3 enthält</translation>
    </message>
    <message>
        <source>A black border of %1 modules is not possible for %2; use %3</source>
        <translation>Ein schwarzer Rand von %1 Modulen ist bei %2 nicht möglich; %3 verwenden</translation>
    </message>
    <message>
        <source>A tag needs a size above 0 and a margin of 0 modules or more</source>
        <translation>Ein Tag braucht eine Größe über 0 und einen Rand von 0 oder mehr Modulen</translation>
    </message>
    <message>
        <source>A board of %1 rows and %2 columns is not possible; both must be above 0 and there may be at most %3 cells</source>
        <translation>Ein Board mit %1 Zeilen und %2 Spalten ist nicht möglich; beide müssen über 0 liegen, höchstens %3 Zellen sind erlaubt</translation>
    </message>
    <message>
        <source>%1 = %2 mm is not possible; give a size above 0 (a quiet zone may be 0)</source>
        <translation>%1 = %2 mm ist nicht möglich; eine Größe über 0 angeben (eine Ruhezone darf 0 sein)</translation>
    </message>
    <message>
        <source>spacing_ratio must be above 0: it is the gap divided by the marker&apos;s edge</source>
        <translation>spacing_ratio muss über 0 liegen: es ist die Lücke geteilt durch die Kante des Markers</translation>
    </message>
    <message>
        <source>The marker (%1 mm) must be smaller than the square (%2 mm); shrink marker_size_mm or enlarge square_size_mm</source>
        <translation>Der Marker (%1 mm) muss kleiner als das Feld (%2 mm) sein; marker_size_mm verkleinern oder square_size_mm vergrößern</translation>
    </message>
    <message>
        <source>The board needs %1 markers, but %2 holds only %3; use a larger dictionary or fewer cells</source>
        <translation>Das Board braucht %1 Marker, aber %2 enthält nur %3; ein größeres Dictionary oder weniger Zellen verwenden</translation>
    </message>
    <message>
        <source>The board has %1 markers, but ids lists %2; list one id for each marker, or none</source>
        <translation>Das Board hat %1 Marker, aber ids nennt %2; eine ID pro Marker angeben oder keine</translation>
    </message>
    <message>
        <source>Id %1 stands twice in ids; a detector could not tell the markers apart</source>
        <translation>ID %1 steht zweimal in ids; ein Detektor könnte die Marker nicht unterscheiden</translation>
    </message>
    <message>
        <source>The range from %1 to %2 is not possible; the lower end must not be above the upper end</source>
        <translation>Der Bereich von %1 bis %2 ist nicht möglich; das untere Ende darf nicht über dem oberen liegen</translation>
    </message>
    <message>
        <source>samples_per_scene = %1, but a scene needs at least 1 camera</source>
        <translation>samples_per_scene = %1, aber eine Szene braucht mindestens 1 Kamera</translation>
    </message>
    <message>
        <source>num_scenes = %1, but there must be at least 1 scene</source>
        <translation>num_scenes = %1, aber es muss mindestens 1 Szene geben</translation>
    </message>
    <message>
        <source>%1 scenes of %2 cameras are more than the %3 frames of one run; lower num_scenes or samples_per_scene, or divide the scenes with --total-shards</source>
        <translation>%1 Szenen mit %2 Kameras sind mehr als die %3 Frames eines Laufs; num_scenes oder samples_per_scene verringern oder die Szenen mit --total-shards aufteilen</translation>
    </message>
    <message>
        <source>%1 are more than the %2 that one scene may have; lower it, and use more scenes instead</source>
        <translation>%1 sind mehr als die %2, die eine Szene haben darf; verringern und dafür mehr Szenen verwenden</translation>
    </message>
    <message>
        <source>The lens needs a raw frame wider or higher than %1 px; check its coefficients or reduce the field of view</source>
        <translation>Das Objektiv braucht einen Roh-Frame, der breiter oder höher als %1 px ist; die Koeffizienten prüfen oder das Sichtfeld verkleinern</translation>
    </message>
    <message>
        <source>A picture of %1 × %2 px is not possible; both must be above 0</source>
        <translation>Ein Bild mit %1 × %2 px ist nicht möglich; beide müssen über 0 liegen</translation>
    </message>
    <message>
        <source>min_tag_pixels and max_tag_pixels must be whole numbers, not %1</source>
        <translation>min_tag_pixels und max_tag_pixels müssen ganze Zahlen sein, nicht %1</translation>
    </message>
    <message>
        <source>Occluders need at least one pattern; list half, corner, bar or slit, or set enabled: false</source>
        <translation>Verdecker brauchen mindestens ein Muster; half, corner, bar oder slit aufführen oder enabled: false setzen</translation>
    </message>
    <message>
        <source>tags_per_scene from %1 to %2 is not possible; use 1 or more (0 with a tagmill section), the smaller number first</source>
        <translation>tags_per_scene von %1 bis %2 ist nicht möglich; 1 oder mehr verwenden (0 mit einem Abschnitt tagmill), die kleinere Zahl zuerst</translation>
    </message>
    <message>
        <source>tag_families is empty; name at least one family, for example tag36h11</source>
        <translation>tag_families ist leer; mindestens eine Familie nennen, zum Beispiel tag36h11</translation>
    </message>
    <message>
        <source>The quiet zones of neighbouring tags would overlap; set tag_spacing_bits to %1 or more, or reduce tag.margin_bits</source>
        <translation>Die Ruhezonen benachbarter Tags würden sich überlappen; tag_spacing_bits auf %1 oder mehr setzen oder tag.margin_bits verringern</translation>
    </message>
    <message>
        <source>The background picture does not exist; correct scene.background_hdri or remove it: %1</source>
        <translation>Das Hintergrundbild existiert nicht; scene.background_hdri korrigieren oder entfernen: %1</translation>
    </message>
    <message>
        <source>The texture folder cannot be read; correct scene.texture_dir or remove it: %1</source>
        <translation>Der Texturordner ist nicht lesbar; scene.texture_dir korrigieren oder entfernen: %1</translation>
    </message>
    <message>
        <source>The lens distortion cannot be undone at the border of the picture; its polynomial turns back there. Check the coefficients or reduce the field of view</source>
        <translation>Die Objektivverzeichnung lässt sich am Bildrand nicht umkehren; ihr Polynom kehrt dort um. Die Koeffizienten prüfen oder das Sichtfeld verkleinern</translation>
    </message>
    <message>
        <source>unique_ids is asked for, but %1 tags are more than the %2 ids of the families; lower tags_per_scene or add a family of another dictionary</source>
        <translation>unique_ids ist verlangt, aber %1 Tags sind mehr als die %2 IDs der Familien; tags_per_scene verringern oder eine Familie eines anderen Dictionarys hinzufügen</translation>
    </message>
    <message>
        <source>No bin of %1 can be reached with these ranges of the camera; widen them or remove the key</source>
        <translation>Kein Bin von %1 ist mit diesen Kamerabereichen erreichbar; sie erweitern oder den Schlüssel entfernen</translation>
    </message>
    <message>
        <source>The placed camera %1 (%2) sees no target whole; correct tagmill.cameras if it should</source>
        <translation>Die platzierte Kamera %1 (%2) sieht kein ganzes Target; falls sie es soll, tagmill.cameras korrigieren</translation>
    </message>
    <message>
        <source>No camera pose was found for scene %1: cameras would stand in the target; raise camera.min_distance. Refused: %2</source>
        <translation>Keine Kamerapose für Szene %1 gefunden: Kameras stünden im Target; camera.min_distance erhöhen. Abgelehnt: %2</translation>
    </message>
    <message>
        <source>No camera pose was found for scene %1: cameras would see the target at more than 80°; raise camera.min_elevation. Refused: %2</source>
        <translation>Keine Kamerapose für Szene %1 gefunden: Kameras sähen das Target unter mehr als 80°; camera.min_elevation erhöhen. Abgelehnt: %2</translation>
    </message>
    <message>
        <source>No camera pose was found for scene %1: the target does not fit into the picture; raise camera.max_distance or camera.fov, or make the target smaller. Refused: %2</source>
        <translation>Keine Kamerapose für Szene %1 gefunden: das Target passt nicht ins Bild; camera.max_distance oder camera.fov erhöhen oder das Target verkleinern. Abgelehnt: %2</translation>
    </message>
    <message>
        <source>No camera pose was found for scene %1: the target covers less than camera.min_tag_pixels; lower that or camera.max_distance. Refused: %2</source>
        <translation>Keine Kamerapose für Szene %1 gefunden: das Target bedeckt weniger als camera.min_tag_pixels; dies oder camera.max_distance verringern. Abgelehnt: %2</translation>
    </message>
    <message>
        <source>No camera pose was found for scene %1: the target covers more than camera.max_tag_pixels; raise that or camera.min_distance. Refused: %2</source>
        <translation>Keine Kamerapose für Szene %1 gefunden: das Target bedeckt mehr als camera.max_tag_pixels; dies oder camera.min_distance erhöhen. Abgelehnt: %2</translation>
    </message>
    <message>
        <source>No camera pose was found for scene %1: other tags hide the target; raise physics.scatter_radius or lower tags_per_scene. Refused: %2</source>
        <translation>Keine Kamerapose für Szene %1 gefunden: andere Tags verdecken das Target; physics.scatter_radius erhöhen oder tags_per_scene verringern. Abgelehnt: %2</translation>
    </message>
    <message>
        <source>No camera pose was found for scene %1: cameras would stand below the floor; raise camera.min_elevation above 0. Refused: %2</source>
        <translation>Keine Kamerapose für Szene %1 gefunden: Kameras stünden unter dem Boden; camera.min_elevation über 0 erhöhen. Abgelehnt: %2</translation>
    </message>
    <message>
        <source>No camera pose was found for scene %1: the lens cannot be undone where the target should appear; check the distortion coefficients. Refused: %2</source>
        <translation>Keine Kamerapose für Szene %1 gefunden: das Objektiv ist dort nicht umkehrbar, wo das Target erscheinen soll; die Verzeichnungskoeffizienten prüfen. Abgelehnt: %2</translation>
    </message>
    <message>
        <source>No camera pose was found for scene %1: the distances do not give the pixels per module asked for; widen camera.ppm_constraint or the range of distances. Refused: %2</source>
        <translation>Keine Kamerapose für Szene %1 gefunden: die Abstände ergeben nicht die verlangten Pixel pro Modul; camera.ppm_constraint oder den Abstandsbereich erweitern. Abgelehnt: %2</translation>
    </message>
    <message>
        <source>No camera pose was found for scene %1: a bin of incidence leads out of the range of elevations; widen camera.min_elevation and max_elevation. Refused: %2</source>
        <translation>Keine Kamerapose für Szene %1 gefunden: ein Bin des Einfallswinkels führt aus dem Elevationsbereich; camera.min_elevation und max_elevation erweitern. Abgelehnt: %2</translation>
    </message>
    <message>
        <source>No camera pose was found for scene %1: the directions given miss a bin of incidence; free camera.elevation and camera.azimuth or lower tagmill.stratify.incidence. Refused: %2</source>
        <translation>Keine Kamerapose für Szene %1 gefunden: die angegebenen Richtungen verfehlen ein Bin des Einfallswinkels; camera.elevation und camera.azimuth freigeben oder tagmill.stratify.incidence verringern. Abgelehnt: %2</translation>
    </message>
    <message>
        <source>No camera pose was found for scene %1: the target is too large for a bin of image position; raise camera.max_distance or lower tagmill.stratify.image_position. Refused: %2</source>
        <translation>Keine Kamerapose für Szene %1 gefunden: das Target ist zu groß für ein Bin der Bildposition; camera.max_distance erhöhen oder tagmill.stratify.image_position verringern. Abgelehnt: %2</translation>
    </message>
    <message>
        <source>No camera pose was found for scene %1: no camera in these ranges can face most orientations; widen camera.min_elevation and max_elevation. Refused: %2</source>
        <translation>Keine Kamerapose für Szene %1 gefunden: keine Kamera in diesen Bereichen kann den meisten Ausrichtungen zugewandt sein; camera.min_elevation und max_elevation erweitern. Abgelehnt: %2</translation>
    </message>
    <message>
        <source>Scene %1 was not valid in any of %2 attempts; the last one failed because: %3</source>
        <translation>Szene %1 war in keinem von %2 Versuchen gültig; der letzte scheiterte, weil: %3</translation>
    </message>
    <message>
        <source>The recipe is not valid JSON: %1</source>
        <translation>Das Rezept ist kein gültiges JSON: %1</translation>
    </message>
    <message>
        <source>The recipe needs %1 here</source>
        <translation>Das Rezept braucht hier %1</translation>
    </message>
    <message>
        <source>The recipe is nested deeper than %1 levels here; no recipe needs that</source>
        <translation>Das Rezept ist hier tiefer als %1 Ebenen verschachtelt; das braucht kein Rezept</translation>
    </message>
    <message>
        <source>A recipe has no such key; remove it</source>
        <translation>Ein Rezept hat keinen solchen Schlüssel; entfernen</translation>
    </message>
    <message>
        <source>The background picture does not exist: %1</source>
        <translation>Das Hintergrundbild existiert nicht: %1</translation>
    </message>
    <message>
        <source>The floor&apos;s texture does not exist: %1</source>
        <translation>Die Bodentextur existiert nicht: %1</translation>
    </message>
    <message>
        <source>The texture does not exist: %1</source>
        <translation>Die Textur existiert nicht: %1</translation>
    </message>
    <message>
        <source>The texture is one that render-tag paints before it renders; it does not exist yet: %1</source>
        <translation>Diese Textur malt render-tag vor dem Rendern selbst; sie existiert noch nicht: %1</translation>
    </message>
    <message>
        <source>The scene has no camera, so nothing is rendered</source>
        <translation>Die Szene hat keine Kamera, daher wird nichts gerendert</translation>
    </message>
    <message>
        <source>The camera&apos;s transform_matrix is not a rotation with a place; its columns must be orthogonal and of length 1, its last row 0, 0, 0, 1</source>
        <translation>transform_matrix der Kamera ist keine Rotation mit Position; ihre Spalten müssen orthogonal und der Länge 1 sein, ihre letzte Zeile 0, 0, 0, 1</translation>
    </message>
    <message>
        <source>There is no tag %1 in %2; its last one is %3</source>
        <translation>Es gibt kein Tag %1 in %2; das letzte ist %3</translation>
    </message>
    <message>
        <source>The size must be above 0, not %1 m</source>
        <translation>Die Größe muss über 0 liegen, nicht %1 m</translation>
    </message>
    <message>
        <source>The tag lies outside the board behind it</source>
        <translation>Das Tag liegt außerhalb des Boards dahinter</translation>
    </message>
    <message>
        <source>The tag overlaps %1</source>
        <translation>Das Tag überlappt %1</translation>
    </message>
    <message>
        <source>The scene has %1 tags; only the first %2 are looked at for overlaps</source>
        <translation>Die Szene hat %1 Tags; nur die ersten %2 werden auf Überlappungen geprüft</translation>
    </message>
    <message>
        <source>%1 cameras and %2 objects are too many for one scene; divide it</source>
        <translation>%1 Kameras und %2 Objekte sind zu viele für eine Szene; aufteilen</translation>
    </message>
    <message>
        <source>How much f/%1 blurs depends on the sensor&apos;s size; a width of 36 mm is assumed, as the camera has no tagmill.pixel_pitch_um</source>
        <translation>Wie stark f/%1 unscharf macht, hängt von der Sensorgröße ab; angenommen wird eine Breite von 36 mm, da die Kamera kein tagmill.pixel_pitch_um hat</translation>
    </message>
    <message>
        <source>The camera sees no target whole, large enough and at less than 80°</source>
        <translation>Die Kamera sieht kein Target ganz, groß genug und unter weniger als 80°</translation>
    </message>
    <message>
        <source>The instant rasteriser draws no motion blur (%1 m/s); set tagmill.mode to final, or velocity_mean and velocity_std in camera.sensor_dynamics to 0</source>
        <translation>Der Sofort-Rasterizer zeichnet keine Bewegungsunschärfe (%1 m/s); tagmill.mode auf final setzen, oder velocity_mean und velocity_std in camera.sensor_dynamics auf 0</translation>
    </message>
    <message>
        <source>The lens needs a raw frame of %1 × %2 px to have two of its pixels along each side of a picture&apos;s pixel; at most %3 px a side, %4 megapixels and %5 times the picture are rendered. Reduce the resolution, the field of view or the distortion</source>
        <translation>Das Objektiv braucht einen Roh-Frame von %1 × %2 px, um zwei seiner Pixel entlang jeder Seite eines Bildpixels zu haben; höchstens %3 px pro Seite, %4 Megapixel und das %5-fache des Bildes werden gerendert. Auflösung, Sichtfeld oder Verzeichnung verringern</translation>
    </message>
    <message>
        <source>This engine has no fisheye camera and the lens sees too wide for a pinhole; set renderer.mode to cycles</source>
        <translation>Diese Engine hat keine Fisheye-Kamera, und das Objektiv sieht für eine Lochkamera zu weit; renderer.mode auf cycles setzen</translation>
    </message>
    <message>
        <source>Blender&apos;s own lens would be up to %1 px off, and %2 px are allowed; set tagmill.optics to warp</source>
        <translation>Blenders eigenes Objektiv wiche bis zu %1 px ab, erlaubt sind %2 px; tagmill.optics auf warp setzen</translation>
    </message>
    <message>
        <source>Only Cycles traces a lens by itself; set tagmill.optics to warp or renderer.mode to cycles</source>
        <translation>Nur Cycles berechnet ein Objektiv selbst; tagmill.optics auf warp oder renderer.mode auf cycles setzen</translation>
    </message>
    <message>
        <source>The lens has no ray for any pixel of the picture; check the distortion coefficients and the focal lengths</source>
        <translation>Das Objektiv hat für kein Pixel des Bildes einen Strahl; Verzeichnungskoeffizienten und Brennweiten prüfen</translation>
    </message>
    <message>
        <source>Only Cycles renders a moving camera (%1 m/s); set renderer.mode to cycles, or velocity_mean and velocity_std in camera.sensor_dynamics to 0</source>
        <translation>Nur Cycles rendert eine bewegte Kamera (%1 m/s); renderer.mode auf cycles setzen, oder velocity_mean und velocity_std in camera.sensor_dynamics auf 0</translation>
    </message>
    <message>
        <source>Only Cycles renders depth of field (f/%1); set renderer.mode to cycles or remove camera.fstop</source>
        <translation>Nur Cycles rendert Schärfentiefe (f/%1); renderer.mode auf cycles setzen oder camera.fstop entfernen</translation>
    </message>
    <message>
        <source>f-number, focus distance and pixel pitch of a camera must be above 0</source>
        <translation>Blendenzahl, Fokusabstand und Pixelabstand einer Kamera müssen über 0 liegen</translation>
    </message>
    <message>
        <source>Sensor noise needs %1 here</source>
        <translation>Sensorrauschen braucht hier %1</translation>
    </message>
    <message>
        <source>There is no such file; correct the path or remove it: %1</source>
        <translation>Keine solche Datei vorhanden; den Pfad korrigieren oder entfernen: %1</translation>
    </message>
    <message>
        <source>The object has neither a tag, a board nor an occluder: %1</source>
        <translation>Das Objekt hat weder ein Tag noch ein Board noch einen Verdecker: %1</translation>
    </message>
    <message>
        <source>There is no camera %1; the scene has %2, counted from 0</source>
        <translation>Es gibt keine Kamera %1; die Szene hat %2, ab 0 gezählt</translation>
    </message>
    <message>
        <source>Focal lengths and resolution of a camera must be above 0</source>
        <translation>Brennweiten und Auflösung einer Kamera müssen über 0 liegen</translation>
    </message>
    <message>
        <source>Optical flow cannot be had with motion blur: every pixel would move many ways at once; switch one of them off</source>
        <translation>Optischer Fluss ist mit Bewegungsunschärfe nicht möglich: jedes Pixel bewegte sich auf viele Arten zugleich; eines von beiden ausschalten</translation>
    </message>
    <message>
        <source>To choose the number of workers by memory, say how much one needs: max_job_vram: 4GB</source>
        <translation>Um die Zahl der Worker nach Speicher zu wählen, den Bedarf eines Workers angeben: max_job_vram: 4GB</translation>
    </message>
    <message>
        <source>The frame is not a whole picture; it will be rendered again</source>
        <translation>Der Frame ist kein vollständiges Bild; er wird neu gerendert</translation>
    </message>
    <message>
        <source>The frame is %1 pixels, and its camera says %2; it will be rendered again</source>
        <translation>Der Frame hat %1 Pixel, laut seiner Kamera %2; er wird neu gerendert</translation>
    </message>
    <message>
        <source>Blender gave no %1 of frame %2; with Cycles it would</source>
        <translation>Blender lieferte %1 von Frame %2 nicht; mit Cycles ginge es</translation>
    </message>
    <message>
        <source>Choose a .blend file</source>
        <translation>Eine .blend-Datei wählen</translation>
    </message>
    <message>
        <source>There is no rendered sequence in this folder yet: %1</source>
        <translation>In diesem Ordner ist noch keine gerenderte Sequenz: %1</translation>
    </message>
    <message>
        <source>This is a folder or a pipe; give a .blend file: %1</source>
        <translation>Dies ist ein Ordner oder eine Pipe; eine .blend-Datei angeben: %1</translation>
    </message>
    <message>
        <source>The folder holds a dataset of markers; choose another one for the sequence: %1</source>
        <translation>Der Ordner enthält einen Marker-Datensatz; für die Sequenz einen anderen wählen: %1</translation>
    </message>
    <message>
        <source>The workers are not the same Blender, so their frames would differ; use one of them only: %1 and %2</source>
        <translation>Die Worker sind nicht dasselbe Blender, ihre Frames würden sich unterscheiden; nur eines davon verwenden: %1 und %2</translation>
    </message>
    <message>
        <source>No free graphics memory can be found (nvidia-smi gives none), so the number of workers is 1; say it with --workers</source>
        <translation>Kein freier Grafikspeicher ermittelbar (nvidia-smi liefert keinen), daher ist die Zahl der Worker 1; mit --workers angeben</translation>
    </message>
    <message>
        <source>The graphics card has %1 MiB free and a worker is said to need %2 MiB; one worker tries</source>
        <translation>Die Grafikkarte hat %1 MiB frei, ein Worker soll %2 MiB brauchen; ein Worker versucht es</translation>
    </message>
    <message>
        <source>%1 workers fit into the %2 MiB that the graphics cards have free</source>
        <translation>%1 Worker passen in die %2 MiB, die auf den Grafikkarten frei sind</translation>
    </message>
    <message>
        <source>Frames %1 to %2 by steps of %3 cannot be rendered; Blender has frames 0 to %4</source>
        <translation>Frames %1 bis %2 in Schritten von %3 können nicht gerendert werden; Blender hat Frames 0 bis %4</translation>
    </message>
    <message>
        <source>There is no frame from %1 to %2; --frame-start must not be above --frame-end</source>
        <translation>Es gibt keinen Frame von %1 bis %2; --frame-start darf nicht über --frame-end liegen</translation>
    </message>
    <message>
        <source>Files that the .blend refers to are missing; put them there, or what they hold will not be in the frames: %1</source>
        <translation>Dateien, auf die das .blend verweist, fehlen; dort ablegen, sonst fehlt ihr Inhalt in den Frames: %1</translation>
    </message>
    <message>
        <source>Simulations without a baked cache depend on the frames rendered before, so that frames may differ from run to run; bake them in Blender: %1</source>
        <translation>Simulationen ohne gebackenen Cache hängen von den zuvor gerenderten Frames ab, Frames können daher von Lauf zu Lauf abweichen; in Blender backen: %1</translation>
    </message>
    <message>
        <source>The file&apos;s own File Output nodes do not write (--keep-file-outputs lets them): %1</source>
        <translation>Die eigenen File-Output-Knoten der Datei schreiben nicht (--keep-file-outputs erlaubt es): %1</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1 frames are of other settings, another .blend or another Blender, so they are rendered again</source>
        <translation>%1 Frames haben andere Einstellungen, ein anderes .blend oder ein anderes Blender und werden daher neu gerendert</translation>
    </message>
    <message>
        <source>%1 frames are damaged or incomplete, so they are rendered again</source>
        <translation>%1 Frames sind beschädigt oder unvollständig und werden daher neu gerendert</translation>
    </message>
    <message>
        <source>Given up after %1 Blenders failed it; the same command tries it again and keeps the others: %2</source>
        <translation>Aufgegeben, nachdem %1 Blender-Prozesse daran gescheitert sind; derselbe Befehl versucht es erneut und behält die übrigen: %2</translation>
    </message>
    <message>
        <source>The file&apos;s value is used, not that of --%1; take it out of the file to use the option</source>
        <translation>Es gilt der Wert der Datei, nicht der von --%1; für die Option den Wert aus der Datei nehmen</translation>
    </message>
    <message>
        <source>--save-blend saves one file; give one .blend with it</source>
        <translation>--save-blend speichert eine Datei; damit nur ein .blend angeben</translation>
    </message>
    <message>
        <source>It cannot be rendered so: %1</source>
        <translation>So kann es nicht gerendert werden: %1</translation>
    </message>
    <message>
        <source>What Blender said of its camera cannot be used (%1); correct it in the .blend</source>
        <translation>Was Blender über seine Kamera meldete, ist nicht verwendbar (%1); im .blend korrigieren</translation>
    </message>
    <message>
        <source>The result of a frame cannot be used (%1); the frame will be rendered again</source>
        <translation>Das Ergebnis eines Frames ist nicht verwendbar (%1); der Frame wird neu gerendert</translation>
    </message>
    <message>
        <source>The table of objects cannot be read; render a frame again with --segmentations and it is written anew: %1</source>
        <translation>Die Objekttabelle ist nicht lesbar; einen Frame mit --segmentations neu rendern, dann wird sie neu geschrieben: %1</translation>
    </message>
    <message>
        <source>The raw frame cannot be read (%2); render it again: %1</source>
        <translation>Der Roh-Frame ist nicht lesbar (%2); neu rendern: %1</translation>
    </message>
    <message>
        <source>This is not an OpenEXR file that can be read (%2): %1</source>
        <translation>Dies ist keine lesbare OpenEXR-Datei (%2): %1</translation>
    </message>
    <message>
        <source>There is no OpenEXR codec %1; use NONE, RLE, ZIPS, ZIP, PIZ, PXR24, B44, B44A, DWAA or DWAB</source>
        <translation>Es gibt keinen OpenEXR-Codec %1; NONE, RLE, ZIPS, ZIP, PIZ, PXR24, B44, B44A, DWAA oder DWAB verwenden</translation>
    </message>
    <message>
        <source>The picture is not a readable PNG</source>
        <translation>Das Bild ist kein lesbares PNG</translation>
    </message>
    <message>
        <source>This is not a picture that can be read (PNG, JPEG, TIFF, HDR, EXR): %1</source>
        <translation>Dies ist kein lesbares Bild (PNG, JPEG, TIFF, HDR, EXR): %1</translation>
    </message>
    <message>
        <source>A picture of %1 × %2 px cannot be drawn; correct the resolution</source>
        <translation>Ein Bild mit %1 × %2 px kann nicht gezeichnet werden; die Auflösung korrigieren</translation>
    </message>
    <message>
        <source>The raw frame is %1 and the camera %2 pixels</source>
        <translation>Der Roh-Frame hat %1 und die Kamera %2 Pixel</translation>
    </message>
    <message>
        <source>Blender&apos;s colour configuration cannot be used (%2): %1</source>
        <translation>Blenders Farbkonfiguration ist nicht verwendbar (%2): %1</translation>
    </message>
    <message>
        <source>A record is not a JSON object</source>
        <translation>Ein Eintrag ist kein JSON-Objekt</translation>
    </message>
    <message>
        <source>The record&apos;s field %1 is not usable: %2</source>
        <translation>Das Feld %1 des Eintrags ist nicht verwendbar: %2</translation>
    </message>
    <message>
        <source>The result file cannot be understood (%2); delete it and render the scene again: %1</source>
        <translation>Die Ergebnisdatei ist nicht verständlich (%2); sie löschen und die Szene neu rendern: %1</translation>
    </message>
    <message>
        <source>The result belongs to another config or seed; move it out of the folder: %1</source>
        <translation>Das Ergebnis gehört zu einer anderen Konfiguration oder einem anderen Seed; aus dem Ordner verschieben: %1</translation>
    </message>
    <message>
        <source>There is no finished scene to merge whose result can be read; render at least one first: %1</source>
        <translation>Es gibt keine fertige Szene mit lesbarem Ergebnis zum Zusammenführen; zuerst mindestens eine rendern: %1</translation>
    </message>
    <message>
        <source>The folder holds no results of Tagmill&apos;s generate (no .tagmill/job.json), so there is nothing to merge; datasets of others have their canonical files already: %1</source>
        <translation>Der Ordner enthält keine Ergebnisse von Tagmills generate (kein .tagmill/job.json), also nichts zum Zusammenführen; fremde Datensätze haben ihre kanonischen Dateien schon: %1</translation>
    </message>
    <message>
        <source>The image of a finished frame is missing; render its scene again: %1</source>
        <translation>Das Bild eines fertigen Frames fehlt; seine Szene neu rendern: %1</translation>
    </message>
    <message>
        <source>The file that says what the dataset was made from cannot be understood (%2): %1</source>
        <translation>Die Datei, die sagt, woraus der Datensatz entstand, ist nicht verständlich (%2): %1</translation>
    </message>
    <message>
        <source>The folder holds a sequence rendered from a .blend; choose another one for the dataset: %1</source>
        <translation>Der Ordner enthält eine aus einem .blend gerenderte Sequenz; für den Datensatz einen anderen wählen: %1</translation>
    </message>
    <message>
        <source>The folder holds results of another config or seed (%2, not %3); choose another output folder: %1</source>
        <translation>Der Ordner enthält Ergebnisse einer anderen Konfiguration oder eines anderen Seeds (%2, nicht %3); anderen Ausgabeordner wählen: %1</translation>
    </message>
    <message>
        <source>The folder holds a dataset that Tagmill did not make; choose another output folder: %1</source>
        <translation>Der Ordner enthält einen Datensatz, der nicht von Tagmill stammt; anderen Ausgabeordner wählen: %1</translation>
    </message>
    <message>
        <source>The dataset is being written by process %3 on %2 since %4; wait for it, or delete the lock when that process is gone: %1</source>
        <translation>Der Datensatz wird von Prozess %3 auf %2 seit %4 geschrieben; darauf warten, oder die Sperre löschen, wenn der Prozess nicht mehr läuft: %1</translation>
    </message>
    <message>
        <source>The folder holds no dataset (no results, rich_truth.json, coco_labels.json or ground_truth.csv): %1</source>
        <translation>Der Ordner enthält keinen Datensatz (keine Ergebnisse, rich_truth.json, coco_labels.json oder ground_truth.csv): %1</translation>
    </message>
    <message>
        <source>The dataset holds no record that can be read, so there is nothing to measure or to hand over: %1</source>
        <translation>Der Datensatz enthält keinen lesbaren Eintrag, also nichts zum Messen oder Weitergeben: %1</translation>
    </message>
    <message>
        <source>The file is not a rich_truth.json (%2): %1</source>
        <translation>Die Datei ist keine rich_truth.json (%2): %1</translation>
    </message>
    <message>
        <source>The file is not a coco_labels.json (%2): %1</source>
        <translation>Die Datei ist keine coco_labels.json (%2): %1</translation>
    </message>
    <message>
        <source>The table cannot be understood (%2): %1</source>
        <translation>Die Tabelle ist nicht verständlich (%2): %1</translation>
    </message>
    <message>
        <source>The cell of column %1 is not usable in: %2</source>
        <translation>Die Zelle der Spalte %1 ist nicht verwendbar in: %2</translation>
    </message>
    <message>
        <source>A record was left out: %1</source>
        <translation>Ein Eintrag wurde ausgelassen: %1</translation>
    </message>
    <message>
        <source>%1 more records were left out</source>
        <translation>%1 weitere Einträge wurden ausgelassen</translation>
    </message>
    <message>
        <source>A record is not JSON: %1</source>
        <translation>Ein Eintrag ist kein JSON: %1</translation>
    </message>
    <message>
        <source>A record speaks of an image that its file does not list: %1</source>
        <translation>Ein Eintrag nennt ein Bild, das seine Datei nicht aufführt: %1</translation>
    </message>
    <message>
        <source>An entry is larger than any record; nothing from there on was read</source>
        <translation>Ein Element ist größer als jeder Eintrag; ab dort wurde nichts gelesen</translation>
    </message>
    <message>
        <source>The file ends after %1 bytes in the middle of its list; what came before is kept, copy the file again for the rest</source>
        <translation>Die Datei endet nach %1 Bytes mitten in ihrer Liste; was davor kam, bleibt erhalten, für den Rest die Datei neu kopieren</translation>
    </message>
    <message>
        <source>The link leads out of the dataset folder and is not followed: %1</source>
        <translation>Der Link führt aus dem Datensatzordner hinaus und wird nicht verfolgt: %1</translation>
    </message>
    <message>
        <source>The picture of %1 is a link out of the dataset, so it was not opened; put a copy of it there</source>
        <translation>Das Bild von %1 ist ein Link aus dem Datensatz hinaus und wurde nicht geöffnet; eine Kopie davon dort ablegen</translation>
    </message>
    <message>
        <source>There is no such picture, or it is no plain file; render it again: %1</source>
        <translation>Es gibt kein solches Bild, oder es ist keine gewöhnliche Datei; neu rendern: %1</translation>
    </message>
    <message>
        <source>The picture has %1 px and its records speak of %2; render it again: %3</source>
        <translation>Das Bild hat %1 px, seine Einträge nennen %2; neu rendern: %3</translation>
    </message>
    <message>
        <source>%1 images that records speak of are not in images/ (the first: %2)</source>
        <translation>%1 in Einträgen genannte Bilder sind nicht in images/ (das erste: %2)</translation>
    </message>
    <message>
        <source>The records of one image say different sizes, %1 and (of id %3) %2; the first counts</source>
        <translation>Die Einträge eines Bildes nennen verschiedene Größen, %1 und (bei ID %3) %2; die erste zählt</translation>
    </message>
    <message>
        <source>The images are not all of one size: %1</source>
        <translation>Die Bilder haben nicht alle dieselbe Größe: %1</translation>
    </message>
    <message>
        <source>Two result files are of scene %1; the second one is left out, delete it</source>
        <translation>Zwei Ergebnisdateien gehören zu Szene %1; die zweite wird ausgelassen und sollte gelöscht werden</translation>
    </message>
    <message>
        <source>Two result files hold this frame; the second one is left out, delete it: %1</source>
        <translation>Zwei Ergebnisdateien enthalten diesen Frame; die zweite wird ausgelassen und sollte gelöscht werden: %1</translation>
    </message>
    <message>
        <source>There is no checksums.json in the folder; tagmill merge writes it: %1</source>
        <translation>Im Ordner ist keine checksums.json; tagmill merge schreibt sie: %1</translation>
    </message>
    <message>
        <source>The checksums cannot be understood (%2); tagmill merge writes them anew: %1</source>
        <translation>Die Prüfsummen sind nicht verständlich (%2); tagmill merge schreibt sie neu: %1</translation>
    </message>
    <message>
        <source>The checksums name a file outside the dataset, which was not opened: %1</source>
        <translation>Die Prüfsummen nennen eine Datei außerhalb des Datensatzes, sie wurde nicht geöffnet: %1</translation>
    </message>
    <message>
        <source>The file is missing; restore it, or render its scene again with --resume: %1</source>
        <translation>Die Datei fehlt; sie wiederherstellen oder ihre Szene mit --resume neu rendern: %1</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Die Datei ist nicht lesbar: %1</translation>
    </message>
    <message>
        <source>The file is not what it was when the dataset was merged; restore it, or run generate --resume: %1</source>
        <translation>Die Datei ist nicht mehr dieselbe wie beim Zusammenführen des Datensatzes; sie wiederherstellen oder generate --resume ausführen: %1</translation>
    </message>
    <message>
        <source>The file is not in checksums.json; remove it, or merge the dataset again: %1</source>
        <translation>Die Datei steht nicht in checksums.json; sie entfernen oder den Datensatz neu zusammenführen: %1</translation>
    </message>
    <message>
        <source>The file belongs to another job than job_spec.json describes: %1</source>
        <translation>Die Datei gehört zu einem anderen Job als dem in job_spec.json: %1</translation>
    </message>
    <message>
        <source>The result is not the one the checksums were made from; run tagmill merge: %1</source>
        <translation>Das Ergebnis ist nicht das, aus dem die Prüfsummen entstanden; tagmill merge ausführen: %1</translation>
    </message>
    <message>
        <source>The result file was changed since it was rendered; delete it and run generate --resume: %1</source>
        <translation>Die Ergebnisdatei wurde seit dem Rendern geändert; sie löschen und generate --resume ausführen: %1</translation>
    </message>
    <message>
        <source>The file is a link out of the dataset or no plain file, so it was not opened; put a copy of it there: %1</source>
        <translation>Die Datei ist ein Link aus dem Datensatz hinaus oder keine gewöhnliche Datei und wurde nicht geöffnet; eine Kopie davon dort ablegen: %1</translation>
    </message>
    <message>
        <source>%1 of %2 scenes of the job have no result (the first: scene %3); run generate --resume</source>
        <translation>%1 von %2 Szenen des Jobs haben kein Ergebnis (die erste: Szene %3); generate --resume ausführen</translation>
    </message>
    <message>
        <source>The record has no board_definition, so it is not known where the points of its board lie; merge the dataset again, or write one into it</source>
        <translation>Der Eintrag hat keine board_definition, daher ist unbekannt, wo die Punkte seines Boards liegen; den Datensatz neu zusammenführen oder eine hineinschreiben</translation>
    </message>
    <message>
        <source>board_definition.type = %1 is no board that is known; there are charuco and aprilgrid</source>
        <translation>board_definition.type = %1 ist kein bekanntes Board; es gibt charuco und aprilgrid</translation>
    </message>
    <message>
        <source>The board_definition describes no board that can be laid out: %1</source>
        <translation>Die board_definition beschreibt kein Board, das sich anlegen lässt: %1</translation>
    </message>
    <message>
        <source>board_definition.total_keypoints = %1, but a board of these rows and columns has %2</source>
        <translation>board_definition.total_keypoints = %1, aber ein Board mit diesen Zeilen und Spalten hat %2</translation>
    </message>
    <message>
        <source>The marker %1 of %2 is there twice, so it is not known whose board it is on</source>
        <translation>Der Marker %1 von %2 ist zweimal vorhanden, daher ist unbekannt, auf wessen Board er liegt</translation>
    </message>
    <message>
        <source>The record has no %1, so its camera is not known; datasets that were read from a CSV table have none</source>
        <translation>Der Eintrag hat kein %1, daher ist seine Kamera unbekannt; aus einer CSV-Tabelle gelesene Datensätze haben keine</translation>
    </message>
    <message>
        <source>There is no paper called %1; take one of %2, or give a size as 210x297mm</source>
        <translation>Es gibt kein Papier namens %1; eines von %2 nehmen oder eine Größe angeben, etwa 210x297mm</translation>
    </message>
    <message>
        <source>A print is written as .pdf, .svg or .png; choose one of these endings: %1</source>
        <translation>Ein Druck wird als .pdf, .svg oder .png geschrieben; eine dieser Endungen wählen: %1</translation>
    </message>
    <message>
        <source>The print of %1 mm does not fit on %2, which has room for %3 mm; take larger paper, or let it be tiled over several sheets (--tile)</source>
        <translation>Der Druck von %1 mm passt nicht auf %2 mit Platz für %3 mm; größeres Papier nehmen oder auf mehrere Blätter kacheln (--tile)</translation>
    </message>
    <message>
        <source>A sheet of %1 × %2 mm is larger than any file can be; choose a paper and let the print be tiled (--paper A0 --tile)</source>
        <translation>Ein Blatt von %1 × %2 mm ist größer, als eine Datei sein kann; ein Papier wählen und den Druck kacheln (--paper A0 --tile)</translation>
    </message>
    <message>
        <source>Sheets of %2 that overlap by %1 mm have no room for anything else; lower the overlap or take larger paper</source>
        <translation>Blätter in %2 mit %1 mm Überlappung haben keinen Platz für anderes; die Überlappung verringern oder größeres Papier nehmen</translation>
    </message>
    <message>
        <source>The print would need more than %2 sheets of %1; take larger paper</source>
        <translation>Der Druck bräuchte mehr als %2 Blätter %1; größeres Papier nehmen</translation>
    </message>
    <message>
        <source>A picture of %1 × %2 px (%3 dpi) is more than is possible; lower the dpi, or write a PDF or SVG, which need no pixels</source>
        <translation>Ein Bild mit %1 × %2 px (%3 dpi) ist größer als möglich; die dpi verringern oder PDF oder SVG schreiben, die keine Pixel brauchen</translation>
    </message>
    <message>
        <source>%1 tags are more than the %2 that are printed at once; give fewer ids</source>
        <translation>%1 Tags sind mehr als die %2, die auf einmal gedruckt werden; weniger IDs angeben</translation>
    </message>
    <message>
        <source>The ids of a board are scenario.subject.ids of its config; --ids is for single tags</source>
        <translation>Die IDs eines Boards sind scenario.subject.ids seiner Konfiguration; --ids gilt für einzelne Tags</translation>
    </message>
    <message>
        <source>The config is of single tags; %1 describes boards</source>
        <translation>Die Konfiguration beschreibt einzelne Tags; %1 beschreibt Boards</translation>
    </message>
    <message>
        <source>A measured %1 of %2 mm is further than 20 % from the %3 mm of the design; give the whole print with its quiet zone, in millimetres</source>
        <translation>Der Messwert (%1) von %2 mm weicht mehr als 20 % von den %3 mm des Entwurfs ab; den ganzen Druck mit Ruhezone in Millimetern angeben</translation>
    </message>
    <message>
        <source>The print is stretched: x and y differ by %1 %, and one size in both directions is up to %2 mm off at the edge; tagmill.print.measured_x_mm and measured_y_mm hold both</source>
        <translation>Der Druck ist gestreckt: x und y weichen um %1 % voneinander ab, eine gemeinsame Größe liegt am Rand bis zu %2 mm daneben; tagmill.print.measured_x_mm und measured_y_mm halten beide fest</translation>
    </message>
    <message>
        <source>A module is %1 mm; below %2 mm ink runs over its edges and detectors misread it, so make the marker larger or take a dictionary with fewer bits</source>
        <translation>Ein Modul ist %1 mm groß; unter %2 mm verläuft Tinte über seine Kanten und Detektoren lesen es falsch, daher den Marker vergrößern oder ein Dictionary mit weniger Bits nehmen</translation>
    </message>
    <message>
        <source>A module is %1 dots at %2 dpi; edges land on whole dots, so take a printer or a size with at least %3 dots a module</source>
        <translation>Ein Modul umfasst %1 Druckpunkte bei %2 dpi; Kanten landen auf ganzen Punkten, daher einen Drucker oder eine Größe mit mindestens %3 Punkten pro Modul nehmen</translation>
    </message>
    <message>
        <source>%1 and %2 are the same picture; a detector cannot tell them apart, so print one of the two families</source>
        <translation>%1 und %2 sind dasselbe Bild; ein Detektor kann sie nicht unterscheiden, daher nur eine der beiden Familien drucken</translation>
    </message>
    <message>
        <source>The tags have no white margin; on anything but white paper detectors lose them, so set it to 1 or more</source>
        <translation>Die Tags haben keinen weißen Rand; außer auf weißem Papier verlieren Detektoren sie, daher auf 1 oder mehr setzen</translation>
    </message>
    <message>
        <source>White around the markers is %1 mm, less than half a module (%2 mm); make marker_size_mm smaller</source>
        <translation>Das Weiß um die Marker beträgt %1 mm, weniger als ein halbes Modul (%2 mm); marker_size_mm verkleinern</translation>
    </message>
    <message>
        <source>This is render-tag&apos;s ChArUco pattern, which OpenCV does not find on odd rows; for a board that is printed choose opencv</source>
        <translation>Dies ist das ChArUco-Muster von render-tag, das OpenCV bei ungerader Zeilenzahl nicht findet; für ein gedrucktes Board opencv wählen</translation>
    </message>
    <message>
        <source>With %1 rows, an even number, OpenCV&apos;s old and new patterns differ; this board is for OpenCV %2</source>
        <translation>Bei %1 Zeilen, einer geraden Zahl, unterscheiden sich altes und neues Muster von OpenCV; dieses Board ist für OpenCV %2</translation>
    </message>
    <message>
        <source>The print ends with its squares; a quiet_zone_mm keeps the rim free of what lies behind the board</source>
        <translation>Der Druck endet mit seinen Feldern; ein quiet_zone_mm hält den Rand frei von dem, was hinter dem Board liegt</translation>
    </message>
    <message>
        <source>%1 has %2 codes; %3 holds all ids of this board and its markers are mistaken for each other less easily</source>
        <translation>%1 hat %2 Codes; %3 enthält alle IDs dieses Boards, und seine Marker werden seltener miteinander verwechselt</translation>
    </message>
    <message>
        <source>Kalibr looks for tag36h11 alone and does not find %1; choose tag36h11</source>
        <translation>Kalibr sucht nur nach tag36h11 und findet %1 nicht; tag36h11 wählen</translation>
    </message>
    <message>
        <source>%1 is no format of export; see tagmill export --help</source>
        <translation>%1 ist kein Exportformat; siehe tagmill export --help</translation>
    </message>
    <message>
        <source>The export would lie inside the dataset; choose a folder outside of it: %1</source>
        <translation>Der Export läge innerhalb des Datensatzes; einen Ordner außerhalb wählen: %1</translation>
    </message>
    <message>
        <source>There is a file where the export should go; choose another place: %1</source>
        <translation>Am Ziel des Exports liegt eine Datei; anderen Ort wählen: %1</translation>
    </message>
    <message>
        <source>The folder is not empty and no unchanged export of Tagmill, so it was not touched; choose another one or empty it: %1</source>
        <translation>Der Ordner ist weder leer noch ein unveränderter Export von Tagmill und wurde nicht angetastet; einen anderen wählen oder ihn leeren: %1</translation>
    </message>
    <message>
        <source>Masks are made from the recipes that Tagmill keeps with its datasets, and there is none of %1; export without --masks</source>
        <translation>Masken entstehen aus den Rezepten, die Tagmill bei seinen Datensätzen aufbewahrt, und von %1 gibt es keines; ohne --masks exportieren</translation>
    </message>
    <message>
        <source>%1 holds no masks; --masks goes with --format imagefolder</source>
        <translation>%1 enthält keine Masken; --masks gehört zu --format imagefolder</translation>
    </message>
    <message>
        <source>This is no name for a file of an export: %1</source>
        <translation>Dies ist kein möglicher Dateiname für einen Export: %1</translation>
    </message>
    <message>
        <source>There is no frame to export; frames need a picture where the format holds pictures, and a camera where it holds cameras: %1</source>
        <translation>Es gibt keinen Frame zu exportieren; Frames brauchen ein Bild, wenn das Format Bilder enthält, und eine Kamera, wenn es Kameras enthält: %1</translation>
    </message>
    <message>
        <source>There is no tag or board to learn in this dataset; %1 needs one</source>
        <translation>In diesem Datensatz gibt es kein Tag oder Board zu lernen; %1 braucht eines</translation>
    </message>
    <message>
        <source>The frame was left out, because its picture is missing; render it again: %1</source>
        <translation>Der Frame wurde ausgelassen, weil sein Bild fehlt; neu rendern: %1</translation>
    </message>
    <message>
        <source>The frame was left out, because its picture is a link out of the dataset or no plain file; put a copy of it there: %1</source>
        <translation>Der Frame wurde ausgelassen, weil sein Bild ein Link aus dem Datensatz hinaus oder keine gewöhnliche Datei ist; eine Kopie davon dort ablegen: %1</translation>
    </message>
    <message>
        <source>The frame was left out, because its picture is no whole PNG; render it again: %1</source>
        <translation>Der Frame wurde ausgelassen, weil sein Bild kein vollständiges PNG ist; neu rendern: %1</translation>
    </message>
    <message>
        <source>The frame was left out, because its picture has %1 px and its records speak of %2; render it again: %3</source>
        <translation>Der Frame wurde ausgelassen, weil sein Bild %1 px hat und seine Einträge %2 nennen; neu rendern: %3</translation>
    </message>
    <message>
        <source>The record of id %1 was left out, because its %2 cannot be %3; mend the file of records</source>
        <translation>Der Eintrag mit ID %1 wurde ausgelassen, weil %2 nicht %3 sein kann; die Datei der Einträge reparieren</translation>
    </message>
    <message>
        <source>The part %1 of the split has no frame; give it a larger share, another --split-seed, or render more scenes</source>
        <translation>Der Teil %1 der Aufteilung hat keinen Frame; ihm einen größeren Anteil geben, einen anderen --split-seed nehmen oder mehr Szenen rendern</translation>
    </message>
    <message>
        <source>%1 frames were left out, because no record tells their camera; coco, yolo-pose and csv need none</source>
        <translation>%1 Frames wurden ausgelassen, weil kein Eintrag ihre Kamera nennt; coco, yolo-pose und csv brauchen keine</translation>
    </message>
    <message>
        <source>There is no board in this dataset and %1 needs one for its target; export tags with coco, yolo-pose, csv or imagefolder</source>
        <translation>In diesem Datensatz gibt es kein Board, und %1 braucht eines als Target; Tags mit coco, yolo-pose, csv oder imagefolder exportieren</translation>
    </message>
    <message>
        <source>The dataset shows several different boards; %1 holds one, so export datasets of one board each</source>
        <translation>Der Datensatz zeigt mehrere verschiedene Boards; %1 enthält eines, daher Datensätze mit je einem Board exportieren</translation>
    </message>
    <message>
        <source>The board&apos;s record has no keypoints, so there is nothing to export of it; merge the dataset again, or export markers with coco or csv</source>
        <translation>Der Eintrag des Boards hat keine Keypoints, also gibt es davon nichts zu exportieren; den Datensatz neu zusammenführen oder Marker mit coco oder csv exportieren</translation>
    </message>
    <message>
        <source>The board&apos;s print is stretched: its cells are %1 mm wide and %2 mm high, and this format holds one size</source>
        <translation>Der Druck des Boards ist gestreckt: seine Zellen sind %1 mm breit und %2 mm hoch, dieses Format enthält nur eine Größe</translation>
    </message>
    <message>
        <source>Only cameras are written, no points of a board: %1</source>
        <translation>Nur Kameras werden geschrieben, keine Punkte eines Boards: %1</translation>
    </message>
    <message>
        <source>mrcal&apos;s boards are grids of even spacing; the tag corners of an AprilGrid are none</source>
        <translation>Boards von mrcal sind gleichmäßige Raster; die Tag-Ecken eines AprilGrid sind keines</translation>
    </message>
    <message>
        <source>Kalibr finds AprilGrids of its own layout with tag36h11; this board differs: %1</source>
        <translation>Kalibr findet AprilGrids seines eigenen Layouts mit tag36h11; dieses Board weicht ab: %1</translation>
    </message>
    <message>
        <source>Kalibr counts the tags of an AprilGrid from 0; the ids of this board are others</source>
        <translation>Kalibr zählt die Tags eines AprilGrid ab 0; dieses Board hat andere IDs</translation>
    </message>
    <message>
        <source>%1 has no exact model of this lens (%2); give --refit to write the nearest %3 and be told how far it is off</source>
        <translation>%1 hat kein exaktes Modell dieses Objektivs (%2); mit --refit das nächstliegende %3 schreiben und die Abweichung erfahren</translation>
    </message>
    <message>
        <source>%1 has no model of a lens that sees this wide; its %2 ends before 90° from the axis</source>
        <translation>%1 hat kein Modell für ein so weites Objektiv; sein %2 endet vor 90° zur Achse</translation>
    </message>
    <message>
        <source>The lens was fitted by %1: up to %2 px from the dataset&apos;s</source>
        <translation>Das Objektiv wurde durch %1 angenähert: bis zu %2 px neben dem des Datensatzes</translation>
    </message>
    <message>
        <source>Only %1 views hold enough points; a calibration needs %2</source>
        <translation>Nur %1 Aufnahmen enthalten genug Punkte; eine Kalibrierung braucht %2</translation>
    </message>
    <message>
        <source>OpenCV found no lens of the kind %1: %2</source>
        <translation>OpenCV fand kein Objektiv der Art %1: %2</translation>
    </message>
    <message>
        <source>This is no calibration that is known; OpenCV&apos;s FileStorage, Kalibr&apos;s camchain, mrcal&apos;s .cameramodel and ROS&apos;s camera_info are</source>
        <translation>Dies ist keine bekannte Kalibrierung; bekannt sind FileStorage von OpenCV, camchain von Kalibr, .cameramodel von mrcal und camera_info von ROS</translation>
    </message>
    <message>
        <source>The calibration is damaged; this is missing or no number: %1</source>
        <translation>Die Kalibrierung ist beschädigt; dies fehlt oder ist keine Zahl: %1</translation>
    </message>
    <message>
        <source>The lens model %1 with %2 coefficients is not understood; pinhole, radtan, plumb_bob, rational_polynomial, equidistant, fisheye and mrcal&apos;s LENSMODEL_OPENCV4 to 12 are</source>
        <translation>Das Objektivmodell %1 mit %2 Koeffizienten wird nicht verstanden; möglich sind pinhole, radtan, plumb_bob, rational_polynomial, equidistant, fisheye und von mrcal LENSMODEL_OPENCV4 bis 12</translation>
    </message>
    <message>
        <source>The lens %1 puts a covered part of the picture nowhere; it is the lens of another camera</source>
        <translation>Das Objektiv %1 bildet einen abgedeckten Teil des Bildes nirgendwohin ab; es ist das Objektiv einer anderen Kamera</translation>
    </message>
    <message>
        <source>No camera of the dataset has the resolution of this calibration: %1</source>
        <translation>Keine Kamera des Datensatzes hat die Auflösung dieser Kalibrierung: %1</translation>
    </message>
    <message>
        <source>Tags of Kalibr&apos;s AprilGrid have a border of two modules, which OpenCV and AprilTag 3 do not read; their corners are measured by edges alone</source>
        <translation>Tags im AprilGrid von Kalibr haben einen Rand von zwei Modulen, den OpenCV und AprilTag 3 nicht lesen; ihre Ecken werden nur über Kanten gemessen</translation>
    </message>
    <message>
        <source>%1 does not know the family %2; choose the other detector</source>
        <translation>%1 kennt die Familie %2 nicht; den anderen Detektor wählen</translation>
    </message>
    <message>
        <source>The picture is empty, so nothing can be found in it; render it again</source>
        <translation>Das Bild ist leer, also ist darin nichts zu finden; neu rendern</translation>
    </message>
    <message>
        <source>OpenCV %1 describes no board of this kind; it takes ChArUco boards of two rows and columns or more</source>
        <translation>OpenCV %1 beschreibt kein Board dieser Art; es nimmt ChArUco-Boards ab zwei Zeilen und Spalten</translation>
    </message>
    <message>
        <source>%1 refused the picture: %2</source>
        <translation>%1 hat das Bild abgelehnt: %2</translation>
    </message>
    <message>
        <source>There is no calibration board in this config, so no lens can be calibrated from it; set scenario.subject.type to BOARD and describe the board</source>
        <translation>In dieser Konfiguration gibt es kein Kalibrierboard, also lässt sich damit kein Objektiv kalibrieren; scenario.subject.type auf BOARD setzen und das Board beschreiben</translation>
    </message>
    <message>
        <source>Only %1 cameras see %2 or more points of a board; a calibration needs %3 such views, so add cameras or scenes, or bring the board further into the picture</source>
        <translation>Nur %1 Kameras sehen %2 oder mehr Punkte eines Boards; eine Kalibrierung braucht %3 solche Aufnahmen, daher Kameras oder Szenen hinzufügen oder das Board weiter ins Bild rücken</translation>
    </message>
    <message>
        <source>%1 is not determined by these %3 views: it can change together with %2 without moving a point. Add views that slant the board about several axes and fill the picture, or solve for a lens with fewer coefficients</source>
        <translation>%1 ist durch diese %3 Aufnahmen nicht bestimmt: es kann sich zusammen mit %2 ändern, ohne einen Punkt zu verschieben. Aufnahmen hinzufügen, die das Board um mehrere Achsen neigen und das Bild füllen, oder ein Objektiv mit weniger Koeffizienten schätzen</translation>
    </message>
    <message>
        <source>%1 is not determined: on this lens %2 do the same to every point, however many views (%3 here) there are. Solve for a lens with fewer coefficients</source>
        <translation>%1 ist nicht bestimmt: bei diesem Objektiv wirken %2 auf jeden Punkt gleich, wie viele Aufnahmen (hier %3) es auch gibt. Ein Objektiv mit weniger Koeffizienten schätzen</translation>
    </message>
    <message>
        <source>%1 is not determined: none of the points in these %2 views moves with it. Add views in which the board reaches the edges of the picture</source>
        <translation>%1 ist nicht bestimmt: keiner der Punkte in diesen %2 Aufnahmen bewegt sich damit. Aufnahmen hinzufügen, in denen das Board bis an die Bildränder reicht</translation>
    </message>
    <message>
        <source>A lens of the kind %1 cannot describe this camera, whose distortion is %2; choose one of: %3</source>
        <translation>Ein Objektiv der Art %1 kann diese Kamera mit der Verzeichnung %2 nicht beschreiben; möglich sind: %3</translation>
    </message>
    <message>
        <source>This config is compiled as render-tag does, which knows no placed or dropped cameras; add tagmill: {format: 1} to it</source>
        <translation>Diese Konfiguration wird wie bei render-tag kompiliert, das keine platzierten oder weggelassenen Kameras kennt; tagmill: {format: 1} einfügen</translation>
    </message>
    <message>
        <source>%1 cameras cannot be dropped: %2 see the board, a calibration needs %3 such views, and every scene keeps a camera</source>
        <translation>%1 Kameras können nicht weggelassen werden: %2 sehen das Board, eine Kalibrierung braucht %3 solche Aufnahmen, und jede Szene behält eine Kamera</translation>
    </message>
    <message>
        <source>None of the %1 poses tried shows a board well enough; widen the camera&apos;s ranges of distance and elevation</source>
        <translation>Keine der %1 probierten Posen zeigt ein Board gut genug; die Abstands- und Elevationsbereiche der Kamera erweitern</translation>
    </message>
    <message>
        <source>The report could not be left in the dataset (%2): %1</source>
        <translation>Der Bericht konnte nicht im Datensatz abgelegt werden (%2): %1</translation>
    </message>
    <message>
        <source>The pruned dataset would lie in the one it is taken from; choose another folder: %1</source>
        <translation>Der ausgedünnte Datensatz läge in dem, aus dem er entsteht; anderen Ordner wählen: %1</translation>
    </message>
    <message>
        <source>The folder is not empty; choose another one for the pruned dataset: %1</source>
        <translation>Der Ordner ist nicht leer; für den ausgedünnten Datensatz einen anderen wählen: %1</translation>
    </message>
    <message>
        <source>No frame passes the bounds, so there is nothing to write; widen them: %1</source>
        <translation>Kein Frame liegt innerhalb der Grenzen, also gibt es nichts zu schreiben; sie erweitern: %1</translation>
    </message>
    <message>
        <source>Only %1 images passed the bounds (limit %2)</source>
        <translation>Nur %1 Bilder lagen innerhalb der Grenzen (Limit %2)</translation>
    </message>
    <message>
        <source>%1 frames pass the bounds but have no picture that can be copied; they are left out</source>
        <translation>%1 Frames liegen innerhalb der Grenzen, haben aber kein kopierbares Bild; sie werden ausgelassen</translation>
    </message>
    <message>
        <source>There is no log to read; datasets keep theirs in telemetry.ndjson: %1</source>
        <translation>Es gibt kein Protokoll zu lesen; Datensätze haben ihres in telemetry.ndjson: %1</translation>
    </message>
    <message>
        <source>The expression cannot be understood at character %1 (%2); it compares, as in event == &apos;frame&apos; and render_seconds &gt; 2: %3</source>
        <translation>Der Ausdruck ist ab Zeichen %1 nicht verständlich (%2); er vergleicht, etwa event == &apos;frame&apos; and render_seconds &gt; 2: %3</translation>
    </message>
    <message>
        <source>The detections are not valid JSON, so none was used; mend the file there: %1</source>
        <translation>Die Detektionen sind kein gültiges JSON, daher wurde keine verwendet; die Datei dort reparieren: %1</translation>
    </message>
    <message>
        <source>Detections are a JSON list of objects with image_id, tag_id and corners; this is none</source>
        <translation>Detektionen sind eine JSON-Liste von Objekten mit image_id, tag_id und corners; dies ist keine</translation>
    </message>
    <message>
        <source>The table of detections has no column %1; its header reads image_id,tag_id,tag_family,x1,y1,…,x4,y4</source>
        <translation>Die Tabelle der Detektionen hat keine Spalte %1; ihre Kopfzeile lautet image_id,tag_id,tag_family,x1,y1,…,x4,y4</translation>
    </message>
    <message>
        <source>A detection was left out: %1 is missing or cannot be used</source>
        <translation>Eine Detektion wurde ausgelassen: %1 fehlt oder ist nicht verwendbar</translation>
    </message>
    <message>
        <source>The dataset has no image %1, so its %2 detections were left out</source>
        <translation>Der Datensatz hat kein Bild %1, daher wurden dessen %2 Detektionen ausgelassen</translation>
    </message>
    <message>
        <source>The detector could not be started (%1); check --command</source>
        <translation>Der Detektor konnte nicht gestartet werden (%1); --command prüfen</translation>
    </message>
    <message>
        <source>The detector failed on %1 with exit status %2; its last words: %3</source>
        <translation>Der Detektor scheiterte an %1 mit Exit-Status %2; seine letzte Ausgabe: %3</translation>
    </message>
    <message>
        <source>The detector was stopped on %1, after %2 s without an end; let it handle one image and quit</source>
        <translation>Der Detektor wurde bei %1 nach %2 s ohne Ende gestoppt; er sollte ein Bild verarbeiten und sich beenden</translation>
    </message>
    <message>
        <source>What the detector printed for %1 cannot be used; it prints one JSON list of {tag_id, corners} and nothing else: %2</source>
        <translation>Was der Detektor zu %1 ausgab, ist nicht verwendbar; er muss genau eine JSON-Liste von {tag_id, corners} ausgeben und sonst nichts: %2</translation>
    </message>
    <message>
        <source>The config has no tagmill section, so it means what render-tag means by it; write tagmill: {format: 1} into it, or give --compat none, for Tagmill&apos;s own meaning%1</source>
        <translation>Die Konfiguration hat keinen Abschnitt tagmill und bedeutet daher, was render-tag darunter versteht; tagmill: {format: 1} hineinschreiben oder --compat none angeben, damit Tagmills eigene Bedeutung gilt%1</translation>
    </message>
    <message>
        <source>No Blender was found; install one (Debian: apt install blender; others: blender.org/download), or name it with --blender COMMAND or the variable TAGMILL_BLENDER</source>
        <translation>Kein Blender gefunden; eines installieren (Debian: apt install blender; andere: blender.org/download) oder mit --blender COMMAND oder der Variablen TAGMILL_BLENDER nennen</translation>
    </message>
    <message>
        <source>Blender %2 finds no %1 device; choose one of: %3; or install its driver and try `tagmill doctor` again</source>
        <translation>Blender %2 findet kein %1-Gerät; eines davon wählen: %3; oder dessen Treiber installieren und `tagmill doctor` erneut versuchen</translation>
    </message>
    <message>
        <source>%1 cannot render in this Blender %2; choose another renderer mode, or give it a display (xvfb-run -a blender) where it needs one</source>
        <translation>%1 kann in diesem Blender %2 nicht rendern; einen anderen Renderer-Modus wählen oder ihm ein Display geben (xvfb-run -a blender), wo es eines braucht</translation>
    </message>
    <message>
        <source>The workers are not the same Blender, so their pixels would differ; use one of them only, or give --mixed: %1 and %2</source>
        <translation>Die Worker sind nicht dasselbe Blender, ihre Pixel würden sich unterscheiden; nur eines davon verwenden oder --mixed angeben: %1 und %2</translation>
    </message>
    <message>
        <source>There is no scene to render; dataset.num_scenes must be at least 1</source>
        <translation>Es gibt keine Szene zu rendern; dataset.num_scenes muss mindestens 1 sein</translation>
    </message>
    <message>
        <source>camera.samples_per_scene = %1 gives no camera; it must be at least 1</source>
        <translation>camera.samples_per_scene = %1 ergibt keine Kamera; der Wert muss mindestens 1 sein</translation>
    </message>
    <message>
        <source>There is no scene %1; the last one is %2</source>
        <translation>Es gibt keine Szene %1; die letzte ist %2</translation>
    </message>
    <message>
        <source>The texture folder cannot be read, so the floor has no texture: %1</source>
        <translation>Der Texturordner ist nicht lesbar, daher hat der Boden keine Textur: %1</translation>
    </message>
    <message>
        <source>Blender %1 has no denoiser; the frames take %2 times the samples and half the noise threshold instead, which halves the noise</source>
        <translation>Blender %1 hat keinen Entrauscher; die Frames nehmen stattdessen die %2-fachen Samples und die halbe Rauschschwelle, was das Rauschen halbiert</translation>
    </message>
    <message>
        <source>Blender&apos;s own Filmic is not readable here, so an analytic curve stands in: greys differ by at most 1 of 255, saturated colours by more; %1</source>
        <translation>Blenders eigenes Filmic ist hier nicht lesbar, daher ersetzt es eine analytische Kurve: Grauwerte weichen um höchstens 1 von 255 ab, gesättigte Farben um mehr; %1</translation>
    </message>
    <message>
        <source>The instant rasteriser draws no depth of field: the frame is sharp everywhere</source>
        <translation>Der Sofort-Rasterizer zeichnet keine Schärfentiefe: der Frame ist überall scharf</translation>
    </message>
    <message>
        <source>Without Blender an analytic curve stands in for its Filmic: greys differ by at most 1 of 255, saturated colours by more</source>
        <translation>Ohne Blender ersetzt eine analytische Kurve dessen Filmic: Grauwerte weichen um höchstens 1 von 255 ab, gesättigte Farben um mehr</translation>
    </message>
    <message>
        <source>%1 finished scenes were rendered by another Blender and are stale, so they are rendered again (--mixed keeps them): they are of %2, this is %3</source>
        <translation>%1 fertige Szenen wurden von einem anderen Blender gerendert und sind veraltet, daher werden sie neu gerendert (--mixed behält sie): sie sind von %2, dies ist %3</translation>
    </message>
    <message>
        <source>Scene %1 could not be rendered: %2; its recipe, the worker&apos;s last words and the command to try again are in %3</source>
        <translation>Szene %1 konnte nicht gerendert werden: %2; ihr Rezept, die letzte Ausgabe des Workers und der Befehl für einen neuen Versuch stehen in %3</translation>
    </message>
    <message>
        <source>The dataset would need %1, but %2 are free; free some space, choose another disk, or render fewer scenes</source>
        <translation>Der Datensatz bräuchte %1, aber %2 sind frei; Platz schaffen, anderen Datenträger wählen oder weniger Szenen rendern</translation>
    </message>
    <message>
        <source>Scene %1 could not be rendered: %2</source>
        <translation>Szene %1 konnte nicht gerendert werden: %2</translation>
    </message>
    <message>
        <source>No Blender was found; install Blender 2.93 or newer, or name one with --blender COMMAND or the environment variable TAGMILL_BLENDER</source>
        <translation>Kein Blender gefunden; Blender 2.93 oder neuer installieren oder eines mit --blender COMMAND oder der Umgebungsvariablen TAGMILL_BLENDER nennen</translation>
    </message>
    <message>
        <source>The command that starts Blender is empty; give a program, for example /usr/bin/blender</source>
        <translation>Der Befehl, der Blender startet, ist leer; ein Programm angeben, zum Beispiel /usr/bin/blender</translation>
    </message>
    <message>
        <source>The command that starts Blender has a quote without its partner; close it or write it with a backslash: %1</source>
        <translation>Der Befehl, der Blender startet, enthält ein Anführungszeichen ohne Gegenstück; es schließen oder mit Backslash schreiben: %1</translation>
    </message>
    <message>
        <source>The command cannot be started (%2); name an existing program with --blender COMMAND: %1</source>
        <translation>Der Befehl kann nicht gestartet werden (%2); ein vorhandenes Programm mit --blender COMMAND nennen: %1</translation>
    </message>
    <message>
        <source>The command runs, but there is no Blender in it that takes Python (%2); name another one with --blender COMMAND: %1</source>
        <translation>Der Befehl läuft, aber darin ist kein Blender, das Python annimmt (%2); einen anderen mit --blender COMMAND nennen: %1</translation>
    </message>
    <message>
        <source>Blender %2 is too old, 2.93 is the oldest that works; install a newer one and name it with --blender COMMAND: %1</source>
        <translation>Blender %2 ist zu alt, 2.93 ist das älteste funktionierende; ein neueres installieren und mit --blender COMMAND nennen: %1</translation>
    </message>
    <message>
        <source>Blender did not answer within %2 s of its start; try the command in a terminal: %1</source>
        <translation>Blender hat innerhalb von %2 s nach dem Start nicht geantwortet; den Befehl in einem Terminal versuchen: %1</translation>
    </message>
    <message>
        <source>Blender ended before it was ready (%2); try the command in a terminal; its last words: %3; command: %1</source>
        <translation>Blender endete, bevor es bereit war (%2); den Befehl in einem Terminal versuchen; letzte Ausgabe: %3; Befehl: %1</translation>
    </message>
    <message>
        <source>No display can be reached: EEVEE and Workbench may not render here; Cycles does; for the others start Tagmill in a desktop session or under xvfb-run -a</source>
        <translation>Kein Display erreichbar: EEVEE und Workbench können hier möglicherweise nicht rendern, Cycles schon; für die anderen Tagmill in einer Desktop-Sitzung oder unter xvfb-run -a starten</translation>
    </message>
    <message>
        <source>Blender %1 was built without a denoiser: frames to be denoised take four times the samples instead; an official Blender build has one</source>
        <translation>Blender %1 wurde ohne Entrauscher gebaut: zu entrauschende Frames nehmen stattdessen die vierfachen Samples; ein offizielles Blender hat einen</translation>
    </message>
    <message>
        <source>These Blenders make different pixels: a run that uses both needs --mixed, and its dataset is not reproducible by bytes: %1 and %2</source>
        <translation>Diese Blender erzeugen unterschiedliche Pixel: ein Lauf mit beiden braucht --mixed, und sein Datensatz ist nicht bytegenau reproduzierbar: %1 und %2</translation>
    </message>
    <message>
        <source>Only %1 MB are free on the disk of the output folder; free some or choose another folder: %2</source>
        <translation>Auf dem Datenträger des Ausgabeordners sind nur %1 MB frei; Platz schaffen oder anderen Ordner wählen: %2</translation>
    </message>
    <message>
        <source>The worker speaks protocol %1, this Tagmill speaks %2; install both from the same release</source>
        <translation>Der Worker spricht Protokoll %1, dieses Tagmill spricht %2; beide aus derselben Version installieren</translation>
    </message>
    <message>
        <source>The worker broke the protocol and was stopped: %1</source>
        <translation>Der Worker hat das Protokoll verletzt und wurde gestoppt: %1</translation>
    </message>
    <message>
        <source>The worker answered for another frame than %1, which it was asked for</source>
        <translation>Der Worker antwortete für einen anderen Frame als %1, der verlangt war</translation>
    </message>
    <message>
        <source>The worker ended unexpectedly (%1); its last words: %2</source>
        <translation>Der Worker endete unerwartet (%1); seine letzte Ausgabe: %2</translation>
    </message>
    <message>
        <source>The worker gave no sign of life for %1 s and was stopped</source>
        <translation>Der Worker gab %1 s lang kein Lebenszeichen und wurde gestoppt</translation>
    </message>
    <message>
        <source>The worker is not running</source>
        <translation>Der Worker läuft nicht</translation>
    </message>
    <message>
        <source>The worker was stopped before it answered</source>
        <translation>Der Worker wurde gestoppt, bevor er antwortete</translation>
    </message>
    <message>
        <source>Internal error in the worker, please report it: %1</source>
        <translation>Interner Fehler im Worker, bitte melden: %1</translation>
    </message>
    <message>
        <source>The worker cannot use the scene at %2: %1</source>
        <translation>Der Worker kann die Szene bei %2 nicht verwenden: %1</translation>
    </message>
    <message>
        <source>The worker lacks an asset needed at %2: %1</source>
        <translation>Dem Worker fehlt ein Asset, das bei %2 gebraucht wird: %1</translation>
    </message>
    <message>
        <source>The render device failed; render on the CPU, or restart the driver: %1</source>
        <translation>Das Rendergerät ist ausgefallen; auf der CPU rendern oder den Treiber neu starten: %1</translation>
    </message>
    <message>
        <source>Not enough memory to render; lower the resolution or the number of workers: %1</source>
        <translation>Zu wenig Speicher zum Rendern; die Auflösung oder die Zahl der Worker verringern: %1</translation>
    </message>
    <message>
        <source>The disk is full; free some space or choose another output folder: %1</source>
        <translation>Der Datenträger ist voll; Platz schaffen oder anderen Ausgabeordner wählen: %1</translation>
    </message>
    <message>
        <source>Blender could not render %2: %1</source>
        <translation>Blender konnte %2 nicht rendern: %1</translation>
    </message>
    <message>
        <source>%1 and %2 contradict each other; give one of them</source>
        <translation>%1 und %2 widersprechen einander; nur eines angeben</translation>
    </message>
    <message>
        <source>There is no command %1; tagmill --help lists them</source>
        <translation>Es gibt keinen Befehl %1; tagmill --help listet alle auf</translation>
    </message>
    <message>
        <source>There is no command %1; did you mean %2</source>
        <translation>Es gibt keinen Befehl %1; meinten Sie %2</translation>
    </message>
    <message>
        <source>%2 has no option %1</source>
        <translation>%2 hat keine Option %1</translation>
    </message>
    <message>
        <source>%2 has no option %1; did you mean %3</source>
        <translation>%2 hat keine Option %1; meinten Sie %3</translation>
    </message>
    <message>
        <source>%1 = %2 is not %3</source>
        <translation>%1 = %2 ist nicht %3</translation>
    </message>
    <message>
        <source>%1 needs a value: %1 %2</source>
        <translation>%1 braucht einen Wert: %1 %2</translation>
    </message>
    <message>
        <source>%1 takes no value, but has %2</source>
        <translation>%1 nimmt keinen Wert, hat aber %2</translation>
    </message>
    <message>
        <source>%1 may be given once only; it is given again as %2</source>
        <translation>%1 darf nur einmal angegeben werden; es steht noch einmal da als %2</translation>
    </message>
    <message>
        <source>%1 needs %2</source>
        <translation>%1 braucht %2</translation>
    </message>
    <message>
        <source>There is nothing to write: --output takes the config with the cameras of --add and --drop</source>
        <translation>Es gibt nichts zu schreiben: --output nimmt die Konfiguration mit den Kameras von --add und --drop auf</translation>
    </message>
    <message>
        <source>evaluate takes the detections from exactly one of --detections FILE, --command &apos;PROGRAM {image}&apos; and --detector opencv|apriltag3</source>
        <translation>evaluate nimmt die Detektionen von genau einem: --detections FILE, --command &apos;PROGRAM {image}&apos; oder --detector opencv|apriltag3</translation>
    </message>
    <message>
        <source>--match-px takes a number of pixels above 0, not %1</source>
        <translation>--match-px nimmt eine Pixelzahl über 0, nicht %1</translation>
    </message>
    <message>
        <source>--command needs {image} in one of its arguments: the picture&apos;s path goes there</source>
        <translation>--command braucht {image} in einem seiner Argumente: dorthin kommt der Pfad des Bildes</translation>
    </message>
    <message>
        <source>--set takes KEY=VALUE, as camera.fov=60, not %1</source>
        <translation>--set nimmt KEY=VALUE, etwa camera.fov=60, nicht %1</translation>
    </message>
    <message>
        <source>--scene-ids takes scene ids from 0 to %2, separated by commas, not %1</source>
        <translation>--scene-ids nimmt Szenen-IDs von 0 bis %2, durch Kommas getrennt, nicht %1</translation>
    </message>
    <message>
        <source>%1 = %2 is not a shard index from 0 to %3</source>
        <translation>%1 = %2 ist kein Shard-Index von 0 bis %3</translation>
    </message>
    <message>
        <source>--total-shards needs --shard-index, or the array index of a job scheduler in the environment</source>
        <translation>--total-shards braucht --shard-index oder den Array-Index eines Job-Schedulers in der Umgebung</translation>
    </message>
    <message>
        <source>--shard-index needs --total-shards</source>
        <translation>--shard-index braucht --total-shards</translation>
    </message>
    <message>
        <source>--write replaces the file itself; give either --write or -o FILE</source>
        <translation>--write ersetzt die Datei selbst; entweder --write oder -o FILE angeben</translation>
    </message>
    <message>
        <source>--scene-ids and shards exclude each other; give one of them</source>
        <translation>--scene-ids und Shards schließen einander aus; nur eines angeben</translation>
    </message>
    <message>
        <source>%1 needs --config or --job, one of them</source>
        <translation>%1 braucht --config oder --job, eines von beiden</translation>
    </message>
    <message>
        <source>A job is frozen, so %1 cannot change it; lock the config again</source>
        <translation>Ein Job ist eingefroren, daher kann %1 ihn nicht ändern; die Konfiguration neu einfrieren</translation>
    </message>
    <message>
        <source>%1 counts only together with --job; files that your own config names are read anyway</source>
        <translation>%1 zählt nur zusammen mit --job; in der eigenen Konfiguration genannte Dateien werden ohnehin gelesen</translation>
    </message>
    <message>
        <source>--shard-index needs --shard-size here</source>
        <translation>--shard-index braucht hier --shard-size</translation>
    </message>
    <message>
        <source>There is no display to open the window on; start Tagmill in a desktop session or through xvfb-run, or use a command without a window, such as tagmill generate</source>
        <translation>Es gibt kein Display für das Fenster; Tagmill in einer Desktop-Sitzung oder über xvfb-run starten oder einen Befehl ohne Fenster verwenden, etwa tagmill generate</translation>
    </message>
    <message>
        <source>The files of %1 hold no corners of tags; leave --corner-order away</source>
        <translation>Die Dateien von %1 enthalten keine Ecken von Tags; --corner-order weglassen</translation>
    </message>
    <message>
        <source>%1 takes no further argument: %2</source>
        <translation>%1 nimmt kein weiteres Argument: %2</translation>
    </message>
    <message>
        <source>The document has no file yet; choose one with Save as</source>
        <translation>Das Dokument hat noch keine Datei; mit „Speichern unter“ eine wählen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Internal error, please report it: %1</source>
        <translation>Interner Fehler, bitte melden: %1</translation>
    </message>
    <message>
        <source>Camera %1 of scene %2 is dropped a second time here; remove one of the two</source>
        <translation>Kamera %1 von Szene %2 wird hier ein zweites Mal weggelassen; eine der beiden Angaben entfernen</translation>
    </message>
    <message>
        <source>This dataset has no job_spec.json, so it cannot be made again: %1</source>
        <translation>Dieser Datensatz hat keine job_spec.json und lässt sich deshalb nicht noch einmal erzeugen: %1</translation>
    </message>
    <message>
        <source>No frame of this dataset says of which scene it is, so none can be made again: %1</source>
        <translation>Kein Frame dieses Datensatzes sagt, zu welcher Szene er gehört, deshalb lässt sich keiner noch einmal erzeugen: %1</translation>
    </message>
    <message>
        <source>%1 is not here: log in to a machine of the cluster that has Slurm&apos;s programs, or render here with --executor local</source>
        <translation>%1 gibt es hier nicht: auf einem Rechner des Clusters anmelden, der die Programme von Slurm hat, oder hier mit --executor local rendern</translation>
    </message>
    <message>
        <source>No Slurm controller answers here; log in to a machine of the cluster, or render here with --executor local (%1: %2)</source>
        <translation>Hier antwortet kein Slurm-Controller; auf einem Rechner des Clusters anmelden oder hier mit --executor local rendern (%1: %2)</translation>
    </message>
    <message>
        <source>Slurm does not take it (%1): %2</source>
        <translation>Slurm nimmt es nicht an (%1): %2</translation>
    </message>
    <message>
        <source>No cluster job was submitted from this folder: %1</source>
        <translation>Aus diesem Ordner wurde kein Cluster-Job abgegeben: %1</translation>
    </message>
    <message>
        <source>The record of the cluster job cannot be read (%1); what is rendered is safe: submit again with tagmill generate --executor slurm --resume</source>
        <translation>Die Aufzeichnung des Cluster-Jobs ist nicht lesbar (%1); was gerendert ist, ist sicher: mit tagmill generate --executor slurm --resume neu abgeben</translation>
    </message>
    <message>
        <source>%1 becomes one line of a script and holds a line break or a control character; remove it</source>
        <translation>%1 wird eine Zeile eines Skripts und enthält einen Zeilenumbruch oder ein Steuerzeichen; es entfernen</translation>
    </message>
    <message>
        <source>Further options begin with a dash, as --constraint=avx2, not %1</source>
        <translation>Weitere Optionen beginnen mit einem Bindestrich wie --constraint=avx2, nicht %1</translation>
    </message>
    <message>
        <source>There is no cluster profile %1; write one (partition, account, time, memory, cpus, gres …) at %2</source>
        <translation>Es gibt kein Cluster-Profil %1; eines anlegen (partition, account, time, memory, cpus, gres …) unter %2</translation>
    </message>
    <message>
        <source>This folder&apos;s cluster job has %1 tasks waiting or running; tagmill job status says which, tagmill job cancel ends them</source>
        <translation>Der Cluster-Job dieses Ordners hat %1 Tasks, die warten oder laufen; tagmill job status sagt welche, tagmill job cancel beendet sie</translation>
    </message>
    <message>
        <source>Ids are numbers from 0 to 99999 and ranges of them, as 0-9,12, not %1</source>
        <translation>IDs sind Zahlen von 0 bis 99999 und Bereiche davon, etwa 0-9,12, nicht %1</translation>
    </message>
    <message>
        <source>None of the scenes can be planned; mend what is said above</source>
        <translation>Keine der Szenen lässt sich planen; beheben, was oben gesagt ist</translation>
    </message>
    <message>
        <source>The noise of a point is a number of pixels from 0.000001 to 100, not %1</source>
        <translation>Das Rauschen eines Punktes ist eine Zahl von Pixeln von 0.000001 bis 100, nicht %1</translation>
    </message>
    <message>
        <source>The poses are those of the config as %1 changes it, and --output writes the file without that change; put it into the file first</source>
        <translation>Die Posen gehören zur Konfiguration, wie %1 sie ändert, und --output schreibt die Datei ohne diese Änderung; sie zuerst in die Datei eintragen</translation>
    </message>
    <message>
        <source>%1 names the config that is read; choose another file: %2</source>
        <translation>%1 nennt die Konfiguration, die gelesen wird; eine andere Datei wählen: %2</translation>
    </message>
    <message>
        <source>%1 and %2 name the same file; choose two: %3</source>
        <translation>%1 und %2 nennen dieselbe Datei; zwei wählen: %3</translation>
    </message>
    <message>
        <source>%1 gave no answer within %2 s; try again, or ask the cluster&apos;s administrators (%3)</source>
        <translation>%1 hat innerhalb von %2 s nicht geantwortet; noch einmal versuchen oder die Verwalter des Clusters fragen (%3)</translation>
    </message>
    <message>
        <source>%1 shards are more than this Slurm takes at a time (MaxJobCount = %2, the merge is one more): give fewer with --total-shards or a larger shard_size</source>
        <translation>%1 Shards sind mehr, als dieses Slurm auf einmal nimmt (MaxJobCount = %2, das Zusammenführen zählt mit): mit --total-shards oder einem größeren shard_size weniger geben</translation>
    </message>
    <message>
        <source>Slurm could not start tasks on %1, perhaps because that node does not see %2; use a folder that all nodes share</source>
        <translation>Slurm konnte auf %1 keine Tasks starten, vielleicht weil dieser Knoten %2 nicht sieht; einen Ordner nehmen, den alle Knoten teilen</translation>
    </message>
    <message>
        <source>%1 records, now %2</source>
        <translation>%1 Einträge, jetzt %2</translation>
    </message>
    <message>
        <source>record %1, %2</source>
        <translation>Eintrag %1, %2</translation>
    </message>
    <message>
        <source>record %1</source>
        <translation>Eintrag %1</translation>
    </message>
    <message>
        <source>This is not a Radiance HDR file that can be read (%2): %1</source>
        <translation>Dies ist keine lesbare Radiance-HDR-Datei (%2): %1</translation>
    </message>
    <message>
        <source>%1 frames in quarantine were left out; take them out of it in Inspect (key Q) to export them</source>
        <translation>%1 Frames in Quarantäne wurden ausgelassen; zum Exportieren unter „Inspizieren“ (Taste Q) aus ihr herausnehmen</translation>
    </message>
    <message>
        <source>This is no rule; write a number of the audit&apos;s report and its bound, as score &gt;= 80, or name a file of rules: %1</source>
        <translation>Dies ist keine Regel; eine Zahl des Audit-Berichts und ihre Grenze schreiben, etwa score &gt;= 80, oder eine Datei mit Regeln nennen: %1</translation>
    </message>
    <message>
        <source>This folder does not say what it was made from (job_spec.json, .tagmill/sequence.json), so it cannot be rendered again: %1</source>
        <translation>Dieser Ordner sagt nicht, woraus er erzeugt wurde (job_spec.json, .tagmill/sequence.json), und lässt sich deshalb nicht noch einmal rendern: %1</translation>
    </message>
    <message>
        <source>The .blend is another one than was rendered; to render it as it is now, add the .blend itself: %1</source>
        <translation>Das .blend ist ein anderes als das gerenderte; um es in seiner jetzigen Form zu rendern, das .blend selbst hinzufügen: %1</translation>
    </message>
    <message>
        <source>What names programs or code is not taken over from a sequence; set it anew if you want it: %1</source>
        <translation>Was Programme oder Code nennt, wird aus einer Sequenz nicht übernommen; bei Bedarf neu setzen: %1</translation>
    </message>
    <message>
        <source>A job of the queue cannot be read, so it is left out; its file stays: %1</source>
        <translation>Ein Job der Warteschlange ist nicht lesbar und wird ausgelassen; seine Datei bleibt: %1</translation>
    </message>
    <message>
        <source>Stopped after %1 frames, as asked for, because a rule does not hold for them: %2</source>
        <translation>Wie verlangt nach %1 Frames gestoppt, weil sie eine Regel verletzen: %2</translation>
    </message>
    <message>
        <source>A rule that only warns does not hold for the first %1 frames: %2</source>
        <translation>Die ersten %1 Frames verletzen eine Regel, die nur warnt: %2</translation>
    </message>
    <message>
        <source>AprilTag has no boards: copy the record of one of its tags</source>
        <translation>AprilTag kennt keine Boards: den Eintrag eines der Tags des Boards kopieren</translation>
    </message>
    <message>
        <source>This record has not the points that the form needs</source>
        <translation>Diesem Eintrag fehlen die Punkte, die das Format braucht</translation>
    </message>
    <message>
        <source>%1: %2 scenes in %3 shards given to Slurm; its job %4 puts them together when all have ended</source>
        <translation>%1: %2 Szenen in %3 Shards an Slurm gegeben; dessen Job %4 führt sie zusammen, wenn alle beendet sind</translation>
    </message>
    <message>
        <source>%1 shards given to Slurm again; finished scenes are kept</source>
        <translation>%1 Shards erneut an Slurm gegeben; fertige Szenen bleiben erhalten</translation>
    </message>
    <message>
        <source>%1 of %2 shards failed or were lost; the list of shards says which and why: mend the cause, then resubmit what is missing</source>
        <translation>%1 von %2 Shards fehlgeschlagen oder verloren; die Liste der Shards nennt, welche und warum: die Ursache beheben, dann Fehlendes erneut abgeben</translation>
    </message>
    <message>
        <source>--stop-gate is for runs on this computer: on a cluster nobody waits for the first frames; tagmill audit run --gate holds rules against what is done, tagmill job cancel ends the rest</source>
        <translation>--stop-gate gilt für Läufe auf diesem Rechner: Auf einem Cluster wartet niemand auf die ersten Frames; tagmill audit run --gate prüft Fertiges gegen Regeln, tagmill job cancel beendet den Rest</translation>
    </message>
    <message>
        <source>The worker was alive, but for %1 s it said nothing about its work and used no processor time, so it was stopped</source>
        <translation>Der Worker lebte, meldete aber %1 s lang nichts über seine Arbeit und verbrauchte keine Prozessorzeit; daher wurde er beendet</translation>
    </message>
    <message>
        <source>one picture has %1 × %2 px, the other %3 × %4 px or other channels</source>
        <translation>ein Bild hat %1 × %2 px, das andere %3 × %4 px oder andere Kanäle</translation>
    </message>
    <message>
        <source>The scene is stale: of the files it was rendered with, at least one is another now (%2); restore it, or run generate --resume: %1</source>
        <translation>Die Szene ist veraltet: Von den Dateien, mit denen sie gerendert wurde, ist mindestens eine jetzt eine andere (%2); stellen Sie sie wieder her oder führen Sie generate --resume aus: %1</translation>
    </message>
    <message>
        <source>A file that scenes were rendered with is not there, so whether they are stale cannot be told, which is no fault of the images: %1</source>
        <translation>Eine Datei, mit der Szenen gerendert wurden, ist nicht da; ob sie veraltet sind, lässt sich daher nicht sagen, was kein Fehler der Bilder ist: %1</translation>
    </message>
    <message>
        <source>Scenes were rendered with files outside the dataset (%1 of them), which were not opened, so whether the scenes are stale was not told; if you trust the dataset, allow their folders with --allow-assets DIR: %2</source>
        <translation>Szenen wurden mit Dateien außerhalb des Datensatzes gerendert (%1 Stück), die nicht geöffnet wurden; ob die Szenen veraltet sind, wurde daher nicht geprüft. Wenn Sie dem Datensatz vertrauen, erlauben Sie deren Ordner mit --allow-assets DIR: %2</translation>
    </message>
    <message>
        <source>%1: the sequence in %2 parts given to Slurm; its job %3 puts them together when all have ended</source>
        <translation>%1: Sequenz in %2 Teilen an Slurm übergeben; der Job %3 fügt sie zusammen, wenn alle beendet sind</translation>
    </message>
    <message>
        <source>There is no room left on the disk of %1, or none in its quota: make some, then tagmill job resubmit %1</source>
        <translation>Auf dem Datenträger von %1 oder in dessen Kontingent ist kein Platz mehr: Schaffen Sie Platz, dann tagmill job resubmit %1</translation>
    </message>
    <message>
        <source>%1 was killed before it answered; try again (%2)</source>
        <translation>%1 wurde beendet, bevor es geantwortet hat; versuchen Sie es erneut (%2)</translation>
    </message>
    <message>
        <source>sbatch ended without an answer, and the queue does not say whether Slurm took %1; look for it with squeue --me --Format=JobID,Command and end it with scancel (%2)</source>
        <translation>sbatch ist ohne Antwort zu Ende gegangen, und die Warteschlange sagt nicht, ob Slurm %1 angenommen hat; suchen Sie danach mit squeue --me --Format=JobID,Command und beenden Sie es mit scancel (%2)</translation>
    </message>
    <message>
        <source>No Blender answered here within %1 s, so the job does not say which version it is for and no other one will be refused; name yours with TAGMILL_BLENDER and lock again</source>
        <translation>Kein Blender hat hier innerhalb von %1 s geantwortet, deshalb sagt der Auftrag nicht, für welche Version er ist, und keine andere wird abgelehnt; nennen Sie Ihres mit TAGMILL_BLENDER und frieren Sie erneut ein</translation>
    </message>
    <message>
        <source>The tags and saved views of this dataset cannot be read: here the file is not valid JSON. It is left as it is; mend it or move it away to tag frames again</source>
        <translation>Die Tags und gespeicherten Ansichten dieses Datensatzes können nicht gelesen werden: Hier ist die Datei kein gültiges JSON. Sie bleibt, wie sie ist; reparieren oder verschieben Sie sie, um wieder Bilder zu taggen</translation>
    </message>
    <message>
        <source>The tags and saved views of this dataset cannot be read: here the file is not as Tagmill writes it. It is left as it is; mend it or move it away to tag frames again</source>
        <translation>Die Tags und gespeicherten Ansichten dieses Datensatzes können nicht gelesen werden: Hier ist die Datei nicht so, wie Tagmill sie schreibt. Sie bleibt, wie sie ist; reparieren oder verschieben Sie sie, um wieder Bilder zu taggen</translation>
    </message>
    <message>
        <source>The tags and saved views of this dataset cannot be read: another version of Tagmill wrote them. The file is left as it is; move it away to tag frames again</source>
        <translation>Die Tags und gespeicherten Ansichten dieses Datensatzes können nicht gelesen werden: Eine andere Version von Tagmill hat sie geschrieben. Die Datei bleibt, wie sie ist; verschieben Sie sie, um wieder Bilder zu taggen</translation>
    </message>
    <message>
        <source>The finished dataset does not pass its audit: %1</source>
        <translation>Der fertige Datensatz besteht seine Prüfung nicht: %1</translation>
    </message>
    <message>
        <source>tagmill.bit_depth is %1; images have 8 or 16 bits a channel</source>
        <translation>tagmill.bit_depth ist %1; Bilder haben 8 oder 16 Bits je Kanal</translation>
    </message>
    <message>
        <source>%1 divides coordinates by the image&apos;s size, so 0 and 1 are the edges of the picture: counted from the %2 of the first pixel, points near an edge would be negative; leave --pixel-origin out, or give it as %3</source>
        <translation>%1 teilt Koordinaten durch die Größe des Bildes, 0 und 1 sind also die Ränder des Bildes: vom Nullpunkt „%2“ des ersten Pixels aus gezählt wären Punkte nahe am Rand negativ; --pixel-origin weglassen oder als %3 angeben</translation>
    </message>
    <message>
        <source>Nothing is missing but the merge, which is given to Slurm again</source>
        <translation>Es fehlt nur das Zusammenführen; es wird Slurm noch einmal übergeben</translation>
    </message>
    <message>
        <source>All shards are done, but not merged, because the job that does it ended with exit status %1 (its last words: %2); mend the cause, then tagmill job resubmit %3</source>
        <translation>Alle Shards sind fertig, aber nicht zusammengeführt, weil der Auftrag dafür mit Status %1 endete (seine letzten Worte: %2); beheben Sie die Ursache, dann tagmill job resubmit %3</translation>
    </message>
    <message>
        <source>All shards are done, but not merged, because the job that does it is gone (%3; its last words: %2); tagmill job resubmit %1 starts it again</source>
        <translation>Alle Shards sind fertig, aber nicht zusammengeführt, weil der Auftrag dafür verschwunden ist (%3; seine letzten Worte: %2); tagmill job resubmit %1 startet ihn neu</translation>
    </message>
    <message>
        <source>The folder holds %1 finished scenes of this job already; to keep them and make the rest, submit with --resume, or choose another output folder: %2</source>
        <translation>Der Ordner enthält schon %1 fertige Szenen dieses Auftrags; um sie zu behalten und den Rest zu erzeugen, mit --resume übergeben, oder einen anderen Ausgabeordner wählen: %2</translation>
    </message>
    <message>
        <source>%1 of %2 scenes of the job have no result to merge (%3); render them by generate --resume, or on a cluster by job resubmit, and merge again: %4</source>
        <translation>%1 von %2 Szenen des Jobs haben kein Ergebnis zum Zusammenführen (%3); sie mit generate --resume oder auf einem Cluster mit job resubmit rendern und noch einmal zusammenführen: %4</translation>
    </message>
    <message>
        <source>A table of records tells no camera, distance or pose, so checks and exports that need them find nothing; put rich_truth.json or coco_labels.json of the dataset beside it</source>
        <translation>Eine Tabelle von Einträgen nennt weder Kamera noch Abstand noch Pose, daher finden Prüfungen und Exporte, die sie brauchen, nichts; rich_truth.json oder coco_labels.json des Datensatzes daneben legen</translation>
    </message>
    <message>
        <source>This job was not submitted from this account, or its job.json was changed since: the commands and job ids in it are not used. Go on with tagmill generate --executor slurm --resume, into the same folder: %1</source>
        <translation>Dieser Job wurde nicht von diesem Konto aus abgeschickt, oder seine job.json wurde seither geändert: Die Befehle und Jobnummern darin werden nicht verwendet. Mit tagmill generate --executor slurm --resume in denselben Ordner weitermachen: %1</translation>
    </message>
    <message>
        <source>The job runs, but %1 cannot be written, so that nobody will know tomorrow that it is yours: tagmill job cancel and resubmit will refuse it. scancel %2 ends it</source>
        <translation>Der Auftrag läuft, aber %1 kann nicht geschrieben werden, sodass morgen niemand weiß, dass er Ihnen gehört: tagmill job cancel und resubmit werden ihn ablehnen. scancel %2 beendet ihn</translation>
    </message>
    <message>
        <source>%1 of %2 frames are not there, or not as these settings and this Blender make them (%3); the same command without --skip-render makes them, or tagmill job resubmit on a cluster</source>
        <translation>%1 von %2 Bildern fehlen oder sind nicht so, wie diese Einstellungen und dieses Blender sie machen (%3); derselbe Befehl ohne --skip-render erzeugt sie, auf einem Cluster tagmill job resubmit</translation>
    </message>
    <message>
        <source>The job was locked with Blender %1 and this is %2, whose pixels may differ; name the other with --blender, or lock the job anew</source>
        <translation>Der Job wurde mit Blender %1 eingefroren, dies ist %2, dessen Pixel abweichen können; das andere mit --blender nennen oder den Job neu einfrieren</translation>
    </message>
    <message>
        <source>Tags and views cannot be saved in the dataset (%2); make its folder writable or free space: %1</source>
        <translation>Markierungen und Ansichten können im Datensatz nicht gespeichert werden (%2); seinen Ordner beschreibbar machen oder Platz schaffen: %1</translation>
    </message>
    <message>
        <source>Occluders throw the shadow of the first directional light; add one above the horizon, or there are none</source>
        <translation>Verdecker werfen den Schatten des ersten gerichteten Lichts; fügen Sie eines über dem Horizont hinzu, sonst gibt es keine</translation>
    </message>
    <message>
        <source>Add a sun</source>
        <translation>Eine Sonne hinzufügen</translation>
    </message>
    <message>
        <source>This config has no tagmill section, so it means what render-tag means by it; add tagmill: {format: 1} for Tagmill&apos;s own meaning. What differs here: %1</source>
        <translation>Diese Konfiguration hat keinen Abschnitt tagmill und bedeutet daher, was render-tag darunter versteht; für Tagmills eigene Bedeutung tagmill: {format: 1} einfügen. Was hier abweicht: %1</translation>
    </message>
</context>
<context>
    <name>ProblemKind</name>
    <message numerus="yes">
        <source>%1 (and %n more like it)</source>
        <translation>
            <numerusform>%1 (und %n weiteres dieser Art)</numerusform>
            <numerusform>%1 (und %n weitere dieser Art)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordQuantity</name>
    <message>
        <source>Distance</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>Incidence</source>
        <translation>Einfallswinkel</translation>
    </message>
    <message>
        <source>Pixels per module</source>
        <translation>Pixel pro Modul</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Fläche</translation>
    </message>
    <message>
        <source>Occlusion</source>
        <translation>Verdeckung</translation>
    </message>
    <message>
        <source>Blur</source>
        <translation>Unschärfe</translation>
    </message>
    <message>
        <source>Tag size</source>
        <translation>Tag-Größe</translation>
    </message>
</context>
<context>
    <name>Rejection</name>
    <message>
        <source>too near</source>
        <translation>zu nah</translation>
    </message>
    <message>
        <source>target not facing the camera</source>
        <translation>Target nicht zur Kamera gewandt</translation>
    </message>
    <message>
        <source>outside the picture</source>
        <translation>außerhalb des Bildes</translation>
    </message>
    <message>
        <source>too small in the picture</source>
        <translation>zu klein im Bild</translation>
    </message>
    <message>
        <source>too large in the picture</source>
        <translation>zu groß im Bild</translation>
    </message>
    <message>
        <source>hidden by something</source>
        <translation>von etwas verdeckt</translation>
    </message>
    <message>
        <source>camera below the floor</source>
        <translation>Kamera unter dem Boden</translation>
    </message>
    <message>
        <source>beyond what the lens can see</source>
        <translation>jenseits dessen, was das Objektiv sehen kann</translation>
    </message>
    <message>
        <source>pixels per module out of range</source>
        <translation>Pixel pro Modul außerhalb des Bereichs</translation>
    </message>
    <message>
        <source>no place for the occluder</source>
        <translation>kein Platz für den Verdecker</translation>
    </message>
    <message>
        <source>outside the range of elevations</source>
        <translation>außerhalb des Elevationsbereichs</translation>
    </message>
    <message>
        <source>outside its bin of incidence</source>
        <translation>außerhalb seines Bins des Einfallswinkels</translation>
    </message>
    <message>
        <source>too large for its place in the picture</source>
        <translation>zu groß für seinen Platz im Bild</translation>
    </message>
    <message>
        <source>turned away from every camera</source>
        <translation>von jeder Kamera abgewandt</translation>
    </message>
    <message>
        <source>bin of pixels per module out of reach</source>
        <translation>Bin der Pixel pro Modul unerreichbar</translation>
    </message>
    <message>
        <source>bin of incidence out of reach</source>
        <translation>Bin des Einfallswinkels unerreichbar</translation>
    </message>
    <message>
        <source>bin of image position out of reach</source>
        <translation>Bin der Bildposition unerreichbar</translation>
    </message>
    <message>
        <source>whole scene not valid</source>
        <translation>ganze Szene ungültig</translation>
    </message>
</context>
<context>
    <name>TargetPicture</name>
    <message>
        <source>ChArUco board, %1 × %2 cells</source>
        <translation>ChArUco-Board, %1 × %2 Zellen</translation>
    </message>
    <message>
        <source>AprilGrid, %1 × %2 tags</source>
        <translation>AprilGrid, %1 × %2 Tags</translation>
    </message>
    <message>
        <source>%1 × %2 mm, %3, %4 markers, %5 keypoints</source>
        <translation>%1 × %2 mm, %3, %4 Marker, %5 Keypoints</translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tags</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 mm, %2</source>
        <translation>%1 mm, %2</translation>
    </message>
    <message>
        <source>OpenCV 4.6 and newer</source>
        <translation>OpenCV 4.6 und neuer</translation>
    </message>
    <message>
        <source>Legacy OpenCV</source>
        <translation>Älteres OpenCV</translation>
    </message>
    <message>
        <source>render-tag</source>
        <translation>render-tag</translation>
    </message>
</context>
<context>
    <name>TargetPrint</name>
    <message>
        <source>Correct sizes by the measured print</source>
        <translation>Größen nach dem gemessenen Druck korrigieren</translation>
    </message>
</context>
<context>
    <name>ValueJson</name>
    <message>
        <source>One value is expected</source>
        <translation>Genau ein Wert wird erwartet</translation>
    </message>
    <message>
        <source>%1 at character %2</source>
        <translation>%1 bei Zeichen %2</translation>
    </message>
</context>
<context>
    <name>ViewportLegend</name>
    <message>
        <source>sees a whole target</source>
        <translation>sieht ein ganzes Target</translation>
    </message>
    <message>
        <source>sees none</source>
        <translation>sieht keines</translation>
    </message>
</context>
<context>
    <name>ViewportSubject</name>
    <message>
        <source>Scene %1, camera %2</source>
        <translation>Szene %1, Kamera %2</translation>
    </message>
    <message>
        <source>%1: sees no whole target</source>
        <translation>%1: sieht kein ganzes Target</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 m, %3°, %4 px per module, %n target(s)</source>
        <translation>
            <numerusform>%1: %2 m, %3°, %4 px pro Modul, %n Target</numerusform>
            <numerusform>%1: %2 m, %3°, %4 px pro Modul, %n Targets</numerusform>
        </translation>
    </message>
    <message>
        <source>Frame %1: %2, %3 mm, at %4 m</source>
        <translation>Frame %1: %2, %3 mm, bei %4 m</translation>
    </message>
</context>
<context>
    <name>tagmill::Actions</name>
    <message>
        <source>%1: %2</source>
        <comment>a menu and a command in it</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>tagmill::AddJobsDialog</name>
    <message>
        <source>These files may be read</source>
        <translation>Diese Dateien dürfen gelesen werden</translation>
    </message>
    <message>
        <source>Add jobs</source>
        <translation>Jobs hinzufügen</translation>
    </message>
    <message>
        <source>Folder for the outputs</source>
        <translation>Ordner für die Ausgaben</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Jobs</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Job</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Frames</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Add to the queue</source>
        <translation>Zur Warteschlange hinzufügen</translation>
    </message>
    <message>
        <source>Files…</source>
        <translation>Dateien…</translation>
    </message>
    <message>
        <source>Configs, experiments, campaigns, frozen jobs, .blend files</source>
        <translation>Konfigurationen, Experimente, Kampagnen, eingefrorene Jobs, .blend-Dateien</translation>
    </message>
    <message>
        <source>Dataset…</source>
        <translation>Datensatz…</translation>
    </message>
    <message>
        <source>A dataset or a sequence, to be rendered again from what it was made of</source>
        <translation>Ein Datensatz oder eine Sequenz, aus den eigenen Ausgangsdaten noch einmal zu rendern</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen…</translation>
    </message>
    <message>
        <source>Choose the folder for the outputs</source>
        <translation>Ordner für die Ausgaben wählen</translation>
    </message>
    <message>
        <source>Outputs below</source>
        <translation>Ausgaben unter</translation>
    </message>
    <message>
        <source>Configs, experiments, jobs, scenes (*.yaml *.yml *.json *.blend);;All files (*)</source>
        <translation>Konfigurationen, Experimente, Jobs, Szenen (*.yaml *.yml *.json *.blend);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Dataset or sequence</source>
        <translation>Datensatz oder Sequenz</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und noch %n</numerusform>
            <numerusform>und noch %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The dataset names %n file(s) outside its folder:</source>
        <translation>
            <numerusform>Der Datensatz nennt %n Datei außerhalb seines Ordners:</numerusform>
            <numerusform>Der Datensatz nennt %n Dateien außerhalb seines Ordners:</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose files, or a dataset to render again. What a dataset says is data: nothing in it is run.</source>
        <translation>Dateien wählen oder einen Datensatz, der noch einmal gerendert werden soll. Was ein Datensatz enthält, gilt nur als Daten: nichts daraus wird ausgeführt.</translation>
    </message>
    <message>
        <source>Stop each of them early, as the form says: %1</source>
        <translation>Jeden von ihnen vorzeitig stoppen, wie im Formular angegeben: %1</translation>
    </message>
</context>
<context>
    <name>tagmill::AuditCalibrationPage</name>
    <message>
        <source>No calibration opened</source>
        <translation>Keine Kalibrierung geöffnet</translation>
    </message>
    <message>
        <source>Calibrate with your own tool from these pictures, then open its file here: OpenCV, Kalibr, mrcal or ROS. It is held against the cameras that took them.</source>
        <translation>Mit dem eigenen Werkzeug aus diesen Bildern kalibrieren, dann dessen Datei hier öffnen: OpenCV, Kalibr, mrcal oder ROS. Sie wird mit den Kameras verglichen, die die Bilder aufgenommen haben.</translation>
    </message>
    <message>
        <source>Open a calibration…</source>
        <translation>Kalibrierung öffnen…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>Lenses</source>
        <translation>Objektive</translation>
    </message>
    <message>
        <source>Parameters of the lens</source>
        <translation>Parameter des Objektivs</translation>
    </message>
    <message>
        <source>Open a calibration</source>
        <translation>Kalibrierung öffnen</translation>
    </message>
    <message>
        <source>Calibrations (*.yaml *.yml *.xml *.json *.cameramodel);;All files (*)</source>
        <translation>Kalibrierungen (*.yaml *.yml *.xml *.json *.cameramodel);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Lens</source>
        <translation>Objektiv</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>of no use</source>
        <translation>unbrauchbar</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Frames</translation>
    </message>
    <message>
        <source>Projection difference, RMS, px</source>
        <translation>Projektionsdifferenz, RMS, px</translation>
    </message>
    <message>
        <source>largest, px</source>
        <translation>größte, px</translation>
    </message>
    <message>
        <source>over % of the image</source>
        <translation>auf % des Bildes</translation>
    </message>
    <message>
        <source>Residual of true points, RMS, px</source>
        <translation>Residuum wahrer Punkte, RMS, px</translation>
    </message>
    <message>
        <source>Boards</source>
        <translation>Boards</translation>
    </message>
    <message>
        <source>Here cx and cy count from the corner of a pixel: half a pixel more than in the files of OpenCV, Kalibr, mrcal and ROS, which count from its centre.</source>
        <translation>Hier zählen cx und cy ab der Ecke eines Pixels: ein halbes Pixel mehr als in den Dateien von OpenCV, Kalibr, mrcal und ROS, die ab seiner Mitte zählen.</translation>
    </message>
</context>
<context>
    <name>tagmill::AuditClosurePage</name>
    <message>
        <source>OpenCV</source>
        <translation>OpenCV</translation>
    </message>
    <message>
        <source>OpenCV, refined</source>
        <translation>OpenCV, verfeinert</translation>
    </message>
    <message>
        <source>AprilTag 3</source>
        <translation>AprilTag 3</translation>
    </message>
    <message>
        <source>Edges</source>
        <translation>Kanten</translation>
    </message>
    <message>
        <source>No closure test yet</source>
        <translation>Noch kein Closure-Test</translation>
    </message>
    <message>
        <source>Detects tags and boards on every image with OpenCV and AprilTag 3, measures corners against the truth and calibrates the camera anew. It takes about a second for a few images.</source>
        <translation>Erkennt Tags und Boards in jedem Bild mit OpenCV und AprilTag 3, misst die Ecken an der Ground Truth und kalibriert die Kamera neu. Für einige Bilder dauert das etwa eine Sekunde.</translation>
    </message>
    <message>
        <source>Run the closure test</source>
        <translation>Closure-Test ausführen</translation>
    </message>
    <message>
        <source>Outward bias of corners</source>
        <translation>Bias der Ecken nach außen</translation>
    </message>
    <message>
        <source>Residual, RMS</source>
        <translation>Residuum, RMS</translation>
    </message>
    <message>
        <source>Bias x</source>
        <translation>Bias in x</translation>
    </message>
    <message>
        <source>Bias y</source>
        <translation>Bias in y</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Messgröße</translation>
    </message>
    <message>
        <source>Closure test progress</source>
        <translation>Fortschritt des Closure-Tests</translation>
    </message>
    <message>
        <source>Detections</source>
        <translation>Detektionen</translation>
    </message>
    <message>
        <source>Solved lenses</source>
        <translation>Geschätzte Objektive</translation>
    </message>
    <message>
        <source>Parameters of the lens</source>
        <translation>Parameter des Objektivs</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Erneut ausführen</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>Detecting and calibrating…</source>
        <translation>Erkennung und Kalibrierung laufen…</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s)</source>
        <translation>
            <numerusform>%n Bild</numerusform>
            <numerusform>%n Bilder</numerusform>
        </translation>
    </message>
    <message>
        <source>; %1</source>
        <translation>; %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Boards, %1</source>
        <translation>Boards, %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>False</source>
        <translation>Falsch</translation>
    </message>
    <message>
        <source>RMS, px</source>
        <translation>RMS, px</translation>
    </message>
    <message>
        <source>Outward</source>
        <translation>Nach außen</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 nach %2</translation>
    </message>
    <message>
        <source>Camera %1: %2</source>
        <translation>Kamera %1: %2</translation>
    </message>
    <message>
        <source>not solved</source>
        <translation>keine Lösung</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>In-sample: RMS of the residuals the solver leaves. Difference: RMS of the projection difference against the true lens, rotation fitted, over the covered part of the image</source>
        <translation>In-Sample: RMS der Residuen, die der Solver übrig lässt. Differenz: RMS der Projektionsdifferenz zum wahren Objektiv, mit angepasster Rotation, über den abgedeckten Teil des Bildes</translation>
    </message>
    <message>
        <source>In-sample, px</source>
        <translation>In-Sample, px</translation>
    </message>
    <message>
        <source>Difference, px</source>
        <translation>Differenz, px</translation>
    </message>
    <message>
        <source>Largest, px</source>
        <translation>Größte, px</translation>
    </message>
    <message>
        <source>Covered, %</source>
        <translation>Abgedeckt, %</translation>
    </message>
    <message>
        <source>Not solved: %1</source>
        <translation>Nicht gelöst: %1</translation>
    </message>
</context>
<context>
    <name>tagmill::AuditComparisonPage</name>
    <message>
        <source>Nothing to compare with</source>
        <translation>Nichts zum Vergleichen</translation>
    </message>
    <message>
        <source>Choose another dataset: an earlier run, or the one a detector was tuned on. Its distributions are laid over those of this one.</source>
        <translation>Einen anderen Datensatz wählen: einen früheren Lauf oder den, auf den ein Detektor abgestimmt wurde. Seine Verteilungen werden über die von diesem gelegt.</translation>
    </message>
    <message>
        <source>Choose a dataset…</source>
        <translation>Datensatz wählen…</translation>
    </message>
    <message>
        <source>Drift from</source>
        <translation>Drift ab</translation>
    </message>
    <message>
        <source>A Kolmogorov–Smirnov statistic above it counts as drift, as --threshold of tagmill audit diff</source>
        <translation>Eine Kolmogorov-Smirnov-Statistik darüber gilt als Drift, wie bei --threshold von tagmill audit diff</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>drift from</source>
        <translation>Drift ab</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>Distributions</source>
        <translation>Verteilungen</translation>
    </message>
    <message>
        <source>Compare with a dataset</source>
        <translation>Mit einem Datensatz vergleichen</translation>
    </message>
    <message numerus="yes">
        <source>%n distribution(s) drifted</source>
        <translation>
            <numerusform>%n Verteilung mit Drift</numerusform>
            <numerusform>%n Verteilungen mit Drift</numerusform>
        </translation>
    </message>
    <message>
        <source>No distribution drifted</source>
        <translation>Keine Verteilung mit Drift</translation>
    </message>
    <message>
        <source>Auditing %1…</source>
        <translation>Audit von %1 läuft…</translation>
    </message>
    <message>
        <source>drift</source>
        <translation>Drift</translation>
    </message>
    <message>
        <source>Values, %1</source>
        <translation>Werte, %1</translation>
    </message>
    <message>
        <source>KS</source>
        <translation>KS</translation>
    </message>
    <message>
        <source>p</source>
        <translation>p</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>Distributions and numbers</source>
        <translation>Verteilungen und Zahlen</translation>
    </message>
    <message>
        <source>Frames of the same recipe</source>
        <translation>Frames mit gleichem Rezept</translation>
    </message>
</context>
<context>
    <name>tagmill::AuditDetectorsPage</name>
    <message>
        <source>Detector</source>
        <translation>Detektor</translation>
    </message>
    <message>
        <source>compared with</source>
        <translation>verglichen mit</translation>
    </message>
    <message>
        <source>No detector evaluated yet</source>
        <translation>Noch kein Detektor ausgewertet</translation>
    </message>
    <message>
        <source>Choose a detector that is built in, a file of detections or a command. What it misses, invents and misplaces is shown by size, angle, distance, blur and noise.</source>
        <translation>Einen eingebauten Detektor, eine Datei mit Detektionen oder einen Befehl wählen. Was er verpasst, erfindet und falsch platziert, wird nach Größe, Winkel, Abstand, Unschärfe und Rauschen gezeigt.</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Auswerten</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>Nach %1 geschrieben</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>A tag counts as found when all of its corners are at most this far off</source>
        <translation>Ein Tag gilt als gefunden, wenn alle seine Ecken höchstens so weit abweichen</translation>
    </message>
    <message>
        <source>Farthest corner</source>
        <translation>Größte Eckenabweichung</translation>
    </message>
    <message>
        <source>a pixel&apos;s corner</source>
        <translation>eine Pixelecke</translation>
    </message>
    <message>
        <source>a pixel&apos;s centre</source>
        <translation>eine Pixelmitte</translation>
    </message>
    <message>
        <source>(0, 0) of files and commands</source>
        <translation>(0, 0) von Dateien und Befehlen</translation>
    </message>
    <message>
        <source>(0, 0) is</source>
        <translation>(0, 0) ist</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Evaluation progress</source>
        <translation>Fortschritt der Auswertung</translation>
    </message>
    <message>
        <source>within</source>
        <translation>innerhalb</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Recall</translation>
    </message>
    <message>
        <source>Corner error, RMS</source>
        <translation>Eckenfehler, RMS</translation>
    </message>
    <message>
        <source>Outward bias of corners</source>
        <translation>Bias der Ecken nach außen</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Messgröße</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Gesamtwerte</translation>
    </message>
    <message>
        <source>Show these frames in Inspect</source>
        <translation>Diese Frames unter „Inspizieren“ zeigen</translation>
    </message>
    <message>
        <source>OpenCV</source>
        <translation>OpenCV</translation>
    </message>
    <message>
        <source>AprilTag 3</source>
        <translation>AprilTag 3</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s): %1</source>
        <translation>
            <numerusform>%n Problem: %1</numerusform>
            <numerusform>%n Probleme: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Tags to be found</source>
        <translation>Zu findende Tags</translation>
    </message>
    <message>
        <source>Recall, %</source>
        <translation>Recall, %</translation>
    </message>
    <message>
        <source>False positives</source>
        <translation>Falsch-Positive</translation>
    </message>
    <message>
        <source>Wrong ids</source>
        <translation>Falsche IDs</translation>
    </message>
    <message>
        <source>Turned</source>
        <translation>Verdreht</translation>
    </message>
    <message>
        <source>Corner error, RMS, px</source>
        <translation>Eckenfehler, RMS, px</translation>
    </message>
    <message>
        <source>Bias x, px</source>
        <translation>Bias in x, px</translation>
    </message>
    <message>
        <source>Bias y, px</source>
        <translation>Bias in y, px</translation>
    </message>
    <message>
        <source>Outward bias, px</source>
        <translation>Bias nach außen, px</translation>
    </message>
    <message>
        <source>Position error, mean, mm</source>
        <translation>Positionsfehler, Mittel, mm</translation>
    </message>
    <message>
        <source>Rotation error, mean, °</source>
        <translation>Rotationsfehler, Mittel, °</translation>
    </message>
    <message>
        <source>Latency, median, ms</source>
        <translation>Latenz, Median, ms</translation>
    </message>
    <message>
        <source>Latency, 95 %, ms</source>
        <translation>Latenz, 95 %, ms</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>Alle Tags</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n frame(s)</source>
        <extracomment>%1 is what is wrong in them: missed, wrong, false</extracomment>
        <translation>
            <numerusform>%1: %n Frame</numerusform>
            <numerusform>%1: %n Frames</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Export the evaluation</source>
        <translation>Auswertung exportieren</translation>
    </message>
    <message>
        <source>Web page (*.html);;JSON (*.json)</source>
        <translation>Webseite (*.html);;JSON (*.json)</translation>
    </message>
    <message>
        <source>All tags (click a curve for a part of them)</source>
        <translation>Alle Tags (für einen Teil davon eine Kurve anklicken)</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Verpasst</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Falsch gelesen</translation>
    </message>
    <message>
        <source>Corners more than %1 px off</source>
        <translation>Ecken mehr als %1 px daneben</translation>
    </message>
    <message>
        <source>False</source>
        <translation>Falsch-positiv</translation>
    </message>
</context>
<context>
    <name>tagmill::AuditDistributionsPage</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Points in a part of the image</source>
        <translation>Punkte in einem Teil des Bildes</translation>
    </message>
    <message>
        <source>Show in Inspect</source>
        <translation>Unter „Inspizieren“ zeigen</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>Auswahl aufheben</translation>
    </message>
    <message>
        <source>Drag over bars or click a cell of the image to select the frames behind it</source>
        <translation>Über Balken ziehen oder eine Zelle des Bildes anklicken, um die Frames dahinter auszuwählen</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 frames selected</source>
        <extracomment>%1 is how many there are in all</extracomment>
        <translation>
            <numerusform>%n von %1 Frames ausgewählt</numerusform>
            <numerusform>%n von %1 Frames ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Ausgewählt</translation>
    </message>
</context>
<context>
    <name>tagmill::AuditFrameComparison</name>
    <message>
        <source>Frames are not compared yet</source>
        <translation>Frames sind noch nicht verglichen</translation>
    </message>
    <message>
        <source>Compares the pictures that both datasets have of the same recipe: pixel by pixel, and where detectors find corners in one and in the other. It decodes every picture.</source>
        <translation>Vergleicht die Bilder, die beide Datensätze vom selben Rezept haben: Pixel für Pixel und danach, wo Detektoren im einen und im anderen Ecken finden. Dafür wird jedes Bild dekodiert.</translation>
    </message>
    <message>
        <source>Compare frames</source>
        <translation>Frames vergleichen</translation>
    </message>
    <message>
        <source>Show in Inspect</source>
        <translation>Unter „Inspizieren“ zeigen</translation>
    </message>
    <message>
        <source>Lists the frames that differ</source>
        <translation>Führt die abweichenden Frames auf</translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <translation>Fortschritt des Vergleichs</translation>
    </message>
    <message>
        <source>Frames compared</source>
        <translation>Verglichene Frames</translation>
    </message>
    <message numerus="yes">
        <source>%n frame(s) of the same recipe</source>
        <translation>
            <numerusform>%n Frame mit gleichem Rezept</numerusform>
            <numerusform>%n Frames mit gleichem Rezept</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 the same, pixel for pixel</source>
        <translation>%1 gleich, Pixel für Pixel</translation>
    </message>
    <message>
        <source>worst: %1, which cannot be compared</source>
        <translation>am schlechtesten: %1, nicht vergleichbar</translation>
    </message>
    <message>
        <source>worst: %1, PSNR %2 dB</source>
        <translation>am schlechtesten: %1, PSNR %2 dB</translation>
    </message>
    <message numerus="yes">
        <source>%n of another recipe</source>
        <translation>
            <numerusform>%n mit anderem Rezept</numerusform>
            <numerusform>%n mit anderem Rezept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n whose recipe is not known</source>
        <translation>
            <numerusform>%n mit unbekanntem Rezept</numerusform>
            <numerusform>%n mit unbekanntem Rezept</numerusform>
        </translation>
    </message>
    <message>
        <source>in one dataset alone: %1 + %2</source>
        <translation>nur in einem Datensatz: %1 + %2</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Vergleich läuft…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation>Erneut vergleichen</translation>
    </message>
    <message>
        <source>Differs from %1</source>
        <translation>Weicht von %1 ab</translation>
    </message>
</context>
<context>
    <name>tagmill::AuditGatesPage</name>
    <message>
        <source>No rules yet</source>
        <translation>Noch keine Regeln</translation>
    </message>
    <message>
        <source>Rules say which numbers of the audit must lie within which bounds, as score ≥ 80. They are checked at once, and by “tagmill audit run --gate”.</source>
        <translation>Regeln legen fest, welche Zahlen des Audits in welchen Grenzen liegen müssen, etwa score ≥ 80. Geprüft werden sie sofort sowie von „tagmill audit run --gate“.</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>Eine Regel hinzufügen</translation>
    </message>
    <message>
        <source>Read from %1</source>
        <translation>Aus %1 gelesen</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>Nach %1 geschrieben</translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation>Regel hinzufügen</translation>
    </message>
    <message>
        <source>Remove rule</source>
        <translation>Regel entfernen</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) broken</source>
        <translation>
            <numerusform>%n Regel verletzt</numerusform>
            <numerusform>%n Regeln verletzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Passed with %n warning(s)</source>
        <translation>
            <numerusform>Mit %n Warnung bestanden</numerusform>
            <numerusform>Mit %n Warnungen bestanden</numerusform>
        </translation>
    </message>
    <message>
        <source>Every rule holds</source>
        <translation>Alle Regeln erfüllt</translation>
    </message>
    <message>
        <source>Open rules</source>
        <translation>Regeln öffnen</translation>
    </message>
    <message>
        <source>Gate files (*.yaml *.yml *.json)</source>
        <translation>Gate-Dateien (*.yaml *.yml *.json)</translation>
    </message>
    <message>
        <source>Save the rules</source>
        <translation>Regeln speichern</translation>
    </message>
    <message>
        <source>YAML (*.yaml);;JSON (*.json)</source>
        <translation>YAML (*.yaml);;JSON (*.json)</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) faulty</source>
        <translation>
            <numerusform>%n Regel fehlerhaft</numerusform>
            <numerusform>%n Regeln fehlerhaft</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>tagmill::AuditOverviewPage</name>
    <message>
        <source>Integrity checks</source>
        <translation>Integritätsprüfungen</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistik</translation>
    </message>
    <message>
        <source>Integrity</source>
        <translation>Integrität</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
</context>
<context>
    <name>tagmill::AuditSplitView</name>
    <message>
        <source>Split</source>
        <translation>Aufteilung</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Validate</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>A share, as in --split 80/10/10 of tagmill export</source>
        <translation>Ein Anteil, wie bei --split 80/10/10 von tagmill export</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>As --split-seed of tagmill export; scenes stay whole</source>
        <translation>Wie --split-seed von tagmill export; Szenen bleiben ganz</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Frames</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>Szenen</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Each scene is drawn by chance, from its number and the seed alone, so that it keeps its part when others are added. Of few scenes the shares are met only roughly.</source>
        <translation>Jede Szene wird zufällig zugeteilt, allein nach ihrer Nummer und dem Seed, und behält so ihren Teil, wenn andere hinzukommen. Bei wenigen Szenen werden die Anteile nur ungefähr erreicht.</translation>
    </message>
</context>
<context>
    <name>tagmill::AuditWorkspace</name>
    <message>
        <source>No dataset open</source>
        <translation>Kein Datensatz geöffnet</translation>
    </message>
    <message>
        <source>Open a dataset folder to check its integrity and see how distance, incidence and resolution are distributed.</source>
        <translation>Einen Datensatzordner öffnen, um seine Integrität zu prüfen und die Verteilung von Abstand, Einfallswinkel und Auflösung zu sehen.</translation>
    </message>
    <message>
        <source>Open dataset…</source>
        <translation>Datensatz öffnen…</translation>
    </message>
    <message>
        <source>Auditing the dataset</source>
        <translation>Audit des Datensatzes läuft</translation>
    </message>
    <message>
        <source>The dataset cannot be audited</source>
        <translation>Für den Datensatz ist kein Audit möglich</translation>
    </message>
    <message>
        <source>Open another dataset…</source>
        <translation>Anderen Datensatz öffnen…</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>Nach %1 geschrieben</translation>
    </message>
    <message>
        <source>Audit progress</source>
        <translation>Fortschritt des Audits</translation>
    </message>
    <message>
        <source>Audit again</source>
        <translation>Audit wiederholen</translation>
    </message>
    <message>
        <source>Score %1 of 100</source>
        <translation>Wertung %1 von 100</translation>
    </message>
    <message>
        <source>Every integrity check passes</source>
        <translation>Alle Integritätsprüfungen bestanden</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s)</source>
        <translation>
            <numerusform>%n Bild</numerusform>
            <numerusform>%n Bilder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag record(s)</source>
        <translation>
            <numerusform>%n Tag-Eintrag</numerusform>
            <numerusform>%n Tag-Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n board record(s)</source>
        <translation>
            <numerusform>%n Board-Eintrag</numerusform>
            <numerusform>%n Board-Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keypoint(s)</source>
        <translation>
            <numerusform>%n Keypoint</numerusform>
            <numerusform>%n Keypoints</numerusform>
        </translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Nothing taken off 100 points</source>
        <translation>Kein Abzug von 100 Punkten</translation>
    </message>
    <message>
        <source>Taken off 100 points: %1</source>
        <translation>Abzug von 100 Punkten: %1</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>Export the audit</source>
        <translation>Audit exportieren</translation>
    </message>
    <message>
        <source>Reproduce…</source>
        <translation>Reproduzieren…</translation>
    </message>
    <message>
        <source>Render frames again and compare them with those that are there</source>
        <translation>Frames noch einmal rendern und mit den vorhandenen vergleichen</translation>
    </message>
    <message>
        <source>Export report…</source>
        <translation>Bericht exportieren…</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Distributions</source>
        <translation>Verteilungen</translation>
    </message>
    <message>
        <source>Gates</source>
        <translation>Gates</translation>
    </message>
    <message>
        <source>Detectors</source>
        <translation>Detektoren</translation>
    </message>
    <message>
        <source>Closure</source>
        <translation>Closure-Test</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Kalibrierung</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message numerus="yes">
        <source>%n gate(s) broken</source>
        <translation>
            <numerusform>%n Gate verletzt</numerusform>
            <numerusform>%n Gates verletzt</numerusform>
        </translation>
    </message>
    <message>
        <source>Every integrity check and gate passes</source>
        <translation>Alle Integritätsprüfungen und Gates bestanden</translation>
    </message>
    <message>
        <source>Web page (*.html);;JSON (*.json)</source>
        <translation>Webseite (*.html);;JSON (*.json)</translation>
    </message>
    <message numerus="yes">
        <source>%n gate(s) faulty</source>
        <translation>
            <numerusform>%n Gate fehlerhaft</numerusform>
            <numerusform>%n Gates fehlerhaft</numerusform>
        </translation>
    </message>
    <message>
        <source>In the report:</source>
        <translation>Im Bericht:</translation>
    </message>
</context>
<context>
    <name>tagmill::AuthorCameraView</name>
    <message>
        <source>No camera is selected</source>
        <translation>Keine Kamera ausgewählt</translation>
    </message>
    <message>
        <source>Click one in the 3D view to see what it will see.</source>
        <translation>Eine Kamera in der 3D-Ansicht anklicken, um zu sehen, was sie sehen wird.</translation>
    </message>
    <message>
        <source>Select the first</source>
        <translation>Erste auswählen</translation>
    </message>
    <message>
        <source>What the selected camera will see</source>
        <translation>Was die ausgewählte Kamera sehen wird</translation>
    </message>
    <message>
        <source>What is drawn over the picture</source>
        <translation>Was über das Bild gezeichnet wird</translation>
    </message>
    <message>
        <source>Keypoints</source>
        <translation>Keypoints</translation>
    </message>
    <message>
        <source>Ids</source>
        <translation>IDs</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Rand</translation>
    </message>
    <message>
        <source>What detectors find</source>
        <translation>Was Detektoren finden</translation>
    </message>
    <message>
        <source>%1: %2 of %3 saddles</source>
        <translation>%1: %2 von %3 Sattelpunkten</translation>
    </message>
    <message>
        <source>%1: %2 of %3 tags</source>
        <translation>%1: %2 von %3 Tags</translation>
    </message>
    <message>
        <source>, %1 px rms, %2 at most</source>
        <translation>, %1 px RMS, höchstens %2</translation>
    </message>
    <message numerus="yes">
        <source>, %n found that is not there</source>
        <translation>
            <numerusform>, %n gefunden, das es nicht gibt</numerusform>
            <numerusform>, %n gefunden, die es nicht gibt</numerusform>
        </translation>
    </message>
    <message>
        <source>No detector here reads %1 as it is drawn</source>
        <translation>Kein Detektor hier liest %1 in der gezeichneten Form</translation>
    </message>
    <message>
        <source>Nothing to detect</source>
        <translation>Nichts zu detektieren</translation>
    </message>
    <message>
        <source>Detectors are looking…</source>
        <translation>Detektoren suchen…</translation>
    </message>
    <message>
        <source>No detector here reads %1 with the border of two modules that Kalibr&apos;s layout has; the layout peer has one</source>
        <translation>Kein Detektor hier liest %1 mit dem zwei Module breiten Rand, den das Layout von Kalibr hat; das Layout peer hat einen Rand von einem Modul</translation>
    </message>
</context>
<context>
    <name>tagmill::AuthorWorkspace</name>
    <message>
        <source>Config</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>As opened</source>
        <translation>Wie geöffnet</translation>
    </message>
    <message>
        <source>Edits that can be taken back</source>
        <translation>Änderungen, die sich zurücknehmen lassen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Selected camera</source>
        <translation>Ausgewählte Kamera</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Abdeckung</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Kalibrierung</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Problems (%1)</source>
        <translation>Probleme (%1)</translation>
    </message>
</context>
<context>
    <name>tagmill::CalibrationModel</name>
    <message numerus="yes">
        <source>Add %n informative pose(s)</source>
        <translation>
            <numerusform>%n informative Pose hinzufügen</numerusform>
            <numerusform>%n informative Posen hinzufügen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drop %n camera(s)</source>
        <translation>
            <numerusform>%n Kamera weglassen</numerusform>
            <numerusform>%n Kameras weglassen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tagmill::CalibrationPanel</name>
    <message>
        <source>Bent board</source>
        <translation>Gebogenes Board</translation>
    </message>
    <message>
        <source>Add most informative</source>
        <translation>Informativste hinzufügen</translation>
    </message>
    <message>
        <source>Drop least useful</source>
        <translation>Nutzloseste weglassen</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Sigma</source>
        <translation>Sigma</translation>
    </message>
    <message>
        <source>Predicted standard deviations</source>
        <translation>Vorhergesagte Standardabweichungen</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation>Standardabweichung</translation>
    </message>
    <message>
        <source>As the camera</source>
        <translation>Wie die Kamera</translation>
    </message>
    <message>
        <source>Pinhole</source>
        <translation>Lochkamera</translation>
    </message>
    <message>
        <source>Brown–Conrady</source>
        <translation>Brown–Conrady</translation>
    </message>
    <message>
        <source>Rational (OpenCV)</source>
        <translation>Rational (OpenCV)</translation>
    </message>
    <message>
        <source>Kannala–Brandt (fisheye)</source>
        <translation>Kannala–Brandt (Fisheye)</translation>
    </message>
    <message>
        <source>The lens model that the calibration solves for. As the camera: its own; Brown–Conrady for a camera without distortion, because who calibrates does not know that.</source>
        <translation>Das Objektivmodell, das die Kalibrierung schätzt. Wie die Kamera: deren eigenes; Brown–Conrady bei einer Kamera ohne Verzeichnung, denn wer kalibriert, weiß das nicht.</translation>
    </message>
    <message>
        <source>Standard deviation of a detected point, along x and along y.</source>
        <translation>Standardabweichung eines detektierten Punkts, entlang x und entlang y.</translation>
    </message>
    <message>
        <source>Solve for how the board is bent as well: z = bend_x·x² + bend_y·y².</source>
        <translation>Auch schätzen, wie das Board gebogen ist: z = bend_x·x² + bend_y·y².</translation>
    </message>
    <message>
        <source>Number of poses to add</source>
        <translation>Anzahl hinzuzufügender Posen</translation>
    </message>
    <message>
        <source>Number of cameras to drop</source>
        <translation>Anzahl wegzulassender Kameras</translation>
    </message>
    <message>
        <source>Tries %1 poses within the camera&apos;s ranges and adds those that together tell the most of the lens, as placed cameras.</source>
        <translation>Probiert %1 Posen innerhalb der Kamerabereiche und fügt die, die zusammen am meisten über das Objektiv aussagen, als platzierte Kameras hinzu.</translation>
    </message>
    <message>
        <source>Takes the cameras out of the dataset that the calibration misses least.</source>
        <translation>Nimmt die Kameras aus dem Datensatz, die der Kalibrierung am wenigsten fehlen.</translation>
    </message>
    <message>
        <source>Lens</source>
        <translation>Objektiv</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Rauschen</translation>
    </message>
    <message>
        <source>Nothing is planned yet</source>
        <translation>Noch nichts geplant</translation>
    </message>
    <message>
        <source>%1, %2. Projection uncertain by %3 px in the middle; where boards reach (%4 %) by %5 px in the median, %6 px at worst</source>
        <translation>%1, %2. Unsicherheit der Projektion %3 px in der Mitte; wo Boards hinreichen (%4 %), %5 px im Median, %6 px schlimmstenfalls</translation>
    </message>
    <message numerus="yes">
        <source>%n view(s)</source>
        <translation>
            <numerusform>%n Aufnahme</numerusform>
            <numerusform>%n Aufnahmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n Punkt</numerusform>
            <numerusform>%n Punkte</numerusform>
        </translation>
    </message>
    <message>
        <source>Choosing …</source>
        <translation>Auswahl läuft …</translation>
    </message>
    <message>
        <source>Working it out…</source>
        <translation>Wird berechnet…</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>tagmill::CameraEditing</name>
    <message>
        <source>Add camera from this view</source>
        <translation>Kamera aus dieser Ansicht hinzufügen</translation>
    </message>
    <message>
        <source>Duplicate and move</source>
        <translation>Duplizieren und verschieben</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Aim</source>
        <translation>Ausrichten</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Isolate</source>
        <translation>Isolieren</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Turns it to look where the mouse points</source>
        <translation>Dreht sie dorthin, wohin die Maus zeigt</translation>
    </message>
    <message>
        <source>Locked cameras cannot be moved or deleted here</source>
        <translation>Gesperrte Kameras können hier nicht verschoben oder gelöscht werden</translation>
    </message>
    <message>
        <source>Shows the selected cameras alone, and all again</source>
        <translation>Zeigt nur die ausgewählten Kameras und danach wieder alle</translation>
    </message>
    <message>
        <source>This config means what render-tag means by it, which knows no placed cameras: give it a tagmill section first (Tagmill, Format)</source>
        <translation>Diese Konfiguration bedeutet, was render-tag darunter versteht, und das kennt keine platzierten Kameras: zuerst einen Abschnitt tagmill anlegen (Tagmill, Format)</translation>
    </message>
    <message>
        <source>A camera that sees what this view shows</source>
        <translation>Eine Kamera, die sieht, was diese Ansicht zeigt</translation>
    </message>
    <message>
        <source>Copies that can be moved, of sampled cameras too</source>
        <translation>Kopien, die sich verschieben lassen, auch von gesampelten Kameras</translation>
    </message>
    <message>
        <source>Only unlocked cameras that are placed by hand can be moved: Shift+D makes such a copy</source>
        <translation>Nur ungesperrte, von Hand platzierte Kameras lassen sich verschieben: Umschalt+D erzeugt eine solche Kopie</translation>
    </message>
    <message>
        <source>Moving</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Aiming</source>
        <translation>Ausrichten</translation>
    </message>
    <message>
        <source>X, Y, Z keep to an axis, Esc puts it back</source>
        <translation>X, Y, Z halten sich an eine Achse, Esc stellt zurück</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 along %2: %3</source>
        <translation>%1 entlang %2: %3</translation>
    </message>
    <message>
        <source>Locked cameras stay: nothing to delete here</source>
        <translation>Gesperrte Kameras bleiben: hier gibt es nichts zu löschen</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n camera(s)</source>
        <translation>
            <numerusform>%n Kamera löschen</numerusform>
            <numerusform>%n Kameras löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>Moves with the mouse or the arrow keys; X, Y and Z keep to an axis</source>
        <translation>Verschiebt mit der Maus oder den Pfeiltasten; X, Y und Z halten sich an eine Achse</translation>
    </message>
    <message>
        <source>click or Enter to keep, Esc to put it back; arrows move too, X, Y, Z keep to an axis</source>
        <translation>Klick oder Eingabetaste übernimmt, Esc stellt zurück; Pfeiltasten bewegen auch, X, Y, Z halten sich an eine Achse</translation>
    </message>
</context>
<context>
    <name>tagmill::ChartView</name>
    <message>
        <source>Histogram: %1</source>
        <translation>Histogramm: %1</translation>
    </message>
    <message>
        <source>No values</source>
        <translation>Keine Werte</translation>
    </message>
    <message>
        <source>%1 – %2 %3</source>
        <translation>%1 – %2 %3</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n camera(s)</source>
        <extracomment>%1 is a range of values</extracomment>
        <translation>
            <numerusform>%1: %n Kamera</numerusform>
            <numerusform>%1: %n Kameras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n record(s)</source>
        <translation>
            <numerusform>%1: %n Eintrag</numerusform>
            <numerusform>%1: %n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2 %3 %, %4 %5 %</source>
        <extracomment>%1 is a range of values, %2 the name of a dataset and %3 its share in percent, %4 and %5 those of another</extracomment>
        <translation>%1: %2 %3 %, %4 %5 %</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>tagmill::ClusterChoice</name>
    <message>
        <source>partition %1</source>
        <translation>Partition %1</translation>
    </message>
    <message>
        <source>account %1</source>
        <translation>Konto %1</translation>
    </message>
    <message>
        <source>time %1</source>
        <translation>Zeit %1</translation>
    </message>
    <message>
        <source>memory %1</source>
        <translation>Speicher %1</translation>
    </message>
    <message numerus="yes">
        <source>%n processor(s) a task</source>
        <translation>
            <numerusform>%n Prozessor pro Task</numerusform>
            <numerusform>%n Prozessoren pro Task</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n worker(s) a task</source>
        <translation>
            <numerusform>%n Worker pro Task</numerusform>
            <numerusform>%n Worker pro Task</numerusform>
        </translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>Slurm&apos;s programs are not here: open Tagmill on a machine of the cluster, or run on this computer</source>
        <translation>Die Programme von Slurm fehlen hier: Tagmill auf einem Rechner des Clusters öffnen oder auf diesem Computer ausführen</translation>
    </message>
    <message>
        <source>No Slurm controller answers: open Tagmill on a machine of the cluster, or run on this computer</source>
        <translation>Kein Slurm-Controller antwortet: Tagmill auf einem Rechner des Clusters öffnen oder auf diesem Computer ausführen</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Erneut suchen</translation>
    </message>
    <message>
        <source>Cluster profile</source>
        <translation>Cluster-Profil</translation>
    </message>
    <message>
        <source>Partition, account, time, memory … of the tasks. Profiles are files NAME.yaml in %1</source>
        <translation>Partition, Konto, Zeit, Speicher … der Tasks. Profile sind Dateien NAME.yaml in %1</translation>
    </message>
    <message>
        <source>Slurm found</source>
        <translation>Slurm gefunden</translation>
    </message>
    <message>
        <source>Look for Slurm again</source>
        <translation>Erneut nach Slurm suchen</translation>
    </message>
    <message>
        <source>Cluster profiles (*.yaml *.yml *.json)</source>
        <translation>Cluster-Profile (*.yaml *.yml *.json)</translation>
    </message>
    <message>
        <source>The cluster&apos;s defaults</source>
        <translation>Standardwerte des Clusters</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Andere Datei…</translation>
    </message>
    <message>
        <source>Asking Slurm</source>
        <translation>Slurm wird abgefragt</translation>
    </message>
    <message>
        <source>Slurm answers: %1</source>
        <translation>Slurm antwortet: %1</translation>
    </message>
    <message>
        <source>device %1</source>
        <translation>Gerät %1</translation>
    </message>
</context>
<context>
    <name>tagmill::ClusterJobView</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Inspect dataset</source>
        <translation>Datensatz inspizieren</translation>
    </message>
    <message>
        <source>Look at what is there already</source>
        <translation>Bereits Vorhandenes ansehen</translation>
    </message>
    <message>
        <source>Resubmit what is missing</source>
        <translation>Fehlendes erneut abgeben</translation>
    </message>
    <message>
        <source>Show shards</source>
        <translation>Shards zeigen</translation>
    </message>
    <message>
        <source>Looks at the shards of this job of an earlier session again</source>
        <translation>Sieht erneut nach den Shards dieses Jobs aus einer früheren Sitzung</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Takes the tasks out of Slurm&apos;s queue; what is rendered stays</source>
        <translation>Nimmt die Tasks aus der Warteschlange von Slurm; Gerendertes bleibt erhalten</translation>
    </message>
    <message>
        <source>Shards shown</source>
        <translation>Gezeigte Shards</translation>
    </message>
    <message>
        <source>All shards</source>
        <translation>Alle Shards</translation>
    </message>
    <message>
        <source>Failed and lost</source>
        <translation>Fehlgeschlagen und verloren</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Shards</source>
        <translation>Shards</translation>
    </message>
    <message>
        <source>Log of the shard</source>
        <translation>Protokoll des Shards</translation>
    </message>
    <message>
        <source>Select a shard to see what its log ends with</source>
        <translation>Einen Shard auswählen, um das Ende seines Protokolls zu sehen</translation>
    </message>
    <message>
        <source>Log of the job</source>
        <translation>Protokoll des Jobs</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n part(s)</source>
        <translation>
            <numerusform>%1 von %n Teil</numerusform>
            <numerusform>%1 von %n Teilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n frame(s)</source>
        <translation>
            <numerusform>%1 von %n Frame</numerusform>
            <numerusform>%1 von %n Frames</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n fehlend</numerusform>
            <numerusform>%n fehlend</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation>Wird abgebrochen</translation>
    </message>
    <message>
        <source>Talking to Slurm</source>
        <translation>Austausch mit Slurm läuft</translation>
    </message>
    <message>
        <source>Inspect frames</source>
        <translation>Frames inspizieren</translation>
    </message>
    <message>
        <source>This shard has no log yet</source>
        <translation>Dieser Shard hat noch kein Protokoll</translation>
    </message>
    <message>
        <source>Gives the shards that failed or were lost to Slurm again, or the merge alone; finished scenes are kept</source>
        <translation>Übergibt Slurm die fehlgeschlagenen oder verlorenen Shards noch einmal, oder nur das Zusammenführen; fertige Szenen bleiben</translation>
    </message>
</context>
<context>
    <name>tagmill::CommandPalette</name>
    <message>
        <source>Search commands</source>
        <translation>Befehle suchen</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Field: %1</source>
        <translation>Feld: %1</translation>
    </message>
</context>
<context>
    <name>tagmill::ConfigEditor</name>
    <message>
        <source>Search fields</source>
        <translation>Felder suchen</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Only the fields that the config sets</source>
        <translation>Nur die Felder, die die Konfiguration setzt</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Only the fields that something is wrong with</source>
        <translation>Nur die Felder, mit denen etwas nicht stimmt</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Erweitert</translation>
    </message>
    <message>
        <source>Also the fields that are seldom needed</source>
        <translation>Auch die selten gebrauchten Felder</translation>
    </message>
    <message>
        <source>Show all fields</source>
        <translation>Alle Felder zeigen</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Keine Probleme</translation>
    </message>
    <message>
        <source>Nothing is set</source>
        <translation>Nichts gesetzt</translation>
    </message>
    <message>
        <source>No field has a problem.</source>
        <translation>Kein Feld hat ein Problem.</translation>
    </message>
    <message>
        <source>Every field has its default.</source>
        <translation>Jedes Feld hat seinen Standardwert.</translation>
    </message>
    <message>
        <source>No such field</source>
        <translation>Kein solches Feld</translation>
    </message>
    <message>
        <source>No field has these words in its name or description.</source>
        <translation>Kein Feld hat diese Wörter in Name oder Beschreibung.</translation>
    </message>
</context>
<context>
    <name>tagmill::ConfigEditorRow</name>
    <message>
        <source>Reset %1</source>
        <translation>%1 zurücksetzen</translation>
    </message>
    <message>
        <source>Reset to the default: %1</source>
        <translation>Auf den Standardwert zurücksetzen: %1</translation>
    </message>
    <message>
        <source>Unset</source>
        <translation>Nicht mehr setzen</translation>
    </message>
    <message>
        <source>Set by you, not saved yet</source>
        <translation>Von Hand gesetzt, noch nicht gespeichert</translation>
    </message>
    <message>
        <source>Taken out by you, not saved yet</source>
        <translation>Von Hand entfernt, noch nicht gespeichert</translation>
    </message>
    <message>
        <source>Set by preset %1</source>
        <translation>Von Voreinstellung %1 gesetzt</translation>
    </message>
    <message>
        <source>Set in the file</source>
        <translation>In der Datei gesetzt</translation>
    </message>
    <message>
        <source>Not set: the default counts</source>
        <translation>Nicht gesetzt: es gilt der Standardwert</translation>
    </message>
    <message>
        <source>Back to preset %1: %2</source>
        <translation>Zurück zur Voreinstellung %1: %2</translation>
    </message>
    <message>
        <source>Write the default into the config: %1</source>
        <translation>Den Standardwert in die Konfiguration schreiben: %1</translation>
    </message>
    <message>
        <source>Back to what the file says</source>
        <translation>Zurück zum Wert der Datei</translation>
    </message>
    <message>
        <source>Copy key</source>
        <translation>Schlüssel kopieren</translation>
    </message>
    <message>
        <source>Copy as --set</source>
        <translation>Als --set kopieren</translation>
    </message>
    <message>
        <source>Show in the text</source>
        <translation>Im Text zeigen</translation>
    </message>
    <message>
        <source>Unset %1</source>
        <translation>%1 nicht mehr setzen</translation>
    </message>
</context>
<context>
    <name>tagmill::ConfigEditorSection</name>
    <message>
        <source>Section %1</source>
        <translation>Abschnitt %1</translation>
    </message>
    <message>
        <source>use</source>
        <translation>verwenden</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 verwenden</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n Problem</numerusform>
            <numerusform>%n Probleme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set</source>
        <translation>
            <numerusform>%n gesetzt</numerusform>
            <numerusform>%n gesetzt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tagmill::ConfigFileWatch</name>
    <message>
        <source>Change of the file by another program</source>
        <translation>Änderung der Datei durch ein anderes Programm</translation>
    </message>
</context>
<context>
    <name>tagmill::ConfigModel</name>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>tagmill::ConfigTextView</name>
    <message>
        <source>Text of the config</source>
        <translation>Text der Konfiguration</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>What differs from the saved file, a preset or another config</source>
        <translation>Was sich von der gespeicherten Datei, einer Voreinstellung oder einer anderen Konfiguration unterscheidet</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Show the text of the config again; what cannot be read is lost</source>
        <translation>Wieder den Text der Konfiguration zeigen; Unlesbares geht verloren</translation>
    </message>
    <message>
        <source>With the saved file</source>
        <translation>Mit der gespeicherten Datei</translation>
    </message>
    <message>
        <source>With a preset</source>
        <translation>Mit einer Voreinstellung</translation>
    </message>
    <message>
        <source>With another config…</source>
        <translation>Mit einer anderen Konfiguration…</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s); see the marked lines</source>
        <translation>
            <numerusform>%n Fehler; siehe die markierte Zeile</numerusform>
            <numerusform>%n Fehler; siehe die markierten Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>YAML</source>
        <translation>YAML</translation>
    </message>
    <message>
        <source>Edits since saving</source>
        <translation>Änderungen seit dem Speichern</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>bearbeitet</translation>
    </message>
    <message>
        <source>Differences from preset %1</source>
        <translation>Unterschiede zur Voreinstellung %1</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Vergleichen mit</translation>
    </message>
    <message>
        <source>Configs (*.yaml *.yml *.json);;All files (*)</source>
        <translation>Konfigurationen (*.yaml *.yml *.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Differences from another config</source>
        <translation>Unterschiede zu einer anderen Konfiguration</translation>
    </message>
</context>
<context>
    <name>tagmill::CurveView</name>
    <message>
        <source>%1 by %2</source>
        <translation>%1 nach %2</translation>
    </message>
    <message>
        <source>No values</source>
        <translation>Keine Werte</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <translation>%1 und mehr</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>tagmill::DetectionSourceEdit</name>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>OpenCV</source>
        <translation>OpenCV</translation>
    </message>
    <message>
        <source>AprilTag 3</source>
        <translation>AprilTag 3</translation>
    </message>
    <message>
        <source>Detections file</source>
        <translation>Detektionsdatei</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>program {image}</source>
        <translation>programm {image}</translation>
    </message>
    <message>
        <source>detections.json or .csv</source>
        <translation>detections.json oder .csv</translation>
    </message>
    <message>
        <source>It is run on every picture, whose path replaces {image}, and prints its detections as JSON</source>
        <translation>Wird für jedes Bild ausgeführt, dessen Pfad {image} ersetzt, und gibt seine Detektionen als JSON aus</translation>
    </message>
    <message>
        <source>Detections</source>
        <translation>Detektionen</translation>
    </message>
    <message>
        <source>Detections (*.json *.csv);;All files (*)</source>
        <translation>Detektionen (*.json *.csv);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>tagmill::DiffDialog</name>
    <message>
        <source>There is no difference between %1 and %2.</source>
        <translation>Zwischen %1 und %2 besteht kein Unterschied.</translation>
    </message>
</context>
<context>
    <name>tagmill::DocumentModel</name>
    <message>
        <source>Untitled</source>
        <translation>Unbenannt</translation>
    </message>
    <message>
        <source>Change of the text</source>
        <translation>Änderung des Textes</translation>
    </message>
    <message>
        <source>Change of the file by another program</source>
        <translation>Änderung der Datei durch ein anderes Programm</translation>
    </message>
</context>
<context>
    <name>tagmill::ElementCard</name>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>tagmill::FrameBrowser</name>
    <message>
        <source>Scene and camera</source>
        <translation>Szene und Kamera</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Frames</translation>
    </message>
    <message>
        <source>Filter frames</source>
        <translation>Frames filtern</translation>
    </message>
    <message>
        <source>Filter: tag:12 scene:3 state:margin</source>
        <translation>Filtern: tag:12 scene:3 state:margin</translation>
    </message>
    <message>
        <source>All words must hold: tag:12, family:36h11, state:visible|margin|occluded|outside of one and the same target; scene:3, camera:0, or a part of the image&apos;s name</source>
        <translation>Alle Wörter müssen zutreffen: tag:12, family:36h11, state:visible|margin|occluded|outside für ein und dasselbe Target; scene:3, camera:0 oder ein Teil des Bildnamens</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Show ranges, categories, tags and saved views beside the frames</source>
        <translation>Bereiche, Kategorien, Markierungen und gespeicherte Ansichten neben den Frames zeigen</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Raster</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Strip</source>
        <translation>Streifen</translation>
    </message>
    <message>
        <source>Frames as pictures in a grid</source>
        <translation>Frames als Bilder in einem Raster</translation>
    </message>
    <message>
        <source>Frames as lines with their numbers</source>
        <translation>Frames als Zeilen mit ihren Zahlen</translation>
    </message>
    <message>
        <source>Frames as a strip below the viewer</source>
        <translation>Frames als Streifen unter der Bildansicht</translation>
    </message>
    <message>
        <source>Order of the frames</source>
        <translation>Reihenfolge der Frames</translation>
    </message>
    <message numerus="yes">
        <source>%n frame(s)</source>
        <translation>
            <numerusform>%n Frame</numerusform>
            <numerusform>%n Frames</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n frame(s)</source>
        <translation>
            <numerusform>%1 von %n Frame</numerusform>
            <numerusform>%1 von %n Frames</numerusform>
        </translation>
    </message>
    <message>
        <source>Only: %1</source>
        <translation>Nur: %1</translation>
    </message>
    <message>
        <source>Largest first; click for the smallest</source>
        <translation>Größte zuerst; Klick für die kleinsten</translation>
    </message>
    <message>
        <source>Smallest first; click for the largest</source>
        <translation>Kleinste zuerst; Klick für die größten</translation>
    </message>
    <message>
        <source>My tags</source>
        <translation>Eigene Markierungen</translation>
    </message>
    <message>
        <source>Exports leave frames in quarantine out</source>
        <translation>Exporte lassen Frames in Quarantäne aus</translation>
    </message>
    <message>
        <source>Render again…</source>
        <translation>Noch einmal rendern…</translation>
    </message>
    <message>
        <source>Copy names</source>
        <translation>Namen kopieren</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Unknown: %1; known are %2</source>
        <translation>Unbekannt: %1; bekannt sind %2</translation>
    </message>
    <message>
        <source>%1 takes a whole number, not “%2”</source>
        <translation>%1 verlangt eine ganze Zahl, nicht „%2“</translation>
    </message>
    <message>
        <source>Reset the filter</source>
        <translation>Filter zurücksetzen</translation>
    </message>
    <message>
        <source>No frame passes the filter</source>
        <translation>Kein Frame erfüllt den Filter</translation>
    </message>
    <message>
        <source>The dataset has no frames</source>
        <translation>Der Datensatz hat keine Frames</translation>
    </message>
    <message>
        <source>%1 is shown as soon as scene %2 is complete. A job that was cancelled completes it when it is continued.</source>
        <translation>%1 wird gezeigt, sobald Szene %2 vollständig ist. Ein abgebrochener Job vervollständigt sie, wenn er fortgesetzt wird.</translation>
    </message>
    <message>
        <source>%1 of %2 selected</source>
        <translation>%1 von %2 ausgewählt</translation>
    </message>
    <message>
        <source>No scene is complete yet</source>
        <translation>Noch keine Szene ist vollständig</translation>
    </message>
    <message>
        <source>Open the dataset&apos;s config</source>
        <translation>Konfiguration des Datensatzes öffnen</translation>
    </message>
</context>
<context>
    <name>tagmill::FrameComparisonTable</name>
    <message>
        <source>The same</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Weicht ab</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Frame</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>PSNR, dB</source>
        <translation>PSNR, dB</translation>
    </message>
    <message>
        <source>Pixels, %</source>
        <translation>Pixel, %</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Größte</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Corners</source>
        <translation>Ecken</translation>
    </message>
    <message>
        <source>Δx, px</source>
        <translation>Δx, px</translation>
    </message>
    <message>
        <source>Δy, px</source>
        <translation>Δy, px</translation>
    </message>
    <message>
        <source>RMS, px</source>
        <translation>RMS, px</translation>
    </message>
    <message>
        <source>Farthest, px</source>
        <translation>Weiteste, px</translation>
    </message>
    <message>
        <source>Found in one</source>
        <translation>Nur in einem</translation>
    </message>
    <message>
        <source>Peak signal-to-noise ratio of all channels</source>
        <translation>Spitzen-Signal-Rausch-Verhältnis aller Kanäle</translation>
    </message>
    <message>
        <source>Pixels that differ</source>
        <translation>Pixel, die abweichen</translation>
    </message>
    <message>
        <source>Largest difference of a channel, of 255</source>
        <translation>Größter Unterschied eines Kanals, von 255</translation>
    </message>
    <message>
        <source>Mean difference of the channels, of 255</source>
        <translation>Mittlerer Unterschied der Kanäle, von 255</translation>
    </message>
    <message>
        <source>Corners and saddle points that OpenCV or AprilTag 3 finds in both pictures</source>
        <translation>Ecken und Sattelpunkte, die OpenCV oder AprilTag 3 in beiden Bildern findet</translation>
    </message>
    <message>
        <source>Mean distance along x, from where it is found in the other dataset to where it is found in this one</source>
        <translation>Mittlerer Abstand in x-Richtung vom Fundort im anderen Datensatz zum Fundort in diesem</translation>
    </message>
    <message>
        <source>The same along y</source>
        <translation>Dasselbe in y-Richtung</translation>
    </message>
    <message>
        <source>Root mean square of the distances</source>
        <translation>Quadratisches Mittel der Abstände</translation>
    </message>
    <message>
        <source>The largest distance</source>
        <translation>Der größte Abstand</translation>
    </message>
    <message>
        <source>Corners that are found in one of the pictures alone: the other dataset&apos;s + this one&apos;s</source>
        <translation>Ecken, die nur in einem der Bilder gefunden werden: des anderen Datensatzes + dieses Datensatzes</translation>
    </message>
</context>
<context>
    <name>tagmill::FrameDelegate</name>
    <message>
        <source>Scene %1, cam %2</source>
        <translation>Szene %1, Kam. %2</translation>
    </message>
</context>
<context>
    <name>tagmill::FrameFilterPanel</name>
    <message>
        <source>My tags</source>
        <translation>Eigene Markierungen</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Targets</translation>
    </message>
    <message>
        <source>Families</source>
        <translation>Familien</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Gespeicherte Ansichten</translation>
    </message>
    <message>
        <source>Filters and orders saved beside the dataset</source>
        <translation>Filter und Reihenfolgen, beim Datensatz gespeichert</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Save the filter and the order as a view</source>
        <translation>Filter und Reihenfolge als Ansicht speichern</translation>
    </message>
    <message>
        <source>Forget the chosen view</source>
        <translation>Die gewählte Ansicht vergessen</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Show every frame</source>
        <translation>Jeden Frame zeigen</translation>
    </message>
    <message>
        <source>Rename the tag</source>
        <translation>Die Markierung umbenennen</translation>
    </message>
    <message>
        <source>Boards</source>
        <translation>Boards</translation>
    </message>
    <message>
        <source>Tags and markers</source>
        <translation>Tags und Marker</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Vorhanden</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(keine)</translation>
    </message>
    <message>
        <source>%1 of %2 pass the other filters</source>
        <translation>%1 von %2 erfüllen die anderen Filter</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) could not be read</source>
        <translation>
            <numerusform>%n Bild konnte nicht gelesen werden</numerusform>
            <numerusform>%n Bilder konnten nicht gelesen werden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n frame(s)</source>
        <translation>
            <numerusform>%n Frame</numerusform>
            <numerusform>%n Frames</numerusform>
        </translation>
    </message>
    <message>
        <source>No views</source>
        <translation>Keine Ansichten</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Ansicht speichern</translation>
    </message>
    <message>
        <source>Name of the filter and order (one of that name is replaced):</source>
        <translation>Name für Filter und Reihenfolge (eine Ansicht dieses Namens wird ersetzt):</translation>
    </message>
    <message>
        <source>Rename tag</source>
        <translation>Markierung umbenennen</translation>
    </message>
    <message>
        <source>Name of tag %1 (empty: its number):</source>
        <translation>Name der Markierung %1 (leer: ihre Nummer):</translation>
    </message>
</context>
<context>
    <name>tagmill::FrameListModel</name>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n record(s)</source>
        <translation>
            <numerusform>%1, %n Eintrag</numerusform>
            <numerusform>%1, %n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Frame</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>Incidence</source>
        <translation>Winkel</translation>
    </message>
    <message>
        <source>px/module</source>
        <translation>px/Modul</translation>
    </message>
    <message>
        <source>My tags</source>
        <translation>Eigene Markierungen</translation>
    </message>
    <message>
        <source>The picture&apos;s name</source>
        <translation>Name des Bildes</translation>
    </message>
    <message>
        <source>Targets in the frame</source>
        <translation>Targets im Frame</translation>
    </message>
    <message>
        <source>Of the nearest target</source>
        <translation>Der des nächsten Targets</translation>
    </message>
    <message>
        <source>Angle of the most tilted target</source>
        <translation>Winkel des am stärksten geneigten Targets</translation>
    </message>
    <message>
        <source>Pixels per module of the smallest target</source>
        <translation>Pixel pro Modul des kleinsten Targets</translation>
    </message>
    <message>
        <source>Tags you gave with the number keys</source>
        <translation>Mit den Zifferntasten vergebene Markierungen</translation>
    </message>
</context>
<context>
    <name>tagmill::FrameTags</name>
    <message>
        <source>Quarantine</source>
        <translation>Quarantäne</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>Markierung %1</translation>
    </message>
    <message numerus="yes">
        <source>%1: given to %n frame(s)</source>
        <translation>
            <numerusform>%1: einem Bild gegeben</numerusform>
            <numerusform>%1: %n Bildern gegeben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: taken from %n frame(s)</source>
        <translation>
            <numerusform>%1: einem Bild genommen</numerusform>
            <numerusform>%1: %n Bildern genommen</numerusform>
        </translation>
    </message>
    <message>
        <source>Name of %1</source>
        <translation>Name von %1</translation>
    </message>
    <message>
        <source>Saved view %1</source>
        <translation>Gespeicherte Ansicht %1</translation>
    </message>
    <message>
        <source>View %1 removed</source>
        <translation>Ansicht %1 entfernt</translation>
    </message>
</context>
<context>
    <name>tagmill::FrameTaskModel</name>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Rendering</source>
        <translation>Rendert</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Kept from before</source>
        <translation>Von vorher behalten</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Frame %1</source>
        <translation>Frame %1</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Frame</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>Render time</source>
        <translation>Renderzeit</translation>
    </message>
</context>
<context>
    <name>tagmill::FrameViewer</name>
    <message>
        <source>Frame</source>
        <translation>Frame</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n record(s)</source>
        <translation>
            <numerusform>%1, %n Eintrag</numerusform>
            <numerusform>%1, %n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>x %1  y %2</source>
        <translation>x %1  y %2</translation>
    </message>
    <message>
        <source>Board corner %1: %2</source>
        <translation>Board-Ecke %1: %2</translation>
    </message>
    <message>
        <source>Keypoint %1: %2</source>
        <translation>Keypoint %1: %2</translation>
    </message>
    <message>
        <source>Tag %1, corner %2: %3</source>
        <translation>Tag %1, Ecke %2: %3</translation>
    </message>
    <message>
        <source>Grey along the outward diagonal</source>
        <translation>Grauwerte entlang der Diagonale nach außen</translation>
    </message>
    <message>
        <source>Grey across the nearest edge</source>
        <translation>Grauwerte quer zur nächsten Kante</translation>
    </message>
    <message>
        <source>Edge %1 px inside its true place</source>
        <translation>Kante %1 px innerhalb ihrer wahren Lage</translation>
    </message>
    <message>
        <source>Edge %1 px outside its true place</source>
        <translation>Kante %1 px außerhalb ihrer wahren Lage</translation>
    </message>
    <message>
        <source>grey %1</source>
        <translation>Grauwert %1</translation>
    </message>
    <message>
        <source>No true point in here</source>
        <translation>Kein wahrer Punkt in diesem Ausschnitt</translation>
    </message>
    <message>
        <source>Point at an edge or a corner of a tag to see its grey values</source>
        <translation>Auf eine Kante oder Ecke eines Tags zeigen, um ihre Grauwerte zu sehen</translation>
    </message>
    <message>
        <source>%1 % hidden</source>
        <translation>%1 % verdeckt</translation>
    </message>
    <message>
        <source>The picture has another size than its records say: %1 × %2 px instead of %3 × %4. The layers do not fit it.</source>
        <translation>Das Bild hat eine andere Größe, als seine Datensätze sagen: %1 × %2 px statt %3 × %4. Die Ebenen passen nicht dazu.</translation>
    </message>
</context>
<context>
    <name>tagmill::GateModel</name>
    <message>
        <source>Holds</source>
        <translation>Erfüllt</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Verletzt</translation>
    </message>
    <message>
        <source>A broken rule fails the audit; one that is not critical only warns</source>
        <translation>Eine verletzte Regel lässt das Audit durchfallen; eine unkritische warnt nur</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Metrik</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Least</source>
        <translation>Mindestens</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Kritisch</translation>
    </message>
    <message>
        <source>Other rules</source>
        <translation>Andere Regeln</translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation>Regel hinzufügen</translation>
    </message>
    <message>
        <source>Remove rule</source>
        <translation>Regel entfernen</translation>
    </message>
    <message>
        <source>Change rule</source>
        <translation>Regel ändern</translation>
    </message>
    <message>
        <source>Faulty</source>
        <translation>Fehlerhaft</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>The least, %1, is above the most, %2</source>
        <translation>Das Mindeste, %1, liegt über dem Höchsten, %2</translation>
    </message>
    <message>
        <source>It names no number of the report</source>
        <translation>Sie nennt keine Zahl des Berichts</translation>
    </message>
    <message>
        <source>The report has no number %1</source>
        <translation>Der Bericht hat keine Zahl %1</translation>
    </message>
    <message>
        <source>The value is below the least</source>
        <translation>Der Wert liegt unter dem Mindesten</translation>
    </message>
    <message>
        <source>The value is above the most</source>
        <translation>Der Wert liegt über dem Höchsten</translation>
    </message>
    <message>
        <source>%1 of rule %2 stays as it was; this is no number: %3</source>
        <translation>%1 der Regel %2 bleibt, wie es war; dies ist keine Zahl: %3</translation>
    </message>
</context>
<context>
    <name>tagmill::HelpWindow</name>
    <message>
        <source>Tagmill help</source>
        <translation>Tagmill-Hilfe</translation>
    </message>
    <message>
        <source>Search help</source>
        <translation>Hilfe durchsuchen</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Help text</source>
        <translation>Hilfetext</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>Frames, units, pixels</source>
        <translation>Koordinatensysteme, Einheiten, Pixel</translation>
    </message>
    <message>
        <source>Keys of the 3D view</source>
        <translation>Tasten der 3D-Ansicht</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Befehle und ihre Tasten</translation>
    </message>
    <message>
        <source>A &lt;b&gt;config&lt;/b&gt; says what a dataset holds: the camera, the target (tags or a board), the light, and how many pictures. Open a sample from the start page, or begin a new config, and change it in the editor on the left.</source>
        <translation>Eine &lt;b&gt;Konfiguration&lt;/b&gt; sagt, was ein Datensatz enthält: die Kamera, das Target (Tags oder ein Board), das Licht und wie viele Bilder. Ein Beispiel von der Startseite öffnen oder eine neue Konfiguration beginnen und sie links im Editor ändern.</translation>
    </message>
    <message>
        <source>The &lt;b&gt;3D view&lt;/b&gt; shows every camera the config plans. Click one: the lens view draws what it will see, with its truth, and says what detectors find in it. Cameras can be added, moved and dropped by hand.</source>
        <translation>Die &lt;b&gt;3D-Ansicht&lt;/b&gt; zeigt jede Kamera, die die Konfiguration plant. Eine anklicken: die Objektivansicht zeichnet, was sie sehen wird, mit der Ground Truth, und sagt, was Detektoren darin finden. Kameras lassen sich von Hand hinzufügen, verschieben und weglassen.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Coverage&lt;/b&gt; shows where in the picture and how steeply the target is seen; drag over a bar to select those cameras. &lt;b&gt;Calibration&lt;/b&gt; predicts how well a lens could be calibrated from these pictures and adds the poses that help most.</source>
        <translation>&lt;b&gt;Abdeckung&lt;/b&gt; zeigt, wo im Bild und wie schräg das Target gesehen wird; über einen Balken ziehen, um diese Kameras auszuwählen. &lt;b&gt;Kalibrierung&lt;/b&gt; sagt voraus, wie gut sich ein Objektiv aus diesen Bildern kalibrieren ließe, und fügt die Posen hinzu, die am meisten helfen.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Render&lt;/b&gt; (F5) renders the dataset with Blender on this computer. It can be stopped and continued; no frame is lost.</source>
        <translation>&lt;b&gt;Rendern&lt;/b&gt; (F5) rendert den Datensatz mit Blender auf diesem Rechner. Es lässt sich anhalten und fortsetzen; kein Frame geht verloren.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Inspect&lt;/b&gt; browses the pictures with their truth drawn on top; &lt;b&gt;Audit&lt;/b&gt; checks the whole dataset and holds it against your rules.</source>
        <translation>&lt;b&gt;Inspizieren&lt;/b&gt; blättert durch die Bilder mit der Ground Truth darüber; &lt;b&gt;Audit&lt;/b&gt; prüft den ganzen Datensatz und misst ihn an eigenen Regeln.</translation>
    </message>
    <message>
        <source>Number fields read what you type: “30 cm”, “1/2 in”, “45deg”, “2*60”. A field that you set is bold; its arrow takes it back to the default. Press F1 in a field to read about it here.</source>
        <translation>Zahlenfelder lesen, was man tippt: „30 cm“, „1/2 in“, „45deg“, „2*60“. Ein gesetztes Feld ist fett; sein Pfeil bringt es zum Standardwert zurück. F1 in einem Feld zeigt hier, was es bedeutet.</translation>
    </message>
    <message>
        <source>&lt;b&gt;World:&lt;/b&gt; z up, metres. &lt;b&gt;Cameras in a recipe&lt;/b&gt; are camera to world with Blender&apos;s axes (x right, y up, looking along −z); &lt;b&gt;poses in records&lt;/b&gt; have OpenCV&apos;s axes (x right, y down, z forward).</source>
        <translation>&lt;b&gt;Welt:&lt;/b&gt; z nach oben, Meter. &lt;b&gt;Kameras in einem Rezept&lt;/b&gt; führen von der Kamera in die Welt, mit Blenders Achsen (x rechts, y oben, Blick entlang −z); &lt;b&gt;Posen in Einträgen&lt;/b&gt; haben OpenCVs Achsen (x rechts, y unten, z nach vorn).</translation>
    </message>
    <message>
        <source>&lt;b&gt;Pixels&lt;/b&gt; count from the corner of the image: pixel i covers i to i + 1, and the centre of the image is (W/2, H/2). OpenCV&apos;s coordinates are ours minus 0.5.</source>
        <translation>&lt;b&gt;Pixel&lt;/b&gt; zählen von der Ecke des Bildes: Pixel i reicht von i bis i + 1, und die Bildmitte ist (W/2, H/2). OpenCVs Koordinaten sind unsere minus 0.5.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Tags:&lt;/b&gt; the corners are top left, top right, bottom right, bottom left of the picture as OpenCV draws it; the size is the edge of the black border. Quaternions are w, x, y, z.</source>
        <translation>&lt;b&gt;Tags:&lt;/b&gt; die Ecken sind oben links, oben rechts, unten rechts, unten links des Bildes, wie OpenCV es zeichnet; die Größe ist die Kante des schwarzen Rahmens. Quaternionen sind w, x, y, z.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Units&lt;/b&gt; are those the key names (size_mm, fov in degrees); where a key names none, SI.</source>
        <translation>&lt;b&gt;Einheiten&lt;/b&gt; sind die, die der Schlüssel nennt (size_mm, fov in Grad); wo er keine nennt, SI.</translation>
    </message>
    <message>
        <source>Middle button</source>
        <translation>Mittlere Taste</translation>
    </message>
    <message>
        <source>Turn; with Shift move, with Ctrl zoom. Other styles: View menu of the 3D view</source>
        <translation>Drehen; mit Umschalt verschieben, mit Strg zoomen. Andere Stile: Menü „Ansicht“ der 3D-Ansicht</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>Mausrad</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Click, Shift+click</source>
        <translation>Klick, Umschalt+Klick</translation>
    </message>
    <message>
        <source>Select a camera; several</source>
        <translation>Eine Kamera auswählen; mehrere</translation>
    </message>
    <message>
        <source>Double click, 0</source>
        <translation>Doppelklick, 0</translation>
    </message>
    <message>
        <source>Look through the camera</source>
        <translation>Durch die Kamera sehen</translation>
    </message>
    <message>
        <source>From the front, the right, above; with Ctrl from the other side</source>
        <translation>Von vorn, von rechts, von oben; mit Strg von der anderen Seite</translation>
    </message>
    <message>
        <source>Perspective on and off</source>
        <translation>Perspektive ein und aus</translation>
    </message>
    <message>
        <source>Home, period</source>
        <translation>Pos1, Punkt</translation>
    </message>
    <message>
        <source>Show all; show the selected</source>
        <translation>Alles zeigen; das Ausgewählte zeigen</translation>
    </message>
    <message>
        <source>Select all; select in a box</source>
        <translation>Alle auswählen; in einem Kasten auswählen</translation>
    </message>
    <message>
        <source>Shift+A, Shift+D</source>
        <translation>Umschalt+A, Umschalt+D</translation>
    </message>
    <message>
        <source>Add a camera; duplicate the selected</source>
        <translation>Eine Kamera hinzufügen; die ausgewählten verdoppeln</translation>
    </message>
    <message>
        <source>Move the selected cameras; aim them. X, Y and Z keep to an axis, Esc puts them back</source>
        <translation>Die ausgewählten Kameras verschieben; ausrichten. X, Y und Z bleiben auf einer Achse, Esc stellt sie zurück</translation>
    </message>
    <message>
        <source>Delete the selected cameras; sampled ones are left out of their scene</source>
        <translation>Die ausgewählten Kameras löschen; gesampelte werden in ihrer Szene weggelassen</translation>
    </message>
    <message>
        <source>Hide the selected cameras; show them alone</source>
        <translation>Die ausgewählten Kameras ausblenden; nur sie zeigen</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Pfeile</translation>
    </message>
    <message>
        <source>Next and previous camera</source>
        <translation>Nächste und vorige Kamera</translation>
    </message>
    <message>
        <source>Fields of a config</source>
        <translation>Felder einer Konfiguration</translation>
    </message>
    <message>
        <source>Keys in Inspect</source>
        <translation>Tasten unter „Inspizieren“</translation>
    </message>
    <message>
        <source>Previous and next frame</source>
        <translation>Voriger und nächster Frame</translation>
    </message>
    <message>
        <source>Give the selected frames a tag of yours, or take it off</source>
        <translation>Den ausgewählten Frames eine eigene Markierung geben oder nehmen</translation>
    </message>
    <message>
        <source>Into quarantine and out of it: exports leave such frames out</source>
        <translation>In Quarantäne und wieder heraus: Exporte lassen solche Frames aus</translation>
    </message>
    <message>
        <source>Shift+click, Ctrl+click</source>
        <translation>Umschalt+Klick, Strg+Klick</translation>
    </message>
    <message>
        <source>Select several frames</source>
        <translation>Mehrere Frames auswählen</translation>
    </message>
    <message>
        <source>Wheel, +, −</source>
        <translation>Mausrad, +, −</translation>
    </message>
    <message>
        <source>Zoom about the cursor</source>
        <translation>Um den Mauszeiger zoomen</translation>
    </message>
    <message>
        <source>The whole frame; one screen pixel for one of the image</source>
        <translation>Der ganze Frame; ein Bildschirmpixel pro Bildpixel</translation>
    </message>
    <message>
        <source>The loupe</source>
        <translation>Die Lupe</translation>
    </message>
    <message>
        <source>Type words to filter by</source>
        <translation>Filterwörter eingeben</translation>
    </message>
    <message>
        <source>Arrows in a histogram</source>
        <translation>Pfeile in einem Histogramm</translation>
    </message>
    <message>
        <source>Move the lower end of its range, with Shift the upper one; Esc lifts it, Return asks for numbers</source>
        <translation>Das untere Ende des Bereichs verschieben, mit Umschalt das obere; Esc hebt ihn auf, Eingabe fragt nach Zahlen</translation>
    </message>
</context>
<context>
    <name>tagmill::ImageCoverageView</name>
    <message>
        <source>Where in the image the points lie</source>
        <translation>Wo im Bild die Punkte liegen</translation>
    </message>
    <message>
        <source>%1 % of the cells hold a point</source>
        <translation>%1 % der Zellen enthalten einen Punkt</translation>
    </message>
    <message>
        <source>In the image</source>
        <translation>Im Bild</translation>
    </message>
    <message>
        <source>%1 % filled, at most %2</source>
        <translation>%1 % gefüllt, höchstens %2</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) here; click for their cameras</source>
        <translation>
            <numerusform>%n Punkt hier; Klick zeigt die Kamera</numerusform>
            <numerusform>%n Punkte hier; Klick zeigt die Kameras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) here</source>
        <translation>
            <numerusform>%n Punkt hier</numerusform>
            <numerusform>%n Punkte hier</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tagmill::InspectRecordPanel</name>
    <message>
        <source>Records of this frame</source>
        <translation>Einträge dieses Frames</translation>
    </message>
    <message>
        <source>Fields of the selected record</source>
        <translation>Felder des ausgewählten Eintrags</translation>
    </message>
    <message>
        <source>Click a target in the frame or a row above to see its fields</source>
        <translation>Ein Target im Frame oder eine Zeile oben anklicken, um die Felder zu sehen</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>No frame selected</source>
        <translation>Kein Frame ausgewählt</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the selected record in another tool&apos;s form, with its conventions</source>
        <translation>Den ausgewählten Eintrag im Format eines anderen Werkzeugs kopieren, mit dessen Konventionen</translation>
    </message>
    <message>
        <source>Copy as OpenCV YAML</source>
        <translation>Als OpenCV-YAML kopieren</translation>
    </message>
    <message>
        <source>Copy as AprilTag JSON</source>
        <translation>Als AprilTag-JSON kopieren</translation>
    </message>
    <message>
        <source>Copy as COCO JSON</source>
        <translation>Als COCO-JSON kopieren</translation>
    </message>
    <message>
        <source>Copy as Tagmill JSON</source>
        <translation>Als Tagmill-JSON kopieren</translation>
    </message>
    <message>
        <source>No record is selected</source>
        <translation>Kein Eintrag ausgewählt</translation>
    </message>
</context>
<context>
    <name>tagmill::InspectSequence</name>
    <message>
        <source>Frames</source>
        <translation>Frames</translation>
    </message>
    <message>
        <source>Passes</source>
        <translation>Passes</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>The rendered picture</source>
        <translation>Das gerenderte Bild</translation>
    </message>
    <message>
        <source>Distance along the optical axis</source>
        <translation>Abstand entlang der optischen Achse</translation>
    </message>
    <message>
        <source>Surface normals in the camera&apos;s axes</source>
        <translation>Flächennormalen in den Achsen der Kamera</translation>
    </message>
    <message>
        <source>Where each pixel goes in the next frame, or was in the one before</source>
        <translation>Wohin jedes Pixel im nächsten Frame geht oder wo es im vorigen war</translation>
    </message>
    <message>
        <source>The object each pixel shows</source>
        <translation>Das Objekt, das jedes Pixel zeigt</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Pfeile</translation>
    </message>
    <message>
        <source>Flow as arrows over the picture</source>
        <translation>Fluss als Pfeile über dem Bild</translation>
    </message>
    <message>
        <source>Backward</source>
        <translation>Rückwärts</translation>
    </message>
    <message>
        <source>Flow to the frame before instead of the next one</source>
        <translation>Fluss zum vorigen statt zum nächsten Frame</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>Show the whole frame (0)</source>
        <translation>Den ganzen Frame zeigen (0)</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100 %</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Previous frame (D)</source>
        <translation>Voriger Frame (D)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Next frame (F)</source>
        <translation>Nächster Frame (F)</translation>
    </message>
    <message>
        <source>The sequence cannot be read</source>
        <translation>Die Sequenz ist nicht lesbar</translation>
    </message>
    <message>
        <source>Reading the sequence</source>
        <translation>Sequenz wird gelesen</translation>
    </message>
    <message>
        <source>No frames yet</source>
        <translation>Noch keine Frames</translation>
    </message>
    <message>
        <source>Frames appear here as they are rendered.</source>
        <translation>Frames erscheinen hier, sobald sie gerendert sind.</translation>
    </message>
    <message numerus="yes">
        <source>%n frame(s)</source>
        <translation>
            <numerusform>%n Frame</numerusform>
            <numerusform>%n Frames</numerusform>
        </translation>
    </message>
    <message>
        <source>Frame %1</source>
        <translation>Frame %1</translation>
    </message>
    <message>
        <source>One screen pixel for one image pixel (Z)</source>
        <translation>Ein Bildschirmpixel pro Bildpixel (Z)</translation>
    </message>
</context>
<context>
    <name>tagmill::InspectStatusLine</name>
    <message>
        <source>Position under the cursor</source>
        <translation>Position unter dem Mauszeiger</translation>
    </message>
    <message>
        <source>Pixel value</source>
        <translation>Pixelwert</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Pixel origin</source>
        <translation>Pixelursprung</translation>
    </message>
    <message>
        <source>Which point of the image (0, 0) is: datasets of Tagmill and AprilTag 3 use the corner, OpenCV the centre of the first pixel</source>
        <translation>Welcher Punkt des Bildes (0, 0) ist: Datensätze von Tagmill und AprilTag 3 verwenden die Ecke, OpenCV die Mitte des ersten Pixels</translation>
    </message>
    <message>
        <source>(0, 0) = corner</source>
        <translation>(0, 0) = Ecke</translation>
    </message>
    <message>
        <source>(0, 0) = pixel centre</source>
        <translation>(0, 0) = Pixelmitte</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>x %1  y %2</source>
        <translation>x %1  y %2</translation>
    </message>
    <message>
        <source>RGB %1 %2 %3</source>
        <translation>RGB %1 %2 %3</translation>
    </message>
    <message>
        <source>(0, 0) is the corner of the image</source>
        <translation>(0, 0) ist die Ecke des Bildes</translation>
    </message>
    <message>
        <source>(0, 0) is the centre of the first pixel</source>
        <translation>(0, 0) ist die Mitte des ersten Pixels</translation>
    </message>
</context>
<context>
    <name>tagmill::InspectViewer</name>
    <message>
        <source>Corners</source>
        <translation>Ecken</translation>
    </message>
    <message>
        <source>Corners of tags and boards with their index</source>
        <translation>Ecken von Tags und Boards mit ihrem Index</translation>
    </message>
    <message>
        <source>Keypoints</source>
        <translation>Keypoints</translation>
    </message>
    <message>
        <source>Saddle points of boards: circle visible, square margin, cross occluded, diamond outside; ids when there is room</source>
        <translation>Sattelpunkte von Boards: Kreis sichtbar, Quadrat Randzone, Kreuz verdeckt, Raute außerhalb; IDs, wenn Platz ist</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Umriss</translation>
    </message>
    <message>
        <source>Polygon through the corners of a tag</source>
        <translation>Polygon durch die Ecken eines Tags</translation>
    </message>
    <message>
        <source>Board outline</source>
        <translation>Board-Umriss</translation>
    </message>
    <message>
        <source>Edges of a board as the lens curves them</source>
        <translation>Kanten eines Boards, wie das Objektiv sie krümmt</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Box</translation>
    </message>
    <message>
        <source>Upright box around the corners</source>
        <translation>Achsparallele Box um die Ecken</translation>
    </message>
    <message>
        <source>Axes</source>
        <translation>Achsen</translation>
    </message>
    <message>
        <source>Axes of the target: x red, y green, z (into the surface) blue</source>
        <translation>Achsen des Targets: x rot, y grün, z (in die Fläche hinein) blau</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Rand</translation>
    </message>
    <message>
        <source>Zone along the border in which points do not count</source>
        <translation>Zone am Bildrand, in der Punkte nicht zählen</translation>
    </message>
    <message>
        <source>Occlusion</source>
        <translation>Verdeckung</translation>
    </message>
    <message>
        <source>Hidden points, and how much of each target is hidden</source>
        <translation>Verdeckte Punkte und wie viel von jedem Target verdeckt ist</translation>
    </message>
    <message>
        <source>What detectors find</source>
        <translation>Was Detektoren finden</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Frame</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>Show the whole frame (0)</source>
        <translation>Den ganzen Frame zeigen (0)</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100 %</translation>
    </message>
    <message>
        <source>One screen pixel for one image pixel (Z)</source>
        <translation>Ein Bildschirmpixel pro Bildpixel (Z)</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Previous frame (D)</source>
        <translation>Voriger Frame (D)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Next frame (F)</source>
        <translation>Nächster Frame (F)</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Ebenen</translation>
    </message>
    <message>
        <source>What is drawn over the picture</source>
        <translation>Was über das Bild gezeichnet wird</translation>
    </message>
    <message>
        <source>Opacity of the layers</source>
        <translation>Deckkraft der Ebenen</translation>
    </message>
    <message>
        <source>Loupe</source>
        <translation>Lupe</translation>
    </message>
    <message>
        <source>Single pixels with the true points among them, and the grey values across an edge (L)</source>
        <translation>Einzelne Pixel mit den wahren Punkten darin und die Grauwerte quer zu einer Kante (L)</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>In a corner</source>
        <translation>In einer Ecke</translation>
    </message>
    <message>
        <source>At the cursor</source>
        <translation>Am Mauszeiger</translation>
    </message>
    <message>
        <source>Detectors</source>
        <translation>Detektoren</translation>
    </message>
    <message>
        <source>What detectors find in this picture: missed targets crossed out, false ones dashed, residuals as arrows</source>
        <translation>Was Detektoren in diesem Bild finden: verpasste Targets durchgestrichen, falsche gestrichelt, Residuen als Pfeile</translation>
    </message>
    <message>
        <source>OpenCV: ArUco and ChArUco</source>
        <translation>OpenCV: ArUco und ChArUco</translation>
    </message>
    <message>
        <source>Residuals drawn</source>
        <translation>Residuen gezeichnet</translation>
    </message>
    <message>
        <source>%1 times as long</source>
        <translation>%1-mal so lang</translation>
    </message>
    <message>
        <source>Nothing here for these detectors</source>
        <translation>Hier gibt es nichts für diese Detektoren</translation>
    </message>
    <message>
        <source>Detectors are looking…</source>
        <translation>Detektoren suchen…</translation>
    </message>
    <message>
        <source>No picture to look at</source>
        <translation>Kein Bild zum Ansehen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>The same frame in another form; hold B to blink between the two</source>
        <translation>Derselbe Frame in anderer Form; B gedrückt halten, um zwischen beiden zu wechseln</translation>
    </message>
    <message>
        <source>The frame alone</source>
        <translation>Nur der Frame</translation>
    </message>
    <message>
        <source>Raw frame that was kept</source>
        <translation>Aufbewahrter Roh-Frame</translation>
    </message>
    <message>
        <source>Preview of the same recipe</source>
        <translation>Vorschau desselben Rezepts</translation>
    </message>
    <message>
        <source>Another dataset…</source>
        <translation>Anderer Datensatz…</translation>
    </message>
    <message>
        <source>Targets, pixel by pixel</source>
        <translation>Targets, Pixel für Pixel</translation>
    </message>
    <message>
        <source>Hidden and visible pixels</source>
        <translation>Verdeckte und sichtbare Pixel</translation>
    </message>
    <message>
        <source>Blink</source>
        <translation>Umblenden</translation>
    </message>
    <message>
        <source>Show the frame or its other form; hold B for the one that is not shown</source>
        <translation>Den Frame oder seine andere Form zeigen; B gedrückt halten für die gerade nicht gezeigte</translation>
    </message>
    <message>
        <source>Dataset to hold against this one</source>
        <translation>Datensatz zum Vergleich mit diesem</translation>
    </message>
    <message>
        <source>Next kind of loupe</source>
        <translation>Nächste Art der Lupe</translation>
    </message>
</context>
<context>
    <name>tagmill::InspectWorkspace</name>
    <message>
        <source>No dataset open</source>
        <translation>Kein Datensatz geöffnet</translation>
    </message>
    <message>
        <source>Open a dataset folder, made by Tagmill or by render-tag, to look at its frames with their ground truth. A render opens its own when it starts.</source>
        <translation>Einen Datensatzordner von Tagmill oder render-tag öffnen, um seine Frames mit ihrer Ground Truth anzusehen. Ein Rendervorgang öffnet seinen eigenen beim Start.</translation>
    </message>
    <message>
        <source>Open dataset…</source>
        <translation>Datensatz öffnen…</translation>
    </message>
    <message>
        <source>Reading the dataset</source>
        <translation>Datensatz wird gelesen</translation>
    </message>
    <message>
        <source>The dataset cannot be read</source>
        <translation>Der Datensatz ist nicht lesbar</translation>
    </message>
    <message>
        <source>Open another dataset…</source>
        <translation>Anderen Datensatz öffnen…</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>No dataset in this folder yet</source>
        <translation>Noch kein Datensatz in diesem Ordner</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>The dataset on the disk cannot be read any more; what was read before is still shown. %1</source>
        <translation>Der Datensatz auf dem Datenträger ist nicht mehr lesbar; das zuvor Gelesene wird weiter gezeigt. %1</translation>
    </message>
    <message>
        <source>Your tags are not saved yet. %1</source>
        <translation>Die Markierungen sind noch nicht gespeichert. %1</translation>
    </message>
    <message>
        <source>Previous frame</source>
        <translation>Voriger Frame</translation>
    </message>
    <message>
        <source>Next frame</source>
        <translation>Nächster Frame</translation>
    </message>
    <message>
        <source>Filter frames by words</source>
        <translation>Frames nach Wörtern filtern</translation>
    </message>
</context>
<context>
    <name>tagmill::IntegrityModel</name>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Show these frames in Inspect</source>
        <translation>Diese Frames unter „Inspizieren“ zeigen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Frames</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Found in no single frame</source>
        <translation>In keinem einzelnen Frame gefunden</translation>
    </message>
</context>
<context>
    <name>tagmill::JobNotices</name>
    <message>
        <source>%1 is rendered</source>
        <translation>%1 ist gerendert</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) rendered</source>
        <translation>
            <numerusform>%n Job gerendert</numerusform>
            <numerusform>%n Jobs gerendert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n job(s) failed</source>
        <translation>
            <numerusform>%1 von %n Job fehlgeschlagen</numerusform>
            <numerusform>%1 von %n Jobs fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n frame(s)</source>
        <translation>
            <numerusform>%n Frame</numerusform>
            <numerusform>%n Frames</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2 times)</source>
        <translation>%1 (%2-mal)</translation>
    </message>
    <message>
        <source>see its log</source>
        <translation>siehe Protokoll</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 has failures: %2</source>
        <translation>%1 hat Fehlschläge: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) have failures: %1</source>
        <translation>
            <numerusform>%n Job hat Fehlschläge: %1</numerusform>
            <numerusform>%n Jobs haben Fehlschläge: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tagmill::JobQueue</name>
    <message>
        <source>Queued</source>
        <translation>In Warteschlange</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Wird vorbereitet</translation>
    </message>
    <message>
        <source>Compiling recipes</source>
        <translation>Rezepte werden kompiliert</translation>
    </message>
    <message>
        <source>Starting workers</source>
        <translation>Worker werden gestartet</translation>
    </message>
    <message>
        <source>Rendering</source>
        <translation>Rendert</translation>
    </message>
    <message>
        <source>Writing the dataset files</source>
        <translation>Datensatzdateien werden geschrieben</translation>
    </message>
    <message>
        <source>Auditing</source>
        <translation>Audit läuft</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation>Wird abgebrochen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Frames</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Starts when those above it are over; drag it, or press Alt+Up, to start it sooner</source>
        <translation>Startet, wenn die Jobs darüber beendet sind; für einen früheren Start ziehen oder Alt+Hoch drücken</translation>
    </message>
    <message>
        <source>Waiting in the cluster&apos;s queue</source>
        <translation>Wartet in der Warteschlange des Clusters</translation>
    </message>
</context>
<context>
    <name>tagmill::LensTable</name>
    <message>
        <source>Pinhole</source>
        <translation>Lochkamera</translation>
    </message>
    <message>
        <source>Brown–Conrady</source>
        <translation>Brown–Conrady</translation>
    </message>
    <message>
        <source>Rational</source>
        <translation>Rational</translation>
    </message>
    <message>
        <source>Fisheye</source>
        <translation>Fisheye</translation>
    </message>
    <message>
        <source>fx, px</source>
        <translation>fx, px</translation>
    </message>
    <message>
        <source>fy, px</source>
        <translation>fy, px</translation>
    </message>
    <message>
        <source>cx, px</source>
        <translation>cx, px</translation>
    </message>
    <message>
        <source>cy, px</source>
        <translation>cy, px</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Truth</source>
        <translation>Ground Truth</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>Geschätzt</translation>
    </message>
    <message>
        <source>Off by</source>
        <translation>Abweichung</translation>
    </message>
    <message>
        <source>σ</source>
        <translation>σ</translation>
    </message>
    <message>
        <source>Off by, σ</source>
        <translation>Abweichung, σ</translation>
    </message>
    <message>
        <source>Projection difference over the picture</source>
        <translation>Projektionsdifferenz über das Bild</translation>
    </message>
    <message>
        <source>Off by %1 ± %2 (2 σ)</source>
        <translation>Abweichung %1 ± %2 (2 σ)</translation>
    </message>
    <message>
        <source>The line is the truth; the bar reaches two standard deviations to either side of what was solved</source>
        <translation>Der Strich ist die Wahrheit; der Balken reicht zwei Standardabweichungen beiderseits der Lösung</translation>
    </message>
</context>
<context>
    <name>tagmill::MainWindow</name>
    <message>
        <source>&amp;New config</source>
        <translation>&amp;Neue Konfiguration</translation>
    </message>
    <message>
        <source>Start a new dataset config</source>
        <translation>Eine neue Datensatz-Konfiguration beginnen</translation>
    </message>
    <message>
        <source>New scene s&amp;equence…</source>
        <translation>Neue Szenen&amp;sequenz…</translation>
    </message>
    <message>
        <source>Render an animated .blend with camera poses and ground truth</source>
        <translation>Ein animiertes .blend mit Kameraposen und Ground Truth rendern</translation>
    </message>
    <message>
        <source>&amp;Open config…</source>
        <translation>Konfiguration ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Open a config file</source>
        <translation>Eine Konfigurationsdatei öffnen</translation>
    </message>
    <message>
        <source>Open &amp;dataset…</source>
        <translation>&amp;Datensatz öffnen…</translation>
    </message>
    <message>
        <source>Look at a dataset folder, ours or render-tag&apos;s, or at a rendered sequence</source>
        <translation>Einen Datensatzordner von Tagmill oder render-tag oder eine gerenderte Sequenz ansehen</translation>
    </message>
    <message>
        <source>&amp;Import camera or target…</source>
        <translation>Kamera oder Target &amp;importieren…</translation>
    </message>
    <message>
        <source>Take the camera from a calibration (OpenCV, Kalibr, mrcal, ROS), or the target from Kalibr&apos;s target.yaml</source>
        <translation>Die Kamera aus einer Kalibrierung (OpenCV, Kalibr, mrcal, ROS) oder das Target aus der target.yaml von Kalibr übernehmen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>S&amp;peichern</translation>
    </message>
    <message>
        <source>Write the config to its file</source>
        <translation>Die Konfiguration in ihre Datei schreiben</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Speichern &amp;unter…</translation>
    </message>
    <message>
        <source>Write the config to another file</source>
        <translation>Die Konfiguration in eine andere Datei schreiben</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Das Fenster schließen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Take back the last edit</source>
        <translation>Die letzte Änderung zurücknehmen</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>Zurückgenommenes erneut ausführen</translation>
    </message>
    <message>
        <source>&amp;Render</source>
        <translation>&amp;Rendern</translation>
    </message>
    <message>
        <source>Render this config with the settings of the Render workspace</source>
        <translation>Diese Konfiguration mit den Einstellungen des Arbeitsbereichs „Rendern“ rendern</translation>
    </message>
    <message>
        <source>&amp;Author</source>
        <translation>&amp;Entwerfen</translation>
    </message>
    <message>
        <source>&amp;Inspect</source>
        <translation>&amp;Inspizieren</translation>
    </message>
    <message>
        <source>A&amp;udit</source>
        <translation>A&amp;udit</translation>
    </message>
    <message>
        <source>Show this workspace</source>
        <translation>Diesen Arbeitsbereich zeigen</translation>
    </message>
    <message>
        <source>The config in the Author workspace</source>
        <translation>Die Konfiguration im Arbeitsbereich „Entwerfen“</translation>
    </message>
    <message>
        <source>Scene s&amp;equence</source>
        <translation>Szenense&amp;quenz</translation>
    </message>
    <message>
        <source>The scene sequence in the Author workspace</source>
        <translation>Die Szenensequenz im Arbeitsbereich „Entwerfen“</translation>
    </message>
    <message>
        <source>&amp;Command palette…</source>
        <translation>&amp;Befehlspalette…</translation>
    </message>
    <message>
        <source>Find any command by a few letters</source>
        <translation>Jeden Befehl über wenige Buchstaben finden</translation>
    </message>
    <message>
        <source>&amp;System theme</source>
        <translation>&amp;System-Design</translation>
    </message>
    <message>
        <source>Colours of the desktop</source>
        <translation>Farben der Arbeitsumgebung</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Helle Farben</translation>
    </message>
    <message>
        <source>&amp;Dark theme</source>
        <translation>&amp;Dunkles Design</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Dunkle Farben</translation>
    </message>
    <message>
        <source>Reset &amp;layout</source>
        <translation>&amp;Layout zurücksetzen</translation>
    </message>
    <message>
        <source>Put the panels of the Author workspace back where they were at first</source>
        <translation>Die Bereiche des Arbeitsbereichs „Entwerfen“ wieder anordnen wie zu Beginn</translation>
    </message>
    <message>
        <source>&amp;Presets…</source>
        <translation>&amp;Voreinstellungen…</translation>
    </message>
    <message>
        <source>Ready-made lighting, sensors, poses and targets to lay below this config</source>
        <translation>Fertige Beleuchtungen, Sensoren, Posen und Targets, die unter diese Konfiguration gelegt werden</translation>
    </message>
    <message>
        <source>S&amp;hortcuts…</source>
        <translation>&amp;Tastenkürzel…</translation>
    </message>
    <message>
        <source>Change the keys of any command</source>
        <translation>Die Tasten beliebiger Befehle ändern</translation>
    </message>
    <message>
        <source>&amp;About Tagmill</source>
        <translation>Ü&amp;ber Tagmill</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>Version und Lizenz</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation>Arbeitsbereiche</translation>
    </message>
    <message>
        <source>Main tool bar</source>
        <translation>Haupt-Werkzeugleiste</translation>
    </message>
    <message>
        <source>Read anew: another program changed %1</source>
        <translation>Neu gelesen: ein anderes Programm hat %1 geändert</translation>
    </message>
    <message>
        <source>The file of this config can no longer be read; saving writes it anew. %1</source>
        <translation>Die Datei dieser Konfiguration ist nicht mehr lesbar; Speichern schreibt sie neu. %1</translation>
    </message>
    <message>
        <source>%1 – Tagmill</source>
        <translation>%1 – Tagmill</translation>
    </message>
    <message>
        <source>New scene sequence</source>
        <translation>Neue Szenensequenz</translation>
    </message>
    <message>
        <source>%1[*] – Tagmill</source>
        <translation>%1[*] – Tagmill</translation>
    </message>
    <message>
        <source>About Tagmill</source>
        <translation>Über Tagmill</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Tagmill %1&lt;/h3&gt;&lt;p&gt;Synthetic fiducial-marker datasets: design, preview, render, audit.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Tagmill %1&lt;/h3&gt;&lt;p&gt;Synthetische Datensätze mit Fiducial-Markern: entwerfen, vorab ansehen, rendern, prüfen.&lt;/p&gt;&lt;p&gt;Freie Software unter der GNU General Public License, Version 3 oder neuer.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Configs (*.yaml *.yml *.json);;All files (*)</source>
        <translation>Konfigurationen (*.yaml *.yml *.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open config</source>
        <translation>Konfiguration öffnen</translation>
    </message>
    <message>
        <source>Open dataset</source>
        <translation>Datensatz öffnen</translation>
    </message>
    <message>
        <source>Import camera or target</source>
        <translation>Kamera oder Target importieren</translation>
    </message>
    <message>
        <source>Calibrations and targets (*.yaml *.yml *.cameramodel *.ini *.xml);;All files (*)</source>
        <translation>Kalibrierungen und Targets (*.yaml *.yml *.cameramodel *.ini *.xml);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>This is neither a calibration (OpenCV, Kalibr, mrcal, ROS) nor a target of Kalibr: %1</source>
        <translation>Dies ist weder eine Kalibrierung (OpenCV, Kalibr, mrcal, ROS) noch ein Target von Kalibr: %1</translation>
    </message>
    <message>
        <source>Target from %1</source>
        <translation>Target aus %1</translation>
    </message>
    <message>
        <source>Camera from %1</source>
        <translation>Kamera aus %1</translation>
    </message>
    <message>
        <source>%1: it is the config&apos;s now</source>
        <translation>%1: in die Konfiguration übernommen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>Save config as</source>
        <translation>Konfiguration speichern unter</translation>
    </message>
    <message>
        <source>Another program changed %1, and you have edits that are not saved.</source>
        <translation>Ein anderes Programm hat %1 geändert, und es gibt ungespeicherte Änderungen.</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Vergleichen…</translation>
    </message>
    <message>
        <source>Take the file&apos;s</source>
        <translation>Fassung der Datei nehmen</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Eigene behalten</translation>
    </message>
    <message>
        <source>Your edits against the file</source>
        <translation>Eigene Änderungen gegenüber der Datei</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>eigene</translation>
    </message>
    <message>
        <source>The file was changed</source>
        <translation>Die Datei wurde geändert</translation>
    </message>
    <message>
        <source>Another program changed %1 since it was read. Overwrite it?</source>
        <translation>Ein anderes Programm hat %1 seit dem Lesen geändert. Überschreiben?</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Unbenannt</translation>
    </message>
    <message>
        <source>Tagmill ended without saving these edits of %1 (%2)</source>
        <translation>Tagmill endete, ohne diese Änderungen an %1 zu speichern (%2)</translation>
    </message>
    <message>
        <source>unsaved edits</source>
        <translation>ungespeicherte Änderungen</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Recovered edits</source>
        <translation>Wiederhergestellte Änderungen</translation>
    </message>
    <message>
        <source>Unsaved edits</source>
        <translation>Ungespeicherte Änderungen</translation>
    </message>
    <message>
        <source>Save the edits to this config first?</source>
        <translation>Die Änderungen an dieser Konfiguration zuerst speichern?</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Noch nichts</translation>
    </message>
    <message>
        <source>Rendering</source>
        <translation>Rendert</translation>
    </message>
    <message>
        <source>Tagmill speaks the new language from its next start.</source>
        <translation>Tagmill spricht die neue Sprache ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>&amp;As the system</source>
        <translation>&amp;Wie das System</translation>
    </message>
    <message>
        <source>The language of the desktop</source>
        <translation>Die Sprache des Desktops</translation>
    </message>
    <message>
        <source>First steps, conventions, keys; in a field of the config: about that field</source>
        <translation>Erste Schritte, Konventionen, Tasten; in einem Feld der Konfiguration: über dieses Feld</translation>
    </message>
    <message>
        <source>&amp;Start page</source>
        <translation>&amp;Startseite</translation>
    </message>
    <message>
        <source>Samples, and what was opened lately</source>
        <translation>Beispiele und zuletzt Geöffnetes</translation>
    </message>
    <message>
        <source>A copy of the sample “%1”: save it where you like</source>
        <translation>Eine Kopie des Beispiels „%1“: speichern, wo es passt</translation>
    </message>
    <message>
        <source>Stopping the render</source>
        <translation>Rendern wird gestoppt</translation>
    </message>
    <message>
        <source>Rendering %1</source>
        <translation>%1 wird gerendert</translation>
    </message>
    <message>
        <source>Reading the dataset</source>
        <translation>Datensatz wird gelesen</translation>
    </message>
    <message>
        <source>Auditing the dataset</source>
        <translation>Audit des Datensatzes läuft</translation>
    </message>
    <message>
        <source>Reading the sequence</source>
        <translation>Sequenz wird gelesen</translation>
    </message>
    <message>
        <source>Pictures in memory: %1 of %2</source>
        <translation>Bilder im Arbeitsspeicher: %1 von %2</translation>
    </message>
    <message>
        <source>&amp;Add jobs…</source>
        <translation>Jobs &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>Put configs, experiments, scenes, or a dataset to be rendered again, into the queue</source>
        <translation>Konfigurationen, Experimente, Szenen oder einen noch einmal zu rendernden Datensatz in die Warteschlange stellen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) wait since Tagmill was last open.</source>
        <translation>
            <numerusform>%n Job wartet seit der letzten Sitzung von Tagmill.</numerusform>
            <numerusform>%n Jobs warten seit der letzten Sitzung von Tagmill.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>A run is going on. Stop it and quit? Finished frames are kept, and the queue waits for you when Tagmill is opened again.</source>
        <translation>Ein Lauf ist im Gange. Stoppen und beenden? Fertige Frames bleiben erhalten, und die Warteschlange ist beim nächsten Öffnen von Tagmill wieder da.</translation>
    </message>
    <message>
        <source>%1 on a cluster</source>
        <translation>%1 auf einem Cluster</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) on a cluster</source>
        <translation>
            <numerusform>%n Lauf auf einem Cluster</numerusform>
            <numerusform>%n Läufe auf einem Cluster</numerusform>
        </translation>
    </message>
    <message>
        <source>A cluster makes this folder, or made it; the Render workspace follows its shards.</source>
        <translation>Ein Cluster erzeugt diesen Ordner oder hat ihn erzeugt; der Arbeitsbereich „Rendern“ verfolgt seine Shards.</translation>
    </message>
    <message>
        <source>Dataset confi&amp;g</source>
        <translation>Datensatz-&amp;Konfiguration</translation>
    </message>
    <message>
        <source>Go to the panel %1 of the Author workspace</source>
        <translation>Zum Bereich %1 unter „Entwerfen“ gehen</translation>
    </message>
    <message>
        <source>Ligh&amp;t theme</source>
        <translation>&amp;Helles Design</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>Berei&amp;che</translation>
    </message>
    <message>
        <source>La&amp;nguage</source>
        <translation>S&amp;prache</translation>
    </message>
    <message>
        <source>%1 – %2[*] – Tagmill</source>
        <translation>%1 – %2[*] – Tagmill</translation>
    </message>
    <message>
        <source>Unsaved tags</source>
        <translation>Ungespeicherte Markierungen</translation>
    </message>
    <message>
        <source>Your tags of the dataset %1 could not be saved.</source>
        <translation>Die eigenen Markierungen des Datensatzes %1 konnten nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>The folder is gone, or another dataset took its place.</source>
        <translation>Der Ordner ist nicht mehr da, oder ein anderer Datensatz liegt an seiner Stelle.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message numerus="yes">
        <source>Camera %1, the first of %n in %2</source>
        <translation>
            <numerusform>Kamera %1, die einzige von %n in %2</numerusform>
            <numerusform>Kamera %1, die erste von %n in %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is neither a frame in the images folder of a dataset nor a background (.hdr, .exr)</source>
        <translation>%1 ist weder ein Bild im Ordner images eines Datensatzes noch ein Hintergrund (.hdr, .exr)</translation>
    </message>
    <message>
        <source>Background %1</source>
        <translation>Hintergrund %1</translation>
    </message>
    <message>
        <source>Ne&amp;xt panel</source>
        <translation>&amp;Nächster Bereich</translation>
    </message>
    <message>
        <source>Give the keys to the next panel of the window</source>
        <translation>Mit der Tastatur zum nächsten Bereich des Fensters gehen</translation>
    </message>
    <message>
        <source>Pre&amp;vious panel</source>
        <translation>&amp;Voriger Bereich</translation>
    </message>
    <message>
        <source>Give the keys to the panel before</source>
        <translation>Mit der Tastatur zum vorigen Bereich gehen</translation>
    </message>
    <message>
        <source>Reading the dataset&apos;s job</source>
        <translation>Job des Datensatzes wird gelesen</translation>
    </message>
    <message>
        <source>Rendering frames again</source>
        <translation>Frames werden noch einmal gerendert</translation>
    </message>
    <message>
        <source>Comparing the frames with those rendered again</source>
        <translation>Frames werden mit den noch einmal gerenderten verglichen</translation>
    </message>
    <message>
        <source>Closure test</source>
        <translation>Closure-Test</translation>
    </message>
    <message>
        <source>Holding a calibration against the truth</source>
        <translation>Kalibrierung wird mit der Wahrheit verglichen</translation>
    </message>
    <message>
        <source>Evaluating a detector</source>
        <translation>Detektor wird ausgewertet</translation>
    </message>
    <message>
        <source>Auditing the dataset to compare with</source>
        <translation>Audit des Vergleichsdatensatzes läuft</translation>
    </message>
    <message>
        <source>Comparing frames of two datasets</source>
        <translation>Frames zweier Datensätze werden verglichen</translation>
    </message>
    <message>
        <source>%1 is paused</source>
        <translation>%1 ist pausiert</translation>
    </message>
    <message>
        <source>%1 cannot be read as a config. Mend its text; the file stays as it is until you save. %2</source>
        <translation>%1 ist als Konfiguration nicht lesbar. Berichtigen Sie den Text; die Datei bleibt, wie sie ist, bis Sie speichern. %2</translation>
    </message>
    <message>
        <source>Open the dataset&apos;s config</source>
        <translation>Konfiguration des Datensatzes öffnen</translation>
    </message>
    <message>
        <source>The config names these files outside of the dataset, and the preview reads them:</source>
        <translation>Die Konfiguration nennt diese Dateien außerhalb des Datensatzes, und die Vorschau liest sie:</translation>
    </message>
    <message>
        <source>A copy of the config of %1: save it where you like</source>
        <translation>Eine Kopie der Konfiguration von %1: speichern, wo es passt</translation>
    </message>
    <message>
        <source>Only the first of each kind was opened. Not opened: %1</source>
        <translation>Von jeder Art wurde nur die erste Datei geöffnet. Nicht geöffnet: %1</translation>
    </message>
</context>
<context>
    <name>tagmill::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>tagmill::NewestFramesModel</name>
    <message>
        <source>Frame %1</source>
        <translation>Frame %1</translation>
    </message>
    <message>
        <source>%1, rendered in %2 s</source>
        <translation>%1, gerendert in %2 s</translation>
    </message>
</context>
<context>
    <name>tagmill::NumberEdit</name>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>%1 to %2 can be entered here</source>
        <translation>Möglich ist hier %1 bis %2</translation>
    </message>
</context>
<context>
    <name>tagmill::PassViewer</name>
    <message>
        <source>Frame</source>
        <translation>Frame</translation>
    </message>
</context>
<context>
    <name>tagmill::PictureViewer</name>
    <message>
        <source>No frame selected</source>
        <translation>Kein Frame ausgewählt</translation>
    </message>
</context>
<context>
    <name>tagmill::PlaceChoice</name>
    <message>
        <source>Run on</source>
        <translation>Ausführen auf</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>A cluster with Slurm</source>
        <translation>Ein Cluster mit Slurm</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
</context>
<context>
    <name>tagmill::PlanCharts</name>
    <message>
        <source>Ids of %1</source>
        <translation>IDs von %1</translation>
    </message>
    <message>
        <source>Nothing is planned yet</source>
        <translation>Noch nichts geplant</translation>
    </message>
    <message numerus="yes">
        <source>%n camera(s)</source>
        <translation>
            <numerusform>%n Kamera</numerusform>
            <numerusform>%n Kameras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them see(s) no whole target</source>
        <translation>
            <numerusform>%n davon sieht kein ganzes Target</numerusform>
            <numerusform>%n davon sehen kein ganzes Target</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scene(s) could not be planned</source>
        <translation>
            <numerusform>%n Szene konnte nicht geplant werden</numerusform>
            <numerusform>%n Szenen konnten nicht geplant werden</numerusform>
        </translation>
    </message>
    <message>
        <source>poses drawn again: %1</source>
        <translation>neu gezogene Posen: %1</translation>
    </message>
</context>
<context>
    <name>tagmill::PresetGallery</name>
    <message>
        <source>Presets</source>
        <translation>Voreinstellungen</translation>
    </message>
    <message>
        <source>What the preset sets</source>
        <translation>Was die Voreinstellung setzt</translation>
    </message>
    <message>
        <source>Presets lie below what the config says itself; later ones lie above earlier ones.</source>
        <translation>Voreinstellungen liegen unter dem, was die Konfiguration selbst angibt; spätere liegen über früheren.</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Wegnehmen</translation>
    </message>
    <message>
        <source>Lay it below this config</source>
        <translation>Unter diese Konfiguration legen</translation>
    </message>
    <message>
        <source>%1, in use</source>
        <translation>%1, in Gebrauch</translation>
    </message>
</context>
<context>
    <name>tagmill::PrintDialog</name>
    <message>
        <source>Print target</source>
        <translation>Target drucken</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Speichern unter…</translation>
    </message>
    <message>
        <source> mm</source>
        <translation> mm</translation>
    </message>
    <message>
        <source>As large as the target</source>
        <translation>So groß wie das Target</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Rand</translation>
    </message>
    <message>
        <source>&amp;Tile over several sheets</source>
        <translation>Auf mehrere Blätter &amp;kacheln</translation>
    </message>
    <message>
        <source>What is larger than the paper is printed on several sheets, with marks to cut and join them</source>
        <translation>Was größer als das Papier ist, wird auf mehrere Blätter gedruckt, mit Marken zum Schneiden und Zusammenfügen</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>Überlappung</translation>
    </message>
    <message>
        <source>S&amp;cale bar</source>
        <translation>Maßsta&amp;bsbalken</translation>
    </message>
    <message>
        <source>A bar of known length, to measure what the printer made of it</source>
        <translation>Ein Balken bekannter Länge, um zu messen, was der Drucker daraus gemacht hat</translation>
    </message>
    <message>
        <source>&amp;Dimensions and ids</source>
        <translation>&amp;Maße und IDs</translation>
    </message>
    <message>
        <source>Dimensions at the target and, below it, its sizes, dictionary and ids</source>
        <translation>Maße am Target und darunter seine Größen, sein Dictionary und seine IDs</translation>
    </message>
    <message>
        <source>&amp;One tag on a sheet</source>
        <translation>&amp;Ein Tag pro Blatt</translation>
    </message>
    <message>
        <source>Otherwise as many as fit</source>
        <translation>Sonst so viele, wie passen</translation>
    </message>
    <message>
        <source>As in a scene</source>
        <translation>Wie in einer Szene</translation>
    </message>
    <message>
        <source>Which tags of each family, as 0-9,12</source>
        <translation>Welche Tags jeder Familie, etwa 0-9,12</translation>
    </message>
    <message>
        <source>Ids</source>
        <translation>IDs</translation>
    </message>
    <message>
        <source>Previous sheet</source>
        <translation>Voriges Blatt</translation>
    </message>
    <message>
        <source>Next sheet</source>
        <translation>Nächstes Blatt</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) at true scale: print at 100 %, without fitting to the page</source>
        <translation>
            <numerusform>%n Blatt in wahrer Größe: mit 100 % drucken, ohne Anpassung an die Seite</numerusform>
            <numerusform>%n Blätter in wahrer Größe: mit 100 % drucken, ohne Anpassung an die Seite</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written: %1</source>
        <translation>
            <numerusform>%n Datei geschrieben: %1</numerusform>
            <numerusform>%n Dateien geschrieben: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the print</source>
        <translation>Druck speichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;SVG (*.svg);;PNG (*.png)</source>
        <translation>PDF (*.pdf);;SVG (*.svg);;PNG (*.png)</translation>
    </message>
    <message>
        <source>The printer does not take the job; choose another one, or save a PDF</source>
        <translation>Der Drucker nimmt den Auftrag nicht an; einen anderen wählen oder ein PDF speichern</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) sent to the printer</source>
        <translation>
            <numerusform>%n Blatt an den Drucker gesendet</numerusform>
            <numerusform>%n Blätter an den Drucker gesendet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tagmill::PrintPageView</name>
    <message>
        <source>Preview of the sheet</source>
        <translation>Vorschau des Blatts</translation>
    </message>
</context>
<context>
    <name>tagmill::ProblemGroupsView</name>
    <message>
        <source>What to do: %1</source>
        <translation>Abhilfe: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und noch %n</numerusform>
            <numerusform>und noch %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>Protokoll zeigen</translation>
    </message>
    <message>
        <source>What was said where this happened first</source>
        <translation>Was gemeldet wurde, wo dies zuerst auftrat</translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>Zugehörigen Ordner öffnen</translation>
    </message>
    <message>
        <source>The scene that was put aside: recipe, log, and the command to try it alone</source>
        <translation>Die beiseitegelegte Szene: Rezept, Protokoll und der Befehl für einen Einzelversuch</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>All of it as text, to report it</source>
        <translation>Alles als Text, um es zu melden</translation>
    </message>
    <message>
        <source>%1 (%2 times)</source>
        <translation>%1 (%2-mal)</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>No file manager could be started. The folder is:</source>
        <translation>Es ließ sich kein Dateimanager starten. Der Ordner ist:</translation>
    </message>
</context>
<context>
    <name>tagmill::ProblemsPanel</name>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Keine Probleme</translation>
    </message>
    <message>
        <source>The config is valid and can be rendered.</source>
        <translation>Die Konfiguration ist gültig und kann gerendert werden.</translation>
    </message>
</context>
<context>
    <name>tagmill::RangeChart</name>
    <message>
        <source>Range of %1</source>
        <translation>Bereich: %1</translation>
    </message>
    <message>
        <source>Everything, of %1</source>
        <translation>Alles, aus %1</translation>
    </message>
    <message>
        <source>no values</source>
        <translation>keine Werte</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>bis %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 – %2 %3: %n record(s)</source>
        <translation>
            <numerusform>%1 – %2 %3: %n Eintrag</numerusform>
            <numerusform>%1 – %2 %3: %n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Drag to look at a range; double-click to type one</source>
        <translation>Ziehen, um einen Bereich zu betrachten; Doppelklick, um einen einzugeben</translation>
    </message>
    <message>
        <source>No values</source>
        <translation>Keine Werte</translation>
    </message>
    <message>
        <source>From .. to, either may be left out (%1 .. %2 %3):</source>
        <translation>Von .. bis, eines von beiden darf fehlen (%1 .. %2 %3):</translation>
    </message>
    <message>
        <source>Type a range…</source>
        <translation>Bereich eingeben…</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>“%1” is no range. Ranges look like 0.4..1.2, 0.4.. and ..1.2, the smaller number first.</source>
        <translation>„%1“ ist kein Bereich. Bereiche sehen so aus: 0.4..1.2, 0.4.. und ..1.2, die kleinere Zahl zuerst.</translation>
    </message>
</context>
<context>
    <name>tagmill::RecordFieldsModel</name>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Brown–Conrady</source>
        <translation>Brown–Conrady</translation>
    </message>
    <message>
        <source>Kannala–Brandt</source>
        <translation>Kannala–Brandt</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>behind</source>
        <translation>dahinter</translation>
    </message>
    <message>
        <source>outside</source>
        <translation>außerhalb</translation>
    </message>
    <message>
        <source>occluded</source>
        <translation>verdeckt</translation>
    </message>
    <message>
        <source>margin</source>
        <translation>Randzone</translation>
    </message>
    <message>
        <source>visible</source>
        <translation>sichtbar</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>board</source>
        <translation>Board</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familie</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>%1 mm</source>
        <translation>%1 mm</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 m</translation>
    </message>
    <message>
        <source>Incidence</source>
        <translation>Einfallswinkel</translation>
    </message>
    <message>
        <source>%1°</source>
        <translation>%1°</translation>
    </message>
    <message>
        <source>Pixels per module</source>
        <translation>Pixel pro Modul</translation>
    </message>
    <message>
        <source>Area in the image</source>
        <translation>Fläche im Bild</translation>
    </message>
    <message>
        <source>%1 px²</source>
        <translation>%1 px²</translation>
    </message>
    <message>
        <source>Occlusion</source>
        <translation>Verdeckung</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Mirrored</source>
        <translation>Gespiegelt</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>Corners, px</source>
        <translation>Ecken, px</translation>
    </message>
    <message>
        <source>Keypoints, px</source>
        <translation>Keypoints, px</translation>
    </message>
    <message>
        <source>Position in camera, m</source>
        <translation>Position in der Kamera, m</translation>
    </message>
    <message>
        <source>Rotation w x y z</source>
        <translation>Rotation w x y z</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>%1 × %2 px</source>
        <translation>%1 × %2 px</translation>
    </message>
    <message>
        <source>fx  fy</source>
        <translation>fx  fy</translation>
    </message>
    <message>
        <source>cx  cy</source>
        <translation>cx  cy</translation>
    </message>
    <message>
        <source>Distortion</source>
        <translation>Verzeichnung</translation>
    </message>
    <message>
        <source>Coefficients</source>
        <translation>Koeffizienten</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Rand</translation>
    </message>
    <message>
        <source>%1 px</source>
        <translation>%1 px</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Board</translation>
    </message>
    <message>
        <source>%1, %2 × %3 cells</source>
        <translation>%1, %2 × %3 Zellen</translation>
    </message>
    <message>
        <source>Marker</source>
        <translation>Marker</translation>
    </message>
    <message>
        <source>Dictionary</source>
        <translation>Dictionary</translation>
    </message>
    <message>
        <source>Scene seed</source>
        <translation>Szenen-Seed</translation>
    </message>
    <message>
        <source>Record is complete</source>
        <translation>Eintrag ist vollständig</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>tagmill::RecordTableModel</name>
    <message>
        <source>Board</source>
        <translation>Board</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 m</translation>
    </message>
    <message>
        <source>%1°</source>
        <translation>%1°</translation>
    </message>
    <message>
        <source>Pixels per module</source>
        <translation>Pixel pro Modul</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familie</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>Incidence</source>
        <translation>Winkel</translation>
    </message>
    <message>
        <source>ppm</source>
        <translation>ppm</translation>
    </message>
</context>
<context>
    <name>tagmill::RenderAgain</name>
    <message>
        <source>Render again</source>
        <translation>Noch einmal rendern</translation>
    </message>
    <message numerus="yes">
        <source>Render %n frame(s) again?</source>
        <translation>
            <numerusform>%n Frame noch einmal rendern?</numerusform>
            <numerusform>%n Frames noch einmal rendern?</numerusform>
        </translation>
    </message>
    <message>
        <source>The job reads these files outside of the dataset:</source>
        <translation>Der Job liest diese Dateien außerhalb des Datensatzes:</translation>
    </message>
    <message numerus="yes">
        <source>The pictures are set aside in .tagmill/aside, and the job this dataset was made by renders their scenes again, with all of their frames.</source>
        <translation>
            <numerusform>Das Bild wird nach .tagmill/aside beiseitegelegt, und der Job, der diesen Datensatz erzeugt hat, rendert seine Szene noch einmal, mit allen ihren Frames.</numerusform>
            <numerusform>Die Bilder werden nach .tagmill/aside beiseitegelegt, und der Job, der diesen Datensatz erzeugt hat, rendert ihre Szenen noch einmal, mit allen ihren Frames.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tagmill::RenderForm</name>
    <message>
        <source>Blender %1</source>
        <translation>Blender %1</translation>
    </message>
    <message>
        <source>denoiser</source>
        <translation>Entrauscher</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>Output folder</source>
        <translation>Ausgabeordner</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>Szenen</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>Blender command</source>
        <translation>Blender-Befehl</translation>
    </message>
    <message>
        <source>Keep what an earlier run finished</source>
        <translation>Ergebnisse eines früheren Laufs behalten</translation>
    </message>
    <message>
        <source>Blender found</source>
        <translation>Blender gefunden</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Erneut suchen</translation>
    </message>
    <message>
        <source>Look for Blender again</source>
        <translation>Erneut nach Blender suchen</translation>
    </message>
    <message>
        <source>Size of the run</source>
        <translation>Umfang des Laufs</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Schätzen</translation>
    </message>
    <message>
        <source>Estimate time, disk and memory</source>
        <translation>Zeit, Speicherplatz und Arbeitsspeicher schätzen</translation>
    </message>
    <message>
        <source>Estimate of the run</source>
        <translation>Schätzung des Laufs</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>The same from a shell</source>
        <translation>Dasselbe aus einer Shell</translation>
    </message>
    <message>
        <source>Start rendering</source>
        <translation>Rendern starten</translation>
    </message>
    <message>
        <source>Render this config</source>
        <translation>Diese Konfiguration rendern</translation>
    </message>
    <message>
        <source>Choose the output folder</source>
        <translation>Ausgabeordner wählen</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen…</translation>
    </message>
    <message>
        <source>Blender processes at a time. One uses all cores while it renders; more help with small frames</source>
        <translation>Gleichzeitige Blender-Prozesse. Einer nutzt beim Rendern alle Kerne; mehr helfen bei kleinen Frames</translation>
    </message>
    <message>
        <source>Found automatically</source>
        <translation>Automatisch gefunden</translation>
    </message>
    <message>
        <source>Any command whose input and output end in a Blender: a path, xvfb-run -a blender, ssh host blender</source>
        <translation>Jeder Befehl, dessen Ein- und Ausgabe in einem Blender enden: ein Pfad, xvfb-run -a blender, ssh host blender</translation>
    </message>
    <message>
        <source>Blender</source>
        <translation>Blender</translation>
    </message>
    <message>
        <source>Makes three of the frames and deletes them again</source>
        <translation>Erzeugt drei der Frames und löscht sie wieder</translation>
    </message>
    <message>
        <source>Copy the command line</source>
        <translation>Befehlszeile kopieren</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source> of %1</source>
        <translation> von %1</translation>
    </message>
    <message>
        <source>Add to the queue</source>
        <translation>Zur Warteschlange hinzufügen</translation>
    </message>
    <message>
        <source>Save the config first; the command needs its file</source>
        <translation>Zuerst die Konfiguration speichern; der Befehl braucht ihre Datei</translation>
    </message>
    <message>
        <source>%1 frames of %2 × %3 px</source>
        <translation>%1 Frames mit %2 × %3 px</translation>
    </message>
    <message>
        <source>Making three frames</source>
        <translation>Drei Frames werden erzeugt</translation>
    </message>
    <message>
        <source>Only %1 are free on that disk</source>
        <translation>Auf diesem Datenträger sind nur %1 frei</translation>
    </message>
    <message>
        <source>Not needed: the config asks for previews, which Tagmill draws itself</source>
        <translation>Nicht nötig: die Konfiguration verlangt Vorschauen, die Tagmill selbst zeichnet</translation>
    </message>
    <message>
        <source>Looking for Blender</source>
        <translation>Blender wird gesucht</translation>
    </message>
    <message>
        <source>No usable Blender was found; install one, or name it above</source>
        <translation>Kein brauchbares Blender gefunden; eines installieren oder oben nennen</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>What Cycles renders on</source>
        <translation>Worauf Cycles rendert</translation>
    </message>
    <message>
        <source>Stop early</source>
        <translation>Vorzeitig stoppen</translation>
    </message>
    <message>
        <source>About %1 (likely %2 to %3), %4 on disk, %5 of memory</source>
        <translation>Etwa %1 (wahrscheinlich %2 bis %3), %4 auf dem Datenträger, %5 Arbeitsspeicher</translation>
    </message>
    <message>
        <source>no denoiser</source>
        <translation>kein Entrauscher</translation>
    </message>
    <message>
        <source>%1
Without a denoiser, frames that ask for one take four times the samples</source>
        <translation>%1
Ohne Entrauscher nehmen Frames, die einen verlangen, viermal so viele Samples</translation>
    </message>
    <message>
        <source>Found on each node</source>
        <translation>Auf jedem Knoten ermittelt</translation>
    </message>
    <message>
        <source>Submit to Slurm</source>
        <translation>An Slurm abgeben</translation>
    </message>
    <message>
        <source>Not on a cluster: its run goes on when nobody watches the first frames</source>
        <translation>Nicht auf einem Cluster: Sein Lauf geht weiter, wenn niemand die ersten Frames beobachtet</translation>
    </message>
    <message>
        <source>Name an output folder first</source>
        <translation>Zuerst einen Ausgabeordner angeben</translation>
    </message>
    <message>
        <source>Save the config first; its file lacks your last edits</source>
        <translation>Zuerst die Konfiguration speichern; ihrer Datei fehlen Ihre letzten Änderungen</translation>
    </message>
    <message>
        <source>Asks each Blender what it can do</source>
        <translation>Fragt jedes Blender, was es kann</translation>
    </message>
</context>
<context>
    <name>tagmill::RenderJob</name>
    <message>
        <source>ready, Blender %1</source>
        <translation>bereit, Blender %1</translation>
    </message>
    <message>
        <source>%1, rendered in %2 s</source>
        <translation>%1, gerendert in %2 s</translation>
    </message>
    <message>
        <source>%1 failed: %2</source>
        <translation>%1 fehlgeschlagen: %2</translation>
    </message>
    <message>
        <source>another process takes over</source>
        <translation>ein anderer Prozess übernimmt</translation>
    </message>
    <message>
        <source>given up: %1</source>
        <translation>aufgegeben: %1</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>another process takes over: frame after frame failed in this one</source>
        <translation>ein anderer Prozess übernimmt: in diesem ist ein Frame nach dem anderen fehlgeschlagen</translation>
    </message>
    <message>
        <source>another process takes over: a frame that failed here is tried in a new one</source>
        <translation>ein anderer Prozess übernimmt: ein hier fehlgeschlagener Frame wird in einem neuen versucht</translation>
    </message>
    <message>
        <source>Blender ended, another one is started: %1</source>
        <translation>Blender ist beendet, ein anderer wird gestartet: %1</translation>
    </message>
    <message>
        <source>Blender ended over %1, another one is started</source>
        <translation>Blender wurde bei %1 beendet, ein anderer wird gestartet</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>gestoppt</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>of a log: time, worker, what it did</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>tagmill::RenderJobView</name>
    <message>
        <source>Workers</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>Newest frames</source>
        <translation>Neueste Frames</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Run it again, keeping the frames that are done</source>
        <translation>Erneut ausführen und fertige Frames behalten</translation>
    </message>
    <message>
        <source>Inspect dataset</source>
        <translation>Datensatz inspizieren</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n frame(s)</source>
        <translation>
            <numerusform>%1 von %n Frame</numerusform>
            <numerusform>%1 von %n Frames</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n fehlgeschlagen</numerusform>
            <numerusform>%n fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 frames/s</source>
        <translation>%1 Frames/s</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>bisher %1</translation>
    </message>
    <message>
        <source>took %1</source>
        <translation>dauerte %1</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation>Wird abgebrochen</translation>
    </message>
    <message>
        <source>The finished frames are kept; Continue renders the others</source>
        <translation>Die fertigen Frames bleiben erhalten; „Fortsetzen“ rendert die übrigen</translation>
    </message>
    <message>
        <source>Audit score %1. %2</source>
        <translation>Audit-Wertung %1. %2</translation>
    </message>
    <message>
        <source>Inspect frames</source>
        <translation>Frames inspizieren</translation>
    </message>
    <message>
        <source>Problems (%1)</source>
        <translation>Probleme (%1)</translation>
    </message>
    <message>
        <source>%1
In a shell: %2</source>
        <translation>%1
In einer Shell: %2</translation>
    </message>
    <message>
        <source>Copy command line</source>
        <translation>Befehlszeile kopieren</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Frames</translation>
    </message>
    <message>
        <source>Frames that are listed</source>
        <translation>Aufgelistete Frames</translation>
    </message>
    <message>
        <source>All frames</source>
        <translation>Alle Frames</translation>
    </message>
    <message>
        <source>The same from a shell</source>
        <translation>Dasselbe aus einer Shell</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>In a shell</source>
        <translation>In einer Shell</translation>
    </message>
    <message>
        <source>Frames that were begun are finished, no new one is; the workers stay ready</source>
        <translation>Begonnene Frames werden fertiggestellt, keine neuen begonnen; die Worker bleiben bereit</translation>
    </message>
    <message>
        <source>It starts when you resume it</source>
        <translation>Startet beim Fortsetzen</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Retry failed frames</source>
        <translation>Fehlgeschlagene Frames wiederholen</translation>
    </message>
    <message>
        <source>Ends it; what is finished stays</source>
        <translation>Beendet den Job; Fertiges bleibt erhalten</translation>
    </message>
    <message>
        <source>Goes on with the frames that wait</source>
        <translation>Macht mit den wartenden Frames weiter</translation>
    </message>
    <message>
        <source>Begins no new frame; the workers stay ready</source>
        <translation>Beginnt keinen neuen Frame; die Worker bleiben bereit</translation>
    </message>
    <message>
        <source>Show its frames in Inspect, also while it runs</source>
        <translation>Seine Frames unter „Inspizieren“ zeigen, auch während er läuft</translation>
    </message>
    <message>
        <source>Show the output folder in the file manager</source>
        <translation>Ausgabeordner in der Dateiverwaltung zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%n of them from before</source>
        <translation>
            <numerusform>%n davon von vorher</numerusform>
            <numerusform>%n davon von vorher</numerusform>
        </translation>
    </message>
    <message>
        <source>Pictures that were not made again are back in their place</source>
        <translation>Bilder, die nicht neu gerendert wurden, sind wieder an ihrem Platz</translation>
    </message>
</context>
<context>
    <name>tagmill::RenderQueuePanel</name>
    <message>
        <source>Jobs</source>
        <translation>Jobs</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Copy command line</source>
        <translation>Befehlszeile kopieren</translation>
    </message>
    <message>
        <source>Forget this job</source>
        <translation>Diesen Job vergessen</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Hinzufügen…</translation>
    </message>
    <message>
        <source>Configs, experiments, campaigns, frozen jobs, .blend files, or a dataset to be rendered again</source>
        <translation>Konfigurationen, Experimente, Kampagnen, eingefrorene Jobs, .blend-Dateien oder ein noch einmal zu rendernder Datensatz</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Retry failed frames</source>
        <translation>Fehlgeschlagene Frames wiederholen</translation>
    </message>
    <message>
        <source>Follow a cluster job…</source>
        <translation>Cluster-Job verfolgen…</translation>
    </message>
    <message>
        <source>Takes up a run on a cluster by its output folder, wherever it was submitted</source>
        <translation>Nimmt einen Lauf auf einem Cluster über seinen Ausgabeordner auf, egal wo er abgegeben wurde</translation>
    </message>
    <message>
        <source>Follow…</source>
        <translation>Verfolgen…</translation>
    </message>
    <message>
        <source>Resubmit what is missing</source>
        <translation>Fehlendes erneut abgeben</translation>
    </message>
    <message numerus="yes">
        <source>Another Tagmill window is open: its %n job(s) stand in its own queue and are seen there</source>
        <translation>
            <numerusform>Ein anderes Tagmill-Fenster ist offen: sein %n Job steht in dessen eigener Warteschlange und ist dort zu sehen</numerusform>
            <numerusform>Ein anderes Tagmill-Fenster ist offen: seine %n Jobs stehen in dessen eigener Warteschlange und sind dort zu sehen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tagmill::RenderWorkerDelegate</name>
    <message>
        <source>CPU %1 %</source>
        <translation>CPU %1 %</translation>
    </message>
    <message>
        <source>GPU %1</source>
        <translation>GPU %1</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>pid %1</source>
        <translation>PID %1</translation>
    </message>
    <message numerus="yes">
        <source>%n frame(s)</source>
        <translation>
            <numerusform>%n Frame</numerusform>
            <numerusform>%n Frames</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n restart(s)</source>
        <translation>
            <numerusform>%n Neustart</numerusform>
            <numerusform>%n Neustarts</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>up %1</source>
        <translation>läuft seit %1</translation>
    </message>
    <message>
        <source>No sign of life</source>
        <translation>Kein Lebenszeichen</translation>
    </message>
    <message>
        <source>beat %1 ago</source>
        <translation>Lebenszeichen vor %1</translation>
    </message>
</context>
<context>
    <name>tagmill::RenderWorkspace</name>
    <message>
        <source>Nothing rendered yet</source>
        <translation>Noch nichts gerendert</translation>
    </message>
    <message>
        <source>Choose an output folder on the left and start. Frames appear here as they are finished.</source>
        <translation>Links einen Ausgabeordner wählen und starten. Frames erscheinen hier, sobald sie fertig sind.</translation>
    </message>
    <message>
        <source>Output folder of the cluster&apos;s run</source>
        <translation>Ausgabeordner des Cluster-Laufs</translation>
    </message>
</context>
<context>
    <name>tagmill::RenditionModel</name>
    <message>
        <source>Raw frame, through the lens and without noise</source>
        <translation>Roh-Frame, durch das Objektiv und ohne Rauschen</translation>
    </message>
    <message>
        <source>Preview by the rasteriser, same recipe</source>
        <translation>Vorschau vom Rasterizer, dasselbe Rezept</translation>
    </message>
    <message>
        <source>Other dataset</source>
        <translation>Anderer Datensatz</translation>
    </message>
    <message>
        <source>Target of each pixel</source>
        <translation>Target jedes Pixels</translation>
    </message>
    <message>
        <source>Hidden and visible pixels of targets</source>
        <translation>Verdeckte und sichtbare Pixel von Targets</translation>
    </message>
    <message>
        <source>The other dataset has no frame of this name</source>
        <translation>Der andere Datensatz hat keinen Frame dieses Namens</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>Markierung %1</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>verdeckt</translation>
    </message>
    <message>
        <source>visible</source>
        <translation>sichtbar</translation>
    </message>
    <message>
        <source>No raw frame was kept: render with --keep-raw to have it</source>
        <translation>Kein Roh-Frame aufbewahrt: mit --keep-raw rendern, um ihn zu erhalten</translation>
    </message>
    <message>
        <source>%1; pictures of floor and sky that lie outside the dataset are left out</source>
        <translation>%1; Bilder von Boden und Himmel außerhalb des Datensatzes sind weggelassen</translation>
    </message>
    <message>
        <source>The other dataset is being read</source>
        <translation>Der andere Datensatz wird gelesen</translation>
    </message>
    <message>
        <source>The dataset holds no recipe of this frame; those that Tagmill rendered do</source>
        <translation>Der Datensatz enthält kein Rezept dieses Frames; von Tagmill gerenderte enthalten eines</translation>
    </message>
</context>
<context>
    <name>tagmill::ReproduceDialog</name>
    <message>
        <source>Frames to make again</source>
        <translation>Noch einmal zu erzeugende Frames</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>Blender command</source>
        <translation>Blender-Befehl</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Reproduce dataset</source>
        <translation>Datensatz reproduzieren</translation>
    </message>
    <message>
        <source>&amp;Reproduce</source>
        <translation>&amp;Reproduzieren</translation>
    </message>
    <message>
        <source>Reproduce</source>
        <translation>Reproduzieren</translation>
    </message>
    <message>
        <source>&amp;Allow these files</source>
        <translation>Diese Dateien &amp;erlauben</translation>
    </message>
    <message>
        <source>Allow these files</source>
        <translation>Diese Dateien erlauben</translation>
    </message>
    <message>
        <source>&amp;Cancel the run</source>
        <translation>Lauf &amp;abbrechen</translation>
    </message>
    <message>
        <source>Cancel the run</source>
        <translation>Lauf abbrechen</translation>
    </message>
    <message>
        <source>Reads the files that the dataset&apos;s job names outside its folder, and goes on</source>
        <translation>Liest die Dateien, die der Job des Datensatzes außerhalb seines Ordners nennt, und macht weiter</translation>
    </message>
    <message>
        <source>Renders frames again from the dataset&apos;s own job, into a folder that goes afterwards, and compares pixels and records with those that are there.</source>
        <translation>Rendert Frames aus dem eigenen Job des Datensatzes noch einmal, in einen danach gelöschten Ordner, und vergleicht Pixel und Einträge mit den vorhandenen.</translation>
    </message>
    <message>
        <source>Evenly over the dataset, in whole scenes</source>
        <translation>Gleichmäßig über den Datensatz, in ganzen Szenen</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Frames</translation>
    </message>
    <message>
        <source>Found automatically</source>
        <translation>Automatisch gefunden</translation>
    </message>
    <message>
        <source>Any command whose input and output end in a Blender: a path, xvfb-run -a blender, ssh host blender</source>
        <translation>Jeder Befehl, dessen Ein- und Ausgabe in einem Blender enden: ein Pfad, xvfb-run -a blender, ssh host blender</translation>
    </message>
    <message>
        <source>Blender</source>
        <translation>Blender</translation>
    </message>
    <message>
        <source>Frames compared</source>
        <translation>Verglichene Frames</translation>
    </message>
    <message>
        <source>Reading the dataset&apos;s job</source>
        <translation>Job des Datensatzes wird gelesen</translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation>Wird abgebrochen</translation>
    </message>
    <message numerus="yes">
        <source>Rendering: %1 of %n frame(s)</source>
        <translation>
            <numerusform>Rendert: %1 von %n Frame</numerusform>
            <numerusform>Rendert: %1 von %n Frames</numerusform>
        </translation>
    </message>
    <message>
        <source>Starting Blender</source>
        <translation>Blender wird gestartet</translation>
    </message>
    <message>
        <source>Comparing pixels and records</source>
        <translation>Pixel und Einträge werden verglichen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n frame(s) are the same, pixel for pixel and record for record</source>
        <translation>
            <numerusform>%1 von %n Frame ist gleich, Pixel für Pixel und Eintrag für Eintrag</numerusform>
            <numerusform>%1 von %n Frames sind gleich, Pixel für Pixel und Eintrag für Eintrag</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n differ(s)</source>
        <translation>
            <numerusform>%n weicht ab</numerusform>
            <numerusform>%n weichen ab</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be made again</source>
        <translation>
            <numerusform>%n ließ sich nicht noch einmal erzeugen</numerusform>
            <numerusform>%n ließen sich nicht noch einmal erzeugen</numerusform>
        </translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source> of %1</source>
        <translation> von %1</translation>
    </message>
    <message>
        <source>The same, pixel for pixel and record for record</source>
        <translation>Gleich, Pixel für Pixel und Eintrag für Eintrag</translation>
    </message>
    <message numerus="yes">
        <source>%n more have the same records and, by another renderer, a PSNR of %1 dB or more and corners within %2 px</source>
        <translation>
            <numerusform>%n weiterer hat dieselben Einträge und, mit anderem Renderer, ein PSNR von mindestens %1 dB und Ecken innerhalb von %2 px</numerusform>
            <numerusform>%n weitere haben dieselben Einträge und, mit anderem Renderer, ein PSNR von mindestens %1 dB und Ecken innerhalb von %2 px</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tagmill::ReproductionTable</name>
    <message>
        <source>Cannot be compared</source>
        <translation>Nicht vergleichbar</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>Near enough</source>
        <translation>Nah genug</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Weicht ab</translation>
    </message>
    <message>
        <source>%1 % of the pixels differ, by %2 of 255 at most, PSNR %3 dB.</source>
        <translation>%1 % der Pixel weichen ab, um höchstens %2 von 255, PSNR %3 dB.</translation>
    </message>
    <message>
        <source>The records differ, first in: %1.</source>
        <translation>Die Einträge weichen ab, zuerst in: %1.</translation>
    </message>
    <message>
        <source>Another renderer: %1.</source>
        <translation>Anderer Renderer: %1.</translation>
    </message>
    <message>
        <source>The same renderer made both, so they should be equal: the dataset was changed after it was rendered, or its job was.</source>
        <translation>Beide stammen vom selben Renderer und sollten daher gleich sein: der Datensatz oder sein Job wurde nach dem Rendern geändert.</translation>
    </message>
    <message>
        <source>Not made again</source>
        <translation>Nicht noch einmal erzeugt</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 dB</source>
        <translation>%1 dB</translation>
    </message>
    <message>
        <source>The scene could not be rendered again.</source>
        <translation>Die Szene ließ sich nicht noch einmal rendern.</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Frame</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Pixels that differ</source>
        <translation>Abweichende Pixel</translation>
    </message>
    <message>
        <source>By at most</source>
        <translation>Um höchstens</translation>
    </message>
    <message>
        <source>PSNR</source>
        <translation>PSNR</translation>
    </message>
    <message>
        <source>Records differ in</source>
        <translation>Einträge weichen ab in</translation>
    </message>
    <message>
        <source>Renderer</source>
        <translation>Renderer</translation>
    </message>
    <message numerus="yes">
        <source>%n corner(s) moved by %1 px as a whole, RMS %2 px, and %3 are gone; allowed are %4 px, %5 px and %6 %.</source>
        <translation>
            <numerusform>%n Ecke hat sich insgesamt um %1 px verschoben, RMS %2 px, und %3 fehlen; erlaubt sind %4 px, %5 px und %6 %.</numerusform>
            <numerusform>%n Ecken haben sich insgesamt um %1 px verschoben, RMS %2 px, und %3 fehlen; erlaubt sind %4 px, %5 px und %6 %.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tagmill::SequenceDocument</name>
    <message>
        <source>New scene sequence</source>
        <translation>Neue Szenensequenz</translation>
    </message>
    <message>
        <source>Change of the scene file</source>
        <translation>Änderung der Szenendatei</translation>
    </message>
    <message>
        <source>Change of the output folder</source>
        <translation>Änderung des Ausgabeordners</translation>
    </message>
    <message>
        <source>Change of the frames</source>
        <translation>Änderung der Bilder</translation>
    </message>
    <message>
        <source>Change of %1</source>
        <translation>Änderung von %1</translation>
    </message>
</context>
<context>
    <name>tagmill::SequenceFramesModel</name>
    <message>
        <source>Frame %1</source>
        <translation>Frame %1</translation>
    </message>
</context>
<context>
    <name>tagmill::SequenceSettings</name>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Ground truth</source>
        <translation>Ground Truth</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>Blender</source>
        <translation>Blender</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Weiteres</translation>
    </message>
</context>
<context>
    <name>tagmill::SequenceSettingsRow</name>
    <message>
        <source>found automatically</source>
        <translation>automatisch gefunden</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>as in the file</source>
        <translation>wie in der Datei</translation>
    </message>
    <message>
        <source>Unset: %1</source>
        <translation>Nicht mehr setzen: %1</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>%1 zurücksetzen</translation>
    </message>
    <message>
        <source>Reset to the default: %1</source>
        <translation>Auf den Standardwert zurücksetzen: %1</translation>
    </message>
</context>
<context>
    <name>tagmill::SequenceWorkspace</name>
    <message>
        <source>Scene sequence</source>
        <translation>Szenensequenz</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>Wählen: %1</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen…</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>Szene</translation>
    </message>
    <message>
        <source>A .blend file</source>
        <translation>Eine .blend-Datei</translation>
    </message>
    <message>
        <source>Output folder</source>
        <translation>Ausgabeordner</translation>
    </message>
    <message>
        <source>Where frames and ground truth go</source>
        <translation>Wohin Frames und Ground Truth kommen</translation>
    </message>
    <message>
        <source>First frame; as in the file when not set</source>
        <translation>Erster Frame; ohne Angabe wie in der Datei</translation>
    </message>
    <message>
        <source>first</source>
        <translation>erster</translation>
    </message>
    <message>
        <source>Last frame; as in the file when not set</source>
        <translation>Letzter Frame; ohne Angabe wie in der Datei</translation>
    </message>
    <message>
        <source>last</source>
        <translation>letzter</translation>
    </message>
    <message>
        <source>Frames from one to the next; as in the file when not set</source>
        <translation>Frames von einem zum nächsten; ohne Angabe wie in der Datei</translation>
    </message>
    <message>
        <source>step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Frames</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Preview path</source>
        <translation>Pfad vorab zeigen</translation>
    </message>
    <message>
        <source>Asks Blender where the camera is in each frame; nothing is rendered or written</source>
        <translation>Fragt Blender, wo die Kamera in jedem Frame ist; nichts wird gerendert oder geschrieben</translation>
    </message>
    <message>
        <source>Start rendering</source>
        <translation>Rendern starten</translation>
    </message>
    <message>
        <source>The same from a shell</source>
        <translation>Dasselbe aus einer Shell</translation>
    </message>
    <message>
        <source>Copy the command line</source>
        <translation>Befehlszeile kopieren</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Problems of the preview</source>
        <translation>Probleme der Vorschau</translation>
    </message>
    <message>
        <source>Frame all</source>
        <translation>Alles einpassen</translation>
    </message>
    <message>
        <source>Show the whole path (Home)</source>
        <translation>Den ganzen Pfad zeigen (Pos1)</translation>
    </message>
    <message>
        <source>Look through</source>
        <translation>Hindurchsehen</translation>
    </message>
    <message>
        <source>See what the selected camera sees (0, or double-click a camera)</source>
        <translation>Sehen, was die ausgewählte Kamera sieht (0 oder Doppelklick auf eine Kamera)</translation>
    </message>
    <message>
        <source>Progress of the preview</source>
        <translation>Fortschritt der Vorschau</translation>
    </message>
    <message>
        <source>Frames of the path</source>
        <translation>Frames des Pfads</translation>
    </message>
    <message>
        <source>Blender scenes (*.blend);;All files (*)</source>
        <translation>Blender-Szenen (*.blend);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Choose an output folder to render into</source>
        <translation>Einen Ausgabeordner zum Rendern wählen</translation>
    </message>
    <message>
        <source>The file after --config has to say: %1</source>
        <translation>Die Datei nach --config muss angeben: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n frame(s)</source>
        <translation>
            <numerusform>%n Frame</numerusform>
            <numerusform>%n Frames</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 complete</source>
        <translation>%1 vollständig</translation>
    </message>
    <message>
        <source>%1 stale</source>
        <translation>%1 veraltet</translation>
    </message>
    <message>
        <source>%1 damaged</source>
        <translation>%1 beschädigt</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation>%1 fehlend</translation>
    </message>
    <message>
        <source>the settings have changed since</source>
        <translation>die Einstellungen wurden seitdem geändert</translation>
    </message>
    <message>
        <source>Cancel preview</source>
        <translation>Vorschau abbrechen</translation>
    </message>
    <message>
        <source>Asking Blender…</source>
        <translation>Blender wird gefragt…</translation>
    </message>
    <message>
        <source>Asking Blender for the camera path…</source>
        <translation>Blender wird nach dem Kamerapfad gefragt…</translation>
    </message>
    <message>
        <source>Choose a .blend file on the left</source>
        <translation>Links eine .blend-Datei wählen</translation>
    </message>
    <message>
        <source>Preview path shows the cameras here</source>
        <translation>„Pfad vorab zeigen“ zeigt die Kameras hier</translation>
    </message>
    <message>
        <source>Submit to Slurm</source>
        <translation>An Slurm abgeben</translation>
    </message>
</context>
<context>
    <name>tagmill::ShardTable</name>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n shard(s) done</source>
        <translation>
            <numerusform>%1 von %n Shard fertig</numerusform>
            <numerusform>%1 von %n Shards fertig</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 running</source>
        <translation>%1 laufend</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 wartend</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 lost</source>
        <translation>%1 verloren</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Shard</source>
        <translation>Shard</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>Szenen</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Exit code</source>
        <translation>Exit-Code</translation>
    </message>
    <message>
        <source>Slurm says</source>
        <translation>Slurm meldet</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
</context>
<context>
    <name>tagmill::ShortcutEditor</name>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Search commands or keys</source>
        <translation>Befehle oder Tasten suchen</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Keys of the command</source>
        <translation>Tasten des Befehls</translation>
    </message>
    <message>
        <source>Keys:</source>
        <translation>Tasten:</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Alle zurücksetzen</translation>
    </message>
    <message>
        <source>These keys are also those of: %1. Neither works until one is changed.</source>
        <translation>Diese Tasten gehören auch zu: %1. Keiner der Befehle funktioniert, bis einer geändert ist.</translation>
    </message>
</context>
<context>
    <name>tagmill::StartPage</name>
    <message>
        <source>Samples</source>
        <translation>Samples</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Design synthetic datasets of fiducial markers, see every camera before it is rendered, and check the truth of every picture.</source>
        <translation>Synthetische Datensätze von Markern entwerfen, jede Kamera sehen, bevor sie gerendert wird, und die Ground Truth jedes Bildes prüfen.</translation>
    </message>
    <message>
        <source>Samples to begin with</source>
        <translation>Beispiele für den Anfang</translation>
    </message>
    <message>
        <source>ChArUco board</source>
        <translation>ChArUco-Board</translation>
    </message>
    <message>
        <source>A ChArUco board seen from 12 places: the pictures of a small camera calibration.</source>
        <translation>Ein ChArUco-Board von 12 Orten aus: die Bilder einer kleinen Kamerakalibrierung.</translation>
    </message>
    <message>
        <source>AprilGrid</source>
        <translation>AprilGrid</translation>
    </message>
    <message>
        <source>An AprilGrid laid out as Kalibr draws it.</source>
        <translation>Ein AprilGrid, wie Kalibr es zeichnet.</translation>
    </message>
    <message>
        <source>Loose tags</source>
        <translation>Einzelne Tags</translation>
    </message>
    <message>
        <source>AprilTags from near and far: a small benchmark for a tag detector.</source>
        <translation>AprilTags von nah und fern: ein kleiner Benchmark für einen Tag-Detektor.</translation>
    </message>
    <message>
        <source>A file of render-tag</source>
        <translation>Eine Datei von render-tag</translation>
    </message>
    <message>
        <source>Compiled as render-tag does, bit for bit.</source>
        <translation>Kompiliert wie von render-tag, Bit für Bit.</translation>
    </message>
    <message>
        <source>Or drop a config, a dataset folder or a frame of one, a .blend, a calibration or a background (.hdr, .exr) onto this window.</source>
        <translation>Oder eine Konfiguration, einen Datensatzordner oder eines seiner Bilder, eine .blend, eine Kalibrierung oder einen Hintergrund (.hdr, .exr) auf dieses Fenster ziehen.</translation>
    </message>
</context>
<context>
    <name>tagmill::StatisticsModel</name>
    <message>
        <source>%1%2</source>
        <extracomment>a value and its unit</extracomment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>Abweichung</translation>
    </message>
</context>
<context>
    <name>tagmill::StopRuleEdit</name>
    <message>
        <source>Stop early</source>
        <translation>Vorzeitig stoppen</translation>
    </message>
    <message>
        <source>Frames the rule waits for</source>
        <translation>Frames, auf die die Regel wartet</translation>
    </message>
    <message>
        <source> frames</source>
        <translation> Frames</translation>
    </message>
    <message>
        <source>How many frames the rule waits for</source>
        <translation>Auf wie viele Frames die Regel wartet</translation>
    </message>
    <message>
        <source>Choose a file of rules</source>
        <translation>Eine Datei mit Regeln wählen</translation>
    </message>
    <message>
        <source>File of rules</source>
        <translation>Datei mit Regeln</translation>
    </message>
    <message>
        <source>Rules (*.yaml *.yml *.json);;All files (*)</source>
        <translation>Regeln (*.yaml *.yml *.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The run ends early when the first frames break this rule: a number of the audit&apos;s report and its bound, several divided by commas, or a file of rules. Jobs that are added to the queue take it as well, each for itself</source>
        <translation>Der Lauf endet vorzeitig, wenn die ersten Frames diese Regel verletzen: eine Zahl aus dem Auditbericht mit ihrer Grenze, mehrere durch Kommas getrennt, oder eine Regeldatei. Aufträge, die in die Warteschlange kommen, übernehmen sie ebenfalls, jeder für sich</translation>
    </message>
    <message numerus="yes">
        <source>%1 in the first %n frame(s)</source>
        <translation>
            <numerusform>%1 im ersten %n Frame</numerusform>
            <numerusform>%1 in den ersten %n Frames</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tagmill::TargetDesigner</name>
    <message>
        <source>Old and new pattern</source>
        <translation>Altes und neues Muster</translation>
    </message>
    <message>
        <source>OpenCV&apos;s ChArUco patterns side by side: that of 4.6 and newer, and the legacy one; they differ when the number of rows is even</source>
        <translation>Die ChArUco-Muster von OpenCV nebeneinander: das von 4.6 und neuer und das ältere; sie unterscheiden sich bei gerader Zeilenzahl</translation>
    </message>
    <message>
        <source>What is odd about the target</source>
        <translation>Was am Target auffällt</translation>
    </message>
    <message>
        <source> mm</source>
        <translation> mm</translation>
    </message>
    <message>
        <source>Measured width</source>
        <translation>Gemessene Breite</translation>
    </message>
    <message>
        <source>Width of the whole print as you measured it, between its cut marks; empty: as designed. Geometry and truth follow it</source>
        <translation>Breite des ganzen Drucks, wie gemessen, zwischen den Schnittmarken; leer: wie entworfen. Geometrie und Ground Truth folgen ihr</translation>
    </message>
    <message>
        <source>Measured height</source>
        <translation>Gemessene Höhe</translation>
    </message>
    <message>
        <source>Height of the whole print as you measured it, between its cut marks; empty: as designed. Geometry and truth follow it</source>
        <translation>Höhe des ganzen Drucks, wie gemessen, zwischen den Schnittmarken; leer: wie entworfen. Geometrie und Ground Truth folgen ihr</translation>
    </message>
    <message>
        <source>Correct sizes</source>
        <translation>Größen korrigieren</translation>
    </message>
    <message>
        <source>Writes one factor, the mean of both directions, into the sizes of the config instead</source>
        <translation>Schreibt stattdessen einen Faktor, den Mittelwert beider Richtungen, in die Größen der Konfiguration</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Gemessen</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>On paper, or as PDF, SVG or PNG, at true scale</source>
        <translation>Auf Papier oder als PDF, SVG oder PNG, in wahrer Größe</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Speichern unter</translation>
    </message>
    <message>
        <source>PDF, SVG or PNG…</source>
        <translation>PDF, SVG oder PNG…</translation>
    </message>
    <message>
        <source>Kalibr target…</source>
        <translation>Kalibr-Target…</translation>
    </message>
    <message>
        <source>OpenCV board…</source>
        <translation>OpenCV-Board…</translation>
    </message>
    <message>
        <source>Factor %1</source>
        <translation>Faktor %1</translation>
    </message>
    <message>
        <source>x and y differ by %1 %: one factor is up to %2 mm off at the edge, the measured sizes hold both</source>
        <translation>x und y weichen um %1 % voneinander ab: ein einziger Faktor liegt am Rand bis zu %2 mm daneben, die gemessenen Größen halten beide fest</translation>
    </message>
    <message>
        <source>Save the target for Kalibr</source>
        <translation>Target für Kalibr speichern</translation>
    </message>
    <message>
        <source>Save the board for OpenCV</source>
        <translation>Board für OpenCV speichern</translation>
    </message>
    <message>
        <source>YAML (*.yaml)</source>
        <translation>YAML (*.yaml)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
</context>
<context>
    <name>tagmill::TargetView</name>
    <message>
        <source>Target: %1, %2</source>
        <translation>Target: %1, %2</translation>
    </message>
    <message>
        <source>This scene has no target</source>
        <translation>Diese Szene hat kein Target</translation>
    </message>
    <message>
        <source>Nothing is planned</source>
        <translation>Nichts geplant</translation>
    </message>
    <message>
        <source>%1 mm</source>
        <translation>%1 mm</translation>
    </message>
</context>
<context>
    <name>tagmill::TaskTray</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>What works in the background</source>
        <translation>Was im Hintergrund läuft</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Nothing works in the background</source>
        <translation>Im Hintergrund läuft nichts</translation>
    </message>
</context>
<context>
    <name>tagmill::TextFindBar</name>
    <message>
        <source>Find in the text</source>
        <translation>Im Text suchen</translation>
    </message>
    <message>
        <source>Find the one before (Shift+F3)</source>
        <translation>Vorige Fundstelle (Umschalt+F3)</translation>
    </message>
    <message>
        <source>Find the next (F3)</source>
        <translation>Nächste Fundstelle (F3)</translation>
    </message>
    <message>
        <source>Close the search (Esc)</source>
        <translation>Suche schließen (Esc)</translation>
    </message>
</context>
<context>
    <name>tagmill::ThroughputView</name>
    <message>
        <source>%1 frames/s</source>
        <translation>%1 Frames/s</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation>Durchsatz</translation>
    </message>
    <message>
        <source>Frames done over time, and frames a second (thin line)</source>
        <translation>Fertige Frames über der Zeit und Frames pro Sekunde (dünne Linie)</translation>
    </message>
    <message>
        <source>ends about %1</source>
        <translation>endet gegen %1</translation>
    </message>
</context>
<context>
    <name>tagmill::UncertaintyMapView</name>
    <message>
        <source>%1 px</source>
        <translation>%1 px</translation>
    </message>
    <message>
        <source>Projection uncertainty: %1 in the middle of the picture, at worst %2 where boards are</source>
        <translation>Unsicherheit der Projektion: %1 in der Bildmitte, höchstens %2, wo Boards sind</translation>
    </message>
    <message>
        <source>x %1, y %2</source>
        <translation>x %1, y %2</translation>
    </message>
    <message>
        <source>%1: the lens shows nothing here</source>
        <translation>%1: das Objektiv zeigt hier nichts</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, but no board reaches there</source>
        <translation>%1, aber kein Board reicht hierher</translation>
    </message>
</context>
<context>
    <name>tagmill::ValueEditor</name>
    <message>
        <source>Choose a colour…</source>
        <translation>Farbe wählen…</translation>
    </message>
    <message>
        <source>Choose %1</source>
        <translation>%1 wählen</translation>
    </message>
    <message>
        <source>%1, red</source>
        <translation>%1, Rot</translation>
    </message>
    <message>
        <source>%1, green</source>
        <translation>%1, Grün</translation>
    </message>
    <message>
        <source>%1, blue</source>
        <translation>%1, Blau</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>Zu %1 hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>noch %n</numerusform>
            <numerusform>noch %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, number %2</source>
        <translation>%1, Nummer %2</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>Draw a number from a range</source>
        <translation>Eine Zahl aus einem Bereich ziehen</translation>
    </message>
    <message>
        <source>%1 is a range</source>
        <translation>%1 ist ein Bereich</translation>
    </message>
    <message>
        <source>%1, at most</source>
        <translation>%1, höchstens</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>none; separate by commas</source>
        <translation>keine; durch Kommas trennen</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
</context>
<context>
    <name>tagmill::ViewRangeView</name>
    <message>
        <source>How far the views vary</source>
        <translation>Wie stark die Aufnahmen variieren</translation>
    </message>
    <message>
        <source>Place, size and skew of the target in the image, as ROS camera_calibration counts them; a full bar is a range that is wide enough to calibrate with</source>
        <translation>Ort, Größe und Schräglage des Targets im Bild, wie ROS camera_calibration sie zählt; ein voller Balken ist ein Bereich, der zum Kalibrieren weit genug ist</translation>
    </message>
    <message>
        <source>Views of the board</source>
        <translation>Aufnahmen des Boards</translation>
    </message>
    <message>
        <source>Views of tags</source>
        <translation>Aufnahmen von Tags</translation>
    </message>
    <message>
        <source>X</source>
        <translation>X</translation>
    </message>
    <message>
        <source>Y</source>
        <translation>Y</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Skew</source>
        <translation>Schräglage</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>tagmill::ViewportCanvas</name>
    <message>
        <source>3D view of the cameras</source>
        <translation>3D-Ansicht der Kameras</translation>
    </message>
    <message numerus="yes">
        <source>%1 (and %n more)</source>
        <translation>
            <numerusform>%1 (und noch %n)</numerusform>
            <numerusform>%1 (und noch %n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>The target is not shown: %1</source>
        <translation>Das Target wird nicht gezeigt: %1</translation>
    </message>
    <message>
        <source>No OpenGL 3.3 here: surfaces are not shown</source>
        <translation>Hier kein OpenGL 3.3: Flächen werden nicht gezeigt</translation>
    </message>
    <message>
        <source>The surroundings are not shown: %1</source>
        <translation>Die Umgebung wird nicht gezeigt: %1</translation>
    </message>
    <message>
        <source>No camera is shown: choose other scenes, or Show all under Camera</source>
        <translation>Keine Kamera wird gezeigt: andere Szenen wählen oder „Alle zeigen“ unter Kamera</translation>
    </message>
</context>
<context>
    <name>tagmill::ViewportPanel</name>
    <message>
        <source>Colour of the cameras</source>
        <translation>Farbe der Kameras</translation>
    </message>
    <message>
        <source>What the colour of a camera says</source>
        <translation>Was die Farbe einer Kamera aussagt</translation>
    </message>
    <message>
        <source>How many of the scene&apos;s tags are seen whole, with 3 pixels a module and slanted by less than 70°</source>
        <translation>Wie viele Tags der Szene ganz zu sehen sind, mit 3 Pixeln pro Modul und um weniger als 70° geneigt</translation>
    </message>
    <message>
        <source>Size of the cameras</source>
        <translation>Größe der Kameras</translation>
    </message>
    <message>
        <source>How large the cameras are drawn</source>
        <translation>Wie groß die Kameras gezeichnet werden</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Where the view looks from, and what the mouse does</source>
        <translation>Von wo die Ansicht blickt und was die Maus tut</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Add, duplicate, move, hide and delete single cameras</source>
        <translation>Einzelne Kameras hinzufügen, duplizieren, verschieben, ausblenden und löschen</translation>
    </message>
    <message>
        <source>Look through</source>
        <translation>Hindurchsehen</translation>
    </message>
    <message>
        <source>See what the selected camera sees (0, or double-click a camera)</source>
        <translation>Sehen, was die ausgewählte Kamera sieht (0 oder Doppelklick auf eine Kamera)</translation>
    </message>
    <message>
        <source>Colour by</source>
        <translation>Farbe nach</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Frame all</source>
        <translation>Alles einpassen</translation>
    </message>
    <message>
        <source>Frame selected</source>
        <translation>Auswahl einpassen</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Vorn</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Oben</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Hinten</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Without perspective</source>
        <translation>Ohne Perspektive</translation>
    </message>
    <message>
        <source>All scenes</source>
        <translation>Alle Szenen</translation>
    </message>
    <message>
        <source>Scenes shown</source>
        <translation>Gezeigte Szenen</translation>
    </message>
    <message>
        <source>Scenes whose cameras are shown: 3, or 0-9, or 0-9, 20</source>
        <translation>Szenen, deren Kameras gezeigt werden: 3, oder 0-9, oder 0-9, 20</translation>
    </message>
    <message>
        <source>Show problems</source>
        <translation>Probleme zeigen</translation>
    </message>
    <message>
        <source>Planning…</source>
        <translation>Planung läuft…</translation>
    </message>
    <message>
        <source>Nothing is planned</source>
        <translation>Nichts geplant</translation>
    </message>
    <message numerus="yes">
        <source>%n camera(s)</source>
        <translation>
            <numerusform>%n Kamera</numerusform>
            <numerusform>%n Kameras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scene(s)</source>
        <translation>
            <numerusform>%n Szene</numerusform>
            <numerusform>%n Szenen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in the first %2 of %3</source>
        <translation>%1 in den ersten %2 von %3</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>The config has errors: the cameras of its last valid state are shown</source>
        <translation>Die Konfiguration hat Fehler: gezeigt werden die Kameras ihres letzten gültigen Stands</translation>
    </message>
    <message>
        <source>The config has errors: it cannot be planned</source>
        <translation>Die Konfiguration hat Fehler: sie kann nicht geplant werden</translation>
    </message>
    <message>
        <source>The config cannot be planned: the cameras of its last valid state are shown</source>
        <translation>Die Konfiguration kann nicht geplant werden: gezeigt werden die Kameras ihres letzten gültigen Stands</translation>
    </message>
    <message>
        <source>The config cannot be planned</source>
        <translation>Die Konfiguration kann nicht geplant werden</translation>
    </message>
    <message numerus="yes">
        <source>%n scene(s) could not be planned</source>
        <translation>
            <numerusform>%n Szene konnte nicht geplant werden</numerusform>
            <numerusform>%n Szenen konnten nicht geplant werden</numerusform>
        </translation>
    </message>
    <message>
        <source>Surroundings</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>The HDRI picture around the scene, exposed for the eye</source>
        <translation>Das HDRI-Bild um die Szene, für das Auge belichtet</translation>
    </message>
    <message>
        <source>%1 in %2 of %3</source>
        <translation>%1 in %2 von %3</translation>
    </message>
    <message>
        <source>First scenes</source>
        <translation>Erste Szenen</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>Select none</source>
        <translation>Auswahl aufheben</translation>
    </message>
    <message>
        <source>Select in a box</source>
        <translation>Im Rechteck auswählen</translation>
    </message>
    <message>
        <source>3D view</source>
        <translation>3D-Ansicht</translation>
    </message>
</context>
<context>
    <name>tagmill::WorkerListModel</name>
    <message>
        <source>Starting</source>
        <translation>Startet</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Untätig</translation>
    </message>
    <message>
        <source>Rendering</source>
        <translation>Rendert</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Wird gestoppt</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Worker %1</source>
        <translation>Worker %1</translation>
    </message>
    <message>
        <source>Worker %1: %2 %3</source>
        <translation>Worker %1: %2 %3</translation>
    </message>
    <message>
        <source>No sign of life</source>
        <translation>Kein Lebenszeichen</translation>
    </message>
</context>
</TS>
