<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>Audit</name>
    <message>
        <source>Corners wind the wrong way</source>
        <translation>Coins parcourus dans le mauvais sens</translation>
    </message>
    <message>
        <source>Corners do not fit the pose</source>
        <translation>Coins incompatibles avec la pose</translation>
    </message>
    <message>
        <source>Visible points inside the margin</source>
        <translation>Points visibles à l’intérieur de la marge</translation>
    </message>
    <message>
        <source>Impossible poses</source>
        <translation>Poses impossibles</translation>
    </message>
    <message>
        <source>Records without an image</source>
        <translation>Enregistrements sans image</translation>
    </message>
    <message>
        <source>Targets recorded twice</source>
        <translation>Cibles enregistrées deux fois</translation>
    </message>
    <message>
        <source>Missing images</source>
        <translation>Images manquantes</translation>
    </message>
    <message>
        <source>Images outside the dataset</source>
        <translation>Images hors du jeu de données</translation>
    </message>
    <message>
        <source>Images that cannot be decoded</source>
        <translation>Images impossibles à décoder</translation>
    </message>
    <message>
        <source>Images of the wrong size</source>
        <translation>Images de mauvaise taille</translation>
    </message>
    <message>
        <source>Images of one colour</source>
        <translation>Images d’une seule couleur</translation>
    </message>
    <message>
        <source>Tags that the image does not show</source>
        <translation>Tags que l’image ne montre pas</translation>
    </message>
    <message>
        <source>Records that cannot be read</source>
        <translation>Enregistrements illisibles</translation>
    </message>
    <message>
        <source>Canonical files that are not what the results say</source>
        <translation>Fichiers canoniques différents de ce que disent les résultats</translation>
    </message>
    <message>
        <source>No record at all</source>
        <translation>Aucun enregistrement</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Mean distance, m</source>
        <translation>Distance moyenne, m</translation>
    </message>
    <message>
        <source>Deviation of the distance, m</source>
        <translation>Écart type de la distance, m</translation>
    </message>
    <message>
        <source>Largest incidence, °</source>
        <translation>Incidence maximale, °</translation>
    </message>
    <message>
        <source>Mean incidence, °</source>
        <translation>Incidence moyenne, °</translation>
    </message>
    <message>
        <source>Bad images</source>
        <translation>Images défectueuses</translation>
    </message>
    <message>
        <source>Mean of the point lights, W</source>
        <translation>Moyenne des lumières ponctuelles, W</translation>
    </message>
    <message>
        <source>Mean of the suns, W/m²</source>
        <translation>Moyenne des soleils, W/m²</translation>
    </message>
    <message>
        <source>Share of the image that is covered</source>
        <translation>Part de l’image couverte</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Distance</translation>
    </message>
    <message>
        <source>Incidence</source>
        <translation>Incidence</translation>
    </message>
    <message>
        <source>Pixels per module</source>
        <translation>Pixels par module</translation>
    </message>
    <message>
        <source>Roll</source>
        <translation>Roulis</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Aire</translation>
    </message>
    <message>
        <source>Occlusion</source>
        <translation>Occultation</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Point lights</source>
        <translation>Lumières ponctuelles</translation>
    </message>
    <message>
        <source>Suns</source>
        <translation>Soleils</translation>
    </message>
    <message>
        <source>impossible poses</source>
        <translation>poses impossibles</translation>
    </message>
    <message>
        <source>corners wind the wrong way</source>
        <translation>coins parcourus dans le mauvais sens</translation>
    </message>
    <message>
        <source>corners do not fit the pose</source>
        <translation>coins incompatibles avec la pose</translation>
    </message>
    <message>
        <source>incidence stays below 45°</source>
        <translation>l’incidence reste inférieure à 45°</translation>
    </message>
    <message>
        <source>distances span less than 1 m</source>
        <translation>les distances couvrent moins de 1 m</translation>
    </message>
    <message>
        <source>tags that the image does not show</source>
        <translation>tags que l’image ne montre pas</translation>
    </message>
    <message>
        <source>bad images</source>
        <translation>images défectueuses</translation>
    </message>
    <message>
        <source>points inside the margin</source>
        <translation>points à l’intérieur de la marge</translation>
    </message>
    <message>
        <source>targets recorded twice</source>
        <translation>cibles enregistrées deux fois</translation>
    </message>
    <message>
        <source>unreadable records</source>
        <translation>enregistrements illisibles</translation>
    </message>
    <message>
        <source>Incidence, °</source>
        <translation>Incidence, °</translation>
    </message>
    <message>
        <source>Distance, m</source>
        <translation>Distance, m</translation>
    </message>
    <message>
        <source>Blur, px</source>
        <translation>Flou, px</translation>
    </message>
    <message>
        <source>Noise, of full scale</source>
        <translation>Bruit, rapporté à la pleine échelle</translation>
    </message>
    <message>
        <source>Way from the middle to the corner</source>
        <translation>Position entre le centre et le coin</translation>
    </message>
    <message>
        <source>Place in the pixel, x</source>
        <translation>Position dans le pixel, x</translation>
    </message>
    <message>
        <source>Place in the pixel, y</source>
        <translation>Position dans le pixel, y</translation>
    </message>
    <message>
        <source>Tags and boards that cannot exist</source>
        <translation>Tags et mires qui ne peuvent pas exister</translation>
    </message>
    <message numerus="yes">
        <source>The corners of %n tag(s) wind the wrong way</source>
        <translation>
            <numerusform>Les coins de&#xa0;%n tag tournent dans le mauvais sens</numerusform>
            <numerusform>Les coins de&#xa0;%n tags tournent dans le mauvais sens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The corners of %n record(s) do not fit the pose</source>
        <translation>
            <numerusform>Les coins de&#xa0;%n enregistrement ne correspondent pas à la pose</numerusform>
            <numerusform>Les coins de&#xa0;%n enregistrements ne correspondent pas à la pose</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) marked visible lie inside the margin</source>
        <translation>
            <numerusform>%n point marqué visible se trouve dans la marge</numerusform>
            <numerusform>%n points marqués visibles se trouvent dans la marge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) have an impossible pose</source>
        <translation>
            <numerusform>%n enregistrement a une pose impossible</numerusform>
            <numerusform>%n enregistrements ont une pose impossible</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The image of %n record(s) is missing, or not listed in coco_labels.json</source>
        <translation>
            <numerusform>L’image de&#xa0;%n enregistrement manque ou ne figure pas dans coco_labels.json</numerusform>
            <numerusform>L’image de&#xa0;%n enregistrements manque ou ne figure pas dans coco_labels.json</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) repeat another one of the same image</source>
        <translation>
            <numerusform>%n enregistrement en répète un autre de la même image</numerusform>
            <numerusform>%n enregistrements en répètent un autre de la même image</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) are missing</source>
        <translation>
            <numerusform>%n image manque</numerusform>
            <numerusform>%n images manquent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) lie outside the dataset&apos;s folder, or are no files, and were not opened</source>
        <translation>
            <numerusform>%n image se trouve hors du dossier du jeu de données, ou n’est pas un fichier, et n’a pas été ouverte</numerusform>
            <numerusform>%n images se trouvent hors du dossier du jeu de données, ou ne sont pas des fichiers, et n’ont pas été ouvertes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) cannot be decoded</source>
        <translation>
            <numerusform>%n image ne peut pas être décodée</numerusform>
            <numerusform>%n images ne peuvent pas être décodées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) are not of the size their records say</source>
        <translation>
            <numerusform>%n image n’a pas la taille indiquée par ses enregistrements</numerusform>
            <numerusform>%n images n’ont pas la taille indiquée par leurs enregistrements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) show a single colour</source>
        <translation>
            <numerusform>%n image ne montre qu’une seule couleur</numerusform>
            <numerusform>%n images ne montrent qu’une seule couleur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) are not what the image shows in their place</source>
        <translation>
            <numerusform>%n tag n’est pas ce que l’image montre à sa place</numerusform>
            <numerusform>%n tags ne sont pas ce que l’image montre à leur place</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) or result file(s) cannot be read</source>
        <translation>
            <numerusform>%n enregistrement ou fichier de résultats est illisible</numerusform>
            <numerusform>%n enregistrements ou fichiers de résultats sont illisibles</numerusform>
        </translation>
    </message>
    <message>
        <source>The files for other programs are not what the result files say; “tagmill merge” writes them anew</source>
        <translation>Les fichiers pour d’autres programmes ne correspondent pas aux fichiers de résultats&#xa0;; «&#xa0;tagmill merge&#xa0;» les réécrit</translation>
    </message>
    <message>
        <source>The dataset holds no record, so that there is nothing to audit</source>
        <translation>Le jeu de données ne contient aucun enregistrement&#xa0;: il n’y a rien à auditer</translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) or board(s) cannot exist: not four corners, an id its family does not have, or an impossible layout</source>
        <translation>
            <numerusform>%n tag ou mire ne peut pas exister&#xa0;: pas quatre coins, un identifiant absent de sa famille ou une disposition impossible</numerusform>
            <numerusform>%n tags ou mires ne peuvent pas exister&#xa0;: pas quatre coins, un identifiant absent de leur famille ou une disposition impossible</numerusform>
        </translation>
    </message>
    <message>
        <source>A report is a web page (.html) or JSON (.json), nothing else: %1</source>
        <translation>Un rapport est une page web (.html) ou du JSON (.json), rien d’autre&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>Mean of all lights, W and W/m² added</source>
        <translation>Moyenne de toutes les lumières, W et W/m² additionnés</translation>
    </message>
    <message>
        <source>Do the corners of each tag follow each other as on a tag that is seen from its front?</source>
        <translation>Les coins de chaque tag se suivent-ils comme sur un tag vu de face ?</translation>
    </message>
    <message>
        <source>Do the corners of each record lie where its pose puts them, to half a pixel?</source>
        <translation>Les coins de chaque enregistrement sont-ils, à un demi-pixel près, là où sa pose les place ?</translation>
    </message>
    <message>
        <source>Do points marked visible keep out of the margin of their record?</source>
        <translation>Les points marqués visibles restent-ils hors de la marge de leur enregistrement ?</translation>
    </message>
    <message>
        <source>Is each target before its camera, with a rotation that is one and a distance that is its position&apos;s?</source>
        <translation>Chaque cible est-elle devant sa caméra, avec une vraie rotation et la distance de sa position ?</translation>
    </message>
    <message>
        <source>Is the image of each record there, and listed in coco_labels.json?</source>
        <translation>L’image de chaque enregistrement est-elle là et citée dans coco_labels.json ?</translation>
    </message>
    <message>
        <source>Does each target of an image have one record only?</source>
        <translation>Chaque cible d’une image n’a-t-elle qu’un seul enregistrement ?</translation>
    </message>
    <message>
        <source>Is the image of each frame there?</source>
        <translation>L’image de chaque frame est-elle là ?</translation>
    </message>
    <message>
        <source>Is each image a file in the dataset&apos;s folder, and no link out of it?</source>
        <translation>Chaque image est-elle un fichier du dossier du jeu de données, et non un lien vers l’extérieur ?</translation>
    </message>
    <message>
        <source>Is each image a whole PNG file?</source>
        <translation>Chaque image est-elle un fichier PNG complet ?</translation>
    </message>
    <message>
        <source>Does each image have the size that its records say?</source>
        <translation>Chaque image a-t-elle la taille qu’indiquent ses enregistrements ?</translation>
    </message>
    <message>
        <source>Do images that were decoded show more than a single colour?</source>
        <translation>Les images décodées montrent-elles plus d’une seule couleur ?</translation>
    </message>
    <message>
        <source>Do images that were decoded show each tag where, and turned as, its record says?</source>
        <translation>Les images décodées montrent-elles chaque tag à l’endroit et dans le sens qu’indique son enregistrement ?</translation>
    </message>
    <message>
        <source>Can every record and every result file be read?</source>
        <translation>Tous les enregistrements et tous les fichiers de résultats sont-ils lisibles ?</translation>
    </message>
    <message>
        <source>Are the files for other programs what the result files say?</source>
        <translation>Les fichiers destinés à d’autres programmes disent-ils la même chose que les fichiers de résultats ?</translation>
    </message>
    <message>
        <source>Is there any record to audit?</source>
        <translation>Y a-t-il un enregistrement à auditer ?</translation>
    </message>
    <message>
        <source>Can every tag and board exist: four corners, an id of its family, a layout that can be laid out?</source>
        <translation>Chaque tag et chaque mire peuvent-ils exister : quatre coins, un id de sa famille, une disposition possible ?</translation>
    </message>
</context>
<context>
    <name>CameraMetric</name>
    <message>
        <source>Distance</source>
        <translation>Distance</translation>
    </message>
    <message>
        <source>Incidence</source>
        <translation>Incidence</translation>
    </message>
    <message>
        <source>Pixels per module</source>
        <translation>Pixels par module</translation>
    </message>
    <message>
        <source>Area of the tag</source>
        <translation>Aire du tag</translation>
    </message>
    <message>
        <source>Detectability</source>
        <translation>Détectabilité</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Validité</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>Scène</translation>
    </message>
</context>
<context>
    <name>Compat</name>
    <message>
        <source>tag16h5 uses only 16 of its 30 ids, and five dictionaries count with 8 modules and 36 bits</source>
        <translation>tag16h5 n’utilise que 16 de ses 30 ids, et cinq dictionnaires comptent avec 8 modules et 36 bits</translation>
    </message>
    <message>
        <source>Every family has all its ids, its own modules and its own bits</source>
        <translation>Chaque famille a tous ses ids, ses propres modules et ses propres bits</translation>
    </message>
    <message>
        <source>seeds.layout, lighting, camera and noise have no effect</source>
        <translation>seeds.layout, lighting, camera et noise sont sans effet</translation>
    </message>
    <message>
        <source>Each of seeds.layout, lighting, camera and noise starts the chance of its own aspect</source>
        <translation>seeds.layout, lighting, camera et noise initialisent chacune le hasard de leur propre aspect</translation>
    </message>
    <message>
        <source>Tags have roughness 0.8 and specular 0.2 whatever tag.material says, unless it is randomised</source>
        <translation>Les tags ont une rugosité de 0,8 et un spéculaire de 0,2 quoi que dise tag.material, sauf s’il est aléatoire</translation>
    </message>
    <message>
        <source>Tags have the roughness and the specular of tag.material</source>
        <translation>Les tags ont la rugosité et le spéculaire de tag.material</translation>
    </message>
    <message>
        <source>Tags of a grid are spaced by the first family&apos;s modules, and their quiet zones may overlap</source>
        <translation>Les tags d’une grille sont espacés selon les modules de la première famille, et leurs zones de silence peuvent se chevaucher</translation>
    </message>
    <message>
        <source>The largest modules of a scene set the gap, and quiet zones that would overlap are refused</source>
        <translation>Les plus grands modules d’une scène fixent l’espacement, et les zones de silence qui se chevaucheraient sont refusées</translation>
    </message>
    <message>
        <source>About half of the flying tags face away from every camera</source>
        <translation>Environ la moitié des tags volants tournent le dos à toutes les caméras</translation>
    </message>
    <message>
        <source>Flying tags face up</source>
        <translation>Les tags volants sont orientés vers le haut</translation>
    </message>
    <message>
        <source>Flying tags may cut through or hide each other</source>
        <translation>Les tags volants peuvent se traverser ou se masquer</translation>
    </message>
    <message>
        <source>Flying tags keep apart, and the camera&apos;s own target is not hidden</source>
        <translation>Les tags volants restent écartés, et la cible propre à la caméra n’est pas masquée</translation>
    </message>
    <message>
        <source>The distance for a ppm follows from camera.fov even when a focal length or K is given, with render-tag&apos;s idea of tag size and grid</source>
        <translation>La distance pour un ppm découle de camera.fov même si une focale ou K est donnée, avec l’idée de render-tag sur la taille et la grille des tags</translation>
    </message>
    <message>
        <source>The ppm holds for the lens that is given, counted on the black border at the target&apos;s depth</source>
        <translation>Le ppm vaut pour l’objectif donné, compté sur la bordure noire à la profondeur de la cible</translation>
    </message>
    <message>
        <source>Targets keep twice the distance from the image border they need, boards by their markers&apos; size alone</source>
        <translation>Les cibles gardent le double de la distance nécessaire au bord de l’image, les mires selon la seule taille de leurs marqueurs</translation>
    </message>
    <message>
        <source>Targets keep the distance from the image border that their print needs</source>
        <translation>Les cibles gardent la distance au bord de l’image que demande leur impression</translation>
    </message>
    <message>
        <source>The image position of a target is aimed at without the lens distortion</source>
        <translation>La position d’une cible dans l’image est visée sans la distorsion de l’objectif</translation>
    </message>
    <message>
        <source>The image position of a target is aimed at through the lens</source>
        <translation>La position d’une cible dans l’image est visée à travers l’objectif</translation>
    </message>
    <message>
        <source>Equal min_roll and max_roll mean no roll</source>
        <translation>min_roll et max_roll égaux signifient aucun roulis</translation>
    </message>
    <message>
        <source>Equal min_roll and max_roll mean that roll</source>
        <translation>min_roll et max_roll égaux signifient ce roulis</translation>
    </message>
    <message>
        <source>A sweep of one scene draws at random instead of taking its start</source>
        <translation>Un balayage d’une seule scène tire au hasard au lieu de prendre sa valeur de départ</translation>
    </message>
    <message>
        <source>A sweep of one scene takes its start</source>
        <translation>Un balayage d’une seule scène prend sa valeur de départ</translation>
    </message>
    <message>
        <source>Sweeps look at the origin, not at the target</source>
        <translation>Les balayages regardent l’origine, pas la cible</translation>
    </message>
    <message>
        <source>Sweeps look at the target</source>
        <translation>Les balayages regardent la cible</translation>
    </message>
    <message>
        <source>Only the inner quarter of a board must lie in the picture, so boards are often cut</source>
        <translation>Seul le quart intérieur d’une mire doit se trouver dans l’image, les mires sont donc souvent coupées</translation>
    </message>
    <message>
        <source>The whole board lies in the picture</source>
        <translation>La mire se trouve tout entière dans l’image</translation>
    </message>
    <message>
        <source>A tag&apos;s quiet zone may be cut by the border of the picture</source>
        <translation>La zone de silence d’un tag peut être coupée par le bord de l’image</translation>
    </message>
    <message>
        <source>The camera&apos;s own target lies in the picture with its quiet zone</source>
        <translation>La cible propre à la caméra se trouve dans l’image avec sa zone de silence</translation>
    </message>
    <message>
        <source>Poses up to 84° are found first and refused above 80° later</source>
        <translation>Les poses jusqu’à 84° sont d’abord trouvées, puis refusées au-delà de 80°</translation>
    </message>
    <message>
        <source>Poses are never steeper than 80°</source>
        <translation>Les poses ne dépassent jamais 80°</translation>
    </message>
    <message>
        <source>Targets may be placed where the lens polynomial has turned back, as if seen there</source>
        <translation>Les cibles peuvent être placées là où le polynôme de l’objectif s’est replié, comme si elles y étaient vues</translation>
    </message>
    <message>
        <source>Targets are placed only where the lens can see</source>
        <translation>Les cibles ne sont placées que là où l’objectif peut voir</translation>
    </message>
    <message>
        <source>A camera without a pose ends its scene instead of starting another attempt</source>
        <translation>Une caméra sans pose termine sa scène au lieu de lancer une nouvelle tentative</translation>
    </message>
    <message>
        <source>A camera without a pose starts another attempt at its scene, when scenes are validated</source>
        <translation>Une caméra sans pose lance une nouvelle tentative pour sa scène, si les scènes sont validées</translation>
    </message>
    <message>
        <source>Scenes are validated without lens distortion, boards not at all</source>
        <translation>Les scènes sont validées sans distorsion de l’objectif, les mires pas du tout</translation>
    </message>
    <message>
        <source>Scenes are validated as the camera sees them, boards too</source>
        <translation>Les scènes sont validées telles que la caméra les voit, les mires aussi</translation>
    </message>
    <message>
        <source>A given seed of the sensor noise is replaced</source>
        <translation>Une graine donnée pour le bruit du capteur est remplacée</translation>
    </message>
    <message>
        <source>A given seed of the sensor noise is kept</source>
        <translation>Une graine donnée pour le bruit du capteur est conservée</translation>
    </message>
    <message>
        <source>The raw frame&apos;s size comes from an inverse lens that has not converged</source>
        <translation>La taille de l’image brute vient d’un objectif inverse qui n’a pas convergé</translation>
    </message>
    <message>
        <source>The raw frame holds all that the lens sees, and a lens that cannot be undone is refused</source>
        <translation>L’image brute contient tout ce que voit l’objectif, et un objectif non inversible est refusé</translation>
    </message>
    <message>
        <source>Occluders take the size of the last object for all; before boards they have none</source>
        <translation>Pour toutes les cibles, les occulteurs prennent la taille du dernier objet&#xa0;; devant les mires, ils n’en ont aucune</translation>
    </message>
    <message>
        <source>Occluders take the size of each target</source>
        <translation>Les occulteurs prennent la taille de chaque cible</translation>
    </message>
    <message>
        <source>Plates are looked for in a picture turned upside down</source>
        <translation>Les plaques sont cherchées dans une image retournée</translation>
    </message>
    <message>
        <source>Plates are looked for in the picture as it is</source>
        <translation>Les plaques sont cherchées dans l’image telle quelle</translation>
    </message>
    <message>
        <source>Recipes name texture files of tags and boards, which Tagmill does not need</source>
        <translation>Les recettes nomment des fichiers de texture de tags et de mires dont Tagmill n’a pas besoin</translation>
    </message>
    <message>
        <source>Recipes name no texture files of targets; they are geometry</source>
        <translation>Les recettes ne nomment aucun fichier de texture de cible&#xa0;; les cibles sont de la géométrie</translation>
    </message>
    <message>
        <source>Boards have render-tag&apos;s own ChArUco pattern and AprilGrid, which OpenCV and Kalibr do not know</source>
        <translation>Les mires ont le motif ChArUco et l’AprilGrid propres à render-tag, qu’OpenCV et Kalibr ne connaissent pas</translation>
    </message>
    <message>
        <source>Boards are those of OpenCV and Kalibr, as tagmill.charuco and tagmill.aprilgrid say</source>
        <translation>Les mires sont celles d’OpenCV et de Kalibr, comme le disent tagmill.charuco et tagmill.aprilgrid</translation>
    </message>
    <message>
        <source>A missing background picture is noticed only when scenes are validated, a missing texture folder never</source>
        <translation>Une image d’arrière-plan manquante n’est remarquée que si les scènes sont validées, un dossier de textures manquant jamais</translation>
    </message>
    <message>
        <source>A missing background picture or texture folder is refused</source>
        <translation>Une image d’arrière-plan ou un dossier de textures manquants sont refusés</translation>
    </message>
    <message>
        <source>A scene must hold at least one tag</source>
        <translation>Une scène doit contenir au moins un tag</translation>
    </message>
    <message>
        <source>Scenes may hold no tag: tags_per_scene may be 0 or a range from 0</source>
        <translation>Une scène peut ne contenir aucun tag&#xa0;: tags_per_scene peut valoir 0 ou une plage à partir de 0</translation>
    </message>
    <message>
        <source>Depth of field is that of a sensor 36 mm wide, whatever sensor_width_mm says</source>
        <translation>La profondeur de champ est celle d’un capteur de 36 mm de large, quoi que dise sensor_width_mm</translation>
    </message>
    <message>
        <source>Depth of field follows sensor_width_mm or tagmill.pixel_pitch_um; 36 mm are assumed only without either, with a warning</source>
        <translation>La profondeur de champ suit sensor_width_mm ou tagmill.pixel_pitch_um&#xa0;; 36 mm ne sont supposés qu’en l’absence des deux, avec un avertissement</translation>
    </message>
    <message>
        <source>render-tag takes only detection, corner_accuracy, pose_estimation and calibration</source>
        <translation>render-tag n’accepte que detection, corner_accuracy, pose_estimation et calibration</translation>
    </message>
    <message>
        <source>render-tag turns this intent into names of scopes that it then refuses; write dataset.evaluation_scopes</source>
        <translation>render-tag transforme cette intention en noms de périmètres qu’il refuse ensuite&#xa0;; écrivez dataset.evaluation_scopes</translation>
    </message>
    <message>
        <source>render-tag refuses the scope in its own preset evaluation.calibration_full; write evaluation_scopes: [calibration]</source>
        <translation>render-tag refuse le périmètre de son propre préréglage evaluation.calibration_full&#xa0;; écrivez evaluation_scopes: [calibration]</translation>
    </message>
    <message>
        <source>render-tag does not know all of these presets</source>
        <translation>render-tag ne connaît pas tous ces préréglages</translation>
    </message>
    <message>
        <source>render-tag cannot build a board from this old form; write scenario.subject</source>
        <translation>render-tag ne peut pas construire de mire à partir de cette ancienne forme&#xa0;; écrivez scenario.subject</translation>
    </message>
    <message>
        <source>render-tag refuses dataset.seed beside dataset.seeds.global_seed</source>
        <translation>render-tag refuse dataset.seed à côté de dataset.seeds.global_seed</translation>
    </message>
    <message>
        <source>render-tag cannot lay out a scene without tags</source>
        <translation>render-tag ne peut pas disposer une scène sans tags</translation>
    </message>
    <message>
        <source>render-tag does not read the tagmill section</source>
        <translation>render-tag ne lit pas la section tagmill</translation>
    </message>
    <message>
        <source>render-tag reads over half a pair of focal lengths and takes camera.fov</source>
        <translation>render-tag ignore une focale donnée sur un seul axe et prend camera.fov</translation>
    </message>
    <message>
        <source>render-tag drops this key of a flat config</source>
        <translation>render-tag abandonne cette clé d’une configuration plate</translation>
    </message>
    <message>
        <source>render-tag drops tag.size_mm and takes the default size; write scenario.subject.size_mm</source>
        <translation>render-tag abandonne tag.size_mm et prend la taille par défaut&#xa0;; écrivez scenario.subject.size_mm</translation>
    </message>
</context>
<context>
    <name>ConfigEditor</name>
    <message>
        <source>not set</source>
        <translation>non défini</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activé</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>Range: %1</source>
        <translation>Plage&#xa0;: %1</translation>
    </message>
    <message>
        <source>Default: %1</source>
        <translation>Par défaut&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>EditCommand</name>
    <message>
        <source>Change of %1</source>
        <translation>Modification de %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field and its value</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: back to %2</source>
        <comment>a field and its default</comment>
        <translation>%1&#xa0;: de nouveau %2</translation>
    </message>
</context>
<context>
    <name>FailureCause</name>
    <message>
        <source>No usable Blender</source>
        <translation>Aucun Blender utilisable</translation>
    </message>
    <message>
        <source>Install Blender 2.93 or newer, or name another command in the form on the left and press Look again</source>
        <translation>Installez Blender 2.93 ou plus récent, ou nommez une autre commande dans le formulaire à gauche et cliquez sur «&#xa0;Chercher à nouveau&#xa0;»</translation>
    </message>
    <message>
        <source>No denoiser</source>
        <translation>Aucun débruiteur</translation>
    </message>
    <message>
        <source>Frames take four times the samples instead; an official Blender build has a denoiser</source>
        <translation>Les frames prennent quatre fois plus d’échantillons à la place&#xa0;; une version officielle de Blender a un débruiteur</translation>
    </message>
    <message>
        <source>Render device lost</source>
        <translation>Périphérique de rendu perdu</translation>
    </message>
    <message>
        <source>Render on the CPU, or restart the graphics driver, then retry the failed frames</source>
        <translation>Rendez sur le CPU ou redémarrez le pilote graphique, puis réessayez les frames en échec</translation>
    </message>
    <message>
        <source>Out of memory</source>
        <translation>Mémoire insuffisante</translation>
    </message>
    <message>
        <source>Use fewer workers or a lower resolution, or close other programs, then retry the failed frames</source>
        <translation>Utilisez moins de workers ou une résolution plus basse, ou fermez d’autres programmes, puis réessayez les frames en échec</translation>
    </message>
    <message>
        <source>Disk full or not writable</source>
        <translation>Disque plein ou non inscriptible</translation>
    </message>
    <message>
        <source>Free some space on the disk of the output folder or make it writable, then continue: finished frames are kept</source>
        <translation>Libérez de l’espace sur le disque du dossier de sortie ou rendez-le inscriptible, puis continuez&#xa0;: les frames terminées sont conservées</translation>
    </message>
    <message>
        <source>Missing or broken asset</source>
        <translation>Ressource manquante ou endommagée</translation>
    </message>
    <message>
        <source>Put the file back, or choose another one in the config, then retry the failed frames</source>
        <translation>Remettez le fichier en place ou choisissez-en un autre dans la configuration, puis réessayez les frames en échec</translation>
    </message>
    <message>
        <source>Scene that cannot be rendered</source>
        <translation>Scène impossible à rendre</translation>
    </message>
    <message>
        <source>Change what the message names in the config; the other scenes are not touched by it</source>
        <translation>Modifiez dans la configuration ce que nomme le message&#xa0;; les autres scènes ne sont pas concernées</translation>
    </message>
    <message>
        <source>Scene that ends Blender</source>
        <translation>Scène qui fait planter Blender</translation>
    </message>
    <message>
        <source>Three Blenders ended over it, so it was put aside with its recipe, its log and the command to try it alone</source>
        <translation>Trois Blenders ont planté dessus, elle a donc été mise de côté avec sa recette, son journal et la commande pour l’essayer seule</translation>
    </message>
    <message>
        <source>Worker lost</source>
        <translation>Worker perdu</translation>
    </message>
    <message>
        <source>Stopped by a rule</source>
        <translation>Arrêt par une règle</translation>
    </message>
    <message>
        <source>Change the config or the rule and start again; Continue would ask the same rule again</source>
        <translation>Modifiez la configuration ou la règle et relancez&#xa0;; «&#xa0;Continuer&#xa0;» appliquerait de nouveau la même règle</translation>
    </message>
    <message>
        <source>The output folder is gone</source>
        <translation>Le dossier de sortie n’existe plus</translation>
    </message>
    <message>
        <source>The audit failed</source>
        <translation>L’audit a échoué</translation>
    </message>
    <message>
        <source>Open the dataset in Audit: a click on a failed check leads to its frames</source>
        <translation>Ouvrir le jeu de données dans Audit&#xa0;: un clic sur un contrôle en échec mène à ses images</translation>
    </message>
    <message>
        <source>Connect its disk, or choose another folder: none can be made where a file has that name</source>
        <translation>Connectez son disque, ou choisissez un autre dossier&#xa0;: aucun ne peut être créé là où un fichier porte ce nom</translation>
    </message>
    <message>
        <source>The run goes on with a new process, or with the other workers; when it happens again, use fewer workers: the system ends programs when memory is short</source>
        <translation>L’exécution continue avec un nouveau processus ou avec les autres workers&#xa0;; si cela se reproduit, utilisez moins de workers&#xa0;: le système termine des programmes quand la mémoire manque</translation>
    </message>
</context>
<context>
    <name>GenConfig</name>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Jeu de données</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>Graines</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Caméra</translation>
    </message>
    <message>
        <source>Intrinsics</source>
        <translation>Paramètres intrinsèques</translation>
    </message>
    <message>
        <source>Pixels per module</source>
        <translation>Pixels par module</translation>
    </message>
    <message>
        <source>Motion and shutter</source>
        <translation>Mouvement et obturateur</translation>
    </message>
    <message>
        <source>Sensor noise</source>
        <translation>Bruit du capteur</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>Matériau</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>Scène</translation>
    </message>
    <message>
        <source>Lighting</source>
        <translation>Éclairage</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation>Placement</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scénario</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>Occluders</source>
        <translation>Occulteurs</translation>
    </message>
    <message>
        <source>Renderer</source>
        <translation>Moteur de rendu</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>Séquence</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
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
        <translation>Stratification</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Impression</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Résolution</translation>
    </message>
    <message>
        <source>Width and height of the image.</source>
        <translation>Largeur et hauteur de l’image.</translation>
    </message>
    <message>
        <source>Field of view</source>
        <translation>Champ de vision</translation>
    </message>
    <message>
        <source>Horizontal field of view; the diagonal one for Kannala–Brandt lenses. Not used when a K matrix or a focal length is given.</source>
        <translation>Champ de vision horizontal&#xa0;; diagonal pour les objectifs Kannala–Brandt. Inutilisé si une matrice K ou une focale est donnée.</translation>
    </message>
    <message>
        <source>Cameras per scene</source>
        <translation>Caméras par scène</translation>
    </message>
    <message>
        <source>How many camera poses, and so images, each scene gets.</source>
        <translation>Nombre de poses de caméra, donc d’images, pour chaque scène.</translation>
    </message>
    <message>
        <source>K matrix</source>
        <translation>Matrice K</translation>
    </message>
    <message>
        <source>The camera matrix itself, pixels from the image&apos;s corner. It beats every other way to give the lens.</source>
        <translation>La matrice de caméra elle-même, en pixels depuis le coin de l’image. Elle prime sur toute autre description de l’objectif.</translation>
    </message>
    <message>
        <source>Focal length x</source>
        <translation>Focale x</translation>
    </message>
    <message>
        <source>Horizontal focal length. Counts only together with the vertical one.</source>
        <translation>Focale horizontale. Ne compte qu’avec la focale verticale.</translation>
    </message>
    <message>
        <source>Focal length y</source>
        <translation>Focale y</translation>
    </message>
    <message>
        <source>Vertical focal length. Counts only together with the horizontal one.</source>
        <translation>Focale verticale. Ne compte qu’avec la focale horizontale.</translation>
    </message>
    <message>
        <source>Focal length</source>
        <translation>Focale</translation>
    </message>
    <message>
        <source>One focal length for both axes. Not used when both single ones or a K matrix are given.</source>
        <translation>Une seule focale pour les deux axes. Inutilisée si les deux focales séparées ou une matrice K sont données.</translation>
    </message>
    <message>
        <source>Principal point x</source>
        <translation>Point principal x</translation>
    </message>
    <message>
        <source>Measured from the image&apos;s left edge. Unset: half the width.</source>
        <translation>Mesuré depuis le bord gauche de l’image. Non défini&#xa0;: la moitié de la largeur.</translation>
    </message>
    <message>
        <source>Principal point y</source>
        <translation>Point principal y</translation>
    </message>
    <message>
        <source>Measured from the image&apos;s top edge. Unset: half the height.</source>
        <translation>Mesuré depuis le bord supérieur de l’image. Non défini&#xa0;: la moitié de la hauteur.</translation>
    </message>
    <message>
        <source>Sensor width</source>
        <translation>Largeur du capteur</translation>
    </message>
    <message>
        <source>With the focal length in millimetres: another way to give the lens.</source>
        <translation>Avec la focale en millimètres&#xa0;: une autre façon de décrire l’objectif.</translation>
    </message>
    <message>
        <source>Focal length in millimetres</source>
        <translation>Focale en millimètres</translation>
    </message>
    <message>
        <source>Counts only together with the sensor width.</source>
        <translation>Ne compte qu’avec la largeur du capteur.</translation>
    </message>
    <message>
        <source>Distortion model</source>
        <translation>Modèle de distorsion</translation>
    </message>
    <message>
        <source>Which lens model bends the image; its coefficients follow.</source>
        <translation>Modèle d’objectif qui déforme l’image&#xa0;; ses coefficients suivent.</translation>
    </message>
    <message>
        <source>k1</source>
        <translation>k1</translation>
    </message>
    <message>
        <source>First radial coefficient of Brown–Conrady.</source>
        <translation>Premier coefficient radial de Brown–Conrady.</translation>
    </message>
    <message>
        <source>k2</source>
        <translation>k2</translation>
    </message>
    <message>
        <source>Second radial coefficient of Brown–Conrady.</source>
        <translation>Deuxième coefficient radial de Brown–Conrady.</translation>
    </message>
    <message>
        <source>k3</source>
        <translation>k3</translation>
    </message>
    <message>
        <source>Third radial coefficient of Brown–Conrady.</source>
        <translation>Troisième coefficient radial de Brown–Conrady.</translation>
    </message>
    <message>
        <source>p1</source>
        <translation>p1</translation>
    </message>
    <message>
        <source>First tangential coefficient of Brown–Conrady.</source>
        <translation>Premier coefficient tangentiel de Brown–Conrady.</translation>
    </message>
    <message>
        <source>p2</source>
        <translation>p2</translation>
    </message>
    <message>
        <source>Second tangential coefficient of Brown–Conrady.</source>
        <translation>Second coefficient tangentiel de Brown–Conrady.</translation>
    </message>
    <message>
        <source>kb1</source>
        <translation>kb1</translation>
    </message>
    <message>
        <source>First coefficient of Kannala–Brandt.</source>
        <translation>Premier coefficient de Kannala–Brandt.</translation>
    </message>
    <message>
        <source>kb2</source>
        <translation>kb2</translation>
    </message>
    <message>
        <source>Second coefficient of Kannala–Brandt.</source>
        <translation>Deuxième coefficient de Kannala–Brandt.</translation>
    </message>
    <message>
        <source>kb3</source>
        <translation>kb3</translation>
    </message>
    <message>
        <source>Third coefficient of Kannala–Brandt.</source>
        <translation>Troisième coefficient de Kannala–Brandt.</translation>
    </message>
    <message>
        <source>kb4</source>
        <translation>kb4</translation>
    </message>
    <message>
        <source>Fourth coefficient of Kannala–Brandt.</source>
        <translation>Quatrième coefficient de Kannala–Brandt.</translation>
    </message>
    <message>
        <source>Nearest distance</source>
        <translation>Distance minimale</translation>
    </message>
    <message>
        <source>Cameras stand no nearer to the target than this.</source>
        <translation>Les caméras ne s’approchent pas davantage de la cible.</translation>
    </message>
    <message>
        <source>Farthest distance</source>
        <translation>Distance maximale</translation>
    </message>
    <message>
        <source>Cameras stand no farther from the target than this.</source>
        <translation>Les caméras ne s’éloignent pas davantage de la cible.</translation>
    </message>
    <message>
        <source>Lowest elevation</source>
        <translation>Élévation minimale</translation>
    </message>
    <message>
        <source>Cosine of the angle from straight above: 0 is the horizon, 1 straight above.</source>
        <translation>Cosinus de l’angle par rapport à la verticale&#xa0;: 0 est l’horizon, 1 l’aplomb.</translation>
    </message>
    <message>
        <source>Highest elevation</source>
        <translation>Élévation maximale</translation>
    </message>
    <message>
        <source>Fixed elevation</source>
        <translation>Élévation fixe</translation>
    </message>
    <message>
        <source>When set, every camera stands at this elevation (cosine of the angle from straight above).</source>
        <translation>Si définie, toutes les caméras sont à cette élévation (cosinus de l’angle par rapport à la verticale).</translation>
    </message>
    <message>
        <source>Fixed azimuth</source>
        <translation>Azimut fixe</translation>
    </message>
    <message>
        <source>When set, every camera stands in this direction, counter-clockwise from +X.</source>
        <translation>Si défini, toutes les caméras sont dans cette direction, dans le sens antihoraire depuis +X.</translation>
    </message>
    <message>
        <source>Least roll</source>
        <translation>Roulis minimal</translation>
    </message>
    <message>
        <source>Turn of the camera about its own axis, lower end.</source>
        <translation>Rotation de la caméra autour de son propre axe, borne inférieure.</translation>
    </message>
    <message>
        <source>Greatest roll</source>
        <translation>Roulis maximal</translation>
    </message>
    <message>
        <source>Turn of the camera about its own axis, upper end.</source>
        <translation>Rotation de la caméra autour de son propre axe, borne supérieure.</translation>
    </message>
    <message>
        <source>When set, distances are drawn so that the modules of the target have the sizes below, and the distance range only limits.</source>
        <translation>Si défini, les distances sont tirées pour que les modules de la cible aient les tailles ci-dessous, et la plage de distances ne fait que limiter.</translation>
    </message>
    <message>
        <source>Fewest</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>Lower end of the pixels a module spans.</source>
        <translation>Borne inférieure des pixels que couvre un module.</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>Upper end of the pixels a module spans.</source>
        <translation>Borne supérieure des pixels que couvre un module.</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Distribution</translation>
    </message>
    <message>
        <source>How the sizes are spread between the ends.</source>
        <translation>Répartition des tailles entre les bornes.</translation>
    </message>
    <message>
        <source>Mean speed</source>
        <translation>Vitesse moyenne</translation>
    </message>
    <message>
        <source>Speed of the camera during the exposure; it blurs the image.</source>
        <translation>Vitesse de la caméra pendant l’exposition&#xa0;; elle rend l’image floue.</translation>
    </message>
    <message>
        <source>Spread of speed</source>
        <translation>Dispersion de la vitesse</translation>
    </message>
    <message>
        <source>Standard deviation of the camera&apos;s speed.</source>
        <translation>Écart type de la vitesse de la caméra.</translation>
    </message>
    <message>
        <source>Exposure time</source>
        <translation>Temps d’exposition</translation>
    </message>
    <message>
        <source>How long each row is exposed.</source>
        <translation>Durée d’exposition de chaque ligne.</translation>
    </message>
    <message>
        <source>Rolling shutter</source>
        <translation>Obturateur déroulant</translation>
    </message>
    <message>
        <source>Time from the first row&apos;s start to the last row&apos;s; 0 is a global shutter.</source>
        <translation>Temps entre le début de la première ligne et celui de la dernière&#xa0;; 0 correspond à un obturateur global.</translation>
    </message>
    <message>
        <source>f-number</source>
        <translation>Nombre f</translation>
    </message>
    <message>
        <source>Aperture; small numbers blur what is out of focus. Unset: everything is sharp.</source>
        <translation>Ouverture&#xa0;; les petits nombres rendent flou ce qui n’est pas au point. Non défini&#xa0;: tout est net.</translation>
    </message>
    <message>
        <source>Focus distance</source>
        <translation>Distance de mise au point</translation>
    </message>
    <message>
        <source>Distance that is sharp when an f-number is given. Unset: that of the target nearest to the axis.</source>
        <translation>Distance de netteté quand un nombre f est donné. Non défini&#xa0;: celle de la cible la plus proche de l’axe.</translation>
    </message>
    <message>
        <source>Gain noise</source>
        <translation>Bruit de gain</translation>
    </message>
    <message>
        <source>Shot noise of a high gain: light 1 is 1000 photons divided by this. 0 is none. In compat it is kept in recipes and never applied.</source>
        <translation>Bruit de grenaille d’un gain élevé&#xa0;: la lumière 1 vaut 1000 photons divisés par ce nombre. 0&#xa0;: aucun. En mode compat, il reste dans les recettes sans jamais être appliqué.</translation>
    </message>
    <message>
        <source>Noise sigma</source>
        <translation>Sigma du bruit</translation>
    </message>
    <message>
        <source>Old key of render-tag without any effect; use sensor noise.</source>
        <translation>Ancienne clé de render-tag sans effet&#xa0;; utilisez le bruit du capteur.</translation>
    </message>
    <message>
        <source>Noise added to the linear image. Unset: none.</source>
        <translation>Bruit ajouté à l’image linéaire. Non défini&#xa0;: aucun.</translation>
    </message>
    <message>
        <source>Noise model</source>
        <translation>Modèle de bruit</translation>
    </message>
    <message>
        <source>Which noise is added to the linear image.</source>
        <translation>Type de bruit ajouté à l’image linéaire.</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Mean of Gaussian noise, in parts of full scale.</source>
        <translation>Moyenne du bruit gaussien, en fraction de la pleine échelle.</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation>Écart type</translation>
    </message>
    <message>
        <source>Standard deviation of Gaussian noise, in parts of full scale.</source>
        <translation>Écart type du bruit gaussien, en fraction de la pleine échelle.</translation>
    </message>
    <message>
        <source>Salt share</source>
        <translation>Part de sel</translation>
    </message>
    <message>
        <source>Share of white among the salt-and-pepper pixels.</source>
        <translation>Part de blanc parmi les pixels poivre et sel.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Share of pixels that salt-and-pepper noise hits, all channels of each.</source>
        <translation>Part des pixels touchés par le bruit poivre et sel, tous canaux compris.</translation>
    </message>
    <message>
        <source>Photons</source>
        <translation>Photons</translation>
    </message>
    <message>
        <source>Photons at full scale of Poisson noise; fewer are noisier.</source>
        <translation>Photons à pleine échelle du bruit de Poisson&#xa0;; moins il y en a, plus le bruit est fort.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Kept for render-tag; the recipe draws its own seed for each camera.</source>
        <translation>Conservé pour render-tag&#xa0;; la recette tire sa propre graine pour chaque caméra.</translation>
    </message>
    <message>
        <source>Noise stack</source>
        <translation>Pile de bruits</translation>
    </message>
    <message>
        <source>Several noises one after the other; when not empty, the single one above does not count.</source>
        <translation>Plusieurs bruits à la suite&#xa0;; si elle n’est pas vide, le bruit unique ci-dessus ne compte pas.</translation>
    </message>
    <message>
        <source>Dynamic range</source>
        <translation>Plage dynamique</translation>
    </message>
    <message>
        <source>Ratio of the light that saturates the sensor to its dark noise. 0 is a sensor without limits.</source>
        <translation>Rapport entre la lumière qui sature le capteur et son bruit d’obscurité. 0&#xa0;: un capteur sans limites.</translation>
    </message>
    <message>
        <source>Least tag area</source>
        <translation>Aire minimale du tag</translation>
    </message>
    <message>
        <source>Views whose tags are smaller in the image are drawn again.</source>
        <translation>Les vues dont les tags sont plus petits dans l’image sont tirées à nouveau.</translation>
    </message>
    <message>
        <source>Greatest tag area</source>
        <translation>Aire maximale du tag</translation>
    </message>
    <message>
        <source>Views whose tags are larger in the image are drawn again.</source>
        <translation>Les vues dont les tags sont plus grands dans l’image sont tirées à nouveau.</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Marge</translation>
    </message>
    <message>
        <source>Points this near to the image&apos;s edge are marked as don&apos;t-care.</source>
        <translation>Les points aussi proches du bord de l’image sont marqués comme à ignorer.</translation>
    </message>
    <message>
        <source>Tone mapping</source>
        <translation>Mappage tonal</translation>
    </message>
    <message>
        <source>From light to grey levels. Linear keeps corners where they are; sRGB and Filmic move a detector&apos;s corners inward by 0.2 to 0.5 px.</source>
        <translation>De la lumière aux niveaux de gris. Linéaire laisse les coins à leur place&#xa0;; sRGB et Filmic déplacent vers l’intérieur les coins d’un détecteur de 0,2 à 0,5 px.</translation>
    </message>
    <message>
        <source>ISO</source>
        <translation>ISO</translation>
    </message>
    <message>
        <source>Sensitivity; matters only when it is coupled to the noise.</source>
        <translation>Sensibilité&#xa0;; ne compte que si elle est couplée au bruit.</translation>
    </message>
    <message>
        <source>ISO sets noise</source>
        <translation>L’ISO fixe le bruit</translation>
    </message>
    <message>
        <source>ISO sets the Gaussian noise when no sensor noise is given, and the gain noise above 800 when that is 0.</source>
        <translation>L’ISO fixe le bruit gaussien quand aucun bruit du capteur n’est donné, et le bruit de gain au-delà de 800 quand celui-ci vaut 0.</translation>
    </message>
    <message>
        <source>Schema version</source>
        <translation>Version du schéma</translation>
    </message>
    <message>
        <source>Version of the config schema; 0.2 is the current one.</source>
        <translation>Version du schéma de configuration&#xa0;; la version actuelle est 0.2.</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Préréglages</translation>
    </message>
    <message>
        <source>Names of presets, lowest first. What the file says itself beats every preset.</source>
        <translation>Noms des préréglages, du plus bas au plus haut. Ce que dit le fichier prime sur tout préréglage.</translation>
    </message>
    <message>
        <source>Output folder</source>
        <translation>Dossier de sortie</translation>
    </message>
    <message>
        <source>Where the dataset is written when the command line names no folder.</source>
        <translation>Où le jeu de données est écrit quand la ligne de commande ne nomme aucun dossier.</translation>
    </message>
    <message>
        <source>All chance in the dataset comes from this number: the same config and seed give the same scenes.</source>
        <translation>Tout le hasard du jeu de données vient de ce nombre&#xa0;: la même configuration et la même graine donnent les mêmes scènes.</translation>
    </message>
    <message>
        <source>Layout seed</source>
        <translation>Graine de la disposition</translation>
    </message>
    <message>
        <source>Seed of the placement of targets alone. Unset: the seed above.</source>
        <translation>Graine du seul placement des cibles. Non défini&#xa0;: la graine ci-dessus.</translation>
    </message>
    <message>
        <source>Lighting seed</source>
        <translation>Graine de l’éclairage</translation>
    </message>
    <message>
        <source>Seed of lights and textures alone. Unset: the seed above.</source>
        <translation>Graine des seules lumières et textures. Non défini&#xa0;: la graine ci-dessus.</translation>
    </message>
    <message>
        <source>Camera seed</source>
        <translation>Graine des caméras</translation>
    </message>
    <message>
        <source>Seed of the camera poses alone. Unset: the seed above.</source>
        <translation>Graine des seules poses de caméra. Non défini&#xa0;: la graine ci-dessus.</translation>
    </message>
    <message>
        <source>Noise seed</source>
        <translation>Graine du bruit</translation>
    </message>
    <message>
        <source>Seed of the sensor noise alone. Unset: the seed above plus one.</source>
        <translation>Graine du seul bruit du capteur. Non défini&#xa0;: la graine ci-dessus plus un.</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>Scènes</translation>
    </message>
    <message>
        <source>How many scenes are drawn; each has its own targets, lights and cameras.</source>
        <translation>Nombre de scènes tirées&#xa0;; chacune a ses propres cibles, lumières et caméras.</translation>
    </message>
    <message>
        <source>Evaluation scopes</source>
        <translation>Périmètres d’évaluation</translation>
    </message>
    <message>
        <source>What the dataset is meant to test; written to its manifest.</source>
        <translation>Ce que le jeu de données doit tester&#xa0;; écrit dans son manifeste.</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Métadonnées</translation>
    </message>
    <message>
        <source>Free notes that go into the manifest as they are.</source>
        <translation>Notes libres reprises telles quelles dans le manifeste.</translation>
    </message>
    <message>
        <source>Share of pixels that salt-and-pepper noise hits.</source>
        <translation>Part des pixels touchés par le bruit poivre et sel.</translation>
    </message>
    <message>
        <source>Azimuth</source>
        <translation>Azimut</translation>
    </message>
    <message>
        <source>Where the sun stands, counter-clockwise from +X about +Z.</source>
        <translation>Position du soleil, dans le sens antihoraire depuis +X autour de +Z.</translation>
    </message>
    <message>
        <source>Elevation</source>
        <translation>Élévation</translation>
    </message>
    <message>
        <source>Height of the sun above the horizon.</source>
        <translation>Hauteur du soleil au-dessus de l’horizon.</translation>
    </message>
    <message>
        <source>Intensity</source>
        <translation>Intensité</translation>
    </message>
    <message>
        <source>Irradiance of the sun.</source>
        <translation>Éclairement énergétique du soleil.</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Linear red, green and blue.</source>
        <translation>Rouge, vert et bleu linéaires.</translation>
    </message>
    <message>
        <source>The scene it belongs to, counted from 0.</source>
        <translation>La scène à laquelle elle appartient, comptée à partir de 0.</translation>
    </message>
    <message>
        <source>Pose</source>
        <translation>Pose</translation>
    </message>
    <message>
        <source>Camera-to-world, 4 rows of 4, metres; camera axes as in Blender: x right, y up, −z forward.</source>
        <translation>De la caméra vers le monde, 4 lignes de 4, en mètres&#xa0;; axes de la caméra comme dans Blender&#xa0;: x à droite, y en haut, −z vers l’avant.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>What it is called in lists.</source>
        <translation>Son nom dans les listes.</translation>
    </message>
    <message>
        <source>Its number among the sampled cameras of the scene, counted from 0.</source>
        <translation>Son numéro parmi les caméras échantillonnées de la scène, compté à partir de 0.</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Moteur</translation>
    </message>
    <message>
        <source>Blender&apos;s engine. Cycles traces light and needs no display.</source>
        <translation>Le moteur de Blender. Cycles trace la lumière et n’a pas besoin d’affichage.</translation>
    </message>
    <message>
        <source>Samples (unused)</source>
        <translation>Échantillons (inutilisé)</translation>
    </message>
    <message>
        <source>Old key of render-tag without any effect; use the most samples.</source>
        <translation>Ancienne clé de render-tag sans effet&#xa0;; utilisez le nombre maximal d’échantillons.</translation>
    </message>
    <message>
        <source>Denoising (unused)</source>
        <translation>Débruitage (inutilisé)</translation>
    </message>
    <message>
        <source>Old key of render-tag without any effect; use the switch below.</source>
        <translation>Ancienne clé de render-tag sans effet&#xa0;; utilisez l’option ci-dessous.</translation>
    </message>
    <message>
        <source>Noise threshold</source>
        <translation>Seuil de bruit</translation>
    </message>
    <message>
        <source>Cycles stops sampling a pixel below this noise; 0 always takes all samples.</source>
        <translation>Cycles cesse d’échantillonner un pixel sous ce bruit&#xa0;; 0 prend toujours tous les échantillons.</translation>
    </message>
    <message>
        <source>Most samples</source>
        <translation>Échantillons maximum</translation>
    </message>
    <message>
        <source>Samples a pixel at most: more are slower and cleaner.</source>
        <translation>Nombre maximal d’échantillons par pixel&#xa0;: plus il y en a, plus c’est lent et propre.</translation>
    </message>
    <message>
        <source>Denoise</source>
        <translation>Débruiter</translation>
    </message>
    <message>
        <source>Let Blender&apos;s denoiser smooth the image, where this Blender has one.</source>
        <translation>Laisser le débruiteur de Blender lisser l’image, si ce Blender en a un.</translation>
    </message>
    <message>
        <source>Denoiser</source>
        <translation>Débruiteur</translation>
    </message>
    <message>
        <source>INTEL for OpenImageDenoise, or OPTIX.</source>
        <translation>INTEL pour OpenImageDenoise, ou OPTIX.</translation>
    </message>
    <message>
        <source>Bounces</source>
        <translation>Rebonds</translation>
    </message>
    <message>
        <source>How often light may bounce in all.</source>
        <translation>Nombre total de rebonds permis à la lumière.</translation>
    </message>
    <message>
        <source>Diffuse bounces</source>
        <translation>Rebonds diffus</translation>
    </message>
    <message>
        <source>How often light may bounce between dull surfaces.</source>
        <translation>Nombre de rebonds permis entre surfaces mates.</translation>
    </message>
    <message>
        <source>Glossy bounces</source>
        <translation>Rebonds brillants</translation>
    </message>
    <message>
        <source>How often light may bounce between glossy surfaces.</source>
        <translation>Nombre de rebonds permis entre surfaces brillantes.</translation>
    </message>
    <message>
        <source>Transmission bounces</source>
        <translation>Rebonds de transmission</translation>
    </message>
    <message>
        <source>How often light may pass through glass.</source>
        <translation>Nombre de passages permis à travers le verre.</translation>
    </message>
    <message>
        <source>Transparent bounces</source>
        <translation>Rebonds transparents</translation>
    </message>
    <message>
        <source>How often light may pass through transparent surfaces.</source>
        <translation>Nombre de passages permis à travers les surfaces transparentes.</translation>
    </message>
    <message>
        <source>Caustics</source>
        <translation>Caustiques</translation>
    </message>
    <message>
        <source>Trace light focused by mirrors and glass; slow and noisy.</source>
        <translation>Tracer la lumière concentrée par les miroirs et le verre&#xa0;; lent et bruité.</translation>
    </message>
    <message>
        <source>Frames per second</source>
        <translation>Images par seconde</translation>
    </message>
    <message>
        <source>Without effect in datasets of scenes.</source>
        <translation>Sans effet dans les jeux de données de scènes.</translation>
    </message>
    <message>
        <source>Continuous motion</source>
        <translation>Mouvement continu</translation>
    </message>
    <message>
        <source>Motion blur samples</source>
        <translation>Échantillons du flou de mouvement</translation>
    </message>
    <message>
        <source>Distractors</source>
        <translation>Distracteurs</translation>
    </message>
    <message>
        <source>Without effect: render-tag never had distractors.</source>
        <translation>Sans effet&#xa0;: render-tag n’a jamais eu de distracteurs.</translation>
    </message>
    <message>
        <source>Fog</source>
        <translation>Brouillard</translation>
    </message>
    <message>
        <source>Without effect: render-tag never had fog.</source>
        <translation>Sans effet&#xa0;: render-tag n’a jamais eu de brouillard.</translation>
    </message>
    <message>
        <source>Reload assets</source>
        <translation>Recharger les ressources</translation>
    </message>
    <message>
        <source>Without effect; assets are always read anew when they changed.</source>
        <translation>Sans effet&#xa0;; les ressources modifiées sont toujours relues.</translation>
    </message>
    <message>
        <source>What stands in the scene: single tags or one calibration board.</source>
        <translation>Ce que contient la scène&#xa0;: des tags isolés ou une mire de calibration.</translation>
    </message>
    <message>
        <source>Tag families</source>
        <translation>Familles de tags</translation>
    </message>
    <message>
        <source>Each tag is drawn from one of these families. It may be empty where tagmill.families names others.</source>
        <translation>Chaque tag est tiré de l’une de ces familles. La liste peut être vide si tagmill.families en nomme d’autres.</translation>
    </message>
    <message>
        <source>Tag size</source>
        <translation>Taille du tag</translation>
    </message>
    <message>
        <source>Edge of the quad that detectors find: the tag&apos;s black border; for AprilTag 3&apos;s own families the edge of the white ring inside their black one.</source>
        <translation>Côté du quadrilatère que trouvent les détecteurs&#xa0;: la bordure noire du tag&#xa0;; pour les familles propres à AprilTag 3, le côté de l’anneau blanc à l’intérieur de l’anneau noir.</translation>
    </message>
    <message>
        <source>Tags per scene</source>
        <translation>Tags par scène</translation>
    </message>
    <message>
        <source>A number, or a range from which each scene draws.</source>
        <translation>Un nombre, ou une plage dans laquelle chaque scène tire.</translation>
    </message>
    <message>
        <source>Gap between tags</source>
        <translation>Espace entre les tags</translation>
    </message>
    <message>
        <source>Gap between neighbouring tags of a grid, in modules.</source>
        <translation>Espace entre tags voisins d’une grille, en modules.</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Cells of the board from top to bottom.</source>
        <translation>Cellules de la mire de haut en bas.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Cells of the board from left to right.</source>
        <translation>Cellules de la mire de gauche à droite.</translation>
    </message>
    <message>
        <source>Marker size</source>
        <translation>Taille du marqueur</translation>
    </message>
    <message>
        <source>Edge of a marker&apos;s black border.</source>
        <translation>Côté de la bordure noire d’un marqueur.</translation>
    </message>
    <message>
        <source>Dictionary</source>
        <translation>Dictionnaire</translation>
    </message>
    <message>
        <source>Family of the board&apos;s markers.</source>
        <translation>Famille des marqueurs de la mire.</translation>
    </message>
    <message>
        <source>Spacing ratio</source>
        <translation>Rapport d’espacement</translation>
    </message>
    <message>
        <source>Gap divided by marker size. When set, the board is an AprilGrid.</source>
        <translation>Espace divisé par la taille du marqueur. Si défini, la mire est un AprilGrid.</translation>
    </message>
    <message>
        <source>Square size</source>
        <translation>Taille de la case</translation>
    </message>
    <message>
        <source>Edge of a chessboard square of a ChArUco board; larger than the marker.</source>
        <translation>Côté d’une case de damier d’une mire ChArUco&#xa0;; plus grand que le marqueur.</translation>
    </message>
    <message>
        <source>Quiet zone</source>
        <translation>Zone de silence</translation>
    </message>
    <message>
        <source>White margin around the board.</source>
        <translation>Marge blanche autour de la mire.</translation>
    </message>
    <message>
        <source>Marker ids</source>
        <translation>Ids des marqueurs</translation>
    </message>
    <message>
        <source>Ids of the markers in the order of the cells. Unset: 0, 1, 2 and so on.</source>
        <translation>Ids des marqueurs dans l’ordre des cellules. Non défini&#xa0;: 0, 1, 2 et ainsi de suite.</translation>
    </message>
    <message>
        <source>Dark plates above the target that throw shadows on it. Unset: none.</source>
        <translation>Plaques sombres au-dessus de la cible qui projettent des ombres sur elle. Non défini&#xa0;: aucune.</translation>
    </message>
    <message>
        <source>Use occluders</source>
        <translation>Utiliser les occulteurs</translation>
    </message>
    <message>
        <source>Switches the plates off without losing their settings.</source>
        <translation>Désactive les plaques sans perdre leurs réglages.</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>Motifs</translation>
    </message>
    <message>
        <source>Each scene draws one of these arrangements of plates.</source>
        <translation>Chaque scène tire l’une de ces dispositions de plaques.</translation>
    </message>
    <message>
        <source>Plate size</source>
        <translation>Taille de la plaque</translation>
    </message>
    <message>
        <source>Edge of a plate.</source>
        <translation>Côté d’une plaque.</translation>
    </message>
    <message>
        <source>Plate thickness</source>
        <translation>Épaisseur de la plaque</translation>
    </message>
    <message>
        <source>Thickness of a plate.</source>
        <translation>Épaisseur d’une plaque.</translation>
    </message>
    <message>
        <source>Least height</source>
        <translation>Hauteur minimale</translation>
    </message>
    <message>
        <source>How high the plates hang above the targets, lower end.</source>
        <translation>Hauteur des plaques au-dessus des cibles, borne inférieure.</translation>
    </message>
    <message>
        <source>Greatest height</source>
        <translation>Hauteur maximale</translation>
    </message>
    <message>
        <source>How high the plates hang above the targets, upper end.</source>
        <translation>Hauteur des plaques au-dessus des cibles, borne supérieure.</translation>
    </message>
    <message>
        <source>Edge offset</source>
        <translation>Décalage du bord</translation>
    </message>
    <message>
        <source>How far a plate&apos;s edge lies from the middle at most, in radii of the group of targets.</source>
        <translation>Distance maximale entre le bord d’une plaque et le centre, en rayons du groupe de cibles.</translation>
    </message>
    <message>
        <source>Least bar width</source>
        <translation>Largeur minimale de la barre</translation>
    </message>
    <message>
        <source>Width of the bar pattern in radii, lower end.</source>
        <translation>Largeur du motif bar en rayons, borne inférieure.</translation>
    </message>
    <message>
        <source>Greatest bar width</source>
        <translation>Largeur maximale de la barre</translation>
    </message>
    <message>
        <source>Width of the bar pattern in radii, upper end.</source>
        <translation>Largeur du motif bar en rayons, borne supérieure.</translation>
    </message>
    <message>
        <source>Least slit width</source>
        <translation>Largeur minimale de la fente</translation>
    </message>
    <message>
        <source>Width of the slit pattern in radii, lower end.</source>
        <translation>Largeur du motif slit en rayons, borne inférieure.</translation>
    </message>
    <message>
        <source>Greatest slit width</source>
        <translation>Largeur maximale de la fente</translation>
    </message>
    <message>
        <source>Width of the slit pattern in radii, upper end.</source>
        <translation>Largeur du motif slit en rayons, borne supérieure.</translation>
    </message>
    <message>
        <source>Plate albedo</source>
        <translation>Albédo de la plaque</translation>
    </message>
    <message>
        <source>How much light a plate throws back.</source>
        <translation>Quantité de lumière renvoyée par une plaque.</translation>
    </message>
    <message>
        <source>Plate roughness</source>
        <translation>Rugosité de la plaque</translation>
    </message>
    <message>
        <source>0 is a mirror, 1 is chalk.</source>
        <translation>0 est un miroir, 1 de la craie.</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>Échantillonnage</translation>
    </message>
    <message>
        <source>Random poses, or a sweep over distance or viewing angle.</source>
        <translation>Poses aléatoires, ou balayage de la distance ou de l’angle de vue.</translation>
    </message>
    <message>
        <source>Azimuth (unused)</source>
        <translation>Azimut (inutilisé)</translation>
    </message>
    <message>
        <source>Old key of render-tag without any effect; use the camera&apos;s fixed azimuth.</source>
        <translation>Ancienne clé de render-tag sans effet&#xa0;; utilisez l’azimut fixe de la caméra.</translation>
    </message>
    <message>
        <source>Flying tags</source>
        <translation>Tags volants</translation>
    </message>
    <message>
        <source>Scatter the tags in space instead of laying them on a grid.</source>
        <translation>Disperser les tags dans l’espace au lieu de les poser sur une grille.</translation>
    </message>
    <message>
        <source>White board</source>
        <translation>Panneau blanc</translation>
    </message>
    <message>
        <source>Put a white board behind a grid of tags.</source>
        <translation>Placer un panneau blanc derrière une grille de tags.</translation>
    </message>
    <message>
        <source>Tag gap (unused)</source>
        <translation>Espace des tags (inutilisé)</translation>
    </message>
    <message>
        <source>Old key of render-tag without any effect; use the subject&apos;s gap between tags.</source>
        <translation>Ancienne clé de render-tag sans effet&#xa0;; utilisez l’espace entre les tags du sujet.</translation>
    </message>
    <message>
        <source>White margin around each tag, in modules.</source>
        <translation>Marge blanche autour de chaque tag, en modules.</translation>
    </message>
    <message>
        <source>Tag textures</source>
        <translation>Textures des tags</translation>
    </message>
    <message>
        <source>Folder of pictures FAMILY_ID_mMARGIN.png (tag36h11_7_m1.png), each of a whole tag with its quiet zone, shown instead of the exact print; compat keeps it without showing it.</source>
        <translation>Dossier d’images FAMILY_ID_mMARGIN.png (tag36h11_7_m1.png), chacune d’un tag complet avec sa zone de silence, affichées au lieu de l’impression exacte&#xa0;; compat le conserve sans l’afficher.</translation>
    </message>
    <message>
        <source>Random material</source>
        <translation>Matériau aléatoire</translation>
    </message>
    <message>
        <source>Draw roughness and specular for each scene from the ranges below.</source>
        <translation>Tirer pour chaque scène la rugosité et le spéculaire dans les plages ci-dessous.</translation>
    </message>
    <message>
        <source>Least roughness</source>
        <translation>Rugosité minimale</translation>
    </message>
    <message>
        <source>Greatest roughness</source>
        <translation>Rugosité maximale</translation>
    </message>
    <message>
        <source>Least specular</source>
        <translation>Spéculaire minimal</translation>
    </message>
    <message>
        <source>Strength of the gloss, lower end.</source>
        <translation>Force de la brillance, borne inférieure.</translation>
    </message>
    <message>
        <source>Greatest specular</source>
        <translation>Spéculaire maximal</translation>
    </message>
    <message>
        <source>Strength of the gloss, upper end.</source>
        <translation>Force de la brillance, borne supérieure.</translation>
    </message>
    <message>
        <source>Least light</source>
        <translation>Lumière minimale</translation>
    </message>
    <message>
        <source>Power of all point lights together, lower end.</source>
        <translation>Puissance totale des lumières ponctuelles, borne inférieure.</translation>
    </message>
    <message>
        <source>Most light</source>
        <translation>Lumière maximale</translation>
    </message>
    <message>
        <source>Power of all point lights together, upper end.</source>
        <translation>Puissance totale des lumières ponctuelles, borne supérieure.</translation>
    </message>
    <message>
        <source>Spread of light</source>
        <translation>Répartition de la lumière</translation>
    </message>
    <message>
        <source>Draw the power evenly, or evenly in its logarithm: more dark scenes.</source>
        <translation>Tirer la puissance uniformément, ou uniformément en logarithme&#xa0;: davantage de scènes sombres.</translation>
    </message>
    <message>
        <source>Fewest lights</source>
        <translation>Nombre minimal de lumières</translation>
    </message>
    <message>
        <source>Number of point lights, lower end.</source>
        <translation>Nombre de lumières ponctuelles, borne inférieure.</translation>
    </message>
    <message>
        <source>Most lights</source>
        <translation>Nombre maximal de lumières</translation>
    </message>
    <message>
        <source>Number of point lights, upper end.</source>
        <translation>Nombre de lumières ponctuelles, borne supérieure.</translation>
    </message>
    <message>
        <source>Least light radius</source>
        <translation>Rayon minimal des lumières</translation>
    </message>
    <message>
        <source>Size of the lights, lower end: 0 throws sharp shadows.</source>
        <translation>Taille des lumières, borne inférieure&#xa0;: 0 projette des ombres nettes.</translation>
    </message>
    <message>
        <source>Greatest light radius</source>
        <translation>Rayon maximal des lumières</translation>
    </message>
    <message>
        <source>Size of the lights, upper end: large lights throw soft shadows.</source>
        <translation>Taille des lumières, borne supérieure&#xa0;: les grandes lumières projettent des ombres douces.</translation>
    </message>
    <message>
        <source>Suns</source>
        <translation>Soleils</translation>
    </message>
    <message>
        <source>Directional lights, the same in every scene.</source>
        <translation>Lumières directionnelles, identiques dans toutes les scènes.</translation>
    </message>
    <message>
        <source>Background HDRI</source>
        <translation>HDRI d’arrière-plan</translation>
    </message>
    <message>
        <source>Panorama that lights the scene and stands behind it.</source>
        <translation>Panorama qui éclaire la scène et se trouve derrière elle.</translation>
    </message>
    <message>
        <source>Floor textures</source>
        <translation>Textures du sol</translation>
    </message>
    <message>
        <source>Folder of pictures; each scene&apos;s floor gets one of them.</source>
        <translation>Dossier d’images&#xa0;; le sol de chaque scène en reçoit une.</translation>
    </message>
    <message>
        <source>Least texture scale</source>
        <translation>Échelle minimale de la texture</translation>
    </message>
    <message>
        <source>How often the floor picture repeats, lower end.</source>
        <translation>Nombre de répétitions de l’image du sol, borne inférieure.</translation>
    </message>
    <message>
        <source>Greatest texture scale</source>
        <translation>Échelle maximale de la texture</translation>
    </message>
    <message>
        <source>How often the floor picture repeats, upper end.</source>
        <translation>Nombre de répétitions de l’image du sol, borne supérieure.</translation>
    </message>
    <message>
        <source>Turn texture</source>
        <translation>Tourner la texture</translation>
    </message>
    <message>
        <source>Turn the floor picture by chance in each scene.</source>
        <translation>Tourner au hasard l’image du sol dans chaque scène.</translation>
    </message>
    <message>
        <source>Drop height</source>
        <translation>Hauteur de chute</translation>
    </message>
    <message>
        <source>Old key of render-tag without any effect.</source>
        <translation>Ancienne clé de render-tag sans effet.</translation>
    </message>
    <message>
        <source>Scatter radius</source>
        <translation>Rayon de dispersion</translation>
    </message>
    <message>
        <source>How far targets are scattered from the middle, and how far cameras aim beside it.</source>
        <translation>Dispersion des cibles autour du centre, et écart de visée des caméras.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Version of this section. Its presence means that render-tag&apos;s known faults are corrected.</source>
        <translation>Version de cette section. Sa présence signifie que les défauts connus de render-tag sont corrigés.</translation>
    </message>
    <message>
        <source>Compatibility</source>
        <translation>Compatibilité</translation>
    </message>
    <message>
        <source>render-tag: the same recipes as render-tag, its faults included. none: the faults are corrected.</source>
        <translation>render-tag&#xa0;: les mêmes recettes que render-tag, défauts compris. none&#xa0;: les défauts sont corrigés.</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>final: rendered by Blender. preview: drawn by the instant rasteriser, without light transport.</source>
        <translation>final&#xa0;: rendu par Blender. preview&#xa0;: dessiné par le rastériseur instantané, sans transport de la lumière.</translation>
    </message>
    <message>
        <source>Optics</source>
        <translation>Optique</translation>
    </message>
    <message>
        <source>warp: a pinhole or equidistant frame bent to the lens. direct: the lens traced by Cycles, where its polynomial fits within 0.02 px.</source>
        <translation>warp&#xa0;: une image sténopé ou équidistante déformée selon l’objectif. direct&#xa0;: l’objectif tracé par Cycles, là où son polynôme convient à 0,02 px près.</translation>
    </message>
    <message>
        <source>Time of the truth</source>
        <translation>Instant de la vérité terrain</translation>
    </message>
    <message>
        <source>Which moment of the exposure the records hold. mid is where blurred edges lie in the image.</source>
        <translation>Instant de l’exposition que décrivent les enregistrements. mid correspond à la position des bords flous dans l’image.</translation>
    </message>
    <message>
        <source>Exposure gain</source>
        <translation>Gain d’exposition</translation>
    </message>
    <message>
        <source>Factor on the linear radiance, before the sensor&apos;s dynamic range.</source>
        <translation>Facteur appliqué à la radiance linéaire, avant la plage dynamique du capteur.</translation>
    </message>
    <message>
        <source>Pixel pitch</source>
        <translation>Pas de pixel</translation>
    </message>
    <message>
        <source>Physical size of a pixel. Gives depth of field its true amount; unset: a sensor 36 mm wide is assumed.</source>
        <translation>Taille physique d’un pixel. Donne à la profondeur de champ sa vraie valeur&#xa0;; non défini&#xa0;: un capteur de 36 mm de large est supposé.</translation>
    </message>
    <message>
        <source>Pixel filter</source>
        <translation>Filtre de pixel</translation>
    </message>
    <message>
        <source>How samples become a pixel: box is what a sensor does; blackman_harris is Blender&apos;s softer default and moves edges in a detector&apos;s eyes.</source>
        <translation>Comment les échantillons deviennent un pixel&#xa0;: box est ce que fait un capteur&#xa0;; blackman_harris est le réglage par défaut de Blender, plus doux, et déplace les bords aux yeux d’un détecteur.</translation>
    </message>
    <message>
        <source>Pose sampling</source>
        <translation>Échantillonnage des poses</translation>
    </message>
    <message>
        <source>random: independent draws. halton, sobol: low-discrepancy points that fill the ranges evenly with few cameras.</source>
        <translation>random&#xa0;: tirages indépendants. halton, sobol&#xa0;: points à faible discrépance qui remplissent les plages régulièrement avec peu de caméras.</translation>
    </message>
    <message>
        <source>Target orientation</source>
        <translation>Orientation des cibles</translation>
    </message>
    <message>
        <source>flat: targets lie on the ground. so3: targets are turned uniformly in space, and refused where they do not face the camera.</source>
        <translation>flat&#xa0;: les cibles sont posées au sol. so3&#xa0;: les cibles sont tournées uniformément dans l’espace, et refusées là où elles ne font pas face à la caméra.</translation>
    </message>
    <message>
        <source>Bins of pixels per module</source>
        <translation>Classes de pixels par module</translation>
    </message>
    <message>
        <source>Cameras visit this many equal bins of the pixels-per-module range in turn. Needs camera.ppm_constraint.</source>
        <translation>Les caméras parcourent tour à tour ce nombre de classes égales de la plage de pixels par module. Nécessite camera.ppm_constraint.</translation>
    </message>
    <message>
        <source>Bins of incidence</source>
        <translation>Classes d’incidence</translation>
    </message>
    <message>
        <source>Cameras visit this many equal bins of the angle of incidence in turn.</source>
        <translation>Les caméras parcourent tour à tour ce nombre de classes égales de l’angle d’incidence.</translation>
    </message>
    <message>
        <source>Bins of image position</source>
        <translation>Classes de position dans l’image</translation>
    </message>
    <message>
        <source>The target&apos;s centre visits this many columns and as many rows of the picture in turn.</source>
        <translation>Le centre de la cible parcourt tour à tour ce nombre de colonnes et autant de lignes de l’image.</translation>
    </message>
    <message>
        <source>Unique ids</source>
        <translation>Ids uniques</translation>
    </message>
    <message>
        <source>No tag id twice in one scene, so that detections can be matched by id.</source>
        <translation>Aucun id de tag deux fois dans une scène, pour que les détections puissent être associées par id.</translation>
    </message>
    <message>
        <source>64-bit seeds</source>
        <translation>Graines de 64 bits</translation>
    </message>
    <message>
        <source>Derive seeds of 64 bits: with 31 bits two of about 55 000 scenes are likely to be alike.</source>
        <translation>Dériver des graines de 64 bits&#xa0;: avec 31 bits, deux scènes sur environ 55 000 sont probablement identiques.</translation>
    </message>
    <message>
        <source>AprilTag 3 families</source>
        <translation>Familles d’AprilTag 3</translation>
    </message>
    <message>
        <source>Families of AprilTag 3 that render-tag does not know, drawn from besides the subject&apos;s tag families.</source>
        <translation>Familles d’AprilTag 3 inconnues de render-tag, tirées en plus des familles de tags du sujet.</translation>
    </message>
    <message>
        <source>ChArUco pattern</source>
        <translation>Motif ChArUco</translation>
    </message>
    <message>
        <source>Which cells hold markers: as OpenCV since 4.6, as OpenCV before, or as render-tag.</source>
        <translation>Cellules qui contiennent des marqueurs&#xa0;: comme OpenCV depuis 4.6, comme OpenCV auparavant, ou comme render-tag.</translation>
    </message>
    <message>
        <source>ChArUco corner ids</source>
        <translation>Ids des coins ChArUco</translation>
    </message>
    <message>
        <source>Whether inner corners are numbered from the top row or, as OpenCV before 4.6, from the bottom row.</source>
        <translation>Numérotation des coins intérieurs depuis la ligne du haut ou, comme OpenCV avant 4.6, depuis la ligne du bas.</translation>
    </message>
    <message>
        <source>AprilGrid layout</source>
        <translation>Disposition de l’AprilGrid</translation>
    </message>
    <message>
        <source>The board as Kalibr prints it, or as render-tag draws it.</source>
        <translation>La mire telle que Kalibr l’imprime, ou telle que render-tag la dessine.</translation>
    </message>
    <message>
        <source>Measured width</source>
        <translation>Largeur mesurée</translation>
    </message>
    <message>
        <source>Width of the printed target as measured, quiet zone included. Printers stretch: geometry and truth follow the measure.</source>
        <translation>Largeur mesurée de la cible imprimée, zone de silence comprise. Les imprimantes étirent&#xa0;: la géométrie et la vérité terrain suivent la mesure.</translation>
    </message>
    <message>
        <source>Measured height</source>
        <translation>Hauteur mesurée</translation>
    </message>
    <message>
        <source>Height of the printed target as measured, quiet zone included.</source>
        <translation>Hauteur mesurée de la cible imprimée, zone de silence comprise.</translation>
    </message>
    <message>
        <source>diffuse: ink on paper that takes light and shadow. emissive: a screen that shines by itself.</source>
        <translation>diffuse&#xa0;: encre sur papier qui reçoit lumière et ombre. emissive&#xa0;: un écran qui émet sa propre lumière.</translation>
    </message>
    <message>
        <source>Placed cameras</source>
        <translation>Caméras placées</translation>
    </message>
    <message>
        <source>Cameras set by hand, compiled after the sampled ones of their scene.</source>
        <translation>Caméras placées à la main, compilées après les caméras échantillonnées de leur scène.</translation>
    </message>
    <message>
        <source>Dropped cameras</source>
        <translation>Caméras écartées</translation>
    </message>
    <message>
        <source>Sampled cameras that are left out of the dataset; all others stay where they are.</source>
        <translation>Caméras échantillonnées exclues du jeu de données&#xa0;; toutes les autres restent à leur place.</translation>
    </message>
    <message>
        <source>Fewest samples</source>
        <translation>Échantillons au minimum</translation>
    </message>
    <message>
        <source>Samples a pixel takes before its noise is judged: few leave plain surfaces early and spend the time on edges. 0: as Blender sees fit. Needs a noise threshold.</source>
        <translation>Échantillons d’un pixel avant que son bruit soit jugé&#xa0;: peu d’échantillons quittent vite les surfaces unies et consacrent le temps aux contours. 0&#xa0;: au choix de Blender. Demande un seuil de bruit.</translation>
    </message>
    <message>
        <source>Bit depth</source>
        <translation>Profondeur de bits</translation>
    </message>
    <message>
        <source>Bits a channel of the images: 8, or 16 for what reads the darks and gradients of the light.</source>
        <translation>Bits par canal des images : 8, ou 16 pour ce qui lit les ombres et les dégradés de la lumière.</translation>
    </message>
    <message>
        <source>Background rotation</source>
        <translation>Rotation de l’arrière-plan</translation>
    </message>
    <message>
        <source>Turn of the background picture about +Z. Needs scene.background_hdri.</source>
        <translation>Rotation de l’image d’arrière-plan autour de +Z. Nécessite scene.background_hdri.</translation>
    </message>
    <message>
        <source>Sun size</source>
        <translation>Taille du soleil</translation>
    </message>
    <message>
        <source>Angular diameter of directional lights: larger gives softer shadow edges, 0 hard ones. The sun itself has half a degree.</source>
        <translation>Diamètre angulaire des lumières directionnelles : plus grand adoucit les bords des ombres, 0 les rend nets. Le soleil lui-même a un demi-degré.</translation>
    </message>
</context>
<context>
    <name>ImageCache</name>
    <message>
        <source>The image file is missing</source>
        <translation>Le fichier image manque</translation>
    </message>
    <message>
        <source>The image cannot be read: %1</source>
        <translation>L’image ne peut pas être lue&#xa0;: %1</translation>
    </message>
    <message>
        <source>no whole EXR with colours</source>
        <translation>pas un EXR complet avec des couleurs</translation>
    </message>
    <message>
        <source>The image lies outside the dataset&apos;s folder, or is no file, and is not opened</source>
        <translation>L’image se trouve hors du dossier du jeu de données, ou n’est pas un fichier, et n’est pas ouverte</translation>
    </message>
    <message>
        <source>The image may not be read: its permissions or those of its folder forbid it</source>
        <translation>L’image ne peut pas être lue&#xa0;: ses droits ou ceux de son dossier l’interdisent</translation>
    </message>
</context>
<context>
    <name>Model</name>
    <message>
        <source>Parameter</source>
        <translation>Paramètre</translation>
    </message>
    <message>
        <source>Dotted key of the config, as camera.iso; digits index a list.</source>
        <translation>Clé pointée de la configuration, comme camera.iso&#xa0;; les chiffres indexent une liste.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>categorical: the values as listed; linear: numbers at equal distances.</source>
        <translation>categorical&#xa0;: les valeurs de la liste&#xa0;; linear&#xa0;: des nombres à intervalles égaux.</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
    <message>
        <source>What a categorical sweep takes one after another.</source>
        <translation>Ce que prend successivement un balayage catégoriel.</translation>
    </message>
    <message>
        <source>First value</source>
        <translation>Première valeur</translation>
    </message>
    <message>
        <source>Where a linear sweep begins.</source>
        <translation>Où commence un balayage linéaire.</translation>
    </message>
    <message>
        <source>Last value</source>
        <translation>Dernière valeur</translation>
    </message>
    <message>
        <source>Where a linear sweep ends at the latest.</source>
        <translation>Où finit au plus tard un balayage linéaire.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Pas</translation>
    </message>
    <message>
        <source>Distance of two values; beats steps. 0 counts as not given.</source>
        <translation>Écart entre deux valeurs&#xa0;; prime sur steps. 0 compte comme non donné.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Nombre de pas</translation>
    </message>
    <message>
        <source>Number of values from min to max, both included.</source>
        <translation>Nombre de valeurs de min à max, les deux comprises.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Names the folder of its datasets.</source>
        <translation>Donne son nom au dossier de ses jeux de données.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>What it is to find out.</source>
        <translation>Ce qu’il s’agit de découvrir.</translation>
    </message>
    <message>
        <source>Base config</source>
        <translation>Configuration de base</translation>
    </message>
    <message>
        <source>The config all variants start from; presets and older keys are understood.</source>
        <translation>La configuration dont partent toutes les variantes&#xa0;; les préréglages et les anciennes clés sont compris.</translation>
    </message>
    <message>
        <source>Sweeps</source>
        <translation>Balayages</translation>
    </message>
    <message>
        <source>What is varied: every combination is a variant, the first sweep slowest.</source>
        <translation>Ce qui varie&#xa0;: chaque combinaison est une variante, le premier balayage est le plus lent.</translation>
    </message>
    <message>
        <source>Same layout</source>
        <translation>Même disposition</translation>
    </message>
    <message>
        <source>All variants have the same targets in the same places.</source>
        <translation>Toutes les variantes ont les mêmes cibles aux mêmes endroits.</translation>
    </message>
    <message>
        <source>Same lighting</source>
        <translation>Même éclairage</translation>
    </message>
    <message>
        <source>All variants have the same lights and textures.</source>
        <translation>Toutes les variantes ont les mêmes lumières et textures.</translation>
    </message>
    <message>
        <source>Same cameras</source>
        <translation>Mêmes caméras</translation>
    </message>
    <message>
        <source>All variants have the same camera poses.</source>
        <translation>Toutes les variantes ont les mêmes poses de caméra.</translation>
    </message>
    <message>
        <source>Names the folder of its dataset.</source>
        <translation>Donne son nom au dossier de son jeu de données.</translation>
    </message>
    <message>
        <source>Config file</source>
        <translation>Fichier de configuration</translation>
    </message>
    <message>
        <source>A config, below the current folder or else below the campaign&apos;s own.</source>
        <translation>Une configuration, sous le dossier courant ou, à défaut, sous celui de la campagne.</translation>
    </message>
    <message>
        <source>Overrides</source>
        <translation>Surcharges</translation>
    </message>
    <message>
        <source>Keys merged over that config; lists of names are joined, all else replaces.</source>
        <translation>Clés fusionnées par-dessus cette configuration&#xa0;; les listes de noms sont réunies, tout le reste remplace.</translation>
    </message>
    <message>
        <source>Dotted key of the config, as camera.resolution.</source>
        <translation>Clé pointée de la configuration, comme camera.resolution.</translation>
    </message>
    <message>
        <source>What it takes one after another; at least one.</source>
        <translation>Ce qu’il prend successivement&#xa0;; au moins une valeur.</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>What the axes vary.</source>
        <translation>Ce que les axes font varier.</translation>
    </message>
    <message>
        <source>Axes</source>
        <translation>Axes</translation>
    </message>
    <message>
        <source>Every combination is a sub-experiment, the first axis slowest; at least one.</source>
        <translation>Chaque combinaison est une sous-expérience, le premier axe est le plus lent&#xa0;; au moins un.</translation>
    </message>
    <message>
        <source>Output folder</source>
        <translation>Dossier de sortie</translation>
    </message>
    <message>
        <source>Parent of the datasets when the command line names no folder.</source>
        <translation>Dossier parent des jeux de données quand la ligne de commande ne nomme aucun dossier.</translation>
    </message>
    <message>
        <source>Sub-experiments</source>
        <translation>Sous-expériences</translation>
    </message>
    <message>
        <source>One dataset each.</source>
        <translation>Un jeu de données pour chacune.</translation>
    </message>
    <message>
        <source>Matrices</source>
        <translation>Matrices</translation>
    </message>
    <message>
        <source>Many sub-experiments from one config.</source>
        <translation>Plusieurs sous-expériences à partir d’une seule configuration.</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Métadonnées</translation>
    </message>
    <message>
        <source>Free notes that go into dataset.metadata of each.</source>
        <translation>Notes libres ajoutées au dataset.metadata de chacune.</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>Expérience</translation>
    </message>
    <message>
        <source>One base config and what is varied in it: tagmill experiment expand and run read it.</source>
        <translation>Une configuration de base et ce qui y varie&#xa0;: lue par tagmill experiment expand et run.</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>Balayage</translation>
    </message>
    <message>
        <source>One parameter and the values it takes.</source>
        <translation>Un paramètre et les valeurs qu’il prend.</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campagne</translation>
    </message>
    <message>
        <source>Several configs as one piece of work: tagmill experiment expand and run read it.</source>
        <translation>Plusieurs configurations formant un seul travail&#xa0;: lue par tagmill experiment expand et run.</translation>
    </message>
    <message>
        <source>Sub-experiment</source>
        <translation>Sous-expérience</translation>
    </message>
    <message>
        <source>One dataset of a campaign.</source>
        <translation>Un jeu de données d’une campagne.</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrice</translation>
    </message>
    <message>
        <source>A config with every combination of some values.</source>
        <translation>Une configuration avec toutes les combinaisons de certaines valeurs.</translation>
    </message>
    <message>
        <source>Axis</source>
        <translation>Axe</translation>
    </message>
    <message>
        <source>One parameter of a matrix and its values.</source>
        <translation>Un paramètre d’une matrice et ses valeurs.</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Métrique</translation>
    </message>
    <message>
        <source>Dotted path of a number in the report, as geometric.distance.mean; digits index a list.</source>
        <translation>Chemin pointé d’un nombre du rapport, comme geometric.distance.mean&#xa0;; les chiffres indexent une liste.</translation>
    </message>
    <message>
        <source>Smallest value</source>
        <translation>Valeur minimale</translation>
    </message>
    <message>
        <source>Below it the rule is broken.</source>
        <translation>En dessous, la règle est enfreinte.</translation>
    </message>
    <message>
        <source>Largest value</source>
        <translation>Valeur maximale</translation>
    </message>
    <message>
        <source>Above it the rule is broken.</source>
        <translation>Au-dessus, la règle est enfreinte.</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Critique</translation>
    </message>
    <message>
        <source>A broken rule fails the gate; one that is not critical only warns.</source>
        <translation>Une règle enfreinte fait échouer la barrière&#xa0;; une règle non critique ne fait qu’avertir.</translation>
    </message>
    <message>
        <source>Text of the warning</source>
        <translation>Texte de l’avertissement</translation>
    </message>
    <message>
        <source>What is said when a rule that is not critical is broken; made from the values when missing.</source>
        <translation>Message quand une règle non critique est enfreinte&#xa0;; construit à partir des valeurs s’il manque.</translation>
    </message>
    <message>
        <source>Text of the failure</source>
        <translation>Texte de l’échec</translation>
    </message>
    <message>
        <source>What is said when a critical rule is broken; made from the values when missing.</source>
        <translation>Message quand une règle critique est enfreinte&#xa0;; construit à partir des valeurs s’il manque.</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>All of them must hold.</source>
        <translation>Toutes doivent être respectées.</translation>
    </message>
    <message>
        <source>Gates</source>
        <translation>Barrières qualité</translation>
    </message>
    <message>
        <source>Rules that a report must keep: tagmill audit run --gate and evaluate --gate read it.</source>
        <translation>Règles qu’un rapport doit respecter&#xa0;: lues par tagmill audit run --gate et evaluate --gate.</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Barrière qualité</translation>
    </message>
    <message>
        <source>One number of a report and its bounds. A number the report does not have, or that is no number, breaks the rule.</source>
        <translation>Un nombre du rapport et ses bornes. Un nombre absent du rapport, ou qui n’en est pas un, enfreint la règle.</translation>
    </message>
    <message>
        <source>Where the job was locked. What is rendered goes where the command line says.</source>
        <translation>Où la tâche a été verrouillée. Le rendu va là où le dit la ligne de commande.</translation>
    </message>
    <message>
        <source>Log folder</source>
        <translation>Dossier des journaux</translation>
    </message>
    <message>
        <source>Kept for render-tag.</source>
        <translation>Conservé pour render-tag.</translation>
    </message>
    <message>
        <source>Asset folder</source>
        <translation>Dossier des ressources</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Workers</translation>
    </message>
    <message>
        <source>Kept for render-tag; the command line says how many.</source>
        <translation>Conservé pour render-tag&#xa0;; la ligne de commande en donne le nombre.</translation>
    </message>
    <message>
        <source>Time-out in seconds</source>
        <translation>Délai maximal en secondes</translation>
    </message>
    <message>
        <source>Memory limit in GB</source>
        <translation>Limite de mémoire en Go</translation>
    </message>
    <message>
        <source>Memory limit in MB</source>
        <translation>Limite de mémoire en Mo</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Version of the job spec.</source>
        <translation>Version de la spécification de tâche.</translation>
    </message>
    <message>
        <source>Job id</source>
        <translation>Id de la tâche</translation>
    </message>
    <message>
        <source>job- and 8 hex digits made from config, assets, environment, seed and shard.</source>
        <translation>job- et 8 chiffres hexadécimaux formés à partir de la configuration, des ressources, de l’environnement, de la graine et du shard.</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Création</translation>
    </message>
    <message>
        <source>When it was locked: UTC, ISO 8601.</source>
        <translation>Date du verrouillage&#xa0;: UTC, ISO 8601.</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>Chemins</translation>
    </message>
    <message>
        <source>Folders of the machine it was locked on.</source>
        <translation>Dossiers de la machine où elle a été verrouillée.</translation>
    </message>
    <message>
        <source>Infrastructure</source>
        <translation>Infrastructure</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>The seed; the same as scene_config.dataset.seeds.global_seed.</source>
        <translation>La graine&#xa0;; la même que scene_config.dataset.seeds.global_seed.</translation>
    </message>
    <message>
        <source>Config</source>
        <translation>Configuration</translation>
    </message>
    <message>
        <source>The whole resolved config. Its presets are already expanded and only named.</source>
        <translation>La configuration entièrement résolue. Ses préréglages sont déjà développés et seulement nommés.</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>The program it was locked with; another one is a warning.</source>
        <translation>Le programme avec lequel elle a été verrouillée&#xa0;; un autre donne un avertissement.</translation>
    </message>
    <message>
        <source>Blender</source>
        <translation>Blender</translation>
    </message>
    <message>
        <source>The Blender found when it was locked, or unknown; another one is a warning.</source>
        <translation>Le Blender trouvé lors du verrouillage, ou unknown&#xa0;; un autre donne un avertissement.</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>Ressources</translation>
    </message>
    <message>
        <source>Hash of background, floor textures and tag picture; unknown is not compared.</source>
        <translation>Hachage de l’arrière-plan, des textures du sol et de l’image du tag&#xa0;; unknown n’est pas comparé.</translation>
    </message>
    <message>
        <source>Config hash</source>
        <translation>Hachage de la configuration</translation>
    </message>
    <message>
        <source>Hash of the config without machine paths; null is not compared.</source>
        <translation>Hachage de la configuration sans les chemins de la machine&#xa0;; null n’est pas comparé.</translation>
    </message>
    <message>
        <source>Shard</source>
        <translation>Shard</translation>
    </message>
    <message>
        <source>Which shard of shard_size scenes, from 0.</source>
        <translation>Numéro du shard de shard_size scènes, à partir de 0.</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Préréglages</translation>
    </message>
    <message>
        <source>Presets that went into the config, lowest first.</source>
        <translation>Préréglages intégrés à la configuration, du plus bas au plus haut.</translation>
    </message>
    <message>
        <source>Scenes a shard</source>
        <translation>Scènes par shard</translation>
    </message>
    <message>
        <source>Scenes in a shard; null: all of the config.</source>
        <translation>Scènes dans un shard&#xa0;; null&#xa0;: toutes celles de la configuration.</translation>
    </message>
    <message>
        <source>Job spec</source>
        <translation>Spécification de tâche</translation>
    </message>
    <message>
        <source>A job frozen in a file: tagmill lock writes it, tagmill generate --job runs it.</source>
        <translation>Une tâche figée dans un fichier&#xa0;: tagmill lock l’écrit, tagmill generate --job l’exécute.</translation>
    </message>
    <message>
        <source>Paths of a job</source>
        <translation>Chemins d’une tâche</translation>
    </message>
    <message>
        <source>Folders of the machine a job was locked on.</source>
        <translation>Dossiers de la machine où une tâche a été verrouillée.</translation>
    </message>
    <message>
        <source>Infrastructure of a job</source>
        <translation>Infrastructure d’une tâche</translation>
    </message>
    <message>
        <source>Limits of render-tag&apos;s workers; not used here.</source>
        <translation>Limites des workers de render-tag&#xa0;; inutilisées ici.</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>Scène</translation>
    </message>
    <message>
        <source>Number of the scene, from 0.</source>
        <translation>Numéro de la scène, à partir de 0.</translation>
    </message>
    <message>
        <source>The seed of the attempt that was accepted.</source>
        <translation>La graine de la tentative acceptée.</translation>
    </message>
    <message>
        <source>World</source>
        <translation>Monde</translation>
    </message>
    <message>
        <source>Lights, background and floor.</source>
        <translation>Lumières, arrière-plan et sol.</translation>
    </message>
    <message>
        <source>Renderer</source>
        <translation>Moteur de rendu</translation>
    </message>
    <message>
        <source>The renderer section of the config.</source>
        <translation>La section renderer de la configuration.</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Objets</translation>
    </message>
    <message>
        <source>Tags, boards and occluders.</source>
        <translation>Tags, mires et occulteurs.</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation>Caméras</translation>
    </message>
    <message>
        <source>One frame each.</source>
        <translation>Une frame pour chacune.</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Arrière-plan</translation>
    </message>
    <message>
        <source>Picture of the surroundings.</source>
        <translation>Image de l’environnement.</translation>
    </message>
    <message>
        <source>Background rotation</source>
        <translation>Rotation de l’arrière-plan</translation>
    </message>
    <message>
        <source>Lights</source>
        <translation>Lumières</translation>
    </message>
    <message>
        <source>Point lights, then suns.</source>
        <translation>Les lumières ponctuelles, puis les soleils.</translation>
    </message>
    <message>
        <source>Floor texture</source>
        <translation>Texture du sol</translation>
    </message>
    <message>
        <source>Picture on the floor.</source>
        <translation>Image sur le sol.</translation>
    </message>
    <message>
        <source>Texture scale</source>
        <translation>Échelle de la texture</translation>
    </message>
    <message>
        <source>Repetitions of the floor texture.</source>
        <translation>Répétitions de la texture du sol.</translation>
    </message>
    <message>
        <source>Texture rotation</source>
        <translation>Rotation de la texture</translation>
    </message>
    <message>
        <source>Turn of the floor texture about +Z.</source>
        <translation>Rotation de la texture du sol autour de +Z.</translation>
    </message>
    <message>
        <source>Tagmill</source>
        <translation>Tagmill</translation>
    </message>
    <message>
        <source>Marks a recipe that is not compiled as render-tag does: {format: 1}. Left out otherwise.</source>
        <translation>Marque une recette qui n’est pas compilée comme par render-tag&#xa0;: {format: 1}. Omis sinon.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Version of our recipe data.</source>
        <translation>Version de nos données de recette.</translation>
    </message>
    <message>
        <source>Kind of light.</source>
        <translation>Type de lumière.</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Where it stands in the world.</source>
        <translation>Où elle se trouve dans le monde.</translation>
    </message>
    <message>
        <source>Intensity</source>
        <translation>Intensité</translation>
    </message>
    <message>
        <source>Power in W; of a sun its irradiance in W/m².</source>
        <translation>Puissance en W&#xa0;; pour un soleil, éclairement énergétique en W/m².</translation>
    </message>
    <message>
        <source>Radius</source>
        <translation>Rayon</translation>
    </message>
    <message>
        <source>Size; larger gives softer shadows.</source>
        <translation>Taille&#xa0;; plus elle est grande, plus les ombres sont douces.</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Linear red, green and blue.</source>
        <translation>Rouge, vert et bleu linéaires.</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>Rotation</translation>
    </message>
    <message>
        <source>Direction of a sun as XYZ Euler angles.</source>
        <translation>Direction d’un soleil en angles d’Euler XYZ.</translation>
    </message>
    <message>
        <source>Kind of object.</source>
        <translation>Type d’objet.</translation>
    </message>
    <message>
        <source>Unique in its scene.</source>
        <translation>Unique dans sa scène.</translation>
    </message>
    <message>
        <source>Its centre in the world.</source>
        <translation>Son centre dans le monde.</translation>
    </message>
    <message>
        <source>XYZ Euler angles.</source>
        <translation>Angles d’Euler XYZ.</translation>
    </message>
    <message>
        <source>Quaternion</source>
        <translation>Quaternion</translation>
    </message>
    <message>
        <source>Always null: only rotation_euler turns an object.</source>
        <translation>Toujours null&#xa0;: seul rotation_euler tourne un objet.</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Échelle</translation>
    </message>
    <message>
        <source>As render-tag stores it; sizes say how large an object is.</source>
        <translation>Telle que render-tag l’enregistre&#xa0;; les tailles disent la grandeur d’un objet.</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Propriétés</translation>
    </message>
    <message>
        <source>What belongs to this kind of object alone.</source>
        <translation>Ce qui n’appartient qu’à ce type d’objet.</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>Matériau</translation>
    </message>
    <message>
        <source>Surface of a tag.</source>
        <translation>Surface d’un tag.</translation>
    </message>
    <message>
        <source>Texture</source>
        <translation>Texture</translation>
    </message>
    <message>
        <source>Picture that render-tag puts on it; the geometry here is exact without.</source>
        <translation>Image que render-tag y applique&#xa0;; ici, la géométrie est exacte sans elle.</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Mire</translation>
    </message>
    <message>
        <source>The pattern of a calibration board.</source>
        <translation>Le motif d’une mire de calibration.</translation>
    </message>
    <message>
        <source>Forward axis</source>
        <translation>Axe avant</translation>
    </message>
    <message>
        <source>Always null.</source>
        <translation>Toujours null.</translation>
    </message>
    <message>
        <source>Keypoints</source>
        <translation>Points clés</translation>
    </message>
    <message>
        <source>Corners in the frame of the object, [x, y, z] in metres.</source>
        <translation>Coins dans le repère de l’objet, [x, y, z] en mètres.</translation>
    </message>
    <message>
        <source>Saddle points</source>
        <translation>Points selles</translation>
    </message>
    <message>
        <source>Saddle points in the frame of the object, [x, y, z] in metres.</source>
        <translation>Points selles dans le repère de l’objet, [x, y, z] en mètres.</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Id in its family.</source>
        <translation>Id dans sa famille.</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Famille</translation>
    </message>
    <message>
        <source>Family or dictionary.</source>
        <translation>Famille ou dictionnaire.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Edge of the black border.</source>
        <translation>Côté de la bordure noire.</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Marge</translation>
    </message>
    <message>
        <source>White quiet zone.</source>
        <translation>Zone de silence blanche.</translation>
    </message>
    <message>
        <source>Tag picture</source>
        <translation>Image du tag</translation>
    </message>
    <message>
        <source>Picture of the tag, or a folder with FAMILY_ID_mMARGIN.png.</source>
        <translation>Image du tag, ou dossier avec FAMILY_ID_mMARGIN.png.</translation>
    </message>
    <message>
        <source>What render-tag does not know of it. Left out where nothing is set.</source>
        <translation>Ce que render-tag n’en connaît pas. Omis si rien n’est défini.</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>Always plain.</source>
        <translation>Toujours plain.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Cells in a row.</source>
        <translation>Cellules par ligne.</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Rows of cells.</source>
        <translation>Lignes de cellules.</translation>
    </message>
    <message>
        <source>Tag size</source>
        <translation>Taille du tag</translation>
    </message>
    <message>
        <source>Edge of the tags on it.</source>
        <translation>Côté des tags posés dessus.</translation>
    </message>
    <message>
        <source>Cell size</source>
        <translation>Taille de la cellule</translation>
    </message>
    <message>
        <source>Edge of a cell.</source>
        <translation>Côté d’une cellule.</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Forme</translation>
    </message>
    <message>
        <source>Always plate.</source>
        <translation>Toujours plate.</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longueur</translation>
    </message>
    <message>
        <source>Size along the edge of the shadow.</source>
        <translation>Taille le long du bord de l’ombre.</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Largeur</translation>
    </message>
    <message>
        <source>Size across the edge of the shadow.</source>
        <translation>Taille en travers du bord de l’ombre.</translation>
    </message>
    <message>
        <source>Thickness</source>
        <translation>Épaisseur</translation>
    </message>
    <message>
        <source>Thickness of the plate.</source>
        <translation>Épaisseur de la plaque.</translation>
    </message>
    <message>
        <source>Albedo</source>
        <translation>Albédo</translation>
    </message>
    <message>
        <source>Share of light it reflects.</source>
        <translation>Part de la lumière réfléchie.</translation>
    </message>
    <message>
        <source>Roughness</source>
        <translation>Rugosité</translation>
    </message>
    <message>
        <source>Roughness of its surface.</source>
        <translation>Rugosité de sa surface.</translation>
    </message>
    <message>
        <source>What render-tag does not know of a print. Left out where nothing is set.</source>
        <translation>Ce que render-tag ne connaît pas d’une impression. Omis si rien n’est défini.</translation>
    </message>
    <message>
        <source>Corner ids</source>
        <translation>Ids des coins</translation>
    </message>
    <message>
        <source>Of a ChArUco board: whether saddle points are numbered from the top or from the bottom row.</source>
        <translation>Pour une mire ChArUco&#xa0;: numérotation des points selles depuis la ligne du haut ou celle du bas.</translation>
    </message>
    <message>
        <source>Print scale</source>
        <translation>Échelle d’impression</translation>
    </message>
    <message>
        <source>Measured size of the print divided by its design, along x and y.</source>
        <translation>Taille mesurée de l’impression divisée par la taille prévue, selon x et y.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Impression</translation>
    </message>
    <message>
        <source>Ink on paper, or a screen that shines.</source>
        <translation>Encre sur papier, ou écran lumineux.</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>By Blender or by the instant rasteriser.</source>
        <translation>Par Blender ou par le rastériseur instantané.</translation>
    </message>
    <message>
        <source>Optics</source>
        <translation>Optique</translation>
    </message>
    <message>
        <source>Frames bent to the lens, or the lens traced.</source>
        <translation>Images déformées selon l’objectif, ou objectif tracé.</translation>
    </message>
    <message>
        <source>Pixel filter</source>
        <translation>Filtre de pixel</translation>
    </message>
    <message>
        <source>How samples become a pixel.</source>
        <translation>Comment les échantillons deviennent un pixel.</translation>
    </message>
    <message>
        <source>Of a camera placed by hand.</source>
        <translation>Pour une caméra placée à la main.</translation>
    </message>
    <message>
        <source>Exposure gain</source>
        <translation>Gain d’exposition</translation>
    </message>
    <message>
        <source>Factor on the linear radiance.</source>
        <translation>Facteur appliqué à la radiance linéaire.</translation>
    </message>
    <message>
        <source>Pixel pitch</source>
        <translation>Pas de pixel</translation>
    </message>
    <message>
        <source>Physical size of a pixel.</source>
        <translation>Taille physique d’un pixel.</translation>
    </message>
    <message>
        <source>Time of the truth</source>
        <translation>Instant de la vérité terrain</translation>
    </message>
    <message>
        <source>Which moment of the exposure the records hold.</source>
        <translation>Instant de l’exposition que décrivent les enregistrements.</translation>
    </message>
    <message>
        <source>Roughness of the print.</source>
        <translation>Rugosité de l’impression.</translation>
    </message>
    <message>
        <source>Specular</source>
        <translation>Spéculaire</translation>
    </message>
    <message>
        <source>Specular part of the print.</source>
        <translation>Part spéculaire de l’impression.</translation>
    </message>
    <message>
        <source>Kind of board.</source>
        <translation>Type de mire.</translation>
    </message>
    <message>
        <source>Marker size</source>
        <translation>Taille du marqueur</translation>
    </message>
    <message>
        <source>Edge of a marker.</source>
        <translation>Côté d’un marqueur.</translation>
    </message>
    <message>
        <source>Dictionary</source>
        <translation>Dictionnaire</translation>
    </message>
    <message>
        <source>Family or dictionary of the markers.</source>
        <translation>Famille ou dictionnaire des marqueurs.</translation>
    </message>
    <message>
        <source>Spacing ratio</source>
        <translation>Rapport d’espacement</translation>
    </message>
    <message>
        <source>Gap of an AprilGrid divided by the marker.</source>
        <translation>Espace d’un AprilGrid divisé par le marqueur.</translation>
    </message>
    <message>
        <source>Square size</source>
        <translation>Taille de la case</translation>
    </message>
    <message>
        <source>Edge of a square of a ChArUco board.</source>
        <translation>Côté d’une case d’une mire ChArUco.</translation>
    </message>
    <message>
        <source>Quiet zone</source>
        <translation>Zone de silence</translation>
    </message>
    <message>
        <source>White rim around the pattern.</source>
        <translation>Bord blanc autour du motif.</translation>
    </message>
    <message>
        <source>Ids</source>
        <translation>Ids</translation>
    </message>
    <message>
        <source>Ids of the markers; null: 0, 1, 2 …</source>
        <translation>Ids des marqueurs&#xa0;; null&#xa0;: 0, 1, 2 …</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Which cells hold markers and how they are numbered. Left out: as render-tag does.</source>
        <translation>Cellules contenant des marqueurs et numérotation de ceux-ci. Omis&#xa0;: comme render-tag.</translation>
    </message>
    <message>
        <source>Pose</source>
        <translation>Pose</translation>
    </message>
    <message>
        <source>Camera-to-world, metres; camera axes as in Blender: x right, y up, −z forward.</source>
        <translation>De la caméra vers le monde, en mètres&#xa0;; axes de la caméra comme dans Blender&#xa0;: x à droite, y en haut, −z vers l’avant.</translation>
    </message>
    <message>
        <source>Intrinsics</source>
        <translation>Paramètres intrinsèques</translation>
    </message>
    <message>
        <source>Lens and sensor.</source>
        <translation>Objectif et capteur.</translation>
    </message>
    <message>
        <source>Motion and shutter</source>
        <translation>Mouvement et obturateur</translation>
    </message>
    <message>
        <source>Motion and shutter.</source>
        <translation>Mouvement et obturateur.</translation>
    </message>
    <message>
        <source>Aperture</source>
        <translation>Ouverture</translation>
    </message>
    <message>
        <source>Aperture; null: all is in focus.</source>
        <translation>Ouverture&#xa0;; null&#xa0;: tout est net.</translation>
    </message>
    <message>
        <source>Focus distance</source>
        <translation>Distance de mise au point</translation>
    </message>
    <message>
        <source>Distance that is in focus.</source>
        <translation>Distance de netteté.</translation>
    </message>
    <message>
        <source>Smallest tag</source>
        <translation>Plus petit tag</translation>
    </message>
    <message>
        <source>Tags smaller than this are not listed.</source>
        <translation>Les tags plus petits ne sont pas listés.</translation>
    </message>
    <message>
        <source>Largest tag</source>
        <translation>Plus grand tag</translation>
    </message>
    <message>
        <source>Tags larger than this are not listed.</source>
        <translation>Les tags plus grands ne sont pas listés.</translation>
    </message>
    <message>
        <source>ISO noise</source>
        <translation>Bruit ISO</translation>
    </message>
    <message>
        <source>Strength of the noise that goes with the ISO value.</source>
        <translation>Force du bruit associé à la valeur ISO.</translation>
    </message>
    <message>
        <source>Sensor noise</source>
        <translation>Bruit du capteur</translation>
    </message>
    <message>
        <source>Noise on the linear image.</source>
        <translation>Bruit sur l’image linéaire.</translation>
    </message>
    <message>
        <source>Tone mapping</source>
        <translation>Mappage tonal</translation>
    </message>
    <message>
        <source>From linear light to pixel values.</source>
        <translation>De la lumière linéaire aux valeurs de pixel.</translation>
    </message>
    <message>
        <source>Dynamic range</source>
        <translation>Plage dynamique</translation>
    </message>
    <message>
        <source>Dynamic range of the sensor.</source>
        <translation>Plage dynamique du capteur.</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Résolution</translation>
    </message>
    <message>
        <source>Size of the picture.</source>
        <translation>Taille de l’image.</translation>
    </message>
    <message>
        <source>K matrix</source>
        <translation>Matrice K</translation>
    </message>
    <message>
        <source>Camera matrix of the picture, corner-origin.</source>
        <translation>Matrice de caméra de l’image, origine au coin.</translation>
    </message>
    <message>
        <source>Field of view</source>
        <translation>Champ de vision</translation>
    </message>
    <message>
        <source>Field of view as the config has it.</source>
        <translation>Champ de vision tel que dans la configuration.</translation>
    </message>
    <message>
        <source>Distortion model</source>
        <translation>Modèle de distorsion</translation>
    </message>
    <message>
        <source>Model of the lens.</source>
        <translation>Modèle de l’objectif.</translation>
    </message>
    <message>
        <source>Distortion coefficients</source>
        <translation>Coefficients de distorsion</translation>
    </message>
    <message>
        <source>Numbers: k1, k2, p1, p2, k3 or kb1 to kb4; empty: no distortion.</source>
        <translation>Nombres&#xa0;: k1, k2, p1, p2, k3 ou kb1 à kb4&#xa0;; vide&#xa0;: aucune distorsion.</translation>
    </message>
    <message>
        <source>Overscan K matrix</source>
        <translation>Matrice K d’overscan</translation>
    </message>
    <message>
        <source>Camera matrix of the larger undistorted frame.</source>
        <translation>Matrice de caméra de l’image sans distorsion, plus grande.</translation>
    </message>
    <message>
        <source>Overscan resolution</source>
        <translation>Résolution d’overscan</translation>
    </message>
    <message>
        <source>Size of the larger undistorted frame.</source>
        <translation>Taille de l’image sans distorsion, plus grande.</translation>
    </message>
    <message>
        <source>Spherical field of view</source>
        <translation>Champ de vision sphérique</translation>
    </message>
    <message>
        <source>Full angle of the equidistant frame.</source>
        <translation>Angle total de l’image équidistante.</translation>
    </message>
    <message>
        <source>Spherical resolution</source>
        <translation>Résolution sphérique</translation>
    </message>
    <message>
        <source>Size of the equidistant frame.</source>
        <translation>Taille de l’image équidistante.</translation>
    </message>
    <message>
        <source>Rim in which corners are not evaluated.</source>
        <translation>Bord dans lequel les coins ne sont pas évalués.</translation>
    </message>
    <message>
        <source>Velocity</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>Velocity in the world.</source>
        <translation>Vitesse dans le monde.</translation>
    </message>
    <message>
        <source>Shutter time</source>
        <translation>Temps d’obturation</translation>
    </message>
    <message>
        <source>Exposure; null: none, as 0.</source>
        <translation>Exposition&#xa0;; null&#xa0;: aucune, comme 0.</translation>
    </message>
    <message>
        <source>Rolling shutter</source>
        <translation>Obturateur déroulant</translation>
    </message>
    <message>
        <source>From the first row to the last; 0: global shutter.</source>
        <translation>De la première ligne à la dernière&#xa0;; 0&#xa0;: obturateur global.</translation>
    </message>
    <message>
        <source>Noises</source>
        <translation>Bruits</translation>
    </message>
    <message>
        <source>Several noises, one after another; the single one above is then not used.</source>
        <translation>Plusieurs bruits à la suite&#xa0;; le bruit unique ci-dessus n’est alors pas utilisé.</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Recette</translation>
    </message>
    <message>
        <source>One scene with all chance resolved; scene_recipes.json is a list of them.</source>
        <translation>Une scène dont tout le hasard est résolu&#xa0;; scene_recipes.json en est une liste.</translation>
    </message>
    <message>
        <source>World of a recipe</source>
        <translation>Monde d’une recette</translation>
    </message>
    <message>
        <source>What surrounds the targets.</source>
        <translation>Ce qui entoure les cibles.</translation>
    </message>
    <message>
        <source>Mark of a recipe</source>
        <translation>Marque d’une recette</translation>
    </message>
    <message>
        <source>Says that a recipe holds corrected data.</source>
        <translation>Indique qu’une recette contient des données corrigées.</translation>
    </message>
    <message>
        <source>Light of a recipe</source>
        <translation>Lumière d’une recette</translation>
    </message>
    <message>
        <source>A point light or a sun.</source>
        <translation>Une lumière ponctuelle ou un soleil.</translation>
    </message>
    <message>
        <source>Object of a recipe</source>
        <translation>Objet d’une recette</translation>
    </message>
    <message>
        <source>A tag, a board or an occluder.</source>
        <translation>Un tag, une mire ou un occulteur.</translation>
    </message>
    <message>
        <source>Tag of a recipe</source>
        <translation>Tag d’une recette</translation>
    </message>
    <message>
        <source>The properties of a tag.</source>
        <translation>Les propriétés d’un tag.</translation>
    </message>
    <message>
        <source>Plain board of a recipe</source>
        <translation>Panneau uni d’une recette</translation>
    </message>
    <message>
        <source>The properties of the white board behind a grid of tags.</source>
        <translation>Les propriétés du panneau blanc derrière une grille de tags.</translation>
    </message>
    <message>
        <source>Occluder of a recipe</source>
        <translation>Occulteur d’une recette</translation>
    </message>
    <message>
        <source>The properties of a plate that throws shadows.</source>
        <translation>Les propriétés d’une plaque qui projette des ombres.</translation>
    </message>
    <message>
        <source>Mark of a board</source>
        <translation>Marque d’une mire</translation>
    </message>
    <message>
        <source>The properties of a calibration board: empty, or ours.</source>
        <translation>Les propriétés d’une mire de calibration&#xa0;: vide, ou les nôtres.</translation>
    </message>
    <message>
        <source>Print of a recipe</source>
        <translation>Impression d’une recette</translation>
    </message>
    <message>
        <source>Ours: how a target is printed and numbered.</source>
        <translation>À nous&#xa0;: comment une cible est imprimée et numérotée.</translation>
    </message>
    <message>
        <source>Material of a recipe</source>
        <translation>Matériau d’une recette</translation>
    </message>
    <message>
        <source>Board of a recipe</source>
        <translation>Mire d’une recette</translation>
    </message>
    <message>
        <source>Camera of a recipe</source>
        <translation>Caméra d’une recette</translation>
    </message>
    <message>
        <source>One frame.</source>
        <translation>Une frame.</translation>
    </message>
    <message>
        <source>Lens of a recipe</source>
        <translation>Objectif d’une recette</translation>
    </message>
    <message>
        <source>Lens and sensor of a camera.</source>
        <translation>Objectif et capteur d’une caméra.</translation>
    </message>
    <message>
        <source>Motion of a recipe</source>
        <translation>Mouvement d’une recette</translation>
    </message>
    <message>
        <source>Motion and shutter of a camera.</source>
        <translation>Mouvement et obturateur d’une caméra.</translation>
    </message>
    <message>
        <source>Renderer of a recipe</source>
        <translation>Moteur de rendu d’une recette</translation>
    </message>
    <message>
        <source>Rendering of a recipe</source>
        <translation>Rendu d’une recette</translation>
    </message>
    <message>
        <source>Ours: how the pictures are made.</source>
        <translation>À nous&#xa0;: comment les images sont produites.</translation>
    </message>
    <message>
        <source>Camera data of a recipe</source>
        <translation>Données de caméra d’une recette</translation>
    </message>
    <message>
        <source>Ours: exposure and truth of a frame.</source>
        <translation>À nous&#xa0;: exposition et vérité terrain d’une frame.</translation>
    </message>
    <message>
        <source>Sensor noise of a recipe</source>
        <translation>Bruit du capteur d’une recette</translation>
    </message>
    <message>
        <source>One noise of a recipe</source>
        <translation>Un bruit d’une recette</translation>
    </message>
    <message>
        <source>One of several noises.</source>
        <translation>Un bruit parmi plusieurs.</translation>
    </message>
    <message>
        <source>Command whose standard input and output end in a Blender; found when not set.</source>
        <translation>Commande dont l’entrée et la sortie standard aboutissent à un Blender&#xa0;; cherché si non défini.</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Hauteur</translation>
    </message>
    <message>
        <source>Height of the frames; as in the file when not set.</source>
        <translation>Hauteur des frames&#xa0;; comme dans le fichier si non définie.</translation>
    </message>
    <message>
        <source>Width of the frames; as in the file when not set.</source>
        <translation>Largeur des frames&#xa0;; comme dans le fichier si non définie.</translation>
    </message>
    <message>
        <source>Bit depth</source>
        <translation>Profondeur de bits</translation>
    </message>
    <message>
        <source>Bits a channel of the colour frames: 8 or 16 for PNG, 16 or 32 for OPEN_EXR.</source>
        <translation>Bits par canal des frames en couleur&#xa0;: 8 ou 16 pour PNG, 16 ou 32 pour OPEN_EXR.</translation>
    </message>
    <message>
        <source>File format</source>
        <translation>Format de fichier</translation>
    </message>
    <message>
        <source>Of the colour frames; as in the file when not set.</source>
        <translation>Format des frames en couleur&#xa0;; comme dans le fichier si non défini.</translation>
    </message>
    <message>
        <source>EXR codec</source>
        <translation>Codec EXR</translation>
    </message>
    <message>
        <source>How the passes are packed. PXR24 and DWA lose something; ids are never packed so.</source>
        <translation>Compression des passes. PXR24 et DWA sont avec pertes&#xa0;; les ids ne sont jamais compressés ainsi.</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Profondeur</translation>
    </message>
    <message>
        <source>Distance along the optical axis for each pixel.</source>
        <translation>Distance le long de l’axe optique pour chaque pixel.</translation>
    </message>
    <message>
        <source>Normals</source>
        <translation>Normales</translation>
    </message>
    <message>
        <source>Surface normals in the camera&apos;s axes.</source>
        <translation>Normales des surfaces dans les axes de la caméra.</translation>
    </message>
    <message>
        <source>Optical flow</source>
        <translation>Flux optique</translation>
    </message>
    <message>
        <source>Where each pixel goes in the next frame and came from in the one before, px. Not together with motion blur.</source>
        <translation>Où va chaque pixel dans la frame suivante et d’où il vient dans la précédente, px. Incompatible avec le flou de mouvement.</translation>
    </message>
    <message>
        <source>Flow previews</source>
        <translation>Aperçus du flux</translation>
    </message>
    <message>
        <source>Which flow the previews show; the files hold both.</source>
        <translation>Flux que montrent les aperçus&#xa0;; les fichiers contiennent les deux.</translation>
    </message>
    <message>
        <source>Segmentation</source>
        <translation>Segmentation</translation>
    </message>
    <message>
        <source>The id of the object each pixel shows. Cycles only.</source>
        <translation>L’id de l’objet que montre chaque pixel. Cycles uniquement.</translation>
    </message>
    <message>
        <source>Previews</source>
        <translation>Aperçus</translation>
    </message>
    <message>
        <source>Pictures of the passes to look at, with one colour map for the whole sequence.</source>
        <translation>Images des passes à regarder, avec une seule palette de couleurs pour toute la séquence.</translation>
    </message>
    <message>
        <source>Keyframe multiplier</source>
        <translation>Multiplicateur d’images clés</translation>
    </message>
    <message>
        <source>Stretches time: 2 gives twice as many frames of the same motion, with the same exposure.</source>
        <translation>Étire le temps&#xa0;: 2 donne deux fois plus de frames du même mouvement, avec la même exposition.</translation>
    </message>
    <message>
        <source>Start time-out in seconds</source>
        <translation>Délai de démarrage en secondes</translation>
    </message>
    <message>
        <source>How long a Blender may take to start; below 0: a minute.</source>
        <translation>Temps laissé à un Blender pour démarrer&#xa0;; en dessous de 0&#xa0;: une minute.</translation>
    </message>
    <message>
        <source>Run embedded scripts</source>
        <translation>Exécuter les scripts intégrés</translation>
    </message>
    <message>
        <source>Runs the scripts that the .blend brings. They can do anything: only for files you trust.</source>
        <translation>Exécute les scripts contenus dans le .blend. Ils peuvent tout faire&#xa0;: seulement pour des fichiers de confiance.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Périphérique</translation>
    </message>
    <message>
        <source>What Cycles renders on; one that is not there falls back to the CPU, and it is said.</source>
        <translation>Périphérique de rendu de Cycles&#xa0;; s’il est absent, le CPU le remplace et cela est signalé.</translation>
    </message>
    <message>
        <source>Noise threshold</source>
        <translation>Seuil de bruit</translation>
    </message>
    <message>
        <source>A pixel takes no more samples when its noise is below; 0 switches that off.</source>
        <translation>Un pixel ne prend plus d’échantillons quand son bruit passe en dessous&#xa0;; 0 désactive ce seuil.</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Échantillons</translation>
    </message>
    <message>
        <source>Most samples a pixel.</source>
        <translation>Nombre maximal d’échantillons par pixel.</translation>
    </message>
    <message>
        <source>Denoise</source>
        <translation>Débruiter</translation>
    </message>
    <message>
        <source>Cleans the colour frames; a Blender without denoiser takes more samples instead, and it is said.</source>
        <translation>Nettoie les frames en couleur&#xa0;; un Blender sans débruiteur prend davantage d’échantillons à la place, et cela est signalé.</translation>
    </message>
    <message>
        <source>Where what each Blender says is kept.</source>
        <translation>Où est conservé ce que dit chaque Blender.</translation>
    </message>
    <message>
        <source>Keep good frames</source>
        <translation>Garder les bonnes frames</translation>
    </message>
    <message>
        <source>Frames that are there, whole, and of the same settings are not rendered again.</source>
        <translation>Les frames présentes, complètes et aux mêmes réglages ne sont pas rendues à nouveau.</translation>
    </message>
    <message>
        <source>Unbind the camera</source>
        <translation>Libérer la caméra</translation>
    </message>
    <message>
        <source>Frees the camera of parents, constraints and animation; it stays where it is.</source>
        <translation>Détache la caméra de ses parents, contraintes et animations&#xa0;; elle reste à sa place.</translation>
    </message>
    <message>
        <source>Animations</source>
        <translation>Animations</translation>
    </message>
    <message>
        <source>Without them the scene stands still.</source>
        <translation>Sans elles, la scène est immobile.</translation>
    </message>
    <message>
        <source>Motion blur</source>
        <translation>Flou de mouvement</translation>
    </message>
    <message>
        <source>As in the file when not set; with optical flow it must be off.</source>
        <translation>Comme dans le fichier si non défini&#xa0;; doit être désactivé avec le flux optique.</translation>
    </message>
    <message>
        <source>Add-ons</source>
        <translation>Add-ons</translation>
    </message>
    <message>
        <source>Blender add-ons to switch on.</source>
        <translation>Add-ons de Blender à activer.</translation>
    </message>
    <message>
        <source>Blenders that render side by side; the cores are shared between them.</source>
        <translation>Blenders qui calculent en parallèle&#xa0;; ils se partagent les cœurs.</translation>
    </message>
    <message>
        <source>As many workers as fit</source>
        <translation>Autant de workers que possible</translation>
    </message>
    <message>
        <source>The number of workers from the free memory of the graphics card and what a worker needs.</source>
        <translation>Nombre de workers déduit de la mémoire libre des cartes graphiques et du besoin d’un worker.</translation>
    </message>
    <message>
        <source>Memory a worker</source>
        <translation>Mémoire par worker</translation>
    </message>
    <message>
        <source>Graphics memory that a worker needs: 4GB, 512MiB or bytes; units of 1024.</source>
        <translation>Mémoire graphique nécessaire à un worker&#xa0;: 4GB, 512MiB ou octets&#xa0;; unités de 1024.</translation>
    </message>
    <message>
        <source>Renumber objects</source>
        <translation>Renuméroter les objets</translation>
    </message>
    <message>
        <source>Gives every object a new id, by name; else the pass indices of the file stay and only objects without one get the next free ids.</source>
        <translation>Donne à chaque objet un nouvel id, par nom&#xa0;; sinon, les indices de passe du fichier restent et seuls les objets sans indice reçoivent les ids libres suivants.</translation>
    </message>
    <message>
        <source>Raw flow channels</source>
        <translation>Canaux de flux bruts</translation>
    </message>
    <message>
        <source>Writes flow as Blender and visionsim do: R, G, B, A, signs and axes untouched.</source>
        <translation>Écrit le flux comme Blender et visionsim&#xa0;: R, G, B, A, signes et axes intacts.</translation>
    </message>
    <message>
        <source>Keep the file&apos;s own outputs</source>
        <translation>Garder les sorties propres au fichier</translation>
    </message>
    <message>
        <source>Lets File Output nodes of the .blend write too. They write wherever the file says.</source>
        <translation>Laisse aussi écrire les nœuds File Output du .blend. Ils écrivent là où le fichier le dit.</translation>
    </message>
    <message>
        <source>Depth as PNG too</source>
        <translation>Profondeur aussi en PNG</translation>
    </message>
    <message>
        <source>16-bit millimetres beside the EXR files.</source>
        <translation>Millimètres sur 16 bits à côté des fichiers EXR.</translation>
    </message>
    <message>
        <source>Sequence settings</source>
        <translation>Réglages de séquence</translation>
    </message>
    <message>
        <source>How tagmill sequence renders a .blend. What is not set means: as in the file, as far as this Blender can.</source>
        <translation>Comment tagmill sequence calcule le rendu d’un .blend. Ce qui n’est pas défini signifie&#xa0;: comme dans le fichier, dans la mesure où ce Blender le peut.</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>Partition</translation>
    </message>
    <message>
        <source>Where the tasks run; unset: the cluster&apos;s default.</source>
        <translation>Où s’exécutent les tâches&#xa0;; non défini&#xa0;: la partition par défaut du cluster.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Who is charged for them.</source>
        <translation>Qui les paie.</translation>
    </message>
    <message>
        <source>Quality of service</source>
        <translation>Qualité de service</translation>
    </message>
    <message>
        <source>A QOS of the cluster.</source>
        <translation>Une QOS du cluster.</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>Limite de temps</translation>
    </message>
    <message>
        <source>Of a task, as Slurm writes it: 2:00:00.</source>
        <translation>D’une tâche, comme Slurm l’écrit&#xa0;: 2:00:00.</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>Of a task, as Slurm writes it: 8G.</source>
        <translation>D’une tâche, comme Slurm l’écrit&#xa0;: 8G.</translation>
    </message>
    <message>
        <source>Generic resources</source>
        <translation>Ressources génériques</translation>
    </message>
    <message>
        <source>As gpu:1.</source>
        <translation>Par exemple gpu:1.</translation>
    </message>
    <message>
        <source>Processors</source>
        <translation>Processeurs</translation>
    </message>
    <message>
        <source>Of a task; its workers share them.</source>
        <translation>D’une tâche&#xa0;; ses workers se les partagent.</translation>
    </message>
    <message>
        <source>Blender processes of a task.</source>
        <translation>Processus Blender d’une tâche.</translation>
    </message>
    <message>
        <source>Modules</source>
        <translation>Modules</translation>
    </message>
    <message>
        <source>Environment modules that are loaded first.</source>
        <translation>Modules d’environnement chargés d’abord.</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Conteneur</translation>
    </message>
    <message>
        <source>Words before the program, as apptainer, exec, tagmill.sif.</source>
        <translation>Mots avant le programme, par exemple apptainer, exec, tagmill.sif.</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>The tagmill of a node; unset: the path of this one.</source>
        <translation>Le tagmill d’un nœud&#xa0;; non défini&#xa0;: le chemin de celui-ci.</translation>
    </message>
    <message>
        <source>Further options</source>
        <translation>Autres options</translation>
    </message>
    <message>
        <source>Options of sbatch, as --constraint=avx2.</source>
        <translation>Options de sbatch, par exemple --constraint=avx2.</translation>
    </message>
    <message>
        <source>Scenes a task</source>
        <translation>Scènes par tâche</translation>
    </message>
    <message>
        <source>Unset: so many that starting Blender is a twentieth of the work.</source>
        <translation>Non défini&#xa0;: assez pour que le démarrage de Blender soit un vingtième du travail.</translation>
    </message>
    <message>
        <source>Tasks at once</source>
        <translation>Tâches simultanées</translation>
    </message>
    <message>
        <source>Most tasks that run at the same time.</source>
        <translation>Nombre maximal de tâches qui s’exécutent en même temps.</translation>
    </message>
    <message>
        <source>Cluster profile</source>
        <translation>Profil de cluster</translation>
    </message>
    <message>
        <source>How tasks are given to Slurm: tagmill generate --executor slurm --cluster reads it.</source>
        <translation>Comment les tâches sont confiées à Slurm&#xa0;: lu par tagmill generate --executor slurm --cluster.</translation>
    </message>
    <message>
        <source>Depth format</source>
        <translation>Format de profondeur</translation>
    </message>
    <message>
        <source>OPEN_EXR keeps every bit; HDR (Radiance) cuts a value to 8 bits: up to one part in 128 below.</source>
        <translation>OPEN_EXR conserve tous les bits&#xa0;; HDR (Radiance) tronque une valeur à 8 bits&#xa0;: jusqu’à 1/128 en dessous.</translation>
    </message>
    <message>
        <source>Fewest samples</source>
        <translation>Échantillons au minimum</translation>
    </message>
    <message>
        <source>Samples a pixel takes before its noise is judged; 0: as Blender sees fit.</source>
        <translation>Échantillons d’un pixel avant que son bruit soit jugé&#xa0;; 0&#xa0;: au choix de Blender.</translation>
    </message>
    <message>
        <source>Turn of the background about +Z.</source>
        <translation>Rotation de l’arrière-plan autour de +Z.</translation>
    </message>
    <message>
        <source>Sun size</source>
        <translation>Taille du soleil</translation>
    </message>
    <message>
        <source>Angular diameter of every sun.</source>
        <translation>Diamètre angulaire de chaque soleil.</translation>
    </message>
    <message>
        <source>Bits a channel of the image: 8 or 16.</source>
        <translation>Bits par canal de l’image : 8 ou 16.</translation>
    </message>
    <message>
        <source>What Cycles renders on in the tasks; unset: cpu, or what the command says.</source>
        <translation>Sur quoi Cycles effectue le rendu dans les tâches ; non défini : cpu, ou ce que dit la commande.</translation>
    </message>
    <message>
        <source>Blender builds</source>
        <translation>Builds de Blender</translation>
    </message>
    <message>
        <source>Version and build of each Blender it was locked with; another one is a warning, and on a cluster an error.</source>
        <translation>Version et build de chaque Blender avec lequel il a été figé ; un autre donne un avertissement, et une erreur sur un cluster.</translation>
    </message>
</context>
<context>
    <name>NavigationStyle</name>
    <message>
        <source>Mouse as in Blender</source>
        <translation>Souris comme dans Blender</translation>
    </message>
    <message>
        <source>Left button turns the view</source>
        <translation>Le bouton gauche tourne la vue</translation>
    </message>
    <message>
        <source>Mouse as in Maya</source>
        <translation>Souris comme dans Maya</translation>
    </message>
    <message>
        <source>Middle button (or Alt and left) turns, with Shift moves, with Ctrl zooms; left selects</source>
        <translation>Le bouton du milieu (ou Alt et gauche) tourne, déplace avec Maj, zoome avec Ctrl&#xa0;; le bouton gauche sélectionne</translation>
    </message>
    <message>
        <source>Left button turns, with Shift (or the middle button) moves; with Ctrl it selects by a box</source>
        <translation>Le bouton gauche tourne, déplace avec Maj (ou le bouton du milieu)&#xa0;; avec Ctrl, il sélectionne par rectangle</translation>
    </message>
    <message>
        <source>Alt with left turns, with middle moves, with right zooms; left selects</source>
        <translation>Alt avec le bouton gauche tourne, avec le milieu déplace, avec le droit zoome&#xa0;; le bouton gauche sélectionne</translation>
    </message>
</context>
<context>
    <name>PassLegend</name>
    <message>
        <source>Depth</source>
        <translation>Profondeur</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 m</translation>
    </message>
    <message>
        <source>Flow, backward</source>
        <translation>Flux, arrière</translation>
    </message>
    <message>
        <source>Flow, forward</source>
        <translation>Flux, avant</translation>
    </message>
    <message>
        <source>0 … %1 px</source>
        <translation>0 … %1 px</translation>
    </message>
    <message>
        <source>x, to the right</source>
        <translation>x, vers la droite</translation>
    </message>
    <message>
        <source>y, up</source>
        <translation>y, vers le haut</translation>
    </message>
    <message>
        <source>z, towards the camera</source>
        <translation>z, vers la caméra</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Arrows: true length</source>
        <translation>Flèches&#xa0;: longueur réelle</translation>
    </message>
    <message>
        <source>Arrows: %1 × as long</source>
        <translation>Flèches&#xa0;: %1 × plus longues</translation>
    </message>
</context>
<context>
    <name>PassPicture</name>
    <message>
        <source>Id 0: nothing, or nothing with an id</source>
        <translation>Id 0&#xa0;: rien, ou rien qui ait un id</translation>
    </message>
    <message>
        <source>Id %1</source>
        <translation>Id %1</translation>
    </message>
    <message>
        <source>Id %1 · %2</source>
        <translation>Id %1 · %2</translation>
    </message>
    <message>
        <source>Id %1 · %2 · class %3</source>
        <translation>Id %1 · %2 · classe %3</translation>
    </message>
    <message>
        <source>Depth %1 m</source>
        <translation>Profondeur %1 m</translation>
    </message>
    <message>
        <source>Depth: nothing there</source>
        <translation>Profondeur&#xa0;: rien ici</translation>
    </message>
    <message>
        <source>Normal: nothing there</source>
        <translation>Normale&#xa0;: rien ici</translation>
    </message>
    <message>
        <source>Normal %1  %2  %3</source>
        <translation>Normale %1  %2  %3</translation>
    </message>
    <message>
        <source>Flow forward %1  %2 px, backward %3  %4 px</source>
        <translation>Flux avant %1  %2 px, arrière %3  %4 px</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Profondeur</translation>
    </message>
    <message>
        <source>Normals</source>
        <translation>Normales</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Flux</translation>
    </message>
    <message>
        <source>Segmentation</source>
        <translation>Segmentation</translation>
    </message>
</context>
<context>
    <name>PlacedCameras</name>
    <message numerus="yes">
        <source>Add %n camera(s)</source>
        <translation>
            <numerusform>Ajouter %n caméra</numerusform>
            <numerusform>Ajouter %n caméras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n camera(s)</source>
        <translation>
            <numerusform>Déplacer %n caméra</numerusform>
            <numerusform>Déplacer %n caméras</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanQuantity</name>
    <message>
        <source>Distance</source>
        <translation>Distance</translation>
    </message>
    <message>
        <source>Incidence</source>
        <translation>Incidence</translation>
    </message>
    <message>
        <source>Pixels per module</source>
        <translation>Pixels par module</translation>
    </message>
    <message>
        <source>Roll</source>
        <translation>Roulis</translation>
    </message>
    <message>
        <source>Elevation</source>
        <translation>Élévation</translation>
    </message>
    <message>
        <source>Tilt</source>
        <translation>Inclinaison</translation>
    </message>
    <message>
        <source>Target area</source>
        <translation>Aire de la cible</translation>
    </message>
</context>
<context>
    <name>Preset</name>
    <message>
        <source>AprilGrid, 6 by 6</source>
        <translation>AprilGrid 6 × 6</translation>
    </message>
    <message>
        <source>AprilGrid of 6 by 6 tags with gaps of 0.3 marker edges; the size is left to the config</source>
        <translation>AprilGrid de 6 × 6 tags, espacés de 0,3 côté de marqueur&#xa0;; la taille est laissée à la configuration</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Calibration</translation>
    </message>
    <message>
        <source>Kalibr&apos;s AprilGrid</source>
        <translation>AprilGrid de Kalibr</translation>
    </message>
    <message>
        <source>Kalibr&apos;s 6 by 6 AprilGrid as printed by kalibr_create_target_pdf: 88 mm tags, gap 0.3, id 0 bottom-left</source>
        <translation>AprilGrid 6 × 6 de Kalibr tel que l’imprime kalibr_create_target_pdf&#xa0;: tags de 88 mm, espacement 0,3, id 0 en bas à gauche</translation>
    </message>
    <message>
        <source>OpenCV&apos;s ChArUco board</source>
        <translation>Mire ChArUco d’OpenCV</translation>
    </message>
    <message>
        <source>OpenCV ChArUco board of 7 by 10 squares of 40 mm with DICT_5X5_100, as cv::aruco::CharucoBoard draws it</source>
        <translation>Mire ChArUco d’OpenCV de 7 × 10 carrés de 40 mm avec DICT_5X5_100, telle que la dessine cv::aruco::CharucoBoard</translation>
    </message>
    <message>
        <source>Rendering with little noise</source>
        <translation>Rendu peu bruité</translation>
    </message>
    <message>
        <source>Cycles with little noise: 512 samples, threshold 0.01, denoised</source>
        <translation>Cycles avec peu de bruit&#xa0;: 512 échantillons, seuil 0,01, débruité</translation>
    </message>
    <message>
        <source>For calibration</source>
        <translation>Pour la calibration</translation>
    </message>
    <message>
        <source>The dataset is meant for calibration</source>
        <translation>Le jeu de données est destiné à la calibration</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>Regression of a detector</source>
        <translation>Régression d’un détecteur</translation>
    </message>
    <message>
        <source>Regression set for a detector: 0 to 6 tags with unique ids, any roll, evenly covered poses; scenes without a tag count false positives</source>
        <translation>Jeu de régression pour un détecteur&#xa0;: de 0 à 6 tags aux ids uniques, roulis quelconque, poses réparties uniformément&#xa0;; les scènes sans tag comptent les faux positifs</translation>
    </message>
    <message>
        <source>Factory hall</source>
        <translation>Atelier d’usine</translation>
    </message>
    <message>
        <source>Bright, soft light of a factory hall</source>
        <translation>Lumière vive et douce d’un atelier d’usine</translation>
    </message>
    <message>
        <source>Lighting</source>
        <translation>Éclairage</translation>
    </message>
    <message>
        <source>Low key</source>
        <translation>Éclairage sombre</translation>
    </message>
    <message>
        <source>Low, grazing sun over dim point lights, no background picture</source>
        <translation>Soleil bas et rasant sur de faibles lumières ponctuelles, sans image de fond</translation>
    </message>
    <message>
        <source>Warm and cool suns</source>
        <translation>Soleils chaud et froid</translation>
    </message>
    <message>
        <source>Two opposing suns, one warm and one cool</source>
        <translation>Deux soleils opposés, l’un chaud, l’autre froid</translation>
    </message>
    <message>
        <source>Outdoor works</source>
        <translation>Site industriel en plein air</translation>
    </message>
    <message>
        <source>Strong sun with plenty of fill light</source>
        <translation>Soleil intense avec beaucoup de lumière d’appoint</translation>
    </message>
    <message>
        <source>Sun outdoors</source>
        <translation>Soleil en extérieur</translation>
    </message>
    <message>
        <source>Sun that dominates dim surroundings</source>
        <translation>Soleil qui domine un entourage sombre</translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation>Entrepôt</translation>
    </message>
    <message>
        <source>Dim light of a warehouse</source>
        <translation>Faible lumière d’un entrepôt</translation>
    </message>
    <message>
        <source>Baseline of locus v1</source>
        <translation>Base de locus v1</translation>
    </message>
    <message>
        <source>Shared rig of the locus v1 benchmarks: camera, ranges, material, floor textures</source>
        <translation>Montage commun des bancs d’essai locus v1&#xa0;: caméra, plages, matériau, textures du sol</translation>
    </message>
    <message>
        <source>Locus</source>
        <translation>Locus</translation>
    </message>
    <message>
        <source>Evenly spread poses</source>
        <translation>Poses réparties uniformément</translation>
    </message>
    <message>
        <source>Camera poses from a Sobol sequence, which cover their ranges evenly with few frames</source>
        <translation>Poses de caméra issues d’une suite de Sobol, qui couvrent uniformément leurs plages avec peu d’images</translation>
    </message>
    <message>
        <source>Poses</source>
        <translation>Poses</translation>
    </message>
    <message>
        <source>Medium gain</source>
        <translation>Gain moyen</translation>
    </message>
    <message>
        <source>Medium gain with read noise that follows the ISO value</source>
        <translation>Gain moyen avec un bruit de lecture qui suit la valeur ISO</translation>
    </message>
    <message>
        <source>Sensor</source>
        <translation>Capteur</translation>
    </message>
    <message>
        <source>Industrial sensor</source>
        <translation>Capteur industriel</translation>
    </message>
    <message>
        <source>Linear sensor with 60 dB of dynamic range and read noise</source>
        <translation>Capteur linéaire de 60 dB de dynamique avec bruit de lecture</translation>
    </message>
    <message>
        <source>Linear radiometry</source>
        <translation>Radiométrie linéaire</translation>
    </message>
    <message>
        <source>Linear radiance without noise or gain coupling, for measuring corners and intensities</source>
        <translation>Luminance énergétique linéaire, sans bruit ni couplage de gain, pour mesurer coins et intensités</translation>
    </message>
    <message>
        <source>Raw sensor</source>
        <translation>Capteur brut</translation>
    </message>
    <message>
        <source>Linear sensor with shot noise and read noise</source>
        <translation>Capteur linéaire avec bruit de grenaille et bruit de lecture</translation>
    </message>
    <message>
        <source>Hard shadows</source>
        <translation>Ombres dures</translation>
    </message>
    <message>
        <source>Small lights, so that shadows have hard edges</source>
        <translation>Petites lumières, pour des ombres aux bords nets</translation>
    </message>
    <message>
        <source>Shadow</source>
        <translation>Ombres</translation>
    </message>
    <message>
        <source>Occluder plates</source>
        <translation>Plaques d’occultation</translation>
    </message>
    <message>
        <source>Plates above the target that throw shadows in all four patterns</source>
        <translation>Plaques au-dessus de la cible qui projettent des ombres selon les quatre motifs</translation>
    </message>
    <message>
        <source>A tag16h5</source>
        <translation>Un tag16h5</translation>
    </message>
    <message>
        <source>One 160 mm tag of family tag16h5</source>
        <translation>Un tag de 160 mm de la famille tag16h5</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>A tag36h11</source>
        <translation>Un tag36h11</translation>
    </message>
    <message>
        <source>One 160 mm tag of family tag36h11</source>
        <translation>Un tag de 160 mm de la famille tag36h11</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>There is no such file: %1</source>
        <translation>Ce fichier n’existe pas&#xa0;: %1</translation>
    </message>
    <message>
        <source>The file cannot be read (%2): %1</source>
        <translation>Le fichier ne peut pas être lu (%2)&#xa0;: %1</translation>
    </message>
    <message>
        <source>This is not a regular file, so it was not opened; put a copy of what it should hold there: %1</source>
        <translation>Ce n’est pas un fichier ordinaire, il n’a donc pas été ouvert&#xa0;; mettez-y une copie de ce qu’il doit contenir&#xa0;: %1</translation>
    </message>
    <message>
        <source>The file cannot be written (%2); choose another folder or free space: %1</source>
        <translation>Le fichier ne peut pas être écrit (%2)&#xa0;; choisissez un autre dossier ou libérez de l’espace&#xa0;: %1</translation>
    </message>
    <message>
        <source>The file is too large (%2 bytes, at most %3 are read): %1</source>
        <translation>Le fichier est trop gros (%2 octets, au plus %3 sont lus)&#xa0;: %1</translation>
    </message>
    <message>
        <source>The folder cannot be written (%2); choose another one or change its permissions: %1</source>
        <translation>Impossible d’écrire dans le dossier (%2)&#xa0;; choisissez-en un autre ou modifiez ses droits&#xa0;: %1</translation>
    </message>
    <message>
        <source>The text is not valid YAML here: %1</source>
        <translation>Le texte n’est pas du YAML valide ici&#xa0;: %1</translation>
    </message>
    <message>
        <source>The text is not valid JSON here: %1</source>
        <translation>Le texte n’est pas du JSON valide ici&#xa0;: %1</translation>
    </message>
    <message>
        <source>The file is not text in UTF-8 (%1); save it as UTF-8</source>
        <translation>Le fichier n’est pas du texte UTF-8 (%1)&#xa0;; enregistrez-le en UTF-8</translation>
    </message>
    <message>
        <source>A second YAML document begins here; a config is one document, so remove the line ---</source>
        <translation>Un deuxième document YAML commence ici&#xa0;; une configuration est un seul document, supprimez donc la ligne ---</translation>
    </message>
    <message>
        <source>The text is nested deeper than %1 levels here; no config needs that</source>
        <translation>Le texte a plus de %1 niveaux d’imbrication ici&#xa0;; aucune configuration n’en a besoin</translation>
    </message>
    <message>
        <source>The text holds more than %1 values, aliases written out; no config needs that</source>
        <translation>Le texte contient plus de %1 valeurs, alias développés&#xa0;; aucune configuration n’en a besoin</translation>
    </message>
    <message>
        <source>The text is %1 bytes long; at most %2 are read</source>
        <translation>Le texte fait %1 octets&#xa0;; au plus %2 sont lus</translation>
    </message>
    <message>
        <source>The alias *%1 names no finished anchor; write &amp;%1 before it</source>
        <translation>L’alias *%1 ne nomme aucune ancre terminée&#xa0;; écrivez &amp;%1 avant lui</translation>
    </message>
    <message>
        <source>The tag %1 is not understood here; leave it away: %2</source>
        <translation>Le tag %1 n’est pas compris ici&#xa0;; retirez-le&#xa0;: %2</translation>
    </message>
    <message>
        <source>A key must be a plain word; lists and maps cannot be keys</source>
        <translation>Une clé doit être un simple mot&#xa0;; les listes et les maps ne peuvent pas être des clés</translation>
    </message>
    <message>
        <source>What &lt;&lt; merges must be a map or a list of maps</source>
        <translation>Ce que &lt;&lt; fusionne doit être une map ou une liste de maps</translation>
    </message>
    <message>
        <source>%1 is written twice (also in line %2); the last one counts</source>
        <translation>%1 est écrit deux fois (aussi à la ligne %2)&#xa0;; la dernière fois compte</translation>
    </message>
    <message>
        <source>A config is a map of keys such as camera and scenario; this is %1</source>
        <translation>Une configuration est une map de clés comme camera et scenario&#xa0;; ceci est %1</translation>
    </message>
    <message>
        <source>%1 is not a key of this schema</source>
        <translation>%1 n’est pas une clé de ce schéma</translation>
    </message>
    <message>
        <source>%1 is not a key of this schema; did you mean %2?</source>
        <translation>%1 n’est pas une clé de ce schéma&#xa0;; vouliez-vous dire %2&#xa0;?</translation>
    </message>
    <message>
        <source>%1 more keys are not in this schema</source>
        <translation>%1 autres clés ne sont pas dans ce schéma</translation>
    </message>
    <message>
        <source>%1 does not belong to a subject of type %2 and is not used</source>
        <translation>%1 n’appartient pas à un sujet de type %2 et n’est pas utilisé</translation>
    </message>
    <message>
        <source>scenario.subject has no type; write type: TAGS or type: BOARD</source>
        <translation>scenario.subject n’a pas de type&#xa0;; écrivez type: TAGS ou type: BOARD</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 manque</translation>
    </message>
    <message>
        <source>%1 is missing; a subject of type %2 needs it</source>
        <translation>%1 manque&#xa0;; un sujet de type %2 en a besoin</translation>
    </message>
    <message>
        <source>%1 has no meaning together with tagmill.compat: render-tag; remove one of them</source>
        <translation>%1 n’a pas de sens avec tagmill.compat: render-tag&#xa0;; retirez l’un des deux</translation>
    </message>
    <message>
        <source>%1 is not used, because compat render-tag was asked for</source>
        <translation>%1 n’est pas utilisé, car compat render-tag a été demandé</translation>
    </message>
    <message>
        <source>An override reads key=value, for example camera.fov=60; this has no = after a key: %1</source>
        <translation>Une surcharge s’écrit key=value, par exemple camera.fov=60&#xa0;; il n’y a pas de = après une clé ici&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 names no item of a list that is there; lists are counted from 0</source>
        <translation>%1 ne nomme aucun élément existant d’une liste&#xa0;; les listes sont comptées à partir de 0</translation>
    </message>
    <message>
        <source>camera.resolution is two whole numbers, as [1280, 720]; this is none: %1</source>
        <translation>camera.resolution se compose de deux nombres entiers, comme [1280, 720]&#xa0;; ce n’est pas le cas&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 cannot be written; change the text by hand</source>
        <translation>%1 ne peut pas être écrit&#xa0;; modifiez le texte à la main</translation>
    </message>
    <message>
        <source>Unsupported version: %1 (Latest supported: 0.2)</source>
        <translation>Version non prise en charge&#xa0;: %1 (dernière prise en charge&#xa0;: 0.2)</translation>
    </message>
    <message>
        <source>No migration path found from version %1; write &apos;0.1&apos; or &apos;0.2&apos;</source>
        <translation>Aucun chemin de migration depuis la version %1&#xa0;; écrivez &apos;0.1&apos; ou &apos;0.2&apos;</translation>
    </message>
    <message>
        <source>version = %1 is no version number; write version: &apos;0.2&apos;</source>
        <translation>version = %1 n’est pas un numéro de version&#xa0;; écrivez version: &apos;0.2&apos;</translation>
    </message>
    <message>
        <source>%1 at the top level makes this a flat config, an old form; tagmill config migrate rewrites it in sections</source>
        <translation>%1 au premier niveau en fait une configuration plate, une ancienne forme&#xa0;; tagmill config migrate la réécrit en sections</translation>
    </message>
    <message>
        <source>%1 is not a key of a flat config and is not used; write the config in sections (tagmill config migrate) and add it there</source>
        <translation>%1 n’est pas une clé d’une configuration plate et n’est pas utilisé&#xa0;; écrivez la configuration en sections (tagmill config migrate) et ajoutez-le là</translation>
    </message>
    <message>
        <source>render-tag does not apply the presets of a flat config, so %1 is not used; add tagmill: {format: 1}, or name them with --preset</source>
        <translation>render-tag n’applique pas les préréglages d’une configuration plate, %1 n’est donc pas utilisé&#xa0;; ajoutez tagmill: {format: 1}, ou nommez-les avec --preset</translation>
    </message>
    <message>
        <source>%1 is a deprecated key and is read as %2; tagmill config migrate rewrites the file</source>
        <translation>%1 est une clé obsolète, lue comme %2&#xa0;; tagmill config migrate réécrit le fichier</translation>
    </message>
    <message>
        <source>%1 is a deprecated key and has no effect here; remove it, or write %2</source>
        <translation>%1 est une clé obsolète, sans effet ici&#xa0;; retirez-la, ou écrivez %2</translation>
    </message>
    <message>
        <source>%1 is a deprecated key and is read as %2, in milliseconds without conversion; check its unit</source>
        <translation>%1 est une clé obsolète, lue comme %2, en millisecondes et sans conversion&#xa0;; vérifiez son unité</translation>
    </message>
    <message>
        <source>%1 = %2 is read as %3, as render-tag does; write the range as scenario.subject.tags_per_scene if it is meant</source>
        <translation>%1 = %2 est lu comme %3, comme le fait render-tag&#xa0;; écrivez la plage dans scenario.subject.tags_per_scene si c’est ce que vous voulez</translation>
    </message>
    <message>
        <source>%1 is an older key, which a config of this version may not have; write %2 instead</source>
        <translation>%1 est une ancienne clé, interdite dans une configuration de cette version&#xa0;; écrivez plutôt %2</translation>
    </message>
    <message>
        <source>%1 is an older key for %2, and both are given; remove %1</source>
        <translation>%1 est une ancienne clé pour %2, et les deux sont données&#xa0;; retirez %1</translation>
    </message>
    <message>
        <source>Top-level `presets` must be a list, e.g. `presets: [lighting.factory]`</source>
        <translation>`presets` au premier niveau doit être une liste, p. ex. `presets: [lighting.factory]`</translation>
    </message>
    <message>
        <source>Unknown preset &apos;%1&apos;. Available: %2</source>
        <translation>Préréglage inconnu &apos;%1&apos;. Disponibles&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 presets are named; at most %2 are applied</source>
        <translation>%1 préréglages sont nommés&#xa0;; %2 au plus sont appliqués</translation>
    </message>
    <message>
        <source>There are no presets of category %1; there are: %2</source>
        <translation>Il n’y a pas de préréglages de catégorie %1&#xa0;; il y a&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 comments stood at keys that are rewritten and are lost; the first: %2</source>
        <translation>%1 commentaires se trouvaient sur des clés réécrites et sont perdus&#xa0;; le premier&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 and %2 are both given; the second one counts</source>
        <translation>%1 et %2 sont tous deux donnés&#xa0;; le second compte</translation>
    </message>
    <message>
        <source>%1 may not be null; leave the key out to get its default</source>
        <translation>%1 ne peut pas être null&#xa0;; omettez la clé pour obtenir sa valeur par défaut</translation>
    </message>
    <message>
        <source>%1 = %2 is neither true nor false</source>
        <translation>%1 = %2 n’est ni true ni false</translation>
    </message>
    <message>
        <source>%1 = %2 is not a whole number</source>
        <translation>%1 = %2 n’est pas un nombre entier</translation>
    </message>
    <message>
        <source>%1 = %2 is not a number</source>
        <translation>%1 = %2 n’est pas un nombre</translation>
    </message>
    <message>
        <source>This cannot be read here: %1. Write a number, a sum, or a size with its unit, as 30 cm, 2*60, 1/2 in</source>
        <translation>Ceci ne peut pas être lu ici&#xa0;: %1. Écrivez un nombre, une somme, ou une taille avec son unité, comme 30 cm, 2*60, 1/2 in</translation>
    </message>
    <message>
        <source>%1 is no unit or function known here; try mm, cm, m, in, deg, rad, ms, px, sqrt, sin, pi</source>
        <translation>%1 n’est pas une unité ou une fonction connue ici&#xa0;; essayez mm, cm, m, in, deg, rad, ms, px, sqrt, sin, pi</translation>
    </message>
    <message>
        <source>%1 does not fit this field; write a plain number, or a size of the kind it shows</source>
        <translation>%1 ne convient pas à ce champ&#xa0;; écrivez un simple nombre, ou une taille du type qu’il affiche</translation>
    </message>
    <message>
        <source>This is no finite number; look for a division by 0: %1</source>
        <translation>Ce n’est pas un nombre fini&#xa0;; cherchez une division par 0&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 = %2 is not a finite number</source>
        <translation>%1 = %2 n’est pas un nombre fini</translation>
    </message>
    <message>
        <source>%1 is not a size of memory; write it as 4GB, 512MiB or plain bytes</source>
        <translation>%1 n’est pas une taille de mémoire&#xa0;; écrivez 4GB, 512MiB ou un simple nombre d’octets</translation>
    </message>
    <message>
        <source>%1 = %2 is not a text; put it in quotes if it is meant as one</source>
        <translation>%1 = %2 n’est pas un texte&#xa0;; mettez-le entre guillemets s’il doit en être un</translation>
    </message>
    <message>
        <source>%1 = %2 is not a list</source>
        <translation>%1 = %2 n’est pas une liste</translation>
    </message>
    <message>
        <source>%1 = %2 is not a group of keys</source>
        <translation>%1 = %2 n’est pas un groupe de clés</translation>
    </message>
    <message>
        <source>K matrix must be 3x3: %1 = %2</source>
        <translation>La matrice K doit être 3x3&#xa0;: %1 = %2</translation>
    </message>
    <message>
        <source>A pose must be 4x4: %1 = %2</source>
        <translation>Une pose doit être 4x4&#xa0;: %1 = %2</translation>
    </message>
    <message>
        <source>%1 is not a pose: its upper left 3x3 must be a rotation, its last row 0, 0, 0, 1</source>
        <translation>%1 n’est pas une pose&#xa0;: son bloc 3x3 supérieur gauche doit être une rotation, sa dernière ligne 0, 0, 0, 1</translation>
    </message>
    <message>
        <source>A placed camera stands in scene %1; the last scene is %2, so it is not used</source>
        <translation>Une caméra placée se trouve dans la scène %1&#xa0;; la dernière scène est %2, elle n’est donc pas utilisée</translation>
    </message>
    <message>
        <source>There is no sampled camera %1 in a scene %2, so there is nothing to drop; both are counted from 0</source>
        <translation>Il n’y a pas de caméra échantillonnée %1 dans une scène %2, il n’y a donc rien à écarter&#xa0;; les deux sont comptées à partir de 0</translation>
    </message>
    <message>
        <source>Every camera of scene %1 is dropped; leave one, or lower dataset.num_scenes</source>
        <translation>Toutes les caméras de la scène %1 sont écartées&#xa0;; laissez-en une, ou diminuez dataset.num_scenes</translation>
    </message>
    <message>
        <source>tagmill.stratify spreads random cameras; it has no place beside a sweep, so set scenario.sampling_mode to random or remove it</source>
        <translation>tagmill.stratify répartit des caméras aléatoires et n’a pas sa place à côté d’un balayage&#xa0;; réglez scenario.sampling_mode sur random ou retirez-le</translation>
    </message>
    <message>
        <source>%1 has no effect without %2; set that too</source>
        <translation>%1 est sans effet sans %2&#xa0;; définissez-le aussi</translation>
    </message>
    <message>
        <source>%1 has %2 values; it needs %3</source>
        <translation>%1 a %2 valeurs&#xa0;; il en faut %3</translation>
    </message>
    <message>
        <source>%1 = %2 is none of: %3</source>
        <translation>%1 = %2 ne fait pas partie de&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1 = %2 is a family of AprilTag 3: single tags are drawn from it when it stands in tagmill.families, boards have no pattern for it</source>
        <translation>%1 = %2 est une famille d’AprilTag 3&#xa0;: des tags isolés en sont tirés si elle figure dans tagmill.families, les mires n’ont pas de motif pour elle</translation>
    </message>
    <message>
        <source>%1 = %2 is not above %3</source>
        <translation>%1 = %2 n’est pas supérieur à %3</translation>
    </message>
    <message>
        <source>%1 = %2 is not below %3</source>
        <translation>%1 = %2 n’est pas inférieur à %3</translation>
    </message>
    <message>
        <source>%1 = %2 is below %3, the least allowed</source>
        <translation>%1 = %2 est inférieur à %3, le minimum permis</translation>
    </message>
    <message>
        <source>%1 = %2 is above %3, the most allowed</source>
        <translation>%1 = %2 est supérieur à %3, le maximum permis</translation>
    </message>
    <message>
        <source>%1 must be &lt;= %2; now they are %3 and %4</source>
        <translation>%1 doit être &lt;= %2&#xa0;; ils valent actuellement %3 et %4</translation>
    </message>
    <message>
        <source>%1 must be &gt;= %2; now they are %3 and %4</source>
        <translation>%1 doit être &gt;= %2&#xa0;; ils valent actuellement %3 et %4</translation>
    </message>
    <message>
        <source>%1 = %2 is an area in whole pixels; write it without a fraction</source>
        <translation>%1 = %2 est une aire en pixels entiers&#xa0;; écrivez-la sans fraction</translation>
    </message>
    <message>
        <source>K matrix last row must be [0, 0, 1]; it is %1</source>
        <translation>La dernière ligne de la matrice K doit être [0, 0, 1]&#xa0;; c’est %1</translation>
    </message>
    <message>
        <source>K matrix must have zero skew (K[0][1] = 0); it is %1</source>
        <translation>La matrice K doit avoir une obliquité nulle (K[0][1] = 0)&#xa0;; elle vaut %1</translation>
    </message>
    <message>
        <source>K matrix must have K[1][0] = 0; it is %1</source>
        <translation>La matrice K doit avoir K[1][0] = 0&#xa0;; il vaut %1</translation>
    </message>
    <message>
        <source>K matrix must have focal lengths above 0; they are %1 and %2</source>
        <translation>La matrice K doit avoir des focales supérieures à 0&#xa0;; elles valent %1 et %2</translation>
    </message>
    <message>
        <source>How much f/%1 blurs depends on the sensor&apos;s size; a width of 36 mm is assumed. Set tagmill.pixel_pitch_um or camera.intrinsics.sensor_width_mm</source>
        <translation>Le flou de f/%1 dépend de la taille du capteur&#xa0;; une largeur de 36 mm est supposée. Définissez tagmill.pixel_pitch_um ou camera.intrinsics.sensor_width_mm</translation>
    </message>
    <message>
        <source>%1 counts only together with %2; give both, or focal_length for both axes</source>
        <translation>%1 ne compte qu’avec %2&#xa0;; donnez les deux, ou focal_length pour les deux axes</translation>
    </message>
    <message>
        <source>scenario.subject.tag_families is empty; name at least one family, such as tag36h11</source>
        <translation>scenario.subject.tag_families est vide&#xa0;; nommez au moins une famille, comme tag36h11</translation>
    </message>
    <message>
        <source>scenario.occluders.patterns is empty; name at least one of: half, corner, bar, slit</source>
        <translation>scenario.occluders.patterns est vide&#xa0;; nommez au moins l’un de&#xa0;: half, corner, bar, slit</translation>
    </message>
    <message>
        <source>scenario.subject.tags_per_scene = %1 gives scenes without tags; write at least 1, or add a tagmill section to allow 0</source>
        <translation>scenario.subject.tags_per_scene = %1 donne des scènes sans tags&#xa0;; écrivez au moins 1, ou ajoutez une section tagmill pour permettre 0</translation>
    </message>
    <message>
        <source>square_size is required for ChArUco: give square_size_mm, or spacing_ratio for an AprilGrid</source>
        <translation>square_size est requis pour ChArUco&#xa0;: donnez square_size_mm, ou spacing_ratio pour un AprilGrid</translation>
    </message>
    <message>
        <source>A ChArUco board of %1 × %2 squares has no inner corner to measure; take at least 2 rows and 2 columns</source>
        <translation>Une mire ChArUco de %1 × %2 cases n’a pas de coin intérieur à mesurer&#xa0;; prenez au moins 2 lignes et 2 colonnes</translation>
    </message>
    <message>
        <source>marker_size_mm must be smaller than square_size_mm; now they are %1 mm and %2 mm</source>
        <translation>marker_size_mm doit être plus petit que square_size_mm&#xa0;; ils valent actuellement %1 mm et %2 mm</translation>
    </message>
    <message>
        <source>The board has %1 markers, but %2 holds only %3; take fewer cells or a larger dictionary</source>
        <translation>La mire a %1 marqueurs, mais %2 n’en contient que %3&#xa0;; prenez moins de cellules ou un dictionnaire plus grand</translation>
    </message>
    <message>
        <source>Expected %1 tag IDs, got %2</source>
        <translation>%1 ids de tags attendus, %2 reçus</translation>
    </message>
    <message>
        <source>Marker id %1 is outside %2, whose ids run from 0 to %3</source>
        <translation>L’id de marqueur %1 est hors de %2, dont les ids vont de 0 à %3</translation>
    </message>
    <message>
        <source>Marker id %1 is used twice on the board</source>
        <translation>L’id de marqueur %1 est utilisé deux fois sur la mire</translation>
    </message>
    <message>
        <source>%1 is set but has no effect</source>
        <translation>%1 est défini mais sans effet</translation>
    </message>
    <message>
        <source>Set %1 to %2</source>
        <translation>Définir %1 à %2</translation>
    </message>
    <message>
        <source>Swap %1 and %2</source>
        <translation>Échanger %1 et %2</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Retirer %1</translation>
    </message>
    <message>
        <source>Write %2 instead of %1</source>
        <translation>Écrire %2 au lieu de %1</translation>
    </message>
    <message>
        <source>Rewrite the config in today&apos;s keys</source>
        <translation>Réécrire la configuration avec les clés actuelles</translation>
    </message>
    <message>
        <source>OpenCV&apos;s rational lens has no counterpart in a config; calibrate with five coefficients, or with the fisheye model</source>
        <translation>L’objectif rationnel d’OpenCV n’a pas d’équivalent dans une configuration&#xa0;; calibrez avec cinq coefficients, ou avec le modèle fisheye</translation>
    </message>
    <message>
        <source>A target of type %1 is not made here; take Kalibr&apos;s aprilgrid, or design a ChArUco board</source>
        <translation>Une cible de type %1 ne peut pas être faite ici&#xa0;; prenez l’aprilgrid de Kalibr, ou concevez une mire ChArUco</translation>
    </message>
    <message>
        <source>The target misses tagCols, tagRows, tagSize or tagSpacing; write all four: %1</source>
        <translation>Il manque tagCols, tagRows, tagSize ou tagSpacing à la cible&#xa0;; écrivez les quatre&#xa0;: %1</translation>
    </message>
    <message>
        <source>This is no target of Kalibr; its files say target_type: aprilgrid: %1</source>
        <translation>Ce n’est pas une cible de Kalibr&#xa0;; ses fichiers disent target_type: aprilgrid&#xa0;: %1</translation>
    </message>
    <message>
        <source>This is %1; a file of this kind (%2) is a map of keys</source>
        <translation>Ceci est %1&#xa0;; un fichier de ce type (%2) est une map de clés</translation>
    </message>
    <message>
        <source>Unsupported version of a job spec: %1 (Latest supported: 0.2)</source>
        <translation>Version de spécification de tâche non prise en charge&#xa0;: %1 (dernière prise en charge&#xa0;: 0.2)</translation>
    </message>
    <message>
        <source>global_seed = %1, but scene_config.dataset.seeds.global_seed = %2; the spec was edited, lock the config again</source>
        <translation>global_seed = %1, mais scene_config.dataset.seeds.global_seed = %2&#xa0;; la spécification a été modifiée, verrouillez à nouveau la configuration</translation>
    </message>
    <message>
        <source>Config hash mismatch: the config has %1…, the spec was locked with %2…; it was edited or locked by another program, lock the config again</source>
        <translation>Le hachage de la configuration ne correspond pas&#xa0;: la configuration donne %1…, la spécification a été verrouillée avec %2…&#xa0;; elle a été modifiée ou verrouillée par un autre programme, verrouillez à nouveau la configuration</translation>
    </message>
    <message>
        <source>job_id = %1, but what the spec holds makes %2; it was edited, lock the config again</source>
        <translation>job_id = %1, mais le contenu de la spécification donne %2&#xa0;; elle a été modifiée, verrouillez à nouveau la configuration</translation>
    </message>
    <message>
        <source>Shard %1 has no scene: the config has %2 scenes; lower shard_index or shard_size</source>
        <translation>Le shard %1 n’a aucune scène&#xa0;: la configuration a %2 scènes&#xa0;; diminuez shard_index ou shard_size</translation>
    </message>
    <message>
        <source>The job was locked with %1 and this is %2; the result may differ</source>
        <translation>La tâche a été verrouillée avec %1 et ceci est %2&#xa0;; le résultat peut différer</translation>
    </message>
    <message>
        <source>The job names files outside its own folder (%1 of them); if you trust it, allow their folders with --allow-assets DIR: %2</source>
        <translation>La tâche nomme des fichiers hors de son propre dossier (%1 en tout)&#xa0;; si vous lui faites confiance, autorisez leurs dossiers avec --allow-assets DIR&#xa0;: %2</translation>
    </message>
    <message>
        <source>Assets hash mismatch: what the files hold gives %1…, the job was locked with %2…; restore the files or lock the config again</source>
        <translation>Le hachage des ressources ne correspond pas&#xa0;: le contenu des fichiers donne %1…, la tâche a été verrouillée avec %2…&#xa0;; restaurez les fichiers ou verrouillez à nouveau la configuration</translation>
    </message>
    <message>
        <source>Experiment config must contain &apos;base_config&apos;, &apos;experiments&apos;, or &apos;matrices&apos;</source>
        <translation>Une configuration d’expérience doit contenir &apos;base_config&apos;, &apos;experiments&apos; ou &apos;matrices&apos;</translation>
    </message>
    <message>
        <source>%1 = %2 cannot name a folder; take 1 to %3 bytes, neither . nor .., without slashes and control characters</source>
        <translation>%1 = %2 ne peut pas nommer un dossier&#xa0;; prenez de 1 à %3 octets, ni . ni .., sans barres obliques ni caractères de contrôle</translation>
    </message>
    <message>
        <source>Two datasets would be named %1 (%2 and %3); rename one or change its values</source>
        <translation>Deux jeux de données s’appelleraient %1 (%2 et %3)&#xa0;; renommez-en un ou changez ses valeurs</translation>
    </message>
    <message>
        <source>A config has no parameter %1</source>
        <translation>Une configuration n’a pas de paramètre %1</translation>
    </message>
    <message>
        <source>A config has no parameter %1; did you mean %2?</source>
        <translation>Une configuration n’a pas de paramètre %1&#xa0;; vouliez-vous dire %2&#xa0;?</translation>
    </message>
    <message>
        <source>%1 and %2 are varied together and would undo each other; keep one</source>
        <translation>%1 et %2 varient ensemble et s’annuleraient&#xa0;; gardez-en un</translation>
    </message>
    <message>
        <source>Categorical sweep must provide &apos;values&apos;, at least one</source>
        <translation>Un balayage catégoriel doit fournir &apos;values&apos;, au moins une</translation>
    </message>
    <message>
        <source>Linear sweep must provide &apos;min&apos; and &apos;max&apos;</source>
        <translation>Un balayage linéaire doit fournir &apos;min&apos; et &apos;max&apos;</translation>
    </message>
    <message>
        <source>Linear sweep must provide &apos;step&apos; or &apos;steps&apos;, above 0</source>
        <translation>Un balayage linéaire doit fournir &apos;step&apos; ou &apos;steps&apos;, supérieur à 0</translation>
    </message>
    <message>
        <source>A matrix needs at least one axis</source>
        <translation>Une matrice a besoin d’au moins un axe</translation>
    </message>
    <message>
        <source>An axis needs at least one value</source>
        <translation>Un axe a besoin d’au moins une valeur</translation>
    </message>
    <message>
        <source>Campaign must define at least one of `experiments:` or `matrices:`</source>
        <translation>Une campagne doit définir au moins `experiments:` ou `matrices:`</translation>
    </message>
    <message>
        <source>The combinations are too many (%1, at most %2); take fewer values</source>
        <translation>Les combinaisons sont trop nombreuses (%1, au plus %2)&#xa0;; prenez moins de valeurs</translation>
    </message>
    <message>
        <source>%1 parameters are varied together, at most %2 can be; take fewer</source>
        <translation>%1 paramètres varient ensemble, %2 au plus sont possibles&#xa0;; prenez-en moins</translation>
    </message>
    <message>
        <source>All variants together hold more than %1 values; take fewer variants or a smaller config</source>
        <translation>Toutes les variantes réunies contiennent plus de %1 valeurs&#xa0;; prenez moins de variantes ou une configuration plus petite</translation>
    </message>
    <message>
        <source>Config for sub-experiment &apos;%1&apos; not found at %2</source>
        <translation>La configuration de la sous-expérience &apos;%1&apos; est introuvable&#xa0;: %2</translation>
    </message>
    <message>
        <source>Sub-experiment &apos;%1&apos; needs a config, but this is an experiment itself: %2</source>
        <translation>La sous-expérience &apos;%1&apos; a besoin d’une configuration, mais ceci est déjà une expérience&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 is varied here; it cannot be set on the command line as well</source>
        <translation>%1 varie ici&#xa0;; il ne peut pas aussi être défini sur la ligne de commande</translation>
    </message>
    <message>
        <source>Variant %1 is not a valid config: %2: %3</source>
        <translation>La variante %1 n’est pas une configuration valide&#xa0;: %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1 leads to a list item that the base config does not have; write it there first</source>
        <translation>%1 mène à un élément de liste que la configuration de base n’a pas&#xa0;; écrivez-le d’abord là</translation>
    </message>
    <message>
        <source>The config runs as render-tag does, where the locks have no effect: all variants share all chance; write tagmill: {format: 1} into base_config to let them differ</source>
        <translation>La configuration s’exécute comme dans render-tag, où les verrous sont sans effet&#xa0;: toutes les variantes partagent tout le hasard&#xa0;; écrivez tagmill: {format: 1} dans base_config pour qu’elles diffèrent</translation>
    </message>
    <message>
        <source>There is no tag family named %1; use tag16h5, tag25h9, tag36h10, tag36h11, one of OpenCV&apos;s DICT_… names or, in tagmill.families, one of AprilTag 3&apos;s</source>
        <translation>Il n’y a pas de famille de tags nommée %1&#xa0;; utilisez tag16h5, tag25h9, tag36h10, tag36h11, l’un des noms DICT_… d’OpenCV ou, dans tagmill.families, une famille d’AprilTag 3</translation>
    </message>
    <message>
        <source>This OpenCV does not hold the whole dictionary %1; use OpenCV 4.6 or newer with its aruco module</source>
        <translation>Cet OpenCV ne contient pas tout le dictionnaire %1&#xa0;; utilisez OpenCV 4.6 ou plus récent avec son module aruco</translation>
    </message>
    <message>
        <source>This libapriltag does not hold the family %1 as AprilTag 3.3 defines it; use libapriltag 3.3 or newer</source>
        <translation>Cette libapriltag ne contient pas la famille %1 telle qu’AprilTag 3.3 la définit&#xa0;; utilisez libapriltag 3.3 ou plus récente</translation>
    </message>
    <message>
        <source>%1 is a family of AprilTag 3 whose tags carry data outside their border, which no board pattern leaves room for; use tag36h11 or one of OpenCV&apos;s DICT_… names</source>
        <translation>%1 est une famille d’AprilTag 3 dont les tags portent des données hors de leur bordure, pour lesquelles aucun motif de mire n’a la place&#xa0;; utilisez tag36h11 ou l’un des noms DICT_… d’OpenCV</translation>
    </message>
    <message>
        <source>Id %1 is not in %2, which holds the ids 0 to %3</source>
        <translation>L’id %1 n’est pas dans %2, qui contient les ids 0 à %3</translation>
    </message>
    <message>
        <source>A black border of %1 modules is not possible for %2; use %3</source>
        <translation>Une bordure noire de %1 modules n’est pas possible pour %2&#xa0;; utilisez %3</translation>
    </message>
    <message>
        <source>A tag needs a size above 0 and a margin of 0 modules or more</source>
        <translation>Un tag a besoin d’une taille supérieure à 0 et d’une marge de 0 module ou plus</translation>
    </message>
    <message>
        <source>A board of %1 rows and %2 columns is not possible; both must be above 0 and there may be at most %3 cells</source>
        <translation>Une mire de %1 lignes et %2 colonnes n’est pas possible&#xa0;; les deux doivent être supérieurs à 0 et il peut y avoir au plus %3 cellules</translation>
    </message>
    <message>
        <source>%1 = %2 mm is not possible; give a size above 0 (a quiet zone may be 0)</source>
        <translation>%1 = %2 mm n’est pas possible&#xa0;; donnez une taille supérieure à 0 (une zone de silence peut valoir 0)</translation>
    </message>
    <message>
        <source>spacing_ratio must be above 0: it is the gap divided by the marker&apos;s edge</source>
        <translation>spacing_ratio doit être supérieur à 0&#xa0;: c’est l’espace divisé par le côté du marqueur</translation>
    </message>
    <message>
        <source>The marker (%1 mm) must be smaller than the square (%2 mm); shrink marker_size_mm or enlarge square_size_mm</source>
        <translation>Le marqueur (%1 mm) doit être plus petit que la case (%2 mm)&#xa0;; réduisez marker_size_mm ou agrandissez square_size_mm</translation>
    </message>
    <message>
        <source>The board needs %1 markers, but %2 holds only %3; use a larger dictionary or fewer cells</source>
        <translation>La mire a besoin de %1 marqueurs, mais %2 n’en contient que %3&#xa0;; utilisez un dictionnaire plus grand ou moins de cellules</translation>
    </message>
    <message>
        <source>The board has %1 markers, but ids lists %2; list one id for each marker, or none</source>
        <translation>La mire a %1 marqueurs, mais ids en liste %2&#xa0;; donnez un id pour chaque marqueur, ou aucun</translation>
    </message>
    <message>
        <source>Id %1 stands twice in ids; a detector could not tell the markers apart</source>
        <translation>L’id %1 figure deux fois dans ids&#xa0;; un détecteur ne pourrait pas distinguer les marqueurs</translation>
    </message>
    <message>
        <source>The range from %1 to %2 is not possible; the lower end must not be above the upper end</source>
        <translation>La plage de %1 à %2 n’est pas possible&#xa0;; la borne inférieure ne doit pas dépasser la borne supérieure</translation>
    </message>
    <message>
        <source>samples_per_scene = %1, but a scene needs at least 1 camera</source>
        <translation>samples_per_scene = %1, mais une scène a besoin d’au moins 1 caméra</translation>
    </message>
    <message>
        <source>num_scenes = %1, but there must be at least 1 scene</source>
        <translation>num_scenes = %1, mais il faut au moins 1 scène</translation>
    </message>
    <message>
        <source>%1 scenes of %2 cameras are more than the %3 frames of one run; lower num_scenes or samples_per_scene, or divide the scenes with --total-shards</source>
        <translation>%1 scènes de %2 caméras dépassent les %3 frames d’une exécution&#xa0;; diminuez num_scenes ou samples_per_scene, ou répartissez les scènes avec --total-shards</translation>
    </message>
    <message>
        <source>%1 are more than the %2 that one scene may have; lower it, and use more scenes instead</source>
        <translation>%1 dépasse les %2 qu’une scène peut avoir&#xa0;; diminuez-le et utilisez plutôt davantage de scènes</translation>
    </message>
    <message>
        <source>The lens needs a raw frame wider or higher than %1 px; check its coefficients or reduce the field of view</source>
        <translation>L’objectif a besoin d’une image brute de plus de %1 px de large ou de haut&#xa0;; vérifiez ses coefficients ou réduisez le champ de vision</translation>
    </message>
    <message>
        <source>A picture of %1 × %2 px is not possible; both must be above 0</source>
        <translation>Une image de %1 × %2 px n’est pas possible&#xa0;; les deux doivent être supérieurs à 0</translation>
    </message>
    <message>
        <source>min_tag_pixels and max_tag_pixels must be whole numbers, not %1</source>
        <translation>min_tag_pixels et max_tag_pixels doivent être des nombres entiers, pas %1</translation>
    </message>
    <message>
        <source>Occluders need at least one pattern; list half, corner, bar or slit, or set enabled: false</source>
        <translation>Les occulteurs ont besoin d’au moins un motif&#xa0;; listez half, corner, bar ou slit, ou définissez enabled: false</translation>
    </message>
    <message>
        <source>tags_per_scene from %1 to %2 is not possible; use 1 or more (0 with a tagmill section), the smaller number first</source>
        <translation>tags_per_scene de %1 à %2 n’est pas possible&#xa0;; utilisez 1 ou plus (0 avec une section tagmill), le plus petit nombre d’abord</translation>
    </message>
    <message>
        <source>tag_families is empty; name at least one family, for example tag36h11</source>
        <translation>tag_families est vide&#xa0;; nommez au moins une famille, par exemple tag36h11</translation>
    </message>
    <message>
        <source>The quiet zones of neighbouring tags would overlap; set tag_spacing_bits to %1 or more, or reduce tag.margin_bits</source>
        <translation>Les zones de silence de tags voisins se chevaucheraient&#xa0;; réglez tag_spacing_bits sur %1 ou plus, ou réduisez tag.margin_bits</translation>
    </message>
    <message>
        <source>The background picture does not exist; correct scene.background_hdri or remove it: %1</source>
        <translation>L’image d’arrière-plan n’existe pas&#xa0;; corrigez scene.background_hdri ou retirez-le&#xa0;: %1</translation>
    </message>
    <message>
        <source>The texture folder cannot be read; correct scene.texture_dir or remove it: %1</source>
        <translation>Le dossier de textures ne peut pas être lu&#xa0;; corrigez scene.texture_dir ou retirez-le&#xa0;: %1</translation>
    </message>
    <message>
        <source>The lens distortion cannot be undone at the border of the picture; its polynomial turns back there. Check the coefficients or reduce the field of view</source>
        <translation>La distorsion de l’objectif ne peut pas être inversée au bord de l’image&#xa0;; son polynôme s’y replie. Vérifiez les coefficients ou réduisez le champ de vision</translation>
    </message>
    <message>
        <source>unique_ids is asked for, but %1 tags are more than the %2 ids of the families; lower tags_per_scene or add a family of another dictionary</source>
        <translation>unique_ids est demandé, mais %1 tags dépassent les %2 ids des familles&#xa0;; diminuez tags_per_scene ou ajoutez une famille d’un autre dictionnaire</translation>
    </message>
    <message>
        <source>No bin of %1 can be reached with these ranges of the camera; widen them or remove the key</source>
        <translation>Aucune classe de %1 ne peut être atteinte avec ces plages de la caméra&#xa0;; élargissez-les ou retirez la clé</translation>
    </message>
    <message>
        <source>The placed camera %1 (%2) sees no target whole; correct tagmill.cameras if it should</source>
        <translation>La caméra placée %1 (%2) ne voit aucune cible entière&#xa0;; corrigez tagmill.cameras si elle le devrait</translation>
    </message>
    <message>
        <source>No camera pose was found for scene %1: cameras would stand in the target; raise camera.min_distance. Refused: %2</source>
        <translation>Aucune pose de caméra trouvée pour la scène %1&#xa0;: les caméras seraient dans la cible&#xa0;; augmentez camera.min_distance. Refus&#xa0;: %2</translation>
    </message>
    <message>
        <source>No camera pose was found for scene %1: cameras would see the target at more than 80°; raise camera.min_elevation. Refused: %2</source>
        <translation>Aucune pose de caméra trouvée pour la scène %1&#xa0;: les caméras verraient la cible à plus de 80°&#xa0;; augmentez camera.min_elevation. Refus&#xa0;: %2</translation>
    </message>
    <message>
        <source>No camera pose was found for scene %1: the target does not fit into the picture; raise camera.max_distance or camera.fov, or make the target smaller. Refused: %2</source>
        <translation>Aucune pose de caméra trouvée pour la scène %1&#xa0;: la cible ne tient pas dans l’image&#xa0;; augmentez camera.max_distance ou camera.fov, ou réduisez la cible. Refus&#xa0;: %2</translation>
    </message>
    <message>
        <source>No camera pose was found for scene %1: the target covers less than camera.min_tag_pixels; lower that or camera.max_distance. Refused: %2</source>
        <translation>Aucune pose de caméra trouvée pour la scène %1&#xa0;: la cible couvre moins que camera.min_tag_pixels&#xa0;; diminuez-le ou diminuez camera.max_distance. Refus&#xa0;: %2</translation>
    </message>
    <message>
        <source>No camera pose was found for scene %1: the target covers more than camera.max_tag_pixels; raise that or camera.min_distance. Refused: %2</source>
        <translation>Aucune pose de caméra trouvée pour la scène %1&#xa0;: la cible couvre plus que camera.max_tag_pixels&#xa0;; augmentez-le ou augmentez camera.min_distance. Refus&#xa0;: %2</translation>
    </message>
    <message>
        <source>No camera pose was found for scene %1: other tags hide the target; raise physics.scatter_radius or lower tags_per_scene. Refused: %2</source>
        <translation>Aucune pose de caméra trouvée pour la scène %1&#xa0;: d’autres tags masquent la cible&#xa0;; augmentez physics.scatter_radius ou diminuez tags_per_scene. Refus&#xa0;: %2</translation>
    </message>
    <message>
        <source>No camera pose was found for scene %1: cameras would stand below the floor; raise camera.min_elevation above 0. Refused: %2</source>
        <translation>Aucune pose de caméra trouvée pour la scène %1&#xa0;: les caméras seraient sous le sol&#xa0;; augmentez camera.min_elevation au-dessus de 0. Refus&#xa0;: %2</translation>
    </message>
    <message>
        <source>No camera pose was found for scene %1: the lens cannot be undone where the target should appear; check the distortion coefficients. Refused: %2</source>
        <translation>Aucune pose de caméra trouvée pour la scène %1&#xa0;: l’objectif ne peut pas être inversé là où la cible devrait apparaître&#xa0;; vérifiez les coefficients de distorsion. Refus&#xa0;: %2</translation>
    </message>
    <message>
        <source>No camera pose was found for scene %1: the distances do not give the pixels per module asked for; widen camera.ppm_constraint or the range of distances. Refused: %2</source>
        <translation>Aucune pose de caméra trouvée pour la scène %1&#xa0;: les distances ne donnent pas les pixels par module demandés&#xa0;; élargissez camera.ppm_constraint ou la plage de distances. Refus&#xa0;: %2</translation>
    </message>
    <message>
        <source>No camera pose was found for scene %1: a bin of incidence leads out of the range of elevations; widen camera.min_elevation and max_elevation. Refused: %2</source>
        <translation>Aucune pose de caméra trouvée pour la scène %1&#xa0;: une classe d’incidence sort de la plage d’élévations&#xa0;; élargissez camera.min_elevation et max_elevation. Refus&#xa0;: %2</translation>
    </message>
    <message>
        <source>No camera pose was found for scene %1: the directions given miss a bin of incidence; free camera.elevation and camera.azimuth or lower tagmill.stratify.incidence. Refused: %2</source>
        <translation>Aucune pose de caméra trouvée pour la scène %1&#xa0;: les directions données manquent une classe d’incidence&#xa0;; libérez camera.elevation et camera.azimuth ou diminuez tagmill.stratify.incidence. Refus&#xa0;: %2</translation>
    </message>
    <message>
        <source>No camera pose was found for scene %1: the target is too large for a bin of image position; raise camera.max_distance or lower tagmill.stratify.image_position. Refused: %2</source>
        <translation>Aucune pose de caméra trouvée pour la scène %1&#xa0;: la cible est trop grande pour une classe de position dans l’image&#xa0;; augmentez camera.max_distance ou diminuez tagmill.stratify.image_position. Refus&#xa0;: %2</translation>
    </message>
    <message>
        <source>No camera pose was found for scene %1: no camera in these ranges can face most orientations; widen camera.min_elevation and max_elevation. Refused: %2</source>
        <translation>Aucune pose de caméra trouvée pour la scène %1&#xa0;: aucune caméra dans ces plages ne peut faire face à la plupart des orientations&#xa0;; élargissez camera.min_elevation et max_elevation. Refus&#xa0;: %2</translation>
    </message>
    <message>
        <source>Scene %1 was not valid in any of %2 attempts; the last one failed because: %3</source>
        <translation>La scène %1 n’a été valide dans aucune des %2 tentatives&#xa0;; la dernière a échoué pour cette raison&#xa0;: %3</translation>
    </message>
    <message>
        <source>The recipe is not valid JSON: %1</source>
        <translation>La recette n’est pas du JSON valide&#xa0;: %1</translation>
    </message>
    <message>
        <source>The recipe needs %1 here</source>
        <translation>La recette a besoin de %1 ici</translation>
    </message>
    <message>
        <source>The recipe is nested deeper than %1 levels here; no recipe needs that</source>
        <translation>La recette a plus de %1 niveaux d’imbrication ici&#xa0;; aucune recette n’en a besoin</translation>
    </message>
    <message>
        <source>A recipe has no such key; remove it</source>
        <translation>Une recette n’a pas cette clé&#xa0;; retirez-la</translation>
    </message>
    <message>
        <source>The background picture does not exist: %1</source>
        <translation>L’image d’arrière-plan n’existe pas&#xa0;: %1</translation>
    </message>
    <message>
        <source>The floor&apos;s texture does not exist: %1</source>
        <translation>La texture du sol n’existe pas&#xa0;: %1</translation>
    </message>
    <message>
        <source>The texture does not exist: %1</source>
        <translation>La texture n’existe pas&#xa0;: %1</translation>
    </message>
    <message>
        <source>The texture is one that render-tag paints before it renders; it does not exist yet: %1</source>
        <translation>La texture est de celles que render-tag peint avant le rendu&#xa0;; elle n’existe pas encore&#xa0;: %1</translation>
    </message>
    <message>
        <source>The scene has no camera, so nothing is rendered</source>
        <translation>La scène n’a pas de caméra, rien n’est donc rendu</translation>
    </message>
    <message>
        <source>The camera&apos;s transform_matrix is not a rotation with a place; its columns must be orthogonal and of length 1, its last row 0, 0, 0, 1</source>
        <translation>La transform_matrix de la caméra n’est pas une rotation avec une position&#xa0;; ses colonnes doivent être orthogonales et de longueur 1, sa dernière ligne 0, 0, 0, 1</translation>
    </message>
    <message>
        <source>There is no tag %1 in %2; its last one is %3</source>
        <translation>Il n’y a pas de tag %1 dans %2&#xa0;; le dernier est %3</translation>
    </message>
    <message>
        <source>The size must be above 0, not %1 m</source>
        <translation>La taille doit être supérieure à 0, pas %1 m</translation>
    </message>
    <message>
        <source>The tag lies outside the board behind it</source>
        <translation>Le tag est hors du panneau placé derrière lui</translation>
    </message>
    <message>
        <source>The tag overlaps %1</source>
        <translation>Le tag chevauche %1</translation>
    </message>
    <message>
        <source>The scene has %1 tags; only the first %2 are looked at for overlaps</source>
        <translation>La scène a %1 tags&#xa0;; seuls les %2 premiers sont examinés pour les chevauchements</translation>
    </message>
    <message>
        <source>%1 cameras and %2 objects are too many for one scene; divide it</source>
        <translation>%1 caméras et %2 objets sont trop pour une scène&#xa0;; divisez-la</translation>
    </message>
    <message>
        <source>How much f/%1 blurs depends on the sensor&apos;s size; a width of 36 mm is assumed, as the camera has no tagmill.pixel_pitch_um</source>
        <translation>Le flou de f/%1 dépend de la taille du capteur&#xa0;; une largeur de 36 mm est supposée, car la caméra n’a pas de tagmill.pixel_pitch_um</translation>
    </message>
    <message>
        <source>The camera sees no target whole, large enough and at less than 80°</source>
        <translation>La caméra ne voit aucune cible entière, assez grande et à moins de 80°</translation>
    </message>
    <message>
        <source>The instant rasteriser draws no motion blur (%1 m/s); set tagmill.mode to final, or velocity_mean and velocity_std in camera.sensor_dynamics to 0</source>
        <translation>Le rastériseur instantané ne dessine pas de flou de mouvement (%1 m/s)&#xa0;; réglez tagmill.mode sur final, ou velocity_mean et velocity_std de camera.sensor_dynamics sur 0</translation>
    </message>
    <message>
        <source>The lens needs a raw frame of %1 × %2 px to have two of its pixels along each side of a picture&apos;s pixel; at most %3 px a side, %4 megapixels and %5 times the picture are rendered. Reduce the resolution, the field of view or the distortion</source>
        <translation>L’objectif a besoin d’une image brute de %1 × %2 px pour que deux de ses pixels tiennent le long de chaque côté d’un pixel de l’image&#xa0;; au plus %3 px par côté, %4 mégapixels et %5 fois l’image sont rendus. Réduisez la résolution, le champ de vision ou la distorsion</translation>
    </message>
    <message>
        <source>This engine has no fisheye camera and the lens sees too wide for a pinhole; set renderer.mode to cycles</source>
        <translation>Ce moteur n’a pas de caméra fisheye et l’objectif voit trop large pour un sténopé&#xa0;; réglez renderer.mode sur cycles</translation>
    </message>
    <message>
        <source>Blender&apos;s own lens would be up to %1 px off, and %2 px are allowed; set tagmill.optics to warp</source>
        <translation>L’objectif propre à Blender s’écarterait jusqu’à %1 px, et %2 px sont permis&#xa0;; réglez tagmill.optics sur warp</translation>
    </message>
    <message>
        <source>Only Cycles traces a lens by itself; set tagmill.optics to warp or renderer.mode to cycles</source>
        <translation>Seul Cycles trace lui-même un objectif&#xa0;; réglez tagmill.optics sur warp ou renderer.mode sur cycles</translation>
    </message>
    <message>
        <source>The lens has no ray for any pixel of the picture; check the distortion coefficients and the focal lengths</source>
        <translation>L’objectif n’a de rayon pour aucun pixel de l’image&#xa0;; vérifiez les coefficients de distorsion et les focales</translation>
    </message>
    <message>
        <source>Only Cycles renders a moving camera (%1 m/s); set renderer.mode to cycles, or velocity_mean and velocity_std in camera.sensor_dynamics to 0</source>
        <translation>Seul Cycles rend une caméra en mouvement (%1 m/s)&#xa0;; réglez renderer.mode sur cycles, ou velocity_mean et velocity_std de camera.sensor_dynamics sur 0</translation>
    </message>
    <message>
        <source>Only Cycles renders depth of field (f/%1); set renderer.mode to cycles or remove camera.fstop</source>
        <translation>Seul Cycles rend la profondeur de champ (f/%1)&#xa0;; réglez renderer.mode sur cycles ou retirez camera.fstop</translation>
    </message>
    <message>
        <source>f-number, focus distance and pixel pitch of a camera must be above 0</source>
        <translation>Le nombre f, la distance de mise au point et le pas de pixel d’une caméra doivent être supérieurs à 0</translation>
    </message>
    <message>
        <source>Sensor noise needs %1 here</source>
        <translation>Le bruit du capteur a besoin de %1 ici</translation>
    </message>
    <message>
        <source>There is no such file; correct the path or remove it: %1</source>
        <translation>Ce fichier n’existe pas&#xa0;; corrigez le chemin ou retirez-le&#xa0;: %1</translation>
    </message>
    <message>
        <source>The object has neither a tag, a board nor an occluder: %1</source>
        <translation>L’objet n’a ni tag, ni mire, ni occulteur&#xa0;: %1</translation>
    </message>
    <message>
        <source>There is no camera %1; the scene has %2, counted from 0</source>
        <translation>Il n’y a pas de caméra %1&#xa0;; la scène en a %2, comptées à partir de 0</translation>
    </message>
    <message>
        <source>Focal lengths and resolution of a camera must be above 0</source>
        <translation>Les focales et la résolution d’une caméra doivent être supérieures à 0</translation>
    </message>
    <message>
        <source>Optical flow cannot be had with motion blur: every pixel would move many ways at once; switch one of them off</source>
        <translation>Le flux optique est impossible avec le flou de mouvement&#xa0;: chaque pixel irait dans plusieurs directions à la fois&#xa0;; désactivez l’un des deux</translation>
    </message>
    <message>
        <source>To choose the number of workers by memory, say how much one needs: max_job_vram: 4GB</source>
        <translation>Pour choisir le nombre de workers selon la mémoire, dites combien il en faut à chacun&#xa0;: max_job_vram: 4GB</translation>
    </message>
    <message>
        <source>The frame is not a whole picture; it will be rendered again</source>
        <translation>La frame n’est pas une image complète&#xa0;; elle sera rendue à nouveau</translation>
    </message>
    <message>
        <source>The frame is %1 pixels, and its camera says %2; it will be rendered again</source>
        <translation>La frame fait %1 pixels, et sa caméra dit %2&#xa0;; elle sera rendue à nouveau</translation>
    </message>
    <message>
        <source>Blender gave no %1 of frame %2; with Cycles it would</source>
        <translation>Blender n’a pas donné de %1 pour la frame %2&#xa0;; avec Cycles, il le ferait</translation>
    </message>
    <message>
        <source>Choose a .blend file</source>
        <translation>Choisissez un fichier .blend</translation>
    </message>
    <message>
        <source>There is no rendered sequence in this folder yet: %1</source>
        <translation>Il n’y a pas encore de séquence rendue dans ce dossier&#xa0;: %1</translation>
    </message>
    <message>
        <source>This is a folder or a pipe; give a .blend file: %1</source>
        <translation>C’est un dossier ou un tube&#xa0;; donnez un fichier .blend&#xa0;: %1</translation>
    </message>
    <message>
        <source>The folder holds a dataset of markers; choose another one for the sequence: %1</source>
        <translation>Le dossier contient un jeu de données de marqueurs&#xa0;; choisissez-en un autre pour la séquence&#xa0;: %1</translation>
    </message>
    <message>
        <source>The workers are not the same Blender, so their frames would differ; use one of them only: %1 and %2</source>
        <translation>Les workers ne sont pas le même Blender, leurs frames seraient donc différentes&#xa0;; n’utilisez que l’un d’eux&#xa0;: %1 et %2</translation>
    </message>
    <message>
        <source>No free graphics memory can be found (nvidia-smi gives none), so the number of workers is 1; say it with --workers</source>
        <translation>La mémoire graphique libre est introuvable (nvidia-smi n’en donne pas), le nombre de workers est donc 1&#xa0;; indiquez-le avec --workers</translation>
    </message>
    <message>
        <source>The graphics card has %1 MiB free and a worker is said to need %2 MiB; one worker tries</source>
        <translation>La carte graphique a %1 MiB libres et un worker est censé avoir besoin de %2 MiB&#xa0;; un seul worker essaie</translation>
    </message>
    <message>
        <source>%1 workers fit into the %2 MiB that the graphics cards have free</source>
        <translation>%1 workers tiennent dans les %2 MiB libres des cartes graphiques</translation>
    </message>
    <message>
        <source>Frames %1 to %2 by steps of %3 cannot be rendered; Blender has frames 0 to %4</source>
        <translation>Les frames %1 à %2 par pas de %3 ne peuvent pas être rendues&#xa0;; Blender a les frames 0 à %4</translation>
    </message>
    <message>
        <source>There is no frame from %1 to %2; --frame-start must not be above --frame-end</source>
        <translation>Il n’y a pas de frame de %1 à %2&#xa0;; --frame-start ne doit pas dépasser --frame-end</translation>
    </message>
    <message>
        <source>Files that the .blend refers to are missing; put them there, or what they hold will not be in the frames: %1</source>
        <translation>Des fichiers auxquels le .blend fait référence manquent&#xa0;; mettez-les en place, sinon leur contenu ne sera pas dans les frames&#xa0;: %1</translation>
    </message>
    <message>
        <source>Simulations without a baked cache depend on the frames rendered before, so that frames may differ from run to run; bake them in Blender: %1</source>
        <translation>Les simulations sans cache précalculé dépendent des frames rendues avant, les frames peuvent donc varier d’une exécution à l’autre&#xa0;; précalculez-les dans Blender&#xa0;: %1</translation>
    </message>
    <message>
        <source>The file&apos;s own File Output nodes do not write (--keep-file-outputs lets them): %1</source>
        <translation>Les nœuds File Output propres au fichier n’écrivent pas (--keep-file-outputs le leur permet)&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1 frames are of other settings, another .blend or another Blender, so they are rendered again</source>
        <translation>%1 frames viennent d’autres réglages, d’un autre .blend ou d’un autre Blender, elles sont donc rendues à nouveau</translation>
    </message>
    <message>
        <source>%1 frames are damaged or incomplete, so they are rendered again</source>
        <translation>%1 frames sont endommagées ou incomplètes, elles sont donc rendues à nouveau</translation>
    </message>
    <message>
        <source>Given up after %1 Blenders failed it; the same command tries it again and keeps the others: %2</source>
        <translation>Abandonné après l’échec de %1 Blenders&#xa0;; la même commande réessaie et garde les autres&#xa0;: %2</translation>
    </message>
    <message>
        <source>The file&apos;s value is used, not that of --%1; take it out of the file to use the option</source>
        <translation>La valeur du fichier est utilisée, pas celle de --%1&#xa0;; retirez-la du fichier pour utiliser l’option</translation>
    </message>
    <message>
        <source>--save-blend saves one file; give one .blend with it</source>
        <translation>--save-blend enregistre un seul fichier&#xa0;; donnez un seul .blend avec</translation>
    </message>
    <message>
        <source>It cannot be rendered so: %1</source>
        <translation>Le rendu n’est pas possible ainsi&#xa0;: %1</translation>
    </message>
    <message>
        <source>What Blender said of its camera cannot be used (%1); correct it in the .blend</source>
        <translation>Ce que Blender a dit de sa caméra est inutilisable (%1)&#xa0;; corrigez-la dans le .blend</translation>
    </message>
    <message>
        <source>The result of a frame cannot be used (%1); the frame will be rendered again</source>
        <translation>Le résultat d’une frame est inutilisable (%1)&#xa0;; la frame sera rendue à nouveau</translation>
    </message>
    <message>
        <source>The table of objects cannot be read; render a frame again with --segmentations and it is written anew: %1</source>
        <translation>La table des objets ne peut pas être lue&#xa0;; rendez à nouveau une frame avec --segmentations et elle sera réécrite&#xa0;: %1</translation>
    </message>
    <message>
        <source>The raw frame cannot be read (%2); render it again: %1</source>
        <translation>L’image brute ne peut pas être lue (%2)&#xa0;; rendez-la à nouveau&#xa0;: %1</translation>
    </message>
    <message>
        <source>This is not an OpenEXR file that can be read (%2): %1</source>
        <translation>Ce n’est pas un fichier OpenEXR lisible (%2)&#xa0;: %1</translation>
    </message>
    <message>
        <source>There is no OpenEXR codec %1; use NONE, RLE, ZIPS, ZIP, PIZ, PXR24, B44, B44A, DWAA or DWAB</source>
        <translation>Il n’y a pas de codec OpenEXR %1&#xa0;; utilisez NONE, RLE, ZIPS, ZIP, PIZ, PXR24, B44, B44A, DWAA ou DWAB</translation>
    </message>
    <message>
        <source>The picture is not a readable PNG</source>
        <translation>L’image n’est pas un PNG lisible</translation>
    </message>
    <message>
        <source>This is not a picture that can be read (PNG, JPEG, TIFF, HDR, EXR): %1</source>
        <translation>Ce n’est pas une image lisible (PNG, JPEG, TIFF, HDR, EXR)&#xa0;: %1</translation>
    </message>
    <message>
        <source>A picture of %1 × %2 px cannot be drawn; correct the resolution</source>
        <translation>Une image de %1 × %2 px ne peut pas être dessinée&#xa0;; corrigez la résolution</translation>
    </message>
    <message>
        <source>The raw frame is %1 and the camera %2 pixels</source>
        <translation>L’image brute fait %1 pixels et la caméra %2</translation>
    </message>
    <message>
        <source>Blender&apos;s colour configuration cannot be used (%2): %1</source>
        <translation>La configuration des couleurs de Blender est inutilisable (%2)&#xa0;: %1</translation>
    </message>
    <message>
        <source>A record is not a JSON object</source>
        <translation>Un enregistrement n’est pas un objet JSON</translation>
    </message>
    <message>
        <source>The record&apos;s field %1 is not usable: %2</source>
        <translation>Le champ %1 de l’enregistrement est inutilisable&#xa0;: %2</translation>
    </message>
    <message>
        <source>The result file cannot be understood (%2); delete it and render the scene again: %1</source>
        <translation>Le fichier de résultat est incompréhensible (%2)&#xa0;; supprimez-le et rendez à nouveau la scène&#xa0;: %1</translation>
    </message>
    <message>
        <source>The result belongs to another config or seed; move it out of the folder: %1</source>
        <translation>Le résultat appartient à une autre configuration ou graine&#xa0;; déplacez-le hors du dossier&#xa0;: %1</translation>
    </message>
    <message>
        <source>There is no finished scene to merge whose result can be read; render at least one first: %1</source>
        <translation>Il n’y a aucune scène terminée à fusionner dont le résultat soit lisible&#xa0;; rendez-en d’abord au moins une&#xa0;: %1</translation>
    </message>
    <message>
        <source>The folder holds no results of Tagmill&apos;s generate (no .tagmill/job.json), so there is nothing to merge; datasets of others have their canonical files already: %1</source>
        <translation>Le dossier ne contient aucun résultat de tagmill generate (pas de .tagmill/job.json), il n’y a donc rien à fusionner&#xa0;; les jeux de données d’autres outils ont déjà leurs fichiers canoniques&#xa0;: %1</translation>
    </message>
    <message>
        <source>The image of a finished frame is missing; render its scene again: %1</source>
        <translation>L’image d’une frame terminée manque&#xa0;; rendez à nouveau sa scène&#xa0;: %1</translation>
    </message>
    <message>
        <source>The file that says what the dataset was made from cannot be understood (%2): %1</source>
        <translation>Le fichier qui dit de quoi est issu le jeu de données est incompréhensible (%2)&#xa0;: %1</translation>
    </message>
    <message>
        <source>The folder holds a sequence rendered from a .blend; choose another one for the dataset: %1</source>
        <translation>Le dossier contient une séquence rendue à partir d’un .blend&#xa0;; choisissez-en un autre pour le jeu de données&#xa0;: %1</translation>
    </message>
    <message>
        <source>The folder holds results of another config or seed (%2, not %3); choose another output folder: %1</source>
        <translation>Le dossier contient les résultats d’une autre configuration ou graine (%2, pas %3)&#xa0;; choisissez un autre dossier de sortie&#xa0;: %1</translation>
    </message>
    <message>
        <source>The folder holds a dataset that Tagmill did not make; choose another output folder: %1</source>
        <translation>Le dossier contient un jeu de données que Tagmill n’a pas produit&#xa0;; choisissez un autre dossier de sortie&#xa0;: %1</translation>
    </message>
    <message>
        <source>The dataset is being written by process %3 on %2 since %4; wait for it, or delete the lock when that process is gone: %1</source>
        <translation>Le jeu de données est en cours d’écriture par le processus %3 sur %2 depuis %4&#xa0;; attendez la fin, ou supprimez le verrou si ce processus n’existe plus&#xa0;: %1</translation>
    </message>
    <message>
        <source>The folder holds no dataset (no results, rich_truth.json, coco_labels.json or ground_truth.csv): %1</source>
        <translation>Le dossier ne contient aucun jeu de données (ni résultats, ni rich_truth.json, coco_labels.json ou ground_truth.csv)&#xa0;: %1</translation>
    </message>
    <message>
        <source>The dataset holds no record that can be read, so there is nothing to measure or to hand over: %1</source>
        <translation>Le jeu de données ne contient aucun enregistrement lisible, il n’y a donc rien à mesurer ni à transmettre&#xa0;: %1</translation>
    </message>
    <message>
        <source>The file is not a rich_truth.json (%2): %1</source>
        <translation>Le fichier n’est pas un rich_truth.json (%2)&#xa0;: %1</translation>
    </message>
    <message>
        <source>The file is not a coco_labels.json (%2): %1</source>
        <translation>Le fichier n’est pas un coco_labels.json (%2)&#xa0;: %1</translation>
    </message>
    <message>
        <source>The table cannot be understood (%2): %1</source>
        <translation>La table est incompréhensible (%2)&#xa0;: %1</translation>
    </message>
    <message>
        <source>The cell of column %1 is not usable in: %2</source>
        <translation>La cellule de la colonne %1 est inutilisable dans&#xa0;: %2</translation>
    </message>
    <message>
        <source>A record was left out: %1</source>
        <translation>Un enregistrement a été omis&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 more records were left out</source>
        <translation>%1 autres enregistrements ont été omis</translation>
    </message>
    <message>
        <source>A record is not JSON: %1</source>
        <translation>Un enregistrement n’est pas du JSON&#xa0;: %1</translation>
    </message>
    <message>
        <source>A record speaks of an image that its file does not list: %1</source>
        <translation>Un enregistrement parle d’une image que son fichier ne liste pas&#xa0;: %1</translation>
    </message>
    <message>
        <source>An entry is larger than any record; nothing from there on was read</source>
        <translation>Une entrée est plus grande que tout enregistrement&#xa0;; rien n’a été lu à partir de là</translation>
    </message>
    <message>
        <source>The file ends after %1 bytes in the middle of its list; what came before is kept, copy the file again for the rest</source>
        <translation>Le fichier se termine après %1 octets au milieu de sa liste&#xa0;; ce qui précède est conservé, copiez à nouveau le fichier pour le reste</translation>
    </message>
    <message>
        <source>The link leads out of the dataset folder and is not followed: %1</source>
        <translation>Le lien mène hors du dossier du jeu de données et n’est pas suivi&#xa0;: %1</translation>
    </message>
    <message>
        <source>The picture of %1 is a link out of the dataset, so it was not opened; put a copy of it there</source>
        <translation>L’image de %1 est un lien hors du jeu de données, elle n’a donc pas été ouverte&#xa0;; mettez-y une copie</translation>
    </message>
    <message>
        <source>There is no such picture, or it is no plain file; render it again: %1</source>
        <translation>Cette image n’existe pas, ou n’est pas un fichier ordinaire&#xa0;; rendez-la à nouveau&#xa0;: %1</translation>
    </message>
    <message>
        <source>The picture has %1 px and its records speak of %2; render it again: %3</source>
        <translation>L’image fait %1 px et ses enregistrements parlent de %2&#xa0;; rendez-la à nouveau&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1 images that records speak of are not in images/ (the first: %2)</source>
        <translation>%1 images dont parlent des enregistrements ne sont pas dans images/ (la première&#xa0;: %2)</translation>
    </message>
    <message>
        <source>The records of one image say different sizes, %1 and (of id %3) %2; the first counts</source>
        <translation>Les enregistrements d’une même image disent des tailles différentes, %1 et (pour l’id %3) %2&#xa0;; la première compte</translation>
    </message>
    <message>
        <source>The images are not all of one size: %1</source>
        <translation>Les images n’ont pas toutes la même taille&#xa0;: %1</translation>
    </message>
    <message>
        <source>Two result files are of scene %1; the second one is left out, delete it</source>
        <translation>Deux fichiers de résultat concernent la scène %1&#xa0;; le second est omis, supprimez-le</translation>
    </message>
    <message>
        <source>Two result files hold this frame; the second one is left out, delete it: %1</source>
        <translation>Deux fichiers de résultat contiennent cette frame&#xa0;; le second est omis, supprimez-le&#xa0;: %1</translation>
    </message>
    <message>
        <source>There is no checksums.json in the folder; tagmill merge writes it: %1</source>
        <translation>Il n’y a pas de checksums.json dans le dossier&#xa0;; tagmill merge l’écrit&#xa0;: %1</translation>
    </message>
    <message>
        <source>The checksums cannot be understood (%2); tagmill merge writes them anew: %1</source>
        <translation>Les sommes de contrôle sont incompréhensibles (%2)&#xa0;; tagmill merge les réécrit&#xa0;: %1</translation>
    </message>
    <message>
        <source>The checksums name a file outside the dataset, which was not opened: %1</source>
        <translation>Les sommes de contrôle nomment un fichier hors du jeu de données, qui n’a pas été ouvert&#xa0;: %1</translation>
    </message>
    <message>
        <source>The file is missing; restore it, or render its scene again with --resume: %1</source>
        <translation>Le fichier manque&#xa0;; restaurez-le, ou rendez à nouveau sa scène avec --resume&#xa0;: %1</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Le fichier ne peut pas être lu&#xa0;: %1</translation>
    </message>
    <message>
        <source>The file is not what it was when the dataset was merged; restore it, or run generate --resume: %1</source>
        <translation>Le fichier n’est plus ce qu’il était lors de la fusion du jeu de données&#xa0;; restaurez-le, ou lancez generate --resume&#xa0;: %1</translation>
    </message>
    <message>
        <source>The file is not in checksums.json; remove it, or merge the dataset again: %1</source>
        <translation>Le fichier n’est pas dans checksums.json&#xa0;; supprimez-le, ou fusionnez à nouveau le jeu de données&#xa0;: %1</translation>
    </message>
    <message>
        <source>The file belongs to another job than job_spec.json describes: %1</source>
        <translation>Le fichier appartient à une autre tâche que celle que décrit job_spec.json&#xa0;: %1</translation>
    </message>
    <message>
        <source>The result is not the one the checksums were made from; run tagmill merge: %1</source>
        <translation>Le résultat n’est pas celui dont sont issues les sommes de contrôle&#xa0;; lancez tagmill merge&#xa0;: %1</translation>
    </message>
    <message>
        <source>The result file was changed since it was rendered; delete it and run generate --resume: %1</source>
        <translation>Le fichier de résultat a été modifié depuis le rendu&#xa0;; supprimez-le et lancez generate --resume&#xa0;: %1</translation>
    </message>
    <message>
        <source>The file is a link out of the dataset or no plain file, so it was not opened; put a copy of it there: %1</source>
        <translation>Le fichier est un lien hors du jeu de données ou n’est pas un fichier ordinaire, il n’a donc pas été ouvert&#xa0;; mettez-y une copie&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 of %2 scenes of the job have no result (the first: scene %3); run generate --resume</source>
        <translation>%1 scènes de la tâche sur %2 n’ont pas de résultat (la première&#xa0;: scène %3)&#xa0;; lancez generate --resume</translation>
    </message>
    <message>
        <source>The record has no board_definition, so it is not known where the points of its board lie; merge the dataset again, or write one into it</source>
        <translation>L’enregistrement n’a pas de board_definition, on ignore donc où se trouvent les points de sa mire&#xa0;; fusionnez à nouveau le jeu de données, ou écrivez-en une</translation>
    </message>
    <message>
        <source>board_definition.type = %1 is no board that is known; there are charuco and aprilgrid</source>
        <translation>board_definition.type = %1 n’est pas une mire connue&#xa0;; il y a charuco et aprilgrid</translation>
    </message>
    <message>
        <source>The board_definition describes no board that can be laid out: %1</source>
        <translation>La board_definition ne décrit aucune mire réalisable&#xa0;: %1</translation>
    </message>
    <message>
        <source>board_definition.total_keypoints = %1, but a board of these rows and columns has %2</source>
        <translation>board_definition.total_keypoints = %1, mais une mire avec ces lignes et colonnes en a %2</translation>
    </message>
    <message>
        <source>The marker %1 of %2 is there twice, so it is not known whose board it is on</source>
        <translation>Le marqueur %1 de %2 y figure deux fois, on ignore donc sur quelle mire il se trouve</translation>
    </message>
    <message>
        <source>The record has no %1, so its camera is not known; datasets that were read from a CSV table have none</source>
        <translation>L’enregistrement n’a pas de %1, sa caméra est donc inconnue&#xa0;; les jeux de données lus d’une table CSV n’en ont pas</translation>
    </message>
    <message>
        <source>There is no paper called %1; take one of %2, or give a size as 210x297mm</source>
        <translation>Il n’y a pas de papier nommé %1&#xa0;; prenez l’un de %2, ou donnez une taille comme 210x297mm</translation>
    </message>
    <message>
        <source>A print is written as .pdf, .svg or .png; choose one of these endings: %1</source>
        <translation>Une impression s’écrit en .pdf, .svg ou .png&#xa0;; choisissez l’une de ces extensions&#xa0;: %1</translation>
    </message>
    <message>
        <source>The print of %1 mm does not fit on %2, which has room for %3 mm; take larger paper, or let it be tiled over several sheets (--tile)</source>
        <translation>L’impression de %1 mm ne tient pas sur %2, qui offre %3 mm&#xa0;; prenez un papier plus grand, ou répartissez-la sur plusieurs feuilles (--tile)</translation>
    </message>
    <message>
        <source>A sheet of %1 × %2 mm is larger than any file can be; choose a paper and let the print be tiled (--paper A0 --tile)</source>
        <translation>Une feuille de %1 × %2 mm est plus grande que ne peut l’être un fichier&#xa0;; choisissez un papier et répartissez l’impression (--paper A0 --tile)</translation>
    </message>
    <message>
        <source>Sheets of %2 that overlap by %1 mm have no room for anything else; lower the overlap or take larger paper</source>
        <translation>Des feuilles de %2 qui se recouvrent de %1 mm n’ont plus de place pour rien d’autre&#xa0;; diminuez le recouvrement ou prenez un papier plus grand</translation>
    </message>
    <message>
        <source>The print would need more than %2 sheets of %1; take larger paper</source>
        <translation>L’impression demanderait plus de %2 feuilles de %1&#xa0;; prenez un papier plus grand</translation>
    </message>
    <message>
        <source>A picture of %1 × %2 px (%3 dpi) is more than is possible; lower the dpi, or write a PDF or SVG, which need no pixels</source>
        <translation>Une image de %1 × %2 px (%3 dpi) dépasse ce qui est possible&#xa0;; diminuez les dpi, ou écrivez un PDF ou un SVG, qui n’ont pas besoin de pixels</translation>
    </message>
    <message>
        <source>%1 tags are more than the %2 that are printed at once; give fewer ids</source>
        <translation>%1 tags dépassent les %2 imprimés en une fois&#xa0;; donnez moins d’ids</translation>
    </message>
    <message>
        <source>The ids of a board are scenario.subject.ids of its config; --ids is for single tags</source>
        <translation>Les ids d’une mire sont scenario.subject.ids de sa configuration&#xa0;; --ids est pour les tags isolés</translation>
    </message>
    <message>
        <source>The config is of single tags; %1 describes boards</source>
        <translation>La configuration porte sur des tags isolés&#xa0;; %1 décrit des mires</translation>
    </message>
    <message>
        <source>A measured %1 of %2 mm is further than 20 % from the %3 mm of the design; give the whole print with its quiet zone, in millimetres</source>
        <translation>La mesure %1 = %2 mm s’écarte de plus de 20&#xa0;% des %3 mm prévus&#xa0;; donnez l’impression entière avec sa zone de silence, en millimètres</translation>
    </message>
    <message>
        <source>The print is stretched: x and y differ by %1 %, and one size in both directions is up to %2 mm off at the edge; tagmill.print.measured_x_mm and measured_y_mm hold both</source>
        <translation>L’impression est étirée&#xa0;: x et y diffèrent de %1&#xa0;%, et une seule taille dans les deux directions s’écarte jusqu’à %2 mm au bord&#xa0;; tagmill.print.measured_x_mm et measured_y_mm tiennent compte des deux</translation>
    </message>
    <message>
        <source>A module is %1 mm; below %2 mm ink runs over its edges and detectors misread it, so make the marker larger or take a dictionary with fewer bits</source>
        <translation>Un module fait %1 mm&#xa0;; en dessous de %2 mm, l’encre déborde et les détecteurs le lisent mal, agrandissez donc le marqueur ou prenez un dictionnaire avec moins de bits</translation>
    </message>
    <message>
        <source>A module is %1 dots at %2 dpi; edges land on whole dots, so take a printer or a size with at least %3 dots a module</source>
        <translation>Un module fait %1 points à %2 dpi&#xa0;; les bords tombent sur des points entiers, prenez donc une imprimante ou une taille avec au moins %3 points par module</translation>
    </message>
    <message>
        <source>%1 and %2 are the same picture; a detector cannot tell them apart, so print one of the two families</source>
        <translation>%1 et %2 sont la même image&#xa0;; un détecteur ne peut pas les distinguer, n’imprimez donc qu’une des deux familles</translation>
    </message>
    <message>
        <source>The tags have no white margin; on anything but white paper detectors lose them, so set it to 1 or more</source>
        <translation>Les tags n’ont pas de marge blanche&#xa0;; hors papier blanc, les détecteurs les perdent, réglez-la donc sur 1 ou plus</translation>
    </message>
    <message>
        <source>White around the markers is %1 mm, less than half a module (%2 mm); make marker_size_mm smaller</source>
        <translation>Le blanc autour des marqueurs est de %1 mm, moins d’un demi-module (%2 mm)&#xa0;; réduisez marker_size_mm</translation>
    </message>
    <message>
        <source>This is render-tag&apos;s ChArUco pattern, which OpenCV does not find on odd rows; for a board that is printed choose opencv</source>
        <translation>C’est le motif ChArUco de render-tag, qu’OpenCV ne trouve pas avec un nombre impair de lignes&#xa0;; pour une mire à imprimer, choisissez opencv</translation>
    </message>
    <message>
        <source>With %1 rows, an even number, OpenCV&apos;s old and new patterns differ; this board is for OpenCV %2</source>
        <translation>Avec %1 lignes, un nombre pair, l’ancien et le nouveau motif d’OpenCV diffèrent&#xa0;; cette mire est pour OpenCV %2</translation>
    </message>
    <message>
        <source>The print ends with its squares; a quiet_zone_mm keeps the rim free of what lies behind the board</source>
        <translation>L’impression s’arrête avec ses cases&#xa0;; une quiet_zone_mm garde le bord libre de ce qui se trouve derrière la mire</translation>
    </message>
    <message>
        <source>%1 has %2 codes; %3 holds all ids of this board and its markers are mistaken for each other less easily</source>
        <translation>%1 a %2 codes&#xa0;; %3 contient tous les ids de cette mire et ses marqueurs se confondent moins facilement</translation>
    </message>
    <message>
        <source>Kalibr looks for tag36h11 alone and does not find %1; choose tag36h11</source>
        <translation>Kalibr ne cherche que tag36h11 et ne trouve pas %1&#xa0;; choisissez tag36h11</translation>
    </message>
    <message>
        <source>%1 is no format of export; see tagmill export --help</source>
        <translation>%1 n’est pas un format d’export&#xa0;; voir tagmill export --help</translation>
    </message>
    <message>
        <source>The export would lie inside the dataset; choose a folder outside of it: %1</source>
        <translation>L’export serait dans le jeu de données&#xa0;; choisissez un dossier en dehors&#xa0;: %1</translation>
    </message>
    <message>
        <source>There is a file where the export should go; choose another place: %1</source>
        <translation>Il y a un fichier là où l’export doit aller&#xa0;; choisissez un autre endroit&#xa0;: %1</translation>
    </message>
    <message>
        <source>The folder is not empty and no unchanged export of Tagmill, so it was not touched; choose another one or empty it: %1</source>
        <translation>Le dossier n’est ni vide ni un export inchangé de Tagmill, il n’a donc pas été touché&#xa0;; choisissez-en un autre ou videz-le&#xa0;: %1</translation>
    </message>
    <message>
        <source>Masks are made from the recipes that Tagmill keeps with its datasets, and there is none of %1; export without --masks</source>
        <translation>Les masques sont faits à partir des recettes que Tagmill garde avec ses jeux de données, et il n’y en a pas pour %1&#xa0;; exportez sans --masks</translation>
    </message>
    <message>
        <source>%1 holds no masks; --masks goes with --format imagefolder</source>
        <translation>%1 ne contient pas de masques&#xa0;; --masks va avec --format imagefolder</translation>
    </message>
    <message>
        <source>This is no name for a file of an export: %1</source>
        <translation>Ce n’est pas un nom pour un fichier d’export&#xa0;: %1</translation>
    </message>
    <message>
        <source>There is no frame to export; frames need a picture where the format holds pictures, and a camera where it holds cameras: %1</source>
        <translation>Il n’y a aucune frame à exporter&#xa0;; il leur faut une image si le format contient des images, et une caméra s’il contient des caméras&#xa0;: %1</translation>
    </message>
    <message>
        <source>There is no tag or board to learn in this dataset; %1 needs one</source>
        <translation>Il n’y a aucun tag ni aucune mire à apprendre dans ce jeu de données&#xa0;; %1 en a besoin</translation>
    </message>
    <message>
        <source>The frame was left out, because its picture is missing; render it again: %1</source>
        <translation>La frame a été omise, car son image manque&#xa0;; rendez-la à nouveau&#xa0;: %1</translation>
    </message>
    <message>
        <source>The frame was left out, because its picture is a link out of the dataset or no plain file; put a copy of it there: %1</source>
        <translation>La frame a été omise, car son image est un lien hors du jeu de données ou n’est pas un fichier ordinaire&#xa0;; mettez-y une copie&#xa0;: %1</translation>
    </message>
    <message>
        <source>The frame was left out, because its picture is no whole PNG; render it again: %1</source>
        <translation>La frame a été omise, car son image n’est pas un PNG complet&#xa0;; rendez-la à nouveau&#xa0;: %1</translation>
    </message>
    <message>
        <source>The frame was left out, because its picture has %1 px and its records speak of %2; render it again: %3</source>
        <translation>La frame a été omise, car son image fait %1 px et ses enregistrements parlent de %2&#xa0;; rendez-la à nouveau&#xa0;: %3</translation>
    </message>
    <message>
        <source>The record of id %1 was left out, because its %2 cannot be %3; mend the file of records</source>
        <translation>L’enregistrement de l’id %1 a été omis, car son champ %2 ne peut pas valoir %3&#xa0;; corrigez le fichier des enregistrements</translation>
    </message>
    <message>
        <source>The part %1 of the split has no frame; give it a larger share, another --split-seed, or render more scenes</source>
        <translation>La partie %1 du découpage n’a aucune frame&#xa0;; donnez-lui une plus grande part, un autre --split-seed, ou rendez davantage de scènes</translation>
    </message>
    <message>
        <source>%1 frames were left out, because no record tells their camera; coco, yolo-pose and csv need none</source>
        <translation>%1 frames ont été omises, car aucun enregistrement n’indique leur caméra&#xa0;; coco, yolo-pose et csv n’en ont pas besoin</translation>
    </message>
    <message>
        <source>There is no board in this dataset and %1 needs one for its target; export tags with coco, yolo-pose, csv or imagefolder</source>
        <translation>Il n’y a pas de mire dans ce jeu de données et %1 en a besoin pour sa cible&#xa0;; exportez les tags avec coco, yolo-pose, csv ou imagefolder</translation>
    </message>
    <message>
        <source>The dataset shows several different boards; %1 holds one, so export datasets of one board each</source>
        <translation>Le jeu de données montre plusieurs mires différentes&#xa0;; %1 n’en contient qu’une, exportez donc des jeux de données d’une seule mire chacun</translation>
    </message>
    <message>
        <source>The board&apos;s record has no keypoints, so there is nothing to export of it; merge the dataset again, or export markers with coco or csv</source>
        <translation>L’enregistrement de la mire n’a pas de points clés, il n’y a donc rien à en exporter&#xa0;; fusionnez à nouveau le jeu de données, ou exportez les marqueurs avec coco ou csv</translation>
    </message>
    <message>
        <source>The board&apos;s print is stretched: its cells are %1 mm wide and %2 mm high, and this format holds one size</source>
        <translation>L’impression de la mire est étirée&#xa0;: ses cellules font %1 mm de large et %2 mm de haut, et ce format ne contient qu’une taille</translation>
    </message>
    <message>
        <source>Only cameras are written, no points of a board: %1</source>
        <translation>Seules les caméras sont écrites, aucun point d’une mire&#xa0;: %1</translation>
    </message>
    <message>
        <source>mrcal&apos;s boards are grids of even spacing; the tag corners of an AprilGrid are none</source>
        <translation>Les mires de mrcal sont des grilles à pas régulier&#xa0;; les coins de tags d’un AprilGrid n’en forment pas une</translation>
    </message>
    <message>
        <source>Kalibr finds AprilGrids of its own layout with tag36h11; this board differs: %1</source>
        <translation>Kalibr trouve les AprilGrids de sa propre disposition avec tag36h11&#xa0;; cette mire diffère&#xa0;: %1</translation>
    </message>
    <message>
        <source>Kalibr counts the tags of an AprilGrid from 0; the ids of this board are others</source>
        <translation>Kalibr compte les tags d’un AprilGrid à partir de 0&#xa0;; les ids de cette mire sont autres</translation>
    </message>
    <message>
        <source>%1 has no exact model of this lens (%2); give --refit to write the nearest %3 and be told how far it is off</source>
        <translation>%1 n’a pas de modèle exact de cet objectif (%2)&#xa0;; donnez --refit pour écrire le %3 le plus proche et connaître son écart</translation>
    </message>
    <message>
        <source>%1 has no model of a lens that sees this wide; its %2 ends before 90° from the axis</source>
        <translation>%1 n’a pas de modèle d’objectif voyant aussi large&#xa0;; son %2 s’arrête avant 90° de l’axe</translation>
    </message>
    <message>
        <source>The lens was fitted by %1: up to %2 px from the dataset&apos;s</source>
        <translation>L’objectif a été ajusté par %1&#xa0;: jusqu’à %2 px d’écart avec celui du jeu de données</translation>
    </message>
    <message>
        <source>Only %1 views hold enough points; a calibration needs %2</source>
        <translation>Seules %1 vues contiennent assez de points&#xa0;; une calibration en demande %2</translation>
    </message>
    <message>
        <source>OpenCV found no lens of the kind %1: %2</source>
        <translation>OpenCV n’a trouvé aucun objectif de type %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>This is no calibration that is known; OpenCV&apos;s FileStorage, Kalibr&apos;s camchain, mrcal&apos;s .cameramodel and ROS&apos;s camera_info are</source>
        <translation>Ce n’est pas une calibration connue&#xa0;; FileStorage d’OpenCV, camchain de Kalibr, .cameramodel de mrcal et camera_info de ROS le sont</translation>
    </message>
    <message>
        <source>The calibration is damaged; this is missing or no number: %1</source>
        <translation>La calibration est endommagée&#xa0;; ceci manque ou n’est pas un nombre&#xa0;: %1</translation>
    </message>
    <message>
        <source>The lens model %1 with %2 coefficients is not understood; pinhole, radtan, plumb_bob, rational_polynomial, equidistant, fisheye and mrcal&apos;s LENSMODEL_OPENCV4 to 12 are</source>
        <translation>Le modèle d’objectif %1 à %2 coefficients n’est pas compris&#xa0;; pinhole, radtan, plumb_bob, rational_polynomial, equidistant, fisheye et LENSMODEL_OPENCV4 à 12 de mrcal le sont</translation>
    </message>
    <message>
        <source>The lens %1 puts a covered part of the picture nowhere; it is the lens of another camera</source>
        <translation>L’objectif %1 ne place nulle part une zone couverte de l’image&#xa0;; c’est l’objectif d’une autre caméra</translation>
    </message>
    <message>
        <source>No camera of the dataset has the resolution of this calibration: %1</source>
        <translation>Aucune caméra du jeu de données n’a la résolution de cette calibration&#xa0;: %1</translation>
    </message>
    <message>
        <source>Tags of Kalibr&apos;s AprilGrid have a border of two modules, which OpenCV and AprilTag 3 do not read; their corners are measured by edges alone</source>
        <translation>Les tags de l’AprilGrid de Kalibr ont une bordure de deux modules, qu’OpenCV et AprilTag 3 ne lisent pas&#xa0;; leurs coins sont mesurés par les seuls bords</translation>
    </message>
    <message>
        <source>%1 does not know the family %2; choose the other detector</source>
        <translation>%1 ne connaît pas la famille %2&#xa0;; choisissez l’autre détecteur</translation>
    </message>
    <message>
        <source>The picture is empty, so nothing can be found in it; render it again</source>
        <translation>L’image est vide, rien ne peut donc y être trouvé&#xa0;; rendez-la à nouveau</translation>
    </message>
    <message>
        <source>OpenCV %1 describes no board of this kind; it takes ChArUco boards of two rows and columns or more</source>
        <translation>OpenCV %1 ne décrit pas de mire de ce type&#xa0;; il accepte les mires ChArUco d’au moins deux lignes et deux colonnes</translation>
    </message>
    <message>
        <source>%1 refused the picture: %2</source>
        <translation>%1 a refusé l’image&#xa0;: %2</translation>
    </message>
    <message>
        <source>There is no calibration board in this config, so no lens can be calibrated from it; set scenario.subject.type to BOARD and describe the board</source>
        <translation>Il n’y a pas de mire de calibration dans cette configuration, aucun objectif ne peut donc en être calibré&#xa0;; réglez scenario.subject.type sur BOARD et décrivez la mire</translation>
    </message>
    <message>
        <source>Only %1 cameras see %2 or more points of a board; a calibration needs %3 such views, so add cameras or scenes, or bring the board further into the picture</source>
        <translation>Seules %1 caméras voient %2 points d’une mire ou plus&#xa0;; une calibration demande %3 vues de ce type, ajoutez donc des caméras ou des scènes, ou amenez davantage la mire dans l’image</translation>
    </message>
    <message>
        <source>%1 is not determined by these %3 views: it can change together with %2 without moving a point. Add views that slant the board about several axes and fill the picture, or solve for a lens with fewer coefficients</source>
        <translation>%1 n’est pas déterminé par ces %3 vues&#xa0;: il peut changer en même temps que %2 sans déplacer un seul point. Ajoutez des vues qui inclinent la mire autour de plusieurs axes et remplissent l’image, ou cherchez un objectif avec moins de coefficients</translation>
    </message>
    <message>
        <source>%1 is not determined: on this lens %2 do the same to every point, however many views (%3 here) there are. Solve for a lens with fewer coefficients</source>
        <translation>%1 n’est pas déterminé&#xa0;: sur cet objectif, %2 ont le même effet sur tous les points, quel que soit le nombre de vues (%3 ici). Cherchez un objectif avec moins de coefficients</translation>
    </message>
    <message>
        <source>%1 is not determined: none of the points in these %2 views moves with it. Add views in which the board reaches the edges of the picture</source>
        <translation>%1 n’est pas déterminé&#xa0;: aucun des points de ces %2 vues ne bouge avec lui. Ajoutez des vues où la mire atteint les bords de l’image</translation>
    </message>
    <message>
        <source>A lens of the kind %1 cannot describe this camera, whose distortion is %2; choose one of: %3</source>
        <translation>Un objectif de type %1 ne peut pas décrire cette caméra, dont la distorsion est %2&#xa0;; types possibles&#xa0;: %3</translation>
    </message>
    <message>
        <source>This config is compiled as render-tag does, which knows no placed or dropped cameras; add tagmill: {format: 1} to it</source>
        <translation>Cette configuration est compilée comme par render-tag, qui ne connaît ni caméras placées ni caméras écartées&#xa0;; ajoutez-y tagmill: {format: 1}</translation>
    </message>
    <message>
        <source>%1 cameras cannot be dropped: %2 see the board, a calibration needs %3 such views, and every scene keeps a camera</source>
        <translation>%1 caméras ne peuvent pas être écartées&#xa0;: %2 voient la mire, une calibration demande %3 vues de ce type, et chaque scène garde une caméra</translation>
    </message>
    <message>
        <source>None of the %1 poses tried shows a board well enough; widen the camera&apos;s ranges of distance and elevation</source>
        <translation>Aucune des %1 poses essayées ne montre assez bien une mire&#xa0;; élargissez les plages de distance et d’élévation de la caméra</translation>
    </message>
    <message>
        <source>The report could not be left in the dataset (%2): %1</source>
        <translation>Le rapport n’a pas pu être déposé dans le jeu de données (%2)&#xa0;: %1</translation>
    </message>
    <message>
        <source>The pruned dataset would lie in the one it is taken from; choose another folder: %1</source>
        <translation>Le jeu de données élagué serait dans celui dont il est tiré&#xa0;; choisissez un autre dossier&#xa0;: %1</translation>
    </message>
    <message>
        <source>The folder is not empty; choose another one for the pruned dataset: %1</source>
        <translation>Le dossier n’est pas vide&#xa0;; choisissez-en un autre pour le jeu de données élagué&#xa0;: %1</translation>
    </message>
    <message>
        <source>No frame passes the bounds, so there is nothing to write; widen them: %1</source>
        <translation>Aucune frame ne respecte les bornes, il n’y a donc rien à écrire&#xa0;; élargissez-les&#xa0;: %1</translation>
    </message>
    <message>
        <source>Only %1 images passed the bounds (limit %2)</source>
        <translation>Seules %1 images ont respecté les bornes (limite %2)</translation>
    </message>
    <message>
        <source>%1 frames pass the bounds but have no picture that can be copied; they are left out</source>
        <translation>%1 frames respectent les bornes mais n’ont pas d’image copiable&#xa0;; elles sont omises</translation>
    </message>
    <message>
        <source>There is no log to read; datasets keep theirs in telemetry.ndjson: %1</source>
        <translation>Il n’y a pas de journal à lire&#xa0;; les jeux de données gardent le leur dans telemetry.ndjson&#xa0;: %1</translation>
    </message>
    <message>
        <source>The expression cannot be understood at character %1 (%2); it compares, as in event == &apos;frame&apos; and render_seconds &gt; 2: %3</source>
        <translation>L’expression est incompréhensible au caractère %1 (%2)&#xa0;; elle compare, comme event == &apos;frame&apos; and render_seconds &gt; 2&#xa0;: %3</translation>
    </message>
    <message>
        <source>The detections are not valid JSON, so none was used; mend the file there: %1</source>
        <translation>Les détections ne sont pas du JSON valide, aucune n’a donc été utilisée&#xa0;; corrigez le fichier à cet endroit&#xa0;: %1</translation>
    </message>
    <message>
        <source>Detections are a JSON list of objects with image_id, tag_id and corners; this is none</source>
        <translation>Les détections sont une liste JSON d’objets avec image_id, tag_id et corners&#xa0;; ce n’en est pas une</translation>
    </message>
    <message>
        <source>The table of detections has no column %1; its header reads image_id,tag_id,tag_family,x1,y1,…,x4,y4</source>
        <translation>La table des détections n’a pas de colonne %1&#xa0;; son en-tête est image_id,tag_id,tag_family,x1,y1,…,x4,y4</translation>
    </message>
    <message>
        <source>A detection was left out: %1 is missing or cannot be used</source>
        <translation>Une détection a été omise&#xa0;: %1 manque ou est inutilisable</translation>
    </message>
    <message>
        <source>The dataset has no image %1, so its %2 detections were left out</source>
        <translation>Le jeu de données n’a pas d’image %1, ses %2 détections ont donc été omises</translation>
    </message>
    <message>
        <source>The detector could not be started (%1); check --command</source>
        <translation>Le détecteur n’a pas pu être lancé (%1)&#xa0;; vérifiez --command</translation>
    </message>
    <message>
        <source>The detector failed on %1 with exit status %2; its last words: %3</source>
        <translation>Le détecteur a échoué sur %1 avec le code de sortie %2&#xa0;; ses derniers mots&#xa0;: %3</translation>
    </message>
    <message>
        <source>The detector was stopped on %1, after %2 s without an end; let it handle one image and quit</source>
        <translation>Le détecteur a été arrêté sur %1, après %2 s sans fin&#xa0;; faites-le traiter une image puis quitter</translation>
    </message>
    <message>
        <source>What the detector printed for %1 cannot be used; it prints one JSON list of {tag_id, corners} and nothing else: %2</source>
        <translation>Ce que le détecteur a affiché pour %1 est inutilisable&#xa0;; il affiche une liste JSON de {tag_id, corners} et rien d’autre&#xa0;: %2</translation>
    </message>
    <message>
        <source>The config has no tagmill section, so it means what render-tag means by it; write tagmill: {format: 1} into it, or give --compat none, for Tagmill&apos;s own meaning%1</source>
        <translation>La configuration n’a pas de section tagmill, elle a donc le sens que lui donne render-tag&#xa0;; écrivez-y tagmill: {format: 1}, ou donnez --compat none, pour le sens propre à Tagmill%1</translation>
    </message>
    <message>
        <source>No Blender was found; install one (Debian: apt install blender; others: blender.org/download), or name it with --blender COMMAND or the variable TAGMILL_BLENDER</source>
        <translation>Aucun Blender trouvé&#xa0;; installez-en un (Debian&#xa0;: apt install blender&#xa0;; autres&#xa0;: blender.org/download), ou nommez-le avec --blender COMMAND ou la variable TAGMILL_BLENDER</translation>
    </message>
    <message>
        <source>Blender %2 finds no %1 device; choose one of: %3; or install its driver and try `tagmill doctor` again</source>
        <translation>Blender %2 ne trouve pas de périphérique %1&#xa0;; choisissez l’un de&#xa0;: %3&#xa0;; ou installez son pilote et relancez `tagmill doctor`</translation>
    </message>
    <message>
        <source>%1 cannot render in this Blender %2; choose another renderer mode, or give it a display (xvfb-run -a blender) where it needs one</source>
        <translation>%1 ne peut pas calculer de rendu dans ce Blender %2&#xa0;; choisissez un autre mode de rendu, ou donnez-lui un affichage (xvfb-run -a blender) là où il en faut un</translation>
    </message>
    <message>
        <source>The workers are not the same Blender, so their pixels would differ; use one of them only, or give --mixed: %1 and %2</source>
        <translation>Les workers ne sont pas le même Blender, leurs pixels seraient donc différents&#xa0;; n’utilisez que l’un d’eux, ou donnez --mixed&#xa0;: %1 et %2</translation>
    </message>
    <message>
        <source>There is no scene to render; dataset.num_scenes must be at least 1</source>
        <translation>Il n’y a pas de scène à rendre&#xa0;; dataset.num_scenes doit valoir au moins 1</translation>
    </message>
    <message>
        <source>camera.samples_per_scene = %1 gives no camera; it must be at least 1</source>
        <translation>camera.samples_per_scene = %1 ne donne aucune caméra&#xa0;; il doit valoir au moins 1</translation>
    </message>
    <message>
        <source>There is no scene %1; the last one is %2</source>
        <translation>Il n’y a pas de scène %1&#xa0;; la dernière est %2</translation>
    </message>
    <message>
        <source>The texture folder cannot be read, so the floor has no texture: %1</source>
        <translation>Le dossier de textures ne peut pas être lu, le sol n’a donc pas de texture&#xa0;: %1</translation>
    </message>
    <message>
        <source>Blender %1 has no denoiser; the frames take %2 times the samples and half the noise threshold instead, which halves the noise</source>
        <translation>Blender %1 n’a pas de débruiteur&#xa0;; les frames prennent à la place %2 fois les échantillons et la moitié du seuil de bruit, ce qui divise le bruit par deux</translation>
    </message>
    <message>
        <source>Blender&apos;s own Filmic is not readable here, so an analytic curve stands in: greys differ by at most 1 of 255, saturated colours by more; %1</source>
        <translation>Le Filmic propre à Blender n’est pas lisible ici, une courbe analytique le remplace donc&#xa0;: les gris diffèrent d’au plus 1 sur 255, les couleurs saturées davantage&#xa0;; %1</translation>
    </message>
    <message>
        <source>The instant rasteriser draws no depth of field: the frame is sharp everywhere</source>
        <translation>Le rastériseur instantané ne dessine pas de profondeur de champ&#xa0;: la frame est nette partout</translation>
    </message>
    <message>
        <source>Without Blender an analytic curve stands in for its Filmic: greys differ by at most 1 of 255, saturated colours by more</source>
        <translation>Sans Blender, une courbe analytique remplace son Filmic&#xa0;: les gris diffèrent d’au plus 1 sur 255, les couleurs saturées davantage</translation>
    </message>
    <message>
        <source>%1 finished scenes were rendered by another Blender and are stale, so they are rendered again (--mixed keeps them): they are of %2, this is %3</source>
        <translation>%1 scènes terminées ont été rendues par un autre Blender et sont périmées, elles sont donc rendues à nouveau (--mixed les garde)&#xa0;: elles viennent de %2, ceci est %3</translation>
    </message>
    <message>
        <source>Scene %1 could not be rendered: %2; its recipe, the worker&apos;s last words and the command to try again are in %3</source>
        <translation>La scène %1 n’a pas pu être rendue&#xa0;: %2&#xa0;; sa recette, les derniers mots du worker et la commande pour réessayer sont dans %3</translation>
    </message>
    <message>
        <source>The dataset would need %1, but %2 are free; free some space, choose another disk, or render fewer scenes</source>
        <translation>Le jeu de données demanderait %1, mais %2 sont libres&#xa0;; libérez de l’espace, choisissez un autre disque, ou rendez moins de scènes</translation>
    </message>
    <message>
        <source>Scene %1 could not be rendered: %2</source>
        <translation>La scène %1 n’a pas pu être rendue&#xa0;: %2</translation>
    </message>
    <message>
        <source>No Blender was found; install Blender 2.93 or newer, or name one with --blender COMMAND or the environment variable TAGMILL_BLENDER</source>
        <translation>Aucun Blender trouvé&#xa0;; installez Blender 2.93 ou plus récent, ou nommez-en un avec --blender COMMAND ou la variable d’environnement TAGMILL_BLENDER</translation>
    </message>
    <message>
        <source>The command that starts Blender is empty; give a program, for example /usr/bin/blender</source>
        <translation>La commande qui lance Blender est vide&#xa0;; donnez un programme, par exemple /usr/bin/blender</translation>
    </message>
    <message>
        <source>The command that starts Blender has a quote without its partner; close it or write it with a backslash: %1</source>
        <translation>La commande qui lance Blender a un guillemet non fermé&#xa0;; fermez-le ou écrivez-le avec une barre oblique inverse&#xa0;: %1</translation>
    </message>
    <message>
        <source>The command cannot be started (%2); name an existing program with --blender COMMAND: %1</source>
        <translation>La commande ne peut pas être lancée (%2)&#xa0;; nommez un programme existant avec --blender COMMAND&#xa0;: %1</translation>
    </message>
    <message>
        <source>The command runs, but there is no Blender in it that takes Python (%2); name another one with --blender COMMAND: %1</source>
        <translation>La commande s’exécute, mais n’aboutit à aucun Blender qui accepte du Python (%2)&#xa0;; nommez-en une autre avec --blender COMMAND&#xa0;: %1</translation>
    </message>
    <message>
        <source>Blender %2 is too old, 2.93 is the oldest that works; install a newer one and name it with --blender COMMAND: %1</source>
        <translation>Blender %2 est trop ancien, 2.93 est le plus ancien qui fonctionne&#xa0;; installez-en un plus récent et nommez-le avec --blender COMMAND&#xa0;: %1</translation>
    </message>
    <message>
        <source>Blender did not answer within %2 s of its start; try the command in a terminal: %1</source>
        <translation>Blender n’a pas répondu dans les %2 s après son démarrage&#xa0;; essayez la commande dans un terminal&#xa0;: %1</translation>
    </message>
    <message>
        <source>Blender ended before it was ready (%2); try the command in a terminal; its last words: %3; command: %1</source>
        <translation>Blender s’est terminé avant d’être prêt (%2)&#xa0;; essayez la commande dans un terminal&#xa0;; ses derniers mots&#xa0;: %3&#xa0;; commande&#xa0;: %1</translation>
    </message>
    <message>
        <source>No display can be reached: EEVEE and Workbench may not render here; Cycles does; for the others start Tagmill in a desktop session or under xvfb-run -a</source>
        <translation>Aucun affichage accessible&#xa0;: EEVEE et Workbench risquent de ne pas fonctionner ici&#xa0;; Cycles fonctionne&#xa0;; pour les autres, lancez Tagmill dans une session de bureau ou sous xvfb-run -a</translation>
    </message>
    <message>
        <source>Blender %1 was built without a denoiser: frames to be denoised take four times the samples instead; an official Blender build has one</source>
        <translation>Blender %1 a été compilé sans débruiteur&#xa0;: les frames à débruiter prennent quatre fois plus d’échantillons à la place&#xa0;; une version officielle de Blender en a un</translation>
    </message>
    <message>
        <source>These Blenders make different pixels: a run that uses both needs --mixed, and its dataset is not reproducible by bytes: %1 and %2</source>
        <translation>Ces Blenders produisent des pixels différents&#xa0;: une exécution qui utilise les deux a besoin de --mixed, et son jeu de données n’est pas reproductible à l’octet près&#xa0;: %1 et %2</translation>
    </message>
    <message>
        <source>Only %1 MB are free on the disk of the output folder; free some or choose another folder: %2</source>
        <translation>Seuls %1 Mo sont libres sur le disque du dossier de sortie&#xa0;; libérez-en ou choisissez un autre dossier&#xa0;: %2</translation>
    </message>
    <message>
        <source>The worker speaks protocol %1, this Tagmill speaks %2; install both from the same release</source>
        <translation>Le worker parle le protocole %1, ce Tagmill parle le %2&#xa0;; installez les deux depuis la même version</translation>
    </message>
    <message>
        <source>The worker broke the protocol and was stopped: %1</source>
        <translation>Le worker a enfreint le protocole et a été arrêté&#xa0;: %1</translation>
    </message>
    <message>
        <source>The worker answered for another frame than %1, which it was asked for</source>
        <translation>Le worker a répondu pour une autre frame que %1, qui lui était demandée</translation>
    </message>
    <message>
        <source>The worker ended unexpectedly (%1); its last words: %2</source>
        <translation>Le worker s’est terminé de façon inattendue (%1)&#xa0;; ses derniers mots&#xa0;: %2</translation>
    </message>
    <message>
        <source>The worker gave no sign of life for %1 s and was stopped</source>
        <translation>Le worker n’a pas donné signe de vie pendant %1 s et a été arrêté</translation>
    </message>
    <message>
        <source>The worker is not running</source>
        <translation>Le worker n’est pas en marche</translation>
    </message>
    <message>
        <source>The worker was stopped before it answered</source>
        <translation>Le worker a été arrêté avant d’avoir répondu</translation>
    </message>
    <message>
        <source>Internal error in the worker, please report it: %1</source>
        <translation>Erreur interne dans le worker, merci de la signaler&#xa0;: %1</translation>
    </message>
    <message>
        <source>The worker cannot use the scene at %2: %1</source>
        <translation>Le worker ne peut pas utiliser la scène à %2&#xa0;: %1</translation>
    </message>
    <message>
        <source>The worker lacks an asset needed at %2: %1</source>
        <translation>Il manque au worker une ressource nécessaire à %2&#xa0;: %1</translation>
    </message>
    <message>
        <source>The render device failed; render on the CPU, or restart the driver: %1</source>
        <translation>Le périphérique de rendu a échoué&#xa0;; utilisez le CPU, ou redémarrez le pilote&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not enough memory to render; lower the resolution or the number of workers: %1</source>
        <translation>Pas assez de mémoire pour le rendu&#xa0;; diminuez la résolution ou le nombre de workers&#xa0;: %1</translation>
    </message>
    <message>
        <source>The disk is full; free some space or choose another output folder: %1</source>
        <translation>Le disque est plein&#xa0;; libérez de l’espace ou choisissez un autre dossier de sortie&#xa0;: %1</translation>
    </message>
    <message>
        <source>Blender could not render %2: %1</source>
        <translation>Blender n’a pas pu rendre %2&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 and %2 contradict each other; give one of them</source>
        <translation>%1 et %2 se contredisent&#xa0;; donnez l’un des deux</translation>
    </message>
    <message>
        <source>There is no command %1; tagmill --help lists them</source>
        <translation>Il n’y a pas de commande %1&#xa0;; tagmill --help les liste</translation>
    </message>
    <message>
        <source>There is no command %1; did you mean %2</source>
        <translation>Il n’y a pas de commande %1&#xa0;; vouliez-vous dire %2</translation>
    </message>
    <message>
        <source>%2 has no option %1</source>
        <translation>%2 n’a pas d’option %1</translation>
    </message>
    <message>
        <source>%2 has no option %1; did you mean %3</source>
        <translation>%2 n’a pas d’option %1&#xa0;; vouliez-vous dire %3</translation>
    </message>
    <message>
        <source>%1 = %2 is not %3</source>
        <translation>%1 = %2 n’est pas %3</translation>
    </message>
    <message>
        <source>%1 needs a value: %1 %2</source>
        <translation>%1 a besoin d’une valeur&#xa0;: %1 %2</translation>
    </message>
    <message>
        <source>%1 takes no value, but has %2</source>
        <translation>%1 ne prend pas de valeur, mais a reçu %2</translation>
    </message>
    <message>
        <source>%1 may be given once only; it is given again as %2</source>
        <translation>%1 ne peut être donné qu’une fois&#xa0;; il est donné à nouveau comme %2</translation>
    </message>
    <message>
        <source>%1 needs %2</source>
        <translation>%1 a besoin de %2</translation>
    </message>
    <message>
        <source>There is nothing to write: --output takes the config with the cameras of --add and --drop</source>
        <translation>Il n’y a rien à écrire&#xa0;: --output prend la configuration avec les caméras de --add et --drop</translation>
    </message>
    <message>
        <source>evaluate takes the detections from exactly one of --detections FILE, --command &apos;PROGRAM {image}&apos; and --detector opencv|apriltag3</source>
        <translation>evaluate prend les détections d’une seule des options --detections FILE, --command &apos;PROGRAM {image}&apos; et --detector opencv|apriltag3</translation>
    </message>
    <message>
        <source>--match-px takes a number of pixels above 0, not %1</source>
        <translation>--match-px prend un nombre de pixels supérieur à 0, pas %1</translation>
    </message>
    <message>
        <source>--command needs {image} in one of its arguments: the picture&apos;s path goes there</source>
        <translation>--command a besoin de {image} dans l’un de ses arguments&#xa0;: le chemin de l’image y est mis</translation>
    </message>
    <message>
        <source>--set takes KEY=VALUE, as camera.fov=60, not %1</source>
        <translation>--set prend KEY=VALUE, comme camera.fov=60, pas %1</translation>
    </message>
    <message>
        <source>--scene-ids takes scene ids from 0 to %2, separated by commas, not %1</source>
        <translation>--scene-ids prend des ids de scène de 0 à %2, séparés par des virgules, pas %1</translation>
    </message>
    <message>
        <source>%1 = %2 is not a shard index from 0 to %3</source>
        <translation>%1 = %2 n’est pas un indice de shard de 0 à %3</translation>
    </message>
    <message>
        <source>--total-shards needs --shard-index, or the array index of a job scheduler in the environment</source>
        <translation>--total-shards a besoin de --shard-index, ou de l’indice de tableau d’un ordonnanceur de tâches dans l’environnement</translation>
    </message>
    <message>
        <source>--shard-index needs --total-shards</source>
        <translation>--shard-index a besoin de --total-shards</translation>
    </message>
    <message>
        <source>--write replaces the file itself; give either --write or -o FILE</source>
        <translation>--write remplace le fichier lui-même&#xa0;; donnez soit --write, soit -o FILE</translation>
    </message>
    <message>
        <source>--scene-ids and shards exclude each other; give one of them</source>
        <translation>--scene-ids et les shards s’excluent&#xa0;; donnez l’un des deux</translation>
    </message>
    <message>
        <source>%1 needs --config or --job, one of them</source>
        <translation>%1 a besoin de --config ou de --job, l’un des deux</translation>
    </message>
    <message>
        <source>A job is frozen, so %1 cannot change it; lock the config again</source>
        <translation>Une tâche est figée, %1 ne peut donc pas la changer&#xa0;; verrouillez à nouveau la configuration</translation>
    </message>
    <message>
        <source>%1 counts only together with --job; files that your own config names are read anyway</source>
        <translation>%1 ne compte qu’avec --job&#xa0;; les fichiers que nomme votre propre configuration sont lus de toute façon</translation>
    </message>
    <message>
        <source>--shard-index needs --shard-size here</source>
        <translation>--shard-index a besoin de --shard-size ici</translation>
    </message>
    <message>
        <source>There is no display to open the window on; start Tagmill in a desktop session or through xvfb-run, or use a command without a window, such as tagmill generate</source>
        <translation>Il n’y a pas d’affichage où ouvrir la fenêtre&#xa0;; lancez Tagmill dans une session de bureau ou par xvfb-run, ou utilisez une commande sans fenêtre, comme tagmill generate</translation>
    </message>
    <message>
        <source>The files of %1 hold no corners of tags; leave --corner-order away</source>
        <translation>Les fichiers de %1 ne contiennent pas de coins de tags&#xa0;; retirez --corner-order</translation>
    </message>
    <message>
        <source>%1 takes no further argument: %2</source>
        <translation>%1 ne prend pas d’autre argument&#xa0;: %2</translation>
    </message>
    <message>
        <source>The document has no file yet; choose one with Save as</source>
        <translation>Le document n’a pas encore de fichier&#xa0;; choisissez-en un avec «&#xa0;Enregistrer sous&#xa0;»</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Internal error, please report it: %1</source>
        <translation>Erreur interne, merci de la signaler&#xa0;: %1</translation>
    </message>
    <message>
        <source>Camera %1 of scene %2 is dropped a second time here; remove one of the two</source>
        <translation>La caméra %1 de la scène %2 est écartée ici une deuxième fois&#xa0;; supprimer l’une des deux mentions</translation>
    </message>
    <message>
        <source>This dataset has no job_spec.json, so it cannot be made again: %1</source>
        <translation>Ce jeu de données n’a pas de job_spec.json et ne peut donc pas être refait&#xa0;: %1</translation>
    </message>
    <message>
        <source>No frame of this dataset says of which scene it is, so none can be made again: %1</source>
        <translation>Aucune image de ce jeu de données ne dit à quelle scène elle appartient, aucune ne peut donc être refaite&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 is not here: log in to a machine of the cluster that has Slurm&apos;s programs, or render here with --executor local</source>
        <translation>%1 n’existe pas ici&#xa0;: se connecter à une machine du cluster qui a les programmes de Slurm, ou rendre ici avec --executor local</translation>
    </message>
    <message>
        <source>No Slurm controller answers here; log in to a machine of the cluster, or render here with --executor local (%1: %2)</source>
        <translation>Aucun contrôleur Slurm ne répond ici&#xa0;; se connecter à une machine du cluster, ou rendre ici avec --executor local (%1&#xa0;: %2)</translation>
    </message>
    <message>
        <source>Slurm does not take it (%1): %2</source>
        <translation>Slurm le refuse (%1)&#xa0;: %2</translation>
    </message>
    <message>
        <source>No cluster job was submitted from this folder: %1</source>
        <translation>Aucun job de cluster n’a été soumis depuis ce dossier&#xa0;: %1</translation>
    </message>
    <message>
        <source>The record of the cluster job cannot be read (%1); what is rendered is safe: submit again with tagmill generate --executor slurm --resume</source>
        <translation>L’enregistrement du job de cluster est illisible (%1)&#xa0;; ce qui est rendu est en sécurité&#xa0;: soumettre à nouveau avec tagmill generate --executor slurm --resume</translation>
    </message>
    <message>
        <source>%1 becomes one line of a script and holds a line break or a control character; remove it</source>
        <translation>%1 devient une ligne d’un script et contient un saut de ligne ou un caractère de contrôle&#xa0;; l’enlever</translation>
    </message>
    <message>
        <source>Further options begin with a dash, as --constraint=avx2, not %1</source>
        <translation>Les autres options commencent par un tiret, comme --constraint=avx2, pas %1</translation>
    </message>
    <message>
        <source>There is no cluster profile %1; write one (partition, account, time, memory, cpus, gres …) at %2</source>
        <translation>Il n’y a pas de profil de cluster %1&#xa0;; en écrire un (partition, account, time, memory, cpus, gres …) dans %2</translation>
    </message>
    <message>
        <source>This folder&apos;s cluster job has %1 tasks waiting or running; tagmill job status says which, tagmill job cancel ends them</source>
        <translation>Le job de cluster de ce dossier a %1 tâches en attente ou en cours&#xa0;; tagmill job status dit lesquelles, tagmill job cancel les arrête</translation>
    </message>
    <message>
        <source>Ids are numbers from 0 to 99999 and ranges of them, as 0-9,12, not %1</source>
        <translation>Les identifiants sont des nombres de 0 à 99999 et des plages, comme 0-9,12, pas %1</translation>
    </message>
    <message>
        <source>None of the scenes can be planned; mend what is said above</source>
        <translation>Aucune des scènes ne peut être planifiée&#xa0;; corriger ce qui est dit plus haut</translation>
    </message>
    <message>
        <source>The noise of a point is a number of pixels from 0.000001 to 100, not %1</source>
        <translation>Le bruit d’un point est un nombre de pixels de 0.000001 à 100, pas %1</translation>
    </message>
    <message>
        <source>The poses are those of the config as %1 changes it, and --output writes the file without that change; put it into the file first</source>
        <translation>Les poses sont celles de la configuration telle que %1 la modifie, et --output écrit le fichier sans cette modification&#xa0;; la mettre d’abord dans le fichier</translation>
    </message>
    <message>
        <source>%1 names the config that is read; choose another file: %2</source>
        <translation>%1 désigne la configuration qui est lue&#xa0;; choisir un autre fichier&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 and %2 name the same file; choose two: %3</source>
        <translation>%1 et %2 désignent le même fichier&#xa0;; en choisir deux&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1 gave no answer within %2 s; try again, or ask the cluster&apos;s administrators (%3)</source>
        <translation>%1 n’a pas répondu en %2 s&#xa0;; réessayer, ou s’adresser aux administrateurs du cluster (%3)</translation>
    </message>
    <message>
        <source>%1 shards are more than this Slurm takes at a time (MaxJobCount = %2, the merge is one more): give fewer with --total-shards or a larger shard_size</source>
        <translation>%1 shards, c’est plus que ce Slurm n’en prend à la fois (MaxJobCount = %2, la fusion en compte un de plus)&#xa0;: en donner moins avec --total-shards ou un shard_size plus grand</translation>
    </message>
    <message>
        <source>Slurm could not start tasks on %1, perhaps because that node does not see %2; use a folder that all nodes share</source>
        <translation>Slurm n’a pas pu démarrer de tâches sur %1, peut-être parce que ce nœud ne voit pas %2&#xa0;; utiliser un dossier partagé par tous les nœuds</translation>
    </message>
    <message>
        <source>%1 records, now %2</source>
        <translation>%1 enregistrements, maintenant %2</translation>
    </message>
    <message>
        <source>record %1, %2</source>
        <translation>enregistrement %1, %2</translation>
    </message>
    <message>
        <source>record %1</source>
        <translation>enregistrement %1</translation>
    </message>
    <message>
        <source>This is not a Radiance HDR file that can be read (%2): %1</source>
        <translation>Ce n’est pas un fichier HDR Radiance lisible (%2)&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 frames in quarantine were left out; take them out of it in Inspect (key Q) to export them</source>
        <translation>%1 frames en quarantaine ont été omises&#xa0;; retirez-les de la quarantaine dans «&#xa0;Inspection&#xa0;» (touche Q) pour les exporter</translation>
    </message>
    <message>
        <source>This is no rule; write a number of the audit&apos;s report and its bound, as score &gt;= 80, or name a file of rules: %1</source>
        <translation>Ce n’est pas une règle&#xa0;; écrivez un nombre du rapport d’audit et sa borne, comme score &gt;= 80, ou nommez un fichier de règles&#xa0;: %1</translation>
    </message>
    <message>
        <source>This folder does not say what it was made from (job_spec.json, .tagmill/sequence.json), so it cannot be rendered again: %1</source>
        <translation>Ce dossier ne dit pas à partir de quoi il a été produit (job_spec.json, .tagmill/sequence.json), il ne peut donc pas être rendu à nouveau&#xa0;: %1</translation>
    </message>
    <message>
        <source>The .blend is another one than was rendered; to render it as it is now, add the .blend itself: %1</source>
        <translation>Le .blend n’est plus celui qui a été rendu&#xa0;; pour le rendre tel qu’il est maintenant, ajoutez le .blend lui-même&#xa0;: %1</translation>
    </message>
    <message>
        <source>What names programs or code is not taken over from a sequence; set it anew if you want it: %1</source>
        <translation>Ce qui nomme des programmes ou du code n’est pas repris d’une séquence&#xa0;; définissez-le à nouveau si vous le voulez&#xa0;: %1</translation>
    </message>
    <message>
        <source>A job of the queue cannot be read, so it is left out; its file stays: %1</source>
        <translation>Une tâche de la file d’attente est illisible, elle est donc omise&#xa0;; son fichier reste&#xa0;: %1</translation>
    </message>
    <message>
        <source>Stopped after %1 frames, as asked for, because a rule does not hold for them: %2</source>
        <translation>Arrêt après %1 frames, comme demandé, car elles ne respectent pas une règle&#xa0;: %2</translation>
    </message>
    <message>
        <source>A rule that only warns does not hold for the first %1 frames: %2</source>
        <translation>Une règle qui ne fait qu’avertir n’est pas respectée par les %1 premières frames&#xa0;: %2</translation>
    </message>
    <message>
        <source>AprilTag has no boards: copy the record of one of its tags</source>
        <translation>AprilTag ne connaît pas de mires&#xa0;: copiez l’enregistrement d’un de ses tags</translation>
    </message>
    <message>
        <source>This record has not the points that the form needs</source>
        <translation>Cet enregistrement n’a pas les points que demande ce format</translation>
    </message>
    <message>
        <source>%1: %2 scenes in %3 shards given to Slurm; its job %4 puts them together when all have ended</source>
        <translation>%1&#xa0;: %2 scènes en %3 shards confiées à Slurm&#xa0;; son job %4 les fusionne quand tous sont terminés</translation>
    </message>
    <message>
        <source>%1 shards given to Slurm again; finished scenes are kept</source>
        <translation>%1 shards confiés à nouveau à Slurm&#xa0;; les scènes terminées sont conservées</translation>
    </message>
    <message>
        <source>%1 of %2 shards failed or were lost; the list of shards says which and why: mend the cause, then resubmit what is missing</source>
        <translation>%1 shards sur %2 en échec ou perdus&#xa0;; la liste des shards dit lesquels et pourquoi&#xa0;: corrigez la cause, puis soumettez à nouveau ce qui manque</translation>
    </message>
    <message>
        <source>--stop-gate is for runs on this computer: on a cluster nobody waits for the first frames; tagmill audit run --gate holds rules against what is done, tagmill job cancel ends the rest</source>
        <translation>--stop-gate sert aux exécutions sur cet ordinateur&#xa0;: sur un cluster, personne n’attend les premières frames&#xa0;; tagmill audit run --gate confronte les règles à ce qui est fait, tagmill job cancel arrête le reste</translation>
    </message>
    <message>
        <source>The worker was alive, but for %1 s it said nothing about its work and used no processor time, so it was stopped</source>
        <translation>Le worker était vivant, mais pendant %1 s il n’a rien dit de son travail et n’a consommé aucun temps processeur&#xa0;; il a donc été arrêté</translation>
    </message>
    <message>
        <source>one picture has %1 × %2 px, the other %3 × %4 px or other channels</source>
        <translation>une image a %1 × %2 px, l’autre %3 × %4 px ou d’autres canaux</translation>
    </message>
    <message>
        <source>The scene is stale: of the files it was rendered with, at least one is another now (%2); restore it, or run generate --resume: %1</source>
        <translation>La scène est périmée&#xa0;: parmi les fichiers avec lesquels elle a été rendue, au moins un a changé (%2)&#xa0;; restaurez-le ou lancez generate --resume&#xa0;: %1</translation>
    </message>
    <message>
        <source>A file that scenes were rendered with is not there, so whether they are stale cannot be told, which is no fault of the images: %1</source>
        <translation>Un fichier avec lequel des scènes ont été rendues est absent&#xa0;; impossible donc de dire si elles sont périmées, ce qui n’est pas un défaut des images&#xa0;: %1</translation>
    </message>
    <message>
        <source>Scenes were rendered with files outside the dataset (%1 of them), which were not opened, so whether the scenes are stale was not told; if you trust the dataset, allow their folders with --allow-assets DIR: %2</source>
        <translation>Des scènes ont été rendues avec des fichiers situés hors du jeu de données (%1) qui n’ont pas été ouverts&#xa0;; on ne sait donc pas si ces scènes sont périmées. Si vous faites confiance au jeu de données, autorisez leurs dossiers avec --allow-assets DIR&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: the sequence in %2 parts given to Slurm; its job %3 puts them together when all have ended</source>
        <translation>%1&#xa0;: séquence en %2 parties confiée à Slurm&#xa0;; la tâche %3 les assemble quand toutes sont terminées</translation>
    </message>
    <message>
        <source>There is no room left on the disk of %1, or none in its quota: make some, then tagmill job resubmit %1</source>
        <translation>Il n’y a plus de place sur le disque de %1, ou dans son quota&#xa0;: libérez-en, puis tagmill job resubmit %1</translation>
    </message>
    <message>
        <source>%1 was killed before it answered; try again (%2)</source>
        <translation>%1 a été tué avant de répondre ; réessayez (%2)</translation>
    </message>
    <message>
        <source>sbatch ended without an answer, and the queue does not say whether Slurm took %1; look for it with squeue --me --Format=JobID,Command and end it with scancel (%2)</source>
        <translation>sbatch s’est arrêté sans répondre et la file d’attente ne dit pas si Slurm a pris %1 ; cherchez-le avec squeue --me --Format=JobID,Command et arrêtez-le avec scancel (%2)</translation>
    </message>
    <message>
        <source>No Blender answered here within %1 s, so the job does not say which version it is for and no other one will be refused; name yours with TAGMILL_BLENDER and lock again</source>
        <translation>Aucun Blender n’a répondu ici en %1 s : la tâche ne dit donc pas pour quelle version elle est faite et aucune autre ne sera refusée ; nommez le vôtre avec TAGMILL_BLENDER et verrouillez à nouveau</translation>
    </message>
    <message>
        <source>The tags and saved views of this dataset cannot be read: here the file is not valid JSON. It is left as it is; mend it or move it away to tag frames again</source>
        <translation>Les étiquettes et vues enregistrées de ce jeu de données sont illisibles&#xa0;: ici, le fichier n’est pas du JSON valide. Il reste tel quel&#xa0;; réparez-le ou déplacez-le pour étiqueter à nouveau des images</translation>
    </message>
    <message>
        <source>The tags and saved views of this dataset cannot be read: here the file is not as Tagmill writes it. It is left as it is; mend it or move it away to tag frames again</source>
        <translation>Les étiquettes et vues enregistrées de ce jeu de données sont illisibles&#xa0;: ici, le fichier n’est pas tel que Tagmill l’écrit. Il reste tel quel&#xa0;; réparez-le ou déplacez-le pour étiqueter à nouveau des images</translation>
    </message>
    <message>
        <source>The tags and saved views of this dataset cannot be read: another version of Tagmill wrote them. The file is left as it is; move it away to tag frames again</source>
        <translation>Les étiquettes et vues enregistrées de ce jeu de données sont illisibles&#xa0;: une autre version de Tagmill les a écrites. Le fichier reste tel quel&#xa0;; déplacez-le pour étiqueter à nouveau des images</translation>
    </message>
    <message>
        <source>The finished dataset does not pass its audit: %1</source>
        <translation>Le jeu de données terminé ne passe pas son audit&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>tagmill.bit_depth is %1; images have 8 or 16 bits a channel</source>
        <translation>tagmill.bit_depth vaut %1 ; les images ont 8 ou 16 bits par canal</translation>
    </message>
    <message>
        <source>%1 divides coordinates by the image&apos;s size, so 0 and 1 are the edges of the picture: counted from the %2 of the first pixel, points near an edge would be negative; leave --pixel-origin out, or give it as %3</source>
        <translation>%1 divise les coordonnées par la taille de l’image, 0 et 1 en sont donc les bords : comptés depuis l’origine « %2 » du premier pixel, les points proches d’un bord seraient négatifs ; omettez --pixel-origin ou donnez-lui la valeur %3</translation>
    </message>
    <message>
        <source>Nothing is missing but the merge, which is given to Slurm again</source>
        <translation>Il ne manque que la fusion ; elle est de nouveau confiée à Slurm</translation>
    </message>
    <message>
        <source>All shards are done, but not merged, because the job that does it ended with exit status %1 (its last words: %2); mend the cause, then tagmill job resubmit %3</source>
        <translation>Tous les shards sont terminés mais non fusionnés, car la tâche qui s&apos;en charge s&apos;est achevée avec le code %1 (ses derniers mots : %2) ; corrigez la cause, puis tagmill job resubmit %3</translation>
    </message>
    <message>
        <source>All shards are done, but not merged, because the job that does it is gone (%3; its last words: %2); tagmill job resubmit %1 starts it again</source>
        <translation>Tous les shards sont terminés mais non fusionnés, car la tâche qui s&apos;en charge a disparu (%3 ; ses derniers mots : %2) ; tagmill job resubmit %1 la relance</translation>
    </message>
    <message>
        <source>The folder holds %1 finished scenes of this job already; to keep them and make the rest, submit with --resume, or choose another output folder: %2</source>
        <translation>Le dossier contient déjà %1 scènes terminées de cette tâche ; pour les garder et produire le reste, soumettez avec --resume, ou choisissez un autre dossier de sortie : %2</translation>
    </message>
    <message>
        <source>%1 of %2 scenes of the job have no result to merge (%3); render them by generate --resume, or on a cluster by job resubmit, and merge again: %4</source>
        <translation>%1 scènes de la tâche sur %2 n’ont pas de résultat à fusionner (%3)&#xa0;; rendez-les avec generate --resume, ou sur un cluster avec job resubmit, puis fusionnez à nouveau&#xa0;: %4</translation>
    </message>
    <message>
        <source>A table of records tells no camera, distance or pose, so checks and exports that need them find nothing; put rich_truth.json or coco_labels.json of the dataset beside it</source>
        <translation>Une table d’enregistrements n’indique ni caméra, ni distance, ni pose : les contrôles et les exports qui en ont besoin n’y trouvent rien ; placez à côté le rich_truth.json ou le coco_labels.json du jeu de données</translation>
    </message>
    <message>
        <source>This job was not submitted from this account, or its job.json was changed since: the commands and job ids in it are not used. Go on with tagmill generate --executor slurm --resume, into the same folder: %1</source>
        <translation>Cette tâche n’a pas été soumise depuis ce compte, ou son job.json a été modifié depuis : ses commandes et numéros de tâche ne sont pas utilisés. Continuez avec tagmill generate --executor slurm --resume, dans le même dossier : %1</translation>
    </message>
    <message>
        <source>The job runs, but %1 cannot be written, so that nobody will know tomorrow that it is yours: tagmill job cancel and resubmit will refuse it. scancel %2 ends it</source>
        <translation>Le travail tourne, mais %1 ne peut pas être écrit : demain, personne ne saura qu’il est à vous, et tagmill job cancel et resubmit le refuseront. scancel %2 l’arrête</translation>
    </message>
    <message>
        <source>%1 of %2 frames are not there, or not as these settings and this Blender make them (%3); the same command without --skip-render makes them, or tagmill job resubmit on a cluster</source>
        <translation>%1 images sur %2 manquent ou ne sont pas telles que ces réglages et ce Blender les produisent (%3) ; la même commande sans --skip-render les produit, ou tagmill job resubmit sur un cluster</translation>
    </message>
    <message>
        <source>The job was locked with Blender %1 and this is %2, whose pixels may differ; name the other with --blender, or lock the job anew</source>
        <translation>La tâche a été verrouillée avec Blender %1 et ceci est %2, dont les pixels peuvent différer&#xa0;; nommez l’autre avec --blender, ou verrouillez la tâche à nouveau</translation>
    </message>
    <message>
        <source>Tags and views cannot be saved in the dataset (%2); make its folder writable or free space: %1</source>
        <translation>Impossible d’enregistrer les étiquettes et les vues dans le jeu de données (%2)&#xa0;; rendez son dossier accessible en écriture ou libérez de l’espace&#xa0;: %1</translation>
    </message>
    <message>
        <source>Occluders throw the shadow of the first directional light; add one above the horizon, or there are none</source>
        <translation>Les occulteurs projettent l’ombre de la première lumière directionnelle&#xa0;; ajoutez-en une au-dessus de l’horizon, sinon il n’y en a pas</translation>
    </message>
    <message>
        <source>Add a sun</source>
        <translation>Ajouter un soleil</translation>
    </message>
    <message>
        <source>This config has no tagmill section, so it means what render-tag means by it; add tagmill: {format: 1} for Tagmill&apos;s own meaning. What differs here: %1</source>
        <translation>Cette configuration n’a pas de section tagmill&#xa0;: elle a donc le sens que lui donne render-tag&#xa0;; ajoutez tagmill: {format: 1} pour le sens propre à Tagmill. Ce qui diffère ici&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>ProblemKind</name>
    <message numerus="yes">
        <source>%1 (and %n more like it)</source>
        <translation>
            <numerusform>%1 (et %n autre de ce genre)</numerusform>
            <numerusform>%1 (et %n autres de ce genre)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordQuantity</name>
    <message>
        <source>Distance</source>
        <translation>Distance</translation>
    </message>
    <message>
        <source>Incidence</source>
        <translation>Incidence</translation>
    </message>
    <message>
        <source>Pixels per module</source>
        <translation>Pixels par module</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Aire</translation>
    </message>
    <message>
        <source>Occlusion</source>
        <translation>Occultation</translation>
    </message>
    <message>
        <source>Blur</source>
        <translation>Flou</translation>
    </message>
    <message>
        <source>Tag size</source>
        <translation>Taille du tag</translation>
    </message>
</context>
<context>
    <name>Rejection</name>
    <message>
        <source>too near</source>
        <translation>trop près</translation>
    </message>
    <message>
        <source>target not facing the camera</source>
        <translation>cible non orientée vers la caméra</translation>
    </message>
    <message>
        <source>outside the picture</source>
        <translation>hors de l’image</translation>
    </message>
    <message>
        <source>too small in the picture</source>
        <translation>trop petite dans l’image</translation>
    </message>
    <message>
        <source>too large in the picture</source>
        <translation>trop grande dans l’image</translation>
    </message>
    <message>
        <source>hidden by something</source>
        <translation>masquée par quelque chose</translation>
    </message>
    <message>
        <source>camera below the floor</source>
        <translation>caméra sous le sol</translation>
    </message>
    <message>
        <source>beyond what the lens can see</source>
        <translation>au-delà de ce que l’objectif peut voir</translation>
    </message>
    <message>
        <source>pixels per module out of range</source>
        <translation>pixels par module hors plage</translation>
    </message>
    <message>
        <source>no place for the occluder</source>
        <translation>pas de place pour l’occulteur</translation>
    </message>
    <message>
        <source>outside the range of elevations</source>
        <translation>hors de la plage d’élévations</translation>
    </message>
    <message>
        <source>outside its bin of incidence</source>
        <translation>hors de sa classe d’incidence</translation>
    </message>
    <message>
        <source>too large for its place in the picture</source>
        <translation>trop grande pour sa place dans l’image</translation>
    </message>
    <message>
        <source>turned away from every camera</source>
        <translation>détournée de toutes les caméras</translation>
    </message>
    <message>
        <source>bin of pixels per module out of reach</source>
        <translation>classe de pixels par module hors d’atteinte</translation>
    </message>
    <message>
        <source>bin of incidence out of reach</source>
        <translation>classe d’incidence hors d’atteinte</translation>
    </message>
    <message>
        <source>bin of image position out of reach</source>
        <translation>classe de position dans l’image hors d’atteinte</translation>
    </message>
    <message>
        <source>whole scene not valid</source>
        <translation>scène entière non valide</translation>
    </message>
</context>
<context>
    <name>TargetPicture</name>
    <message>
        <source>ChArUco board, %1 × %2 cells</source>
        <translation>Mire ChArUco, %1 × %2 cellules</translation>
    </message>
    <message>
        <source>AprilGrid, %1 × %2 tags</source>
        <translation>AprilGrid, %1 × %2 tags</translation>
    </message>
    <message>
        <source>%1 × %2 mm, %3, %4 markers, %5 keypoints</source>
        <translation>%1 × %2 mm, %3, %4 marqueurs, %5 points clés</translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s)</source>
        <translation>
            <numerusform>%n tag</numerusform>
            <numerusform>%n tags</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 mm, %2</source>
        <translation>%1 mm, %2</translation>
    </message>
    <message>
        <source>OpenCV 4.6 and newer</source>
        <translation>OpenCV 4.6 et plus récent</translation>
    </message>
    <message>
        <source>Legacy OpenCV</source>
        <translation>Ancien OpenCV</translation>
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
        <translation>Corriger les tailles selon l’impression mesurée</translation>
    </message>
</context>
<context>
    <name>ValueJson</name>
    <message>
        <source>One value is expected</source>
        <translation>Une seule valeur est attendue</translation>
    </message>
    <message>
        <source>%1 at character %2</source>
        <translation>%1 au caractère %2</translation>
    </message>
</context>
<context>
    <name>ViewportLegend</name>
    <message>
        <source>sees a whole target</source>
        <translation>voit une cible entière</translation>
    </message>
    <message>
        <source>sees none</source>
        <translation>n’en voit aucune</translation>
    </message>
</context>
<context>
    <name>ViewportSubject</name>
    <message>
        <source>Scene %1, camera %2</source>
        <translation>Scène %1, caméra %2</translation>
    </message>
    <message>
        <source>%1: sees no whole target</source>
        <translation>%1&#xa0;: ne voit aucune cible entière</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 m, %3°, %4 px per module, %n target(s)</source>
        <translation>
            <numerusform>%1&#xa0;: %2 m, %3°, %4 px par module, %n cible</numerusform>
            <numerusform>%1&#xa0;: %2 m, %3°, %4 px par module, %n cibles</numerusform>
        </translation>
    </message>
    <message>
        <source>Frame %1: %2, %3 mm, at %4 m</source>
        <translation>Frame %1&#xa0;: %2, %3 mm, à %4 m</translation>
    </message>
</context>
<context>
    <name>tagmill::Actions</name>
    <message>
        <source>%1: %2</source>
        <comment>a menu and a command in it</comment>
        <translation>%1&#xa0;:&#xa0;%2</translation>
    </message>
</context>
<context>
    <name>tagmill::AddJobsDialog</name>
    <message>
        <source>These files may be read</source>
        <translation>Ces fichiers peuvent être lus</translation>
    </message>
    <message>
        <source>Add jobs</source>
        <translation>Ajouter des tâches</translation>
    </message>
    <message>
        <source>Folder for the outputs</source>
        <translation>Dossier des sorties</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Frames</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>Add to the queue</source>
        <translation>Ajouter à la file d’attente</translation>
    </message>
    <message>
        <source>Files…</source>
        <translation>Fichiers…</translation>
    </message>
    <message>
        <source>Configs, experiments, campaigns, frozen jobs, .blend files</source>
        <translation>Configurations, expériences, campagnes, tâches figées, fichiers .blend</translation>
    </message>
    <message>
        <source>Dataset…</source>
        <translation>Jeu de données…</translation>
    </message>
    <message>
        <source>A dataset or a sequence, to be rendered again from what it was made of</source>
        <translation>Un jeu de données ou une séquence, à rendre à nouveau à partir de ce qui l’a produit</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Parcourir…</translation>
    </message>
    <message>
        <source>Choose the folder for the outputs</source>
        <translation>Choisir le dossier des sorties</translation>
    </message>
    <message>
        <source>Outputs below</source>
        <translation>Sorties sous</translation>
    </message>
    <message>
        <source>Configs, experiments, jobs, scenes (*.yaml *.yml *.json *.blend);;All files (*)</source>
        <translation>Configurations, expériences, tâches, scènes (*.yaml *.yml *.json *.blend);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Dataset or sequence</source>
        <translation>Jeu de données ou séquence</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The dataset names %n file(s) outside its folder:</source>
        <translation>
            <numerusform>Le jeu de données nomme %n fichier hors de son dossier&#xa0;:</numerusform>
            <numerusform>Le jeu de données nomme %n fichiers hors de son dossier&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose files, or a dataset to render again. What a dataset says is data: nothing in it is run.</source>
        <translation>Choisissez des fichiers, ou un jeu de données à rendre à nouveau. Ce que dit un jeu de données n’est que données&#xa0;: rien n’en est exécuté.</translation>
    </message>
    <message>
        <source>Stop each of them early, as the form says: %1</source>
        <translation>Arrêter chacune de façon anticipée, comme l’indique le formulaire&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>tagmill::AuditCalibrationPage</name>
    <message>
        <source>No calibration opened</source>
        <translation>Aucune calibration ouverte</translation>
    </message>
    <message>
        <source>Calibrate with your own tool from these pictures, then open its file here: OpenCV, Kalibr, mrcal or ROS. It is held against the cameras that took them.</source>
        <translation>Calibrez avec votre propre outil à partir de ces images, puis ouvrez son fichier ici&#xa0;: OpenCV, Kalibr, mrcal ou ROS. La calibration est comparée aux caméras qui les ont prises.</translation>
    </message>
    <message>
        <source>Open a calibration…</source>
        <translation>Ouvrir une calibration…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>Lenses</source>
        <translation>Objectifs</translation>
    </message>
    <message>
        <source>Parameters of the lens</source>
        <translation>Paramètres de l’objectif</translation>
    </message>
    <message>
        <source>Open a calibration</source>
        <translation>Ouvrir une calibration</translation>
    </message>
    <message>
        <source>Calibrations (*.yaml *.yml *.xml *.json *.cameramodel);;All files (*)</source>
        <translation>Calibrations (*.yaml *.yml *.xml *.json *.cameramodel);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Lens</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>of no use</source>
        <translation>inutilisable</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Frames</translation>
    </message>
    <message>
        <source>Projection difference, RMS, px</source>
        <translation>Écart de projection, RMS, px</translation>
    </message>
    <message>
        <source>largest, px</source>
        <translation>maximal, px</translation>
    </message>
    <message>
        <source>over % of the image</source>
        <translation>sur % de l’image</translation>
    </message>
    <message>
        <source>Residual of true points, RMS, px</source>
        <translation>Résidu des points vrais, RMS, px</translation>
    </message>
    <message>
        <source>Boards</source>
        <translation>Mires</translation>
    </message>
    <message>
        <source>Here cx and cy count from the corner of a pixel: half a pixel more than in the files of OpenCV, Kalibr, mrcal and ROS, which count from its centre.</source>
        <translation>Ici, cx et cy se comptent à partir du coin d’un pixel&#xa0;: un demi-pixel de plus que dans les fichiers d’OpenCV, Kalibr, mrcal et ROS, qui comptent à partir de son centre.</translation>
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
        <translation>OpenCV, affiné</translation>
    </message>
    <message>
        <source>AprilTag 3</source>
        <translation>AprilTag 3</translation>
    </message>
    <message>
        <source>Edges</source>
        <translation>Bords</translation>
    </message>
    <message>
        <source>No closure test yet</source>
        <translation>Pas encore de test de fermeture</translation>
    </message>
    <message>
        <source>Detects tags and boards on every image with OpenCV and AprilTag 3, measures corners against the truth and calibrates the camera anew. It takes about a second for a few images.</source>
        <translation>Détecte les tags et les mires dans chaque image avec OpenCV et AprilTag 3, mesure les coins par rapport à la vérité terrain et recalibre la caméra. Cela prend environ une seconde pour quelques images.</translation>
    </message>
    <message>
        <source>Run the closure test</source>
        <translation>Lancer le test de fermeture</translation>
    </message>
    <message>
        <source>Outward bias of corners</source>
        <translation>Biais des coins vers l’extérieur</translation>
    </message>
    <message>
        <source>Residual, RMS</source>
        <translation>Résidu, RMS</translation>
    </message>
    <message>
        <source>Bias x</source>
        <translation>Biais x</translation>
    </message>
    <message>
        <source>Bias y</source>
        <translation>Biais y</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>Closure test progress</source>
        <translation>Progression du test de fermeture</translation>
    </message>
    <message>
        <source>Detections</source>
        <translation>Détections</translation>
    </message>
    <message>
        <source>Solved lenses</source>
        <translation>Objectifs estimés</translation>
    </message>
    <message>
        <source>Parameters of the lens</source>
        <translation>Paramètres de l’objectif</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Relancer</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lancer</translation>
    </message>
    <message>
        <source>Detecting and calibrating…</source>
        <translation>Détection et calibration…</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s)</source>
        <translation>
            <numerusform>%n image</numerusform>
            <numerusform>%n images</numerusform>
        </translation>
    </message>
    <message>
        <source>; %1</source>
        <translation>&#xa0;; %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Boards, %1</source>
        <translation>Mires, %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvés</translation>
    </message>
    <message>
        <source>False</source>
        <translation>Faux</translation>
    </message>
    <message>
        <source>RMS, px</source>
        <translation>RMS, px</translation>
    </message>
    <message>
        <source>Outward</source>
        <translation>Vers l’extérieur</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 par %2</translation>
    </message>
    <message>
        <source>Camera %1: %2</source>
        <translation>Caméra %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>not solved</source>
        <translation>sans solution</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>In-sample: RMS of the residuals the solver leaves. Difference: RMS of the projection difference against the true lens, rotation fitted, over the covered part of the image</source>
        <translation>Échantillon&#xa0;: RMS des résidus que laisse le solveur. Écart&#xa0;: RMS de l’écart de projection par rapport au vrai objectif, rotation ajustée, sur la partie couverte de l’image</translation>
    </message>
    <message>
        <source>In-sample, px</source>
        <translation>Échantillon, px</translation>
    </message>
    <message>
        <source>Difference, px</source>
        <translation>Écart, px</translation>
    </message>
    <message>
        <source>Largest, px</source>
        <translation>Maximal, px</translation>
    </message>
    <message>
        <source>Covered, %</source>
        <translation>Couvert, %</translation>
    </message>
    <message>
        <source>Not solved: %1</source>
        <translation>Non résolu&#xa0;:&#xa0;%1</translation>
    </message>
</context>
<context>
    <name>tagmill::AuditComparisonPage</name>
    <message>
        <source>Nothing to compare with</source>
        <translation>Rien à comparer</translation>
    </message>
    <message>
        <source>Choose another dataset: an earlier run, or the one a detector was tuned on. Its distributions are laid over those of this one.</source>
        <translation>Choisissez un autre jeu de données&#xa0;: une exécution précédente, ou celui sur lequel un détecteur a été réglé. Ses distributions sont superposées à celles de celui-ci.</translation>
    </message>
    <message>
        <source>Choose a dataset…</source>
        <translation>Choisir un jeu de données…</translation>
    </message>
    <message>
        <source>Drift from</source>
        <translation>Dérive à partir de</translation>
    </message>
    <message>
        <source>A Kolmogorov–Smirnov statistic above it counts as drift, as --threshold of tagmill audit diff</source>
        <translation>Une statistique de Kolmogorov–Smirnov supérieure compte comme dérive, comme --threshold de tagmill audit diff</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>drift from</source>
        <translation>dérive à partir de</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Distributions</source>
        <translation>Distributions</translation>
    </message>
    <message>
        <source>Compare with a dataset</source>
        <translation>Comparer à un jeu de données</translation>
    </message>
    <message numerus="yes">
        <source>%n distribution(s) drifted</source>
        <translation>
            <numerusform>%n distribution a dérivé</numerusform>
            <numerusform>%n distributions ont dérivé</numerusform>
        </translation>
    </message>
    <message>
        <source>No distribution drifted</source>
        <translation>Aucune distribution n’a dérivé</translation>
    </message>
    <message>
        <source>Auditing %1…</source>
        <translation>Audit de %1…</translation>
    </message>
    <message>
        <source>drift</source>
        <translation>dérive</translation>
    </message>
    <message>
        <source>Values, %1</source>
        <translation>Valeurs, %1</translation>
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
        <translation>Différence</translation>
    </message>
    <message>
        <source>Distributions and numbers</source>
        <translation>Distributions et nombres</translation>
    </message>
    <message>
        <source>Frames of the same recipe</source>
        <translation>Frames de même recette</translation>
    </message>
</context>
<context>
    <name>tagmill::AuditDetectorsPage</name>
    <message>
        <source>Detector</source>
        <translation>Détecteur</translation>
    </message>
    <message>
        <source>compared with</source>
        <translation>comparé à</translation>
    </message>
    <message>
        <source>No detector evaluated yet</source>
        <translation>Encore aucun détecteur évalué</translation>
    </message>
    <message>
        <source>Choose a detector that is built in, a file of detections or a command. What it misses, invents and misplaces is shown by size, angle, distance, blur and noise.</source>
        <translation>Choisissez un détecteur intégré, un fichier de détections ou une commande. Ce qu’il manque, invente ou place mal est affiché selon la taille, l’angle, la distance, le flou et le bruit.</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Évaluer</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>Écrit dans %1</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>A tag counts as found when all of its corners are at most this far off</source>
        <translation>Un tag compte comme trouvé si l’écart de tous ses coins ne dépasse pas cette valeur</translation>
    </message>
    <message>
        <source>Farthest corner</source>
        <translation>Écart maximal d’un coin</translation>
    </message>
    <message>
        <source>a pixel&apos;s corner</source>
        <translation>le coin d’un pixel</translation>
    </message>
    <message>
        <source>a pixel&apos;s centre</source>
        <translation>le centre d’un pixel</translation>
    </message>
    <message>
        <source>(0, 0) of files and commands</source>
        <translation>(0, 0) des fichiers et des commandes</translation>
    </message>
    <message>
        <source>(0, 0) is</source>
        <translation>(0, 0) est</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Evaluation progress</source>
        <translation>Progression de l’évaluation</translation>
    </message>
    <message>
        <source>within</source>
        <translation>à moins de</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Rappel</translation>
    </message>
    <message>
        <source>Corner error, RMS</source>
        <translation>Erreur des coins, RMS</translation>
    </message>
    <message>
        <source>Outward bias of corners</source>
        <translation>Biais des coins vers l’extérieur</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Totaux</translation>
    </message>
    <message>
        <source>Show these frames in Inspect</source>
        <translation>Afficher ces frames dans «&#xa0;Inspection&#xa0;»</translation>
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
        <translation>Arrêter</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s): %1</source>
        <translation>
            <numerusform>%n problème&#xa0;: %1</numerusform>
            <numerusform>%n problèmes&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Tags to be found</source>
        <translation>Tags à trouver</translation>
    </message>
    <message>
        <source>Recall, %</source>
        <translation>Rappel, %</translation>
    </message>
    <message>
        <source>False positives</source>
        <translation>Faux positifs</translation>
    </message>
    <message>
        <source>Wrong ids</source>
        <translation>Ids erronés</translation>
    </message>
    <message>
        <source>Turned</source>
        <translation>Tournés</translation>
    </message>
    <message>
        <source>Corner error, RMS, px</source>
        <translation>Erreur des coins, RMS, px</translation>
    </message>
    <message>
        <source>Bias x, px</source>
        <translation>Biais x, px</translation>
    </message>
    <message>
        <source>Bias y, px</source>
        <translation>Biais y, px</translation>
    </message>
    <message>
        <source>Outward bias, px</source>
        <translation>Biais vers l’extérieur, px</translation>
    </message>
    <message>
        <source>Position error, mean, mm</source>
        <translation>Erreur de position moyenne, mm</translation>
    </message>
    <message>
        <source>Rotation error, mean, °</source>
        <translation>Erreur de rotation moyenne, °</translation>
    </message>
    <message>
        <source>Latency, median, ms</source>
        <translation>Latence médiane, ms</translation>
    </message>
    <message>
        <source>Latency, 95 %, ms</source>
        <translation>Latence à 95&#xa0;%, ms</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Variation</translation>
    </message>
    <message>
        <source> %</source>
        <translation>&#xa0;%</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>Tous les tags</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n frame(s)</source>
        <extracomment>%1 is what is wrong in them: missed, wrong, false</extracomment>
        <translation>
            <numerusform>%1&#xa0;: %n frame</numerusform>
            <numerusform>%1&#xa0;: %n frames</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Export the evaluation</source>
        <translation>Exporter l’évaluation</translation>
    </message>
    <message>
        <source>Web page (*.html);;JSON (*.json)</source>
        <translation>Page Web (*.html);;JSON (*.json)</translation>
    </message>
    <message>
        <source>All tags (click a curve for a part of them)</source>
        <translation>Tous les tags (cliquez sur une courbe pour n’en voir qu’une partie)</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Manqués</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Erronés</translation>
    </message>
    <message>
        <source>Corners more than %1 px off</source>
        <translation>Coins à plus de %1 px d’écart</translation>
    </message>
    <message>
        <source>False</source>
        <translation>Faux</translation>
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
        <translation>Points dans une partie de l’image</translation>
    </message>
    <message>
        <source>Show in Inspect</source>
        <translation>Afficher dans «&#xa0;Inspection&#xa0;»</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>Ne rien sélectionner</translation>
    </message>
    <message>
        <source>Drag over bars or click a cell of the image to select the frames behind it</source>
        <translation>Faire glisser sur des barres ou cliquer sur une cellule de l’image pour sélectionner les frames correspondantes</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 frames selected</source>
        <extracomment>%1 is how many there are in all</extracomment>
        <translation>
            <numerusform>%n frame sur %1 sélectionnée</numerusform>
            <numerusform>%n frames sur %1 sélectionnées</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Sélection</translation>
    </message>
</context>
<context>
    <name>tagmill::AuditFrameComparison</name>
    <message>
        <source>Frames are not compared yet</source>
        <translation>Les frames ne sont pas encore comparées</translation>
    </message>
    <message>
        <source>Compares the pictures that both datasets have of the same recipe: pixel by pixel, and where detectors find corners in one and in the other. It decodes every picture.</source>
        <translation>Compare les images que les deux jeux de données ont de la même recette&#xa0;: pixel par pixel, et selon l’endroit où les détecteurs trouvent les coins dans l’une et dans l’autre. Chaque image est décodée.</translation>
    </message>
    <message>
        <source>Compare frames</source>
        <translation>Comparer les frames</translation>
    </message>
    <message>
        <source>Show in Inspect</source>
        <translation>Afficher dans «&#xa0;Inspection&#xa0;»</translation>
    </message>
    <message>
        <source>Lists the frames that differ</source>
        <translation>Liste les frames qui diffèrent</translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <translation>Progression de la comparaison</translation>
    </message>
    <message>
        <source>Frames compared</source>
        <translation>Frames comparées</translation>
    </message>
    <message numerus="yes">
        <source>%n frame(s) of the same recipe</source>
        <translation>
            <numerusform>%n frame de même recette</numerusform>
            <numerusform>%n frames de même recette</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 the same, pixel for pixel</source>
        <translation>%1 identiques, pixel par pixel</translation>
    </message>
    <message>
        <source>worst: %1, which cannot be compared</source>
        <translation>la pire&#xa0;: %1, qui ne peut pas être comparée</translation>
    </message>
    <message>
        <source>worst: %1, PSNR %2 dB</source>
        <translation>la pire&#xa0;: %1, PSNR %2 dB</translation>
    </message>
    <message numerus="yes">
        <source>%n of another recipe</source>
        <translation>
            <numerusform>%n d’une autre recette</numerusform>
            <numerusform>%n d’une autre recette</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n whose recipe is not known</source>
        <translation>
            <numerusform>%n de recette inconnue</numerusform>
            <numerusform>%n de recette inconnue</numerusform>
        </translation>
    </message>
    <message>
        <source>in one dataset alone: %1 + %2</source>
        <translation>dans un seul jeu de données&#xa0;: %1 + %2</translation>
    </message>
    <message>
        <source>; </source>
        <translation>&#xa0;; </translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparaison…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation>Comparer à nouveau</translation>
    </message>
    <message>
        <source>Differs from %1</source>
        <translation>Diffère de %1</translation>
    </message>
</context>
<context>
    <name>tagmill::AuditGatesPage</name>
    <message>
        <source>No rules yet</source>
        <translation>Pas encore de règles</translation>
    </message>
    <message>
        <source>Rules say which numbers of the audit must lie within which bounds, as score ≥ 80. They are checked at once, and by “tagmill audit run --gate”.</source>
        <translation>Les règles disent quels nombres de l’audit doivent rester dans quelles bornes, comme score ≥ 80. Elles sont vérifiées aussitôt, et par «&#xa0;tagmill audit run --gate&#xa0;».</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>Ajouter une règle</translation>
    </message>
    <message>
        <source>Read from %1</source>
        <translation>Lu depuis %1</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>Écrit dans %1</translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation>Ajouter une règle</translation>
    </message>
    <message>
        <source>Remove rule</source>
        <translation>Supprimer la règle</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) broken</source>
        <translation>
            <numerusform>%n règle enfreinte</numerusform>
            <numerusform>%n règles enfreintes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Passed with %n warning(s)</source>
        <translation>
            <numerusform>Réussi avec %n avertissement</numerusform>
            <numerusform>Réussi avec %n avertissements</numerusform>
        </translation>
    </message>
    <message>
        <source>Every rule holds</source>
        <translation>Toutes les règles sont respectées</translation>
    </message>
    <message>
        <source>Open rules</source>
        <translation>Ouvrir des règles</translation>
    </message>
    <message>
        <source>Gate files (*.yaml *.yml *.json)</source>
        <translation>Fichiers de barrières qualité (*.yaml *.yml *.json)</translation>
    </message>
    <message>
        <source>Save the rules</source>
        <translation>Enregistrer les règles</translation>
    </message>
    <message>
        <source>YAML (*.yaml);;JSON (*.json)</source>
        <translation>YAML (*.yaml);;JSON (*.json)</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) faulty</source>
        <translation>
            <numerusform>%n règle défectueuse</numerusform>
            <numerusform>%n règles défectueuses</numerusform>
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
        <translation>Contrôles d’intégrité</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistiques</translation>
    </message>
    <message>
        <source>Integrity</source>
        <translation>Intégrité</translation>
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
        <translation>Découpage</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>Validate</source>
        <translation>Validation</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>A share, as in --split 80/10/10 of tagmill export</source>
        <translation>Une part, comme dans --split 80/10/10 de tagmill export</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>As --split-seed of tagmill export; scenes stay whole</source>
        <translation>Comme --split-seed de tagmill export&#xa0;; les scènes restent entières</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Frames</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>Scènes</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Each scene is drawn by chance, from its number and the seed alone, so that it keeps its part when others are added. Of few scenes the shares are met only roughly.</source>
        <translation>Chaque scène est tirée au hasard, d’après son seul numéro et la graine&#xa0;; elle garde ainsi sa partie quand d’autres s’ajoutent. Avec peu de scènes, les parts ne sont atteintes qu’à peu près.</translation>
    </message>
</context>
<context>
    <name>tagmill::AuditWorkspace</name>
    <message>
        <source>No dataset open</source>
        <translation>Aucun jeu de données ouvert</translation>
    </message>
    <message>
        <source>Open a dataset folder to check its integrity and see how distance, incidence and resolution are distributed.</source>
        <translation>Ouvrez un dossier de jeu de données pour vérifier son intégrité et voir la distribution des distances, des incidences et de la résolution.</translation>
    </message>
    <message>
        <source>Open dataset…</source>
        <translation>Ouvrir un jeu de données…</translation>
    </message>
    <message>
        <source>Auditing the dataset</source>
        <translation>Audit du jeu de données en cours</translation>
    </message>
    <message>
        <source>The dataset cannot be audited</source>
        <translation>Le jeu de données ne peut pas être audité</translation>
    </message>
    <message>
        <source>Open another dataset…</source>
        <translation>Ouvrir un autre jeu de données…</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>Écrit dans %1</translation>
    </message>
    <message>
        <source>Audit progress</source>
        <translation>Progression de l’audit</translation>
    </message>
    <message>
        <source>Audit again</source>
        <translation>Refaire l’audit</translation>
    </message>
    <message>
        <source>Score %1 of 100</source>
        <translation>Score %1 sur 100</translation>
    </message>
    <message>
        <source>Every integrity check passes</source>
        <translation>Tous les contrôles d’intégrité sont réussis</translation>
    </message>
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
            <numerusform>%n enregistrement de tag</numerusform>
            <numerusform>%n enregistrements de tags</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n board record(s)</source>
        <translation>
            <numerusform>%n enregistrement de mire</numerusform>
            <numerusform>%n enregistrements de mires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keypoint(s)</source>
        <translation>
            <numerusform>%n point clé</numerusform>
            <numerusform>%n points clés</numerusform>
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
        <translation>Rien n’est retiré des 100 points</translation>
    </message>
    <message>
        <source>Taken off 100 points: %1</source>
        <translation>Retiré des 100 points&#xa0;: %1</translation>
    </message>
    <message>
        <source>; </source>
        <translation>&#xa0;; </translation>
    </message>
    <message>
        <source>Export the audit</source>
        <translation>Exporter l’audit</translation>
    </message>
    <message>
        <source>Reproduce…</source>
        <translation>Reproduire…</translation>
    </message>
    <message>
        <source>Render frames again and compare them with those that are there</source>
        <translation>Rendre à nouveau des frames et les comparer à celles qui existent</translation>
    </message>
    <message>
        <source>Export report…</source>
        <translation>Exporter le rapport…</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Distributions</source>
        <translation>Distributions</translation>
    </message>
    <message>
        <source>Gates</source>
        <translation>Barrières qualité</translation>
    </message>
    <message>
        <source>Detectors</source>
        <translation>Détecteurs</translation>
    </message>
    <message>
        <source>Closure</source>
        <translation>Fermeture</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Calibration</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparaison</translation>
    </message>
    <message numerus="yes">
        <source>%n gate(s) broken</source>
        <translation>
            <numerusform>%n barrière qualité en échec</numerusform>
            <numerusform>%n barrières qualité en échec</numerusform>
        </translation>
    </message>
    <message>
        <source>Every integrity check and gate passes</source>
        <translation>Contrôles d’intégrité et barrières qualité tous réussis</translation>
    </message>
    <message>
        <source>Web page (*.html);;JSON (*.json)</source>
        <translation>Page Web (*.html);;JSON (*.json)</translation>
    </message>
    <message numerus="yes">
        <source>%n gate(s) faulty</source>
        <translation>
            <numerusform>%n barrière qualité défectueuse</numerusform>
            <numerusform>%n barrières qualité défectueuses</numerusform>
        </translation>
    </message>
    <message>
        <source>In the report:</source>
        <translation>Dans le rapport&#xa0;:</translation>
    </message>
</context>
<context>
    <name>tagmill::AuthorCameraView</name>
    <message>
        <source>No camera is selected</source>
        <translation>Aucune caméra sélectionnée</translation>
    </message>
    <message>
        <source>Click one in the 3D view to see what it will see.</source>
        <translation>Cliquez sur une caméra dans la vue 3D pour voir ce qu’elle verra.</translation>
    </message>
    <message>
        <source>Select the first</source>
        <translation>Sélectionner la première</translation>
    </message>
    <message>
        <source>What the selected camera will see</source>
        <translation>Ce que la caméra sélectionnée verra</translation>
    </message>
    <message>
        <source>What is drawn over the picture</source>
        <translation>Ce qui est dessiné par-dessus l’image</translation>
    </message>
    <message>
        <source>Keypoints</source>
        <translation>Points clés</translation>
    </message>
    <message>
        <source>Ids</source>
        <translation>Ids</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Marge</translation>
    </message>
    <message>
        <source>What detectors find</source>
        <translation>Ce que trouvent les détecteurs</translation>
    </message>
    <message>
        <source>%1: %2 of %3 saddles</source>
        <translation>%1&#xa0;: %2 points selles sur %3</translation>
    </message>
    <message>
        <source>%1: %2 of %3 tags</source>
        <translation>%1&#xa0;: %2 tags sur %3</translation>
    </message>
    <message>
        <source>, %1 px rms, %2 at most</source>
        <translation>, %1 px rms, %2 au plus</translation>
    </message>
    <message numerus="yes">
        <source>, %n found that is not there</source>
        <translation>
            <numerusform>, %n trouvé qui n’existe pas</numerusform>
            <numerusform>, %n trouvés qui n’existent pas</numerusform>
        </translation>
    </message>
    <message>
        <source>No detector here reads %1 as it is drawn</source>
        <translation>Aucun détecteur ici ne lit %1 tel qu’il est dessiné</translation>
    </message>
    <message>
        <source>Nothing to detect</source>
        <translation>Rien à détecter</translation>
    </message>
    <message>
        <source>Detectors are looking…</source>
        <translation>Les détecteurs cherchent…</translation>
    </message>
    <message>
        <source>No detector here reads %1 with the border of two modules that Kalibr&apos;s layout has; the layout peer has one</source>
        <translation>Aucun détecteur ici ne lit %1 avec la bordure de deux modules de la disposition de Kalibr&#xa0;; la disposition peer n’en a qu’un</translation>
    </message>
</context>
<context>
    <name>tagmill::AuthorWorkspace</name>
    <message>
        <source>Config</source>
        <translation>Configuration</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>As opened</source>
        <translation>À l’ouverture</translation>
    </message>
    <message>
        <source>Edits that can be taken back</source>
        <translation>Modifications annulables</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Selected camera</source>
        <translation>Caméra sélectionnée</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Couverture</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Calibration</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Problems (%1)</source>
        <translation>Problèmes (%1)</translation>
    </message>
</context>
<context>
    <name>tagmill::CalibrationModel</name>
    <message numerus="yes">
        <source>Add %n informative pose(s)</source>
        <translation>
            <numerusform>Ajouter %n pose informative</numerusform>
            <numerusform>Ajouter %n poses informatives</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drop %n camera(s)</source>
        <translation>
            <numerusform>Écarter %n caméra</numerusform>
            <numerusform>Écarter %n caméras</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tagmill::CalibrationPanel</name>
    <message>
        <source>Bent board</source>
        <translation>Mire courbée</translation>
    </message>
    <message>
        <source>Add most informative</source>
        <translation>Ajouter les plus informatives</translation>
    </message>
    <message>
        <source>Drop least useful</source>
        <translation>Écarter les moins utiles</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Paramètre</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Sigma</source>
        <translation>Sigma</translation>
    </message>
    <message>
        <source>Predicted standard deviations</source>
        <translation>Écarts types prédits</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation>Écart type</translation>
    </message>
    <message>
        <source>As the camera</source>
        <translation>Comme la caméra</translation>
    </message>
    <message>
        <source>Pinhole</source>
        <translation>Sténopé</translation>
    </message>
    <message>
        <source>Brown–Conrady</source>
        <translation>Brown–Conrady</translation>
    </message>
    <message>
        <source>Rational (OpenCV)</source>
        <translation>Rationnel (OpenCV)</translation>
    </message>
    <message>
        <source>Kannala–Brandt (fisheye)</source>
        <translation>Kannala–Brandt (fisheye)</translation>
    </message>
    <message>
        <source>The lens model that the calibration solves for. As the camera: its own; Brown–Conrady for a camera without distortion, because who calibrates does not know that.</source>
        <translation>Le modèle d’objectif que cherche la calibration. Comme la caméra&#xa0;: le sien&#xa0;; Brown–Conrady pour une caméra sans distorsion, car celui qui calibre l’ignore.</translation>
    </message>
    <message>
        <source>Standard deviation of a detected point, along x and along y.</source>
        <translation>Écart type d’un point détecté, selon x et selon y.</translation>
    </message>
    <message>
        <source>Solve for how the board is bent as well: z = bend_x·x² + bend_y·y².</source>
        <translation>Chercher aussi la courbure de la mire&#xa0;: z = bend_x·x² + bend_y·y².</translation>
    </message>
    <message>
        <source>Number of poses to add</source>
        <translation>Nombre de poses à ajouter</translation>
    </message>
    <message>
        <source>Number of cameras to drop</source>
        <translation>Nombre de caméras à écarter</translation>
    </message>
    <message>
        <source>Tries %1 poses within the camera&apos;s ranges and adds those that together tell the most of the lens, as placed cameras.</source>
        <translation>Essaie %1 poses dans les plages de la caméra et ajoute, comme caméras placées, celles qui ensemble en disent le plus sur l’objectif.</translation>
    </message>
    <message>
        <source>Takes the cameras out of the dataset that the calibration misses least.</source>
        <translation>Retire du jeu de données les caméras qui manquent le moins à la calibration.</translation>
    </message>
    <message>
        <source>Lens</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Bruit</translation>
    </message>
    <message>
        <source>Nothing is planned yet</source>
        <translation>Rien n’est encore planifié</translation>
    </message>
    <message>
        <source>%1, %2. Projection uncertain by %3 px in the middle; where boards reach (%4 %) by %5 px in the median, %6 px at worst</source>
        <translation>%1, %2. Incertitude de projection de %3 px au centre&#xa0;; là où arrivent les mires (%4&#xa0;%), de %5 px en médiane et %6 px au pire</translation>
    </message>
    <message numerus="yes">
        <source>%n view(s)</source>
        <translation>
            <numerusform>%n vue</numerusform>
            <numerusform>%n vues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
    <message>
        <source>Choosing …</source>
        <translation>Choix en cours …</translation>
    </message>
    <message>
        <source>Working it out…</source>
        <translation>Calcul en cours…</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
</context>
<context>
    <name>tagmill::CameraEditing</name>
    <message>
        <source>Add camera from this view</source>
        <translation>Ajouter une caméra depuis cette vue</translation>
    </message>
    <message>
        <source>Duplicate and move</source>
        <translation>Dupliquer et déplacer</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>Aim</source>
        <translation>Viser</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Isolate</source>
        <translation>Isoler</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Turns it to look where the mouse points</source>
        <translation>Tourne la caméra vers le point que montre la souris</translation>
    </message>
    <message>
        <source>Locked cameras cannot be moved or deleted here</source>
        <translation>Les caméras verrouillées ne peuvent être ni déplacées ni supprimées ici</translation>
    </message>
    <message>
        <source>Shows the selected cameras alone, and all again</source>
        <translation>N’affiche que les caméras sélectionnées, puis à nouveau toutes</translation>
    </message>
    <message>
        <source>This config means what render-tag means by it, which knows no placed cameras: give it a tagmill section first (Tagmill, Format)</source>
        <translation>Cette configuration a le sens que lui donne render-tag, qui ne connaît pas de caméras placées&#xa0;: donnez-lui d’abord une section tagmill (Tagmill, Format)</translation>
    </message>
    <message>
        <source>A camera that sees what this view shows</source>
        <translation>Une caméra qui voit ce que montre cette vue</translation>
    </message>
    <message>
        <source>Copies that can be moved, of sampled cameras too</source>
        <translation>Copies que l’on peut déplacer, y compris de caméras échantillonnées</translation>
    </message>
    <message>
        <source>Only unlocked cameras that are placed by hand can be moved: Shift+D makes such a copy</source>
        <translation>Seules les caméras non verrouillées placées à la main peuvent être déplacées&#xa0;: Maj+D en fait une telle copie</translation>
    </message>
    <message>
        <source>Moving</source>
        <translation>Déplacement</translation>
    </message>
    <message>
        <source>Aiming</source>
        <translation>Visée</translation>
    </message>
    <message>
        <source>X, Y, Z keep to an axis, Esc puts it back</source>
        <translation>X, Y, Z restreignent à un axe, Échap remet en place</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 along %2: %3</source>
        <translation>%1 selon %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Locked cameras stay: nothing to delete here</source>
        <translation>Les caméras verrouillées restent&#xa0;: rien à supprimer ici</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n camera(s)</source>
        <translation>
            <numerusform>Supprimer %n caméra</numerusform>
            <numerusform>Supprimer %n caméras</numerusform>
        </translation>
    </message>
    <message>
        <source>Moves with the mouse or the arrow keys; X, Y and Z keep to an axis</source>
        <translation>Déplace avec la souris ou les flèches&#xa0;; X, Y et Z restreignent à un axe</translation>
    </message>
    <message>
        <source>click or Enter to keep, Esc to put it back; arrows move too, X, Y, Z keep to an axis</source>
        <translation>cliquez ou Entrée pour valider, Échap pour remettre en place&#xa0;; les flèches déplacent aussi, X, Y, Z restreignent à un axe</translation>
    </message>
</context>
<context>
    <name>tagmill::ChartView</name>
    <message>
        <source>Histogram: %1</source>
        <translation>Histogramme&#xa0;: %1</translation>
    </message>
    <message>
        <source>No values</source>
        <translation>Aucune valeur</translation>
    </message>
    <message>
        <source>%1 – %2 %3</source>
        <translation>%1 – %2 %3</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n camera(s)</source>
        <extracomment>%1 is a range of values</extracomment>
        <translation>
            <numerusform>%1&#xa0;: %n caméra</numerusform>
            <numerusform>%1&#xa0;: %n caméras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n record(s)</source>
        <translation>
            <numerusform>%1&#xa0;: %n enregistrement</numerusform>
            <numerusform>%1&#xa0;: %n enregistrements</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2 %3 %, %4 %5 %</source>
        <extracomment>%1 is a range of values, %2 the name of a dataset and %3 its share in percent, %4 and %5 those of another</extracomment>
        <translation>%1&#xa0;: %2 %3&#xa0;%, %4 %5&#xa0;%</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>tagmill::ClusterChoice</name>
    <message>
        <source>partition %1</source>
        <translation>partition %1</translation>
    </message>
    <message>
        <source>account %1</source>
        <translation>compte %1</translation>
    </message>
    <message>
        <source>time %1</source>
        <translation>durée %1</translation>
    </message>
    <message>
        <source>memory %1</source>
        <translation>mémoire %1</translation>
    </message>
    <message numerus="yes">
        <source>%n processor(s) a task</source>
        <translation>
            <numerusform>%n processeur par tâche</numerusform>
            <numerusform>%n processeurs par tâche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n worker(s) a task</source>
        <translation>
            <numerusform>%n worker par tâche</numerusform>
            <numerusform>%n workers par tâche</numerusform>
        </translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>Slurm&apos;s programs are not here: open Tagmill on a machine of the cluster, or run on this computer</source>
        <translation>Les programmes de Slurm ne sont pas ici&#xa0;: ouvrez Tagmill sur une machine du cluster, ou exécutez sur cet ordinateur</translation>
    </message>
    <message>
        <source>No Slurm controller answers: open Tagmill on a machine of the cluster, or run on this computer</source>
        <translation>Aucun contrôleur Slurm ne répond&#xa0;: ouvrez Tagmill sur une machine du cluster, ou exécutez sur cet ordinateur</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Chercher à nouveau</translation>
    </message>
    <message>
        <source>Cluster profile</source>
        <translation>Profil de cluster</translation>
    </message>
    <message>
        <source>Partition, account, time, memory … of the tasks. Profiles are files NAME.yaml in %1</source>
        <translation>Partition, compte, durée, mémoire … des tâches. Les profils sont des fichiers NAME.yaml dans %1</translation>
    </message>
    <message>
        <source>Slurm found</source>
        <translation>Slurm trouvé</translation>
    </message>
    <message>
        <source>Look for Slurm again</source>
        <translation>Chercher à nouveau Slurm</translation>
    </message>
    <message>
        <source>Cluster profiles (*.yaml *.yml *.json)</source>
        <translation>Profils de cluster (*.yaml *.yml *.json)</translation>
    </message>
    <message>
        <source>The cluster&apos;s defaults</source>
        <translation>Valeurs par défaut du cluster</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Autre fichier…</translation>
    </message>
    <message>
        <source>Asking Slurm</source>
        <translation>Interrogation de Slurm</translation>
    </message>
    <message>
        <source>Slurm answers: %1</source>
        <translation>Slurm répond&#xa0;: %1</translation>
    </message>
    <message>
        <source>device %1</source>
        <translation>périphérique %1</translation>
    </message>
</context>
<context>
    <name>tagmill::ClusterJobView</name>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Inspect dataset</source>
        <translation>Inspecter le jeu de données</translation>
    </message>
    <message>
        <source>Look at what is there already</source>
        <translation>Voir ce qui est déjà là</translation>
    </message>
    <message>
        <source>Resubmit what is missing</source>
        <translation>Soumettre à nouveau ce qui manque</translation>
    </message>
    <message>
        <source>Show shards</source>
        <translation>Afficher les shards</translation>
    </message>
    <message>
        <source>Looks at the shards of this job of an earlier session again</source>
        <translation>Consulte à nouveau les shards de cette tâche d’une session précédente</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Takes the tasks out of Slurm&apos;s queue; what is rendered stays</source>
        <translation>Retire les tâches de la file d’attente de Slurm&#xa0;; ce qui est rendu reste</translation>
    </message>
    <message>
        <source>Shards shown</source>
        <translation>Shards affichés</translation>
    </message>
    <message>
        <source>All shards</source>
        <translation>Tous les shards</translation>
    </message>
    <message>
        <source>Failed and lost</source>
        <translation>En échec et perdus</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Shards</source>
        <translation>Shards</translation>
    </message>
    <message>
        <source>Log of the shard</source>
        <translation>Journal du shard</translation>
    </message>
    <message>
        <source>Select a shard to see what its log ends with</source>
        <translation>Sélectionnez un shard pour voir la fin de son journal</translation>
    </message>
    <message>
        <source>Log of the job</source>
        <translation>Journal de la tâche</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n part(s)</source>
        <translation>
            <numerusform>%1 sur %n partie</numerusform>
            <numerusform>%1 sur %n parties</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n frame(s)</source>
        <translation>
            <numerusform>%1 sur %n frame</numerusform>
            <numerusform>%1 sur %n frames</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n manquante</numerusform>
            <numerusform>%n manquantes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>reste %1</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation>Annulation en cours</translation>
    </message>
    <message>
        <source>Talking to Slurm</source>
        <translation>Échange avec Slurm</translation>
    </message>
    <message>
        <source>Inspect frames</source>
        <translation>Inspecter les frames</translation>
    </message>
    <message>
        <source>This shard has no log yet</source>
        <translation>Ce shard n’a pas encore de journal</translation>
    </message>
    <message>
        <source>Gives the shards that failed or were lost to Slurm again, or the merge alone; finished scenes are kept</source>
        <translation>Confie de nouveau à Slurm les shards en échec ou perdus, ou la fusion seule ; les scènes terminées sont conservées</translation>
    </message>
</context>
<context>
    <name>tagmill::CommandPalette</name>
    <message>
        <source>Search commands</source>
        <translation>Chercher une commande</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Field: %1</source>
        <translation>Champ&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>tagmill::ConfigEditor</name>
    <message>
        <source>Search fields</source>
        <translation>Chercher un champ</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifiés</translation>
    </message>
    <message>
        <source>Only the fields that the config sets</source>
        <translation>Seulement les champs définis par la configuration</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Only the fields that something is wrong with</source>
        <translation>Seulement les champs qui posent problème</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avancé</translation>
    </message>
    <message>
        <source>Also the fields that are seldom needed</source>
        <translation>Aussi les champs rarement nécessaires</translation>
    </message>
    <message>
        <source>Show all fields</source>
        <translation>Afficher tous les champs</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Aucun problème</translation>
    </message>
    <message>
        <source>Nothing is set</source>
        <translation>Rien n’est défini</translation>
    </message>
    <message>
        <source>No field has a problem.</source>
        <translation>Aucun champ ne pose problème.</translation>
    </message>
    <message>
        <source>Every field has its default.</source>
        <translation>Chaque champ a sa valeur par défaut.</translation>
    </message>
    <message>
        <source>No such field</source>
        <translation>Aucun champ de ce nom</translation>
    </message>
    <message>
        <source>No field has these words in its name or description.</source>
        <translation>Aucun champ n’a ces mots dans son nom ou sa description.</translation>
    </message>
</context>
<context>
    <name>tagmill::ConfigEditorRow</name>
    <message>
        <source>Reset %1</source>
        <translation>Réinitialiser %1</translation>
    </message>
    <message>
        <source>Reset to the default: %1</source>
        <translation>Rétablir la valeur par défaut&#xa0;: %1</translation>
    </message>
    <message>
        <source>Unset</source>
        <translation>Ne plus définir</translation>
    </message>
    <message>
        <source>Set by you, not saved yet</source>
        <translation>Défini par vous, pas encore enregistré</translation>
    </message>
    <message>
        <source>Taken out by you, not saved yet</source>
        <translation>Retiré par vous, pas encore enregistré</translation>
    </message>
    <message>
        <source>Set by preset %1</source>
        <translation>Défini par le préréglage %1</translation>
    </message>
    <message>
        <source>Set in the file</source>
        <translation>Défini dans le fichier</translation>
    </message>
    <message>
        <source>Not set: the default counts</source>
        <translation>Non défini&#xa0;: la valeur par défaut compte</translation>
    </message>
    <message>
        <source>Back to preset %1: %2</source>
        <translation>Revenir au préréglage %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Write the default into the config: %1</source>
        <translation>Écrire la valeur par défaut dans la configuration&#xa0;: %1</translation>
    </message>
    <message>
        <source>Back to what the file says</source>
        <translation>Revenir à ce que dit le fichier</translation>
    </message>
    <message>
        <source>Copy key</source>
        <translation>Copier la clé</translation>
    </message>
    <message>
        <source>Copy as --set</source>
        <translation>Copier comme --set</translation>
    </message>
    <message>
        <source>Show in the text</source>
        <translation>Afficher dans le texte</translation>
    </message>
    <message>
        <source>Unset %1</source>
        <translation>Ne plus définir %1</translation>
    </message>
</context>
<context>
    <name>tagmill::ConfigEditorSection</name>
    <message>
        <source>Section %1</source>
        <translation>Section %1</translation>
    </message>
    <message>
        <source>use</source>
        <translation>utiliser</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Utiliser %1</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>non défini</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problème</numerusform>
            <numerusform>%n problèmes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set</source>
        <translation>
            <numerusform>%n défini</numerusform>
            <numerusform>%n définis</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tagmill::ConfigFileWatch</name>
    <message>
        <source>Change of the file by another program</source>
        <translation>Modification du fichier par un autre programme</translation>
    </message>
</context>
<context>
    <name>tagmill::ConfigModel</name>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
</context>
<context>
    <name>tagmill::ConfigTextView</name>
    <message>
        <source>Text of the config</source>
        <translation>Texte de la configuration</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>What differs from the saved file, a preset or another config</source>
        <translation>Différences avec le fichier enregistré, un préréglage ou une autre configuration</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Annuler la saisie</translation>
    </message>
    <message>
        <source>Show the text of the config again; what cannot be read is lost</source>
        <translation>Réafficher le texte de la configuration&#xa0;; ce qui est illisible est perdu</translation>
    </message>
    <message>
        <source>With the saved file</source>
        <translation>Avec le fichier enregistré</translation>
    </message>
    <message>
        <source>With a preset</source>
        <translation>Avec un préréglage</translation>
    </message>
    <message>
        <source>With another config…</source>
        <translation>Avec une autre configuration…</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s); see the marked lines</source>
        <translation>
            <numerusform>%n erreur&#xa0;; voir la ligne marquée</numerusform>
            <numerusform>%n erreurs&#xa0;; voir les lignes marquées</numerusform>
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
        <translation>Modifications depuis l’enregistrement</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>Differences from preset %1</source>
        <translation>Différences avec le préréglage %1</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparer avec</translation>
    </message>
    <message>
        <source>Configs (*.yaml *.yml *.json);;All files (*)</source>
        <translation>Configurations (*.yaml *.yml *.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Differences from another config</source>
        <translation>Différences avec une autre configuration</translation>
    </message>
</context>
<context>
    <name>tagmill::CurveView</name>
    <message>
        <source>%1 by %2</source>
        <translation>%1 par %2</translation>
    </message>
    <message>
        <source>No values</source>
        <translation>Aucune valeur</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <translation>%1 et plus</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>tagmill::DetectionSourceEdit</name>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
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
        <translation>Fichier de détections</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Choisir un fichier</translation>
    </message>
    <message>
        <source>program {image}</source>
        <translation>programme {image}</translation>
    </message>
    <message>
        <source>detections.json or .csv</source>
        <translation>detections.json ou .csv</translation>
    </message>
    <message>
        <source>It is run on every picture, whose path replaces {image}, and prints its detections as JSON</source>
        <translation>Exécutée sur chaque image, dont le chemin remplace {image}, elle affiche ses détections en JSON</translation>
    </message>
    <message>
        <source>Detections</source>
        <translation>Détections</translation>
    </message>
    <message>
        <source>Detections (*.json *.csv);;All files (*)</source>
        <translation>Détections (*.json *.csv);;Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>tagmill::DiffDialog</name>
    <message>
        <source>There is no difference between %1 and %2.</source>
        <translation>Il n’y a aucune différence entre %1 et %2.</translation>
    </message>
</context>
<context>
    <name>tagmill::DocumentModel</name>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>Change of the text</source>
        <translation>Modification du texte</translation>
    </message>
    <message>
        <source>Change of the file by another program</source>
        <translation>Modification du fichier par un autre programme</translation>
    </message>
</context>
<context>
    <name>tagmill::ElementCard</name>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>tagmill::FrameBrowser</name>
    <message>
        <source>Scene and camera</source>
        <translation>Scène et caméra</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Enregistrements</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Frames</translation>
    </message>
    <message>
        <source>Filter frames</source>
        <translation>Filtrer les frames</translation>
    </message>
    <message>
        <source>Filter: tag:12 scene:3 state:margin</source>
        <translation>Filtre&#xa0;: tag:12 scene:3 state:margin</translation>
    </message>
    <message>
        <source>All words must hold: tag:12, family:36h11, state:visible|margin|occluded|outside of one and the same target; scene:3, camera:0, or a part of the image&apos;s name</source>
        <translation>Tous les mots doivent correspondre&#xa0;: tag:12, family:36h11, state:visible|margin|occluded|outside pour une seule et même cible&#xa0;; scene:3, camera:0, ou une partie du nom de l’image</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>Show ranges, categories, tags and saved views beside the frames</source>
        <translation>Afficher plages, catégories, étiquettes et vues enregistrées à côté des frames</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Grille</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Strip</source>
        <translation>Bande</translation>
    </message>
    <message>
        <source>Frames as pictures in a grid</source>
        <translation>Frames en images dans une grille</translation>
    </message>
    <message>
        <source>Frames as lines with their numbers</source>
        <translation>Frames en lignes avec leurs nombres</translation>
    </message>
    <message>
        <source>Frames as a strip below the viewer</source>
        <translation>Frames en bande sous la visionneuse</translation>
    </message>
    <message>
        <source>Order of the frames</source>
        <translation>Ordre des frames</translation>
    </message>
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
            <numerusform>%1 sur %n frame</numerusform>
            <numerusform>%1 sur %n frames</numerusform>
        </translation>
    </message>
    <message>
        <source>Only: %1</source>
        <translation>Seulement&#xa0;: %1</translation>
    </message>
    <message>
        <source>Largest first; click for the smallest</source>
        <translation>Les plus grandes valeurs d’abord&#xa0;; cliquer pour les plus petites</translation>
    </message>
    <message>
        <source>Smallest first; click for the largest</source>
        <translation>Les plus petites valeurs d’abord&#xa0;; cliquer pour les plus grandes</translation>
    </message>
    <message>
        <source>My tags</source>
        <translation>Mes étiquettes</translation>
    </message>
    <message>
        <source>Exports leave frames in quarantine out</source>
        <translation>Les exports omettent les frames en quarantaine</translation>
    </message>
    <message>
        <source>Render again…</source>
        <translation>Rendre à nouveau…</translation>
    </message>
    <message>
        <source>Copy names</source>
        <translation>Copier les noms</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Unknown: %1; known are %2</source>
        <translation>Inconnu&#xa0;: %1&#xa0;; connus&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 takes a whole number, not “%2”</source>
        <translation>%1 demande un nombre entier, pas «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Reset the filter</source>
        <translation>Réinitialiser le filtre</translation>
    </message>
    <message>
        <source>No frame passes the filter</source>
        <translation>Aucune frame ne passe le filtre</translation>
    </message>
    <message>
        <source>The dataset has no frames</source>
        <translation>Le jeu de données n’a pas de frames</translation>
    </message>
    <message>
        <source>%1 is shown as soon as scene %2 is complete. A job that was cancelled completes it when it is continued.</source>
        <translation>%1 s’affiche dès que la scène %2 est complète. Une tâche annulée la complète quand elle est reprise.</translation>
    </message>
    <message>
        <source>%1 of %2 selected</source>
        <translation>%1 sur %2 sélectionnées</translation>
    </message>
    <message>
        <source>No scene is complete yet</source>
        <translation>Aucune scène n’est encore complète</translation>
    </message>
    <message>
        <source>Open the dataset&apos;s config</source>
        <translation>Ouvrir la configuration du jeu de données</translation>
    </message>
</context>
<context>
    <name>tagmill::FrameComparisonTable</name>
    <message>
        <source>The same</source>
        <translation>Identique</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Différente</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Frame</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>PSNR, dB</source>
        <translation>PSNR, dB</translation>
    </message>
    <message>
        <source>Pixels, %</source>
        <translation>Pixels, %</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Plus grande</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Corners</source>
        <translation>Coins</translation>
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
        <translation>Plus éloigné, px</translation>
    </message>
    <message>
        <source>Found in one</source>
        <translation>Dans une seule</translation>
    </message>
    <message>
        <source>Peak signal-to-noise ratio of all channels</source>
        <translation>Rapport signal/bruit de crête de tous les canaux</translation>
    </message>
    <message>
        <source>Pixels that differ</source>
        <translation>Pixels qui diffèrent</translation>
    </message>
    <message>
        <source>Largest difference of a channel, of 255</source>
        <translation>Plus grande différence d’un canal, sur 255</translation>
    </message>
    <message>
        <source>Mean difference of the channels, of 255</source>
        <translation>Différence moyenne des canaux, sur 255</translation>
    </message>
    <message>
        <source>Corners and saddle points that OpenCV or AprilTag 3 finds in both pictures</source>
        <translation>Coins et points selles qu’OpenCV ou AprilTag 3 trouve dans les deux images</translation>
    </message>
    <message>
        <source>Mean distance along x, from where it is found in the other dataset to where it is found in this one</source>
        <translation>Écart moyen selon x, de la position trouvée dans l’autre jeu de données à celle trouvée dans celui-ci</translation>
    </message>
    <message>
        <source>The same along y</source>
        <translation>De même selon y</translation>
    </message>
    <message>
        <source>Root mean square of the distances</source>
        <translation>Moyenne quadratique des distances</translation>
    </message>
    <message>
        <source>The largest distance</source>
        <translation>La plus grande distance</translation>
    </message>
    <message>
        <source>Corners that are found in one of the pictures alone: the other dataset&apos;s + this one&apos;s</source>
        <translation>Coins trouvés dans une seule des images&#xa0;: celle de l’autre jeu de données + celle de celui-ci</translation>
    </message>
</context>
<context>
    <name>tagmill::FrameDelegate</name>
    <message>
        <source>Scene %1, cam %2</source>
        <translation>Scène %1, cam. %2</translation>
    </message>
</context>
<context>
    <name>tagmill::FrameFilterPanel</name>
    <message>
        <source>My tags</source>
        <translation>Mes étiquettes</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Cibles</translation>
    </message>
    <message>
        <source>Families</source>
        <translation>Familles</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Vues enregistrées</translation>
    </message>
    <message>
        <source>Filters and orders saved beside the dataset</source>
        <translation>Filtres et ordres enregistrés à côté du jeu de données</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Save the filter and the order as a view</source>
        <translation>Enregistrer le filtre et l’ordre comme vue</translation>
    </message>
    <message>
        <source>Forget the chosen view</source>
        <translation>Oublier la vue choisie</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Show every frame</source>
        <translation>Afficher toutes les frames</translation>
    </message>
    <message>
        <source>Rename the tag</source>
        <translation>Renommer l’étiquette</translation>
    </message>
    <message>
        <source>Boards</source>
        <translation>Mires</translation>
    </message>
    <message>
        <source>Tags and markers</source>
        <translation>Tags et marqueurs</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manquante</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Présente</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(aucune)</translation>
    </message>
    <message>
        <source>%1 of %2 pass the other filters</source>
        <translation>%1 sur %2 passent les autres filtres</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) could not be read</source>
        <translation>
            <numerusform>%n image n’a pas pu être lue</numerusform>
            <numerusform>%n images n’ont pas pu être lues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n frame(s)</source>
        <translation>
            <numerusform>%n frame</numerusform>
            <numerusform>%n frames</numerusform>
        </translation>
    </message>
    <message>
        <source>No views</source>
        <translation>Aucune vue</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vues</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Enregistrer la vue</translation>
    </message>
    <message>
        <source>Name of the filter and order (one of that name is replaced):</source>
        <translation>Nom du filtre et de l’ordre (une vue du même nom est remplacée)&#xa0;:</translation>
    </message>
    <message>
        <source>Rename tag</source>
        <translation>Renommer l’étiquette</translation>
    </message>
    <message>
        <source>Name of tag %1 (empty: its number):</source>
        <translation>Nom de l’étiquette %1 (vide&#xa0;: son numéro)&#xa0;:</translation>
    </message>
</context>
<context>
    <name>tagmill::FrameListModel</name>
    <message>
        <source>Missing</source>
        <translation>Manquante</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Illisible</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n record(s)</source>
        <translation>
            <numerusform>%1, %n enregistrement</numerusform>
            <numerusform>%1, %n enregistrements</numerusform>
        </translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Frame</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Enregistrements</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Distance</translation>
    </message>
    <message>
        <source>Incidence</source>
        <translation>Incidence</translation>
    </message>
    <message>
        <source>px/module</source>
        <translation>px/module</translation>
    </message>
    <message>
        <source>My tags</source>
        <translation>Mes étiquettes</translation>
    </message>
    <message>
        <source>The picture&apos;s name</source>
        <translation>Le nom de l’image</translation>
    </message>
    <message>
        <source>Targets in the frame</source>
        <translation>Cibles dans la frame</translation>
    </message>
    <message>
        <source>Of the nearest target</source>
        <translation>De la cible la plus proche</translation>
    </message>
    <message>
        <source>Angle of the most tilted target</source>
        <translation>Angle de la cible la plus inclinée</translation>
    </message>
    <message>
        <source>Pixels per module of the smallest target</source>
        <translation>Pixels par module de la plus petite cible</translation>
    </message>
    <message>
        <source>Tags you gave with the number keys</source>
        <translation>Étiquettes attribuées avec les touches numériques</translation>
    </message>
</context>
<context>
    <name>tagmill::FrameTags</name>
    <message>
        <source>Quarantine</source>
        <translation>Quarantaine</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>Étiquette %1</translation>
    </message>
    <message numerus="yes">
        <source>%1: given to %n frame(s)</source>
        <translation>
            <numerusform>%1&#xa0;: donné à %n image</numerusform>
            <numerusform>%1&#xa0;: donné à %n images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: taken from %n frame(s)</source>
        <translation>
            <numerusform>%1&#xa0;: retiré de %n image</numerusform>
            <numerusform>%1&#xa0;: retiré de %n images</numerusform>
        </translation>
    </message>
    <message>
        <source>Name of %1</source>
        <translation>Nom de %1</translation>
    </message>
    <message>
        <source>Saved view %1</source>
        <translation>Vue enregistrée %1</translation>
    </message>
    <message>
        <source>View %1 removed</source>
        <translation>Vue %1 supprimée</translation>
    </message>
</context>
<context>
    <name>tagmill::FrameTaskModel</name>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Rendering</source>
        <translation>Rendu en cours</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Kept from before</source>
        <translation>Conservée d’avant</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
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
        <translation>État</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>Render time</source>
        <translation>Temps de rendu</translation>
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
            <numerusform>%1, %n enregistrement</numerusform>
            <numerusform>%1, %n enregistrements</numerusform>
        </translation>
    </message>
    <message>
        <source>x %1  y %2</source>
        <translation>x %1  y %2</translation>
    </message>
    <message>
        <source>Board corner %1: %2</source>
        <translation>Coin de mire %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Keypoint %1: %2</source>
        <translation>Point clé %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Tag %1, corner %2: %3</source>
        <translation>Tag %1, coin %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Grey along the outward diagonal</source>
        <translation>Gris le long de la diagonale vers l’extérieur</translation>
    </message>
    <message>
        <source>Grey across the nearest edge</source>
        <translation>Gris en travers du bord le plus proche</translation>
    </message>
    <message>
        <source>Edge %1 px inside its true place</source>
        <translation>Bord à %1 px à l’intérieur de sa position vraie</translation>
    </message>
    <message>
        <source>Edge %1 px outside its true place</source>
        <translation>Bord à %1 px à l’extérieur de sa position vraie</translation>
    </message>
    <message>
        <source>grey %1</source>
        <translation>gris %1</translation>
    </message>
    <message>
        <source>No true point in here</source>
        <translation>Aucun point de vérité terrain ici</translation>
    </message>
    <message>
        <source>Point at an edge or a corner of a tag to see its grey values</source>
        <translation>Pointer un bord ou un coin d’un tag pour voir ses niveaux de gris</translation>
    </message>
    <message>
        <source>%1 % hidden</source>
        <translation>%1&#xa0;% masqué</translation>
    </message>
    <message>
        <source>The picture has another size than its records say: %1 × %2 px instead of %3 × %4. The layers do not fit it.</source>
        <translation>L’image n’a pas la taille que disent ses enregistrements&#xa0;: %1 × %2 px au lieu de %3 × %4. Les calques ne s’y ajustent pas.</translation>
    </message>
</context>
<context>
    <name>tagmill::GateModel</name>
    <message>
        <source>Holds</source>
        <translation>Respectée</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Enfreinte</translation>
    </message>
    <message>
        <source>A broken rule fails the audit; one that is not critical only warns</source>
        <translation>Une règle enfreinte fait échouer l’audit&#xa0;; une règle non critique ne fait qu’avertir</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Métrique</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Least</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Critique</translation>
    </message>
    <message>
        <source>Other rules</source>
        <translation>Autres règles</translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation>Ajouter une règle</translation>
    </message>
    <message>
        <source>Remove rule</source>
        <translation>Supprimer la règle</translation>
    </message>
    <message>
        <source>Change rule</source>
        <translation>Modifier la règle</translation>
    </message>
    <message>
        <source>Faulty</source>
        <translation>Défectueuse</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>The least, %1, is above the most, %2</source>
        <translation>Le minimum,&#xa0;%1, dépasse le maximum,&#xa0;%2</translation>
    </message>
    <message>
        <source>It names no number of the report</source>
        <translation>Elle ne nomme aucun nombre du rapport</translation>
    </message>
    <message>
        <source>The report has no number %1</source>
        <translation>Le rapport ne contient pas de nombre&#xa0;%1</translation>
    </message>
    <message>
        <source>The value is below the least</source>
        <translation>La valeur est inférieure au minimum</translation>
    </message>
    <message>
        <source>The value is above the most</source>
        <translation>La valeur est supérieure au maximum</translation>
    </message>
    <message>
        <source>%1 of rule %2 stays as it was; this is no number: %3</source>
        <translation>%1 de la règle&#xa0;%2 reste inchangé&#xa0;; ceci n’est pas un nombre&#xa0;:&#xa0;%3</translation>
    </message>
</context>
<context>
    <name>tagmill::HelpWindow</name>
    <message>
        <source>Tagmill help</source>
        <translation>Aide de Tagmill</translation>
    </message>
    <message>
        <source>Search help</source>
        <translation>Rechercher dans l’aide</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Sujets</translation>
    </message>
    <message>
        <source>Help text</source>
        <translation>Texte d’aide</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Premiers pas</translation>
    </message>
    <message>
        <source>Frames, units, pixels</source>
        <translation>Repères, unités, pixels</translation>
    </message>
    <message>
        <source>Keys of the 3D view</source>
        <translation>Touches de la vue 3D</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Commandes et leurs touches</translation>
    </message>
    <message>
        <source>A &lt;b&gt;config&lt;/b&gt; says what a dataset holds: the camera, the target (tags or a board), the light, and how many pictures. Open a sample from the start page, or begin a new config, and change it in the editor on the left.</source>
        <translation>Une &lt;b&gt;configuration&lt;/b&gt; dit ce que contient un jeu de données&#xa0;: la caméra, la cible (tags ou mire), la lumière et le nombre d’images. Ouvrir un exemple depuis la page d’accueil, ou commencer une nouvelle configuration, et la modifier dans l’éditeur à gauche.</translation>
    </message>
    <message>
        <source>The &lt;b&gt;3D view&lt;/b&gt; shows every camera the config plans. Click one: the lens view draws what it will see, with its truth, and says what detectors find in it. Cameras can be added, moved and dropped by hand.</source>
        <translation>La &lt;b&gt;vue 3D&lt;/b&gt; montre chaque caméra prévue par la configuration. En cliquer une&#xa0;: la vue d’objectif dessine ce qu’elle verra, avec sa vérité terrain, et dit ce que les détecteurs y trouvent. Les caméras peuvent être ajoutées, déplacées et écartées à la main.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Coverage&lt;/b&gt; shows where in the picture and how steeply the target is seen; drag over a bar to select those cameras. &lt;b&gt;Calibration&lt;/b&gt; predicts how well a lens could be calibrated from these pictures and adds the poses that help most.</source>
        <translation>&lt;b&gt;Couverture&lt;/b&gt; montre où dans l’image et sous quelle inclinaison la cible est vue&#xa0;; faire glisser sur une barre pour sélectionner ces caméras. &lt;b&gt;Calibration&lt;/b&gt; prédit avec quelle précision un objectif pourrait être calibré à partir de ces images et ajoute les poses les plus utiles.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Render&lt;/b&gt; (F5) renders the dataset with Blender on this computer. It can be stopped and continued; no frame is lost.</source>
        <translation>&lt;b&gt;Rendu&lt;/b&gt; (F5) rend le jeu de données avec Blender sur cet ordinateur. Il peut être arrêté et repris&#xa0;; aucune image n’est perdue.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Inspect&lt;/b&gt; browses the pictures with their truth drawn on top; &lt;b&gt;Audit&lt;/b&gt; checks the whole dataset and holds it against your rules.</source>
        <translation>&lt;b&gt;Inspection&lt;/b&gt; parcourt les images avec leur vérité terrain par-dessus&#xa0;; &lt;b&gt;Audit&lt;/b&gt; vérifie tout le jeu de données et le compare à vos règles.</translation>
    </message>
    <message>
        <source>Number fields read what you type: “30 cm”, “1/2 in”, “45deg”, “2*60”. A field that you set is bold; its arrow takes it back to the default. Press F1 in a field to read about it here.</source>
        <translation>Les champs numériques comprennent ce qui est tapé&#xa0;: «&#xa0;30 cm&#xa0;», «&#xa0;1/2 in&#xa0;», «&#xa0;45deg&#xa0;», «&#xa0;2*60&#xa0;». Un champ défini est en gras&#xa0;; sa flèche le ramène à la valeur par défaut. F1 dans un champ en donne l’explication ici.</translation>
    </message>
    <message>
        <source>&lt;b&gt;World:&lt;/b&gt; z up, metres. &lt;b&gt;Cameras in a recipe&lt;/b&gt; are camera to world with Blender&apos;s axes (x right, y up, looking along −z); &lt;b&gt;poses in records&lt;/b&gt; have OpenCV&apos;s axes (x right, y down, z forward).</source>
        <translation>&lt;b&gt;Monde&#xa0;:&lt;/b&gt; z vers le haut, en mètres. &lt;b&gt;Les caméras d’une recette&lt;/b&gt; vont de la caméra au monde avec les axes de Blender (x à droite, y vers le haut, regard selon −z)&#xa0;; &lt;b&gt;les poses des enregistrements&lt;/b&gt; ont les axes d’OpenCV (x à droite, y vers le bas, z vers l’avant).</translation>
    </message>
    <message>
        <source>&lt;b&gt;Pixels&lt;/b&gt; count from the corner of the image: pixel i covers i to i + 1, and the centre of the image is (W/2, H/2). OpenCV&apos;s coordinates are ours minus 0.5.</source>
        <translation>&lt;b&gt;Les pixels&lt;/b&gt; se comptent depuis le coin de l’image&#xa0;: le pixel i couvre i à i + 1, et le centre de l’image est (W/2, H/2). Les coordonnées d’OpenCV sont les nôtres moins 0.5.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Tags:&lt;/b&gt; the corners are top left, top right, bottom right, bottom left of the picture as OpenCV draws it; the size is the edge of the black border. Quaternions are w, x, y, z.</source>
        <translation>&lt;b&gt;Tags&#xa0;:&lt;/b&gt; les coins sont en haut à gauche, en haut à droite, en bas à droite, en bas à gauche du dessin tel qu’OpenCV le fait&#xa0;; la taille est le côté de la bordure noire. Les quaternions sont w, x, y, z.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Units&lt;/b&gt; are those the key names (size_mm, fov in degrees); where a key names none, SI.</source>
        <translation>&lt;b&gt;Les unités&lt;/b&gt; sont celles que nomme la clé (size_mm, fov en degrés)&#xa0;; sinon celles du SI.</translation>
    </message>
    <message>
        <source>Middle button</source>
        <translation>Bouton du milieu</translation>
    </message>
    <message>
        <source>Turn; with Shift move, with Ctrl zoom. Other styles: View menu of the 3D view</source>
        <translation>Tourner&#xa0;; avec Maj déplacer, avec Ctrl zoomer. Autres styles&#xa0;: menu Affichage de la vue 3D</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>Molette</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Click, Shift+click</source>
        <translation>Clic, Maj+clic</translation>
    </message>
    <message>
        <source>Select a camera; several</source>
        <translation>Sélectionner une caméra&#xa0;; plusieurs</translation>
    </message>
    <message>
        <source>Double click, 0</source>
        <translation>Double clic, 0</translation>
    </message>
    <message>
        <source>Look through the camera</source>
        <translation>Regarder par la caméra</translation>
    </message>
    <message>
        <source>From the front, the right, above; with Ctrl from the other side</source>
        <translation>De face, de droite, d’en haut&#xa0;; avec Ctrl de l’autre côté</translation>
    </message>
    <message>
        <source>Perspective on and off</source>
        <translation>Perspective oui ou non</translation>
    </message>
    <message>
        <source>Home, period</source>
        <translation>Origine, point</translation>
    </message>
    <message>
        <source>Show all; show the selected</source>
        <translation>Tout montrer&#xa0;; montrer la sélection</translation>
    </message>
    <message>
        <source>Select all; select in a box</source>
        <translation>Tout sélectionner&#xa0;; sélectionner dans un cadre</translation>
    </message>
    <message>
        <source>Shift+A, Shift+D</source>
        <translation>Maj+A, Maj+D</translation>
    </message>
    <message>
        <source>Add a camera; duplicate the selected</source>
        <translation>Ajouter une caméra&#xa0;; dupliquer la sélection</translation>
    </message>
    <message>
        <source>Move the selected cameras; aim them. X, Y and Z keep to an axis, Esc puts them back</source>
        <translation>Déplacer les caméras sélectionnées&#xa0;; les orienter. X, Y et Z restent sur un axe, Échap les remet</translation>
    </message>
    <message>
        <source>Delete the selected cameras; sampled ones are left out of their scene</source>
        <translation>Supprimer les caméras sélectionnées&#xa0;; les échantillonnées sont écartées de leur scène</translation>
    </message>
    <message>
        <source>Hide the selected cameras; show them alone</source>
        <translation>Masquer les caméras sélectionnées&#xa0;; les montrer seules</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Flèches</translation>
    </message>
    <message>
        <source>Next and previous camera</source>
        <translation>Caméra suivante et précédente</translation>
    </message>
    <message>
        <source>Fields of a config</source>
        <translation>Champs d’une configuration</translation>
    </message>
    <message>
        <source>Keys in Inspect</source>
        <translation>Touches dans «&#xa0;Inspection&#xa0;»</translation>
    </message>
    <message>
        <source>Previous and next frame</source>
        <translation>Frame précédente et suivante</translation>
    </message>
    <message>
        <source>Give the selected frames a tag of yours, or take it off</source>
        <translation>Attribuer une étiquette aux frames sélectionnées, ou la retirer</translation>
    </message>
    <message>
        <source>Into quarantine and out of it: exports leave such frames out</source>
        <translation>Mettre en quarantaine ou en retirer&#xa0;: les exports omettent ces frames</translation>
    </message>
    <message>
        <source>Shift+click, Ctrl+click</source>
        <translation>Maj+clic, Ctrl+clic</translation>
    </message>
    <message>
        <source>Select several frames</source>
        <translation>Sélectionner plusieurs frames</translation>
    </message>
    <message>
        <source>Wheel, +, −</source>
        <translation>Molette, +, −</translation>
    </message>
    <message>
        <source>Zoom about the cursor</source>
        <translation>Zoomer autour du curseur</translation>
    </message>
    <message>
        <source>The whole frame; one screen pixel for one of the image</source>
        <translation>La frame entière&#xa0;; un pixel d’écran pour un pixel de l’image</translation>
    </message>
    <message>
        <source>The loupe</source>
        <translation>La loupe</translation>
    </message>
    <message>
        <source>Type words to filter by</source>
        <translation>Saisir des mots pour filtrer</translation>
    </message>
    <message>
        <source>Arrows in a histogram</source>
        <translation>Flèches dans un histogramme</translation>
    </message>
    <message>
        <source>Move the lower end of its range, with Shift the upper one; Esc lifts it, Return asks for numbers</source>
        <translation>Déplacer la borne inférieure de sa plage, avec Maj la borne supérieure&#xa0;; Échap retire la plage, Entrée demande des nombres</translation>
    </message>
</context>
<context>
    <name>tagmill::ImageCoverageView</name>
    <message>
        <source>Where in the image the points lie</source>
        <translation>Où se trouvent les points dans l’image</translation>
    </message>
    <message>
        <source>%1 % of the cells hold a point</source>
        <translation>%1&#xa0;% des cellules contiennent un point</translation>
    </message>
    <message>
        <source>In the image</source>
        <translation>Dans l’image</translation>
    </message>
    <message>
        <source>%1 % filled, at most %2</source>
        <translation>%1&#xa0;% remplis, %2 au plus</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) here; click for their cameras</source>
        <translation>
            <numerusform>%n point ici&#xa0;; cliquez pour voir ses caméras</numerusform>
            <numerusform>%n points ici&#xa0;; cliquez pour voir leurs caméras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) here</source>
        <translation>
            <numerusform>%n point ici</numerusform>
            <numerusform>%n points ici</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tagmill::InspectRecordPanel</name>
    <message>
        <source>Records of this frame</source>
        <translation>Enregistrements de cette frame</translation>
    </message>
    <message>
        <source>Fields of the selected record</source>
        <translation>Champs de l’enregistrement sélectionné</translation>
    </message>
    <message>
        <source>Click a target in the frame or a row above to see its fields</source>
        <translation>Cliquez sur une cible dans la frame ou sur une ligne ci-dessus pour voir ses champs</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n enregistrement</numerusform>
            <numerusform>%n enregistrements</numerusform>
        </translation>
    </message>
    <message>
        <source>No frame selected</source>
        <translation>Aucune frame sélectionnée</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the selected record in another tool&apos;s form, with its conventions</source>
        <translation>Copier l’enregistrement sélectionné au format d’un autre outil, avec ses conventions</translation>
    </message>
    <message>
        <source>Copy as OpenCV YAML</source>
        <translation>Copier en YAML OpenCV</translation>
    </message>
    <message>
        <source>Copy as AprilTag JSON</source>
        <translation>Copier en JSON AprilTag</translation>
    </message>
    <message>
        <source>Copy as COCO JSON</source>
        <translation>Copier en JSON COCO</translation>
    </message>
    <message>
        <source>Copy as Tagmill JSON</source>
        <translation>Copier en JSON Tagmill</translation>
    </message>
    <message>
        <source>No record is selected</source>
        <translation>Aucun enregistrement sélectionné</translation>
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
        <translation>Couleur</translation>
    </message>
    <message>
        <source>The rendered picture</source>
        <translation>L’image rendue</translation>
    </message>
    <message>
        <source>Distance along the optical axis</source>
        <translation>Distance le long de l’axe optique</translation>
    </message>
    <message>
        <source>Surface normals in the camera&apos;s axes</source>
        <translation>Normales des surfaces dans les axes de la caméra</translation>
    </message>
    <message>
        <source>Where each pixel goes in the next frame, or was in the one before</source>
        <translation>Où va chaque pixel dans la frame suivante, ou où il était dans la précédente</translation>
    </message>
    <message>
        <source>The object each pixel shows</source>
        <translation>L’objet que montre chaque pixel</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Flèches</translation>
    </message>
    <message>
        <source>Flow as arrows over the picture</source>
        <translation>Flux sous forme de flèches par-dessus l’image</translation>
    </message>
    <message>
        <source>Backward</source>
        <translation>Arrière</translation>
    </message>
    <message>
        <source>Flow to the frame before instead of the next one</source>
        <translation>Flux vers la frame précédente au lieu de la suivante</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajuster</translation>
    </message>
    <message>
        <source>Show the whole frame (0)</source>
        <translation>Afficher toute la frame (0)</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100&#xa0;%</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Précédente</translation>
    </message>
    <message>
        <source>Previous frame (D)</source>
        <translation>Frame précédente (D)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivante</translation>
    </message>
    <message>
        <source>Next frame (F)</source>
        <translation>Frame suivante (F)</translation>
    </message>
    <message>
        <source>The sequence cannot be read</source>
        <translation>La séquence ne peut pas être lue</translation>
    </message>
    <message>
        <source>Reading the sequence</source>
        <translation>Lecture de la séquence</translation>
    </message>
    <message>
        <source>No frames yet</source>
        <translation>Pas encore de frames</translation>
    </message>
    <message>
        <source>Frames appear here as they are rendered.</source>
        <translation>Les frames apparaissent ici au fur et à mesure du rendu.</translation>
    </message>
    <message numerus="yes">
        <source>%n frame(s)</source>
        <translation>
            <numerusform>%n frame</numerusform>
            <numerusform>%n frames</numerusform>
        </translation>
    </message>
    <message>
        <source>Frame %1</source>
        <translation>Frame %1</translation>
    </message>
    <message>
        <source>One screen pixel for one image pixel (Z)</source>
        <translation>Un pixel d’écran pour un pixel de l’image (Z)</translation>
    </message>
</context>
<context>
    <name>tagmill::InspectStatusLine</name>
    <message>
        <source>Position under the cursor</source>
        <translation>Position sous le curseur</translation>
    </message>
    <message>
        <source>Pixel value</source>
        <translation>Valeur du pixel</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Pixel origin</source>
        <translation>Origine des pixels</translation>
    </message>
    <message>
        <source>Which point of the image (0, 0) is: datasets of Tagmill and AprilTag 3 use the corner, OpenCV the centre of the first pixel</source>
        <translation>Quel point de l’image est (0, 0)&#xa0;: les jeux de données de Tagmill et d’AprilTag 3 utilisent le coin, OpenCV le centre du premier pixel</translation>
    </message>
    <message>
        <source>(0, 0) = corner</source>
        <translation>(0, 0) = coin</translation>
    </message>
    <message>
        <source>(0, 0) = pixel centre</source>
        <translation>(0, 0) = centre du pixel</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
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
        <translation>(0, 0) est le coin de l’image</translation>
    </message>
    <message>
        <source>(0, 0) is the centre of the first pixel</source>
        <translation>(0, 0) est le centre du premier pixel</translation>
    </message>
</context>
<context>
    <name>tagmill::InspectViewer</name>
    <message>
        <source>Corners</source>
        <translation>Coins</translation>
    </message>
    <message>
        <source>Corners of tags and boards with their index</source>
        <translation>Coins des tags et des mires avec leur indice</translation>
    </message>
    <message>
        <source>Keypoints</source>
        <translation>Points clés</translation>
    </message>
    <message>
        <source>Saddle points of boards: circle visible, square margin, cross occluded, diamond outside; ids when there is room</source>
        <translation>Points selles des mires&#xa0;: cercle visible, carré dans la marge, croix occulté, losange hors image&#xa0;; ids s’il y a la place</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Contour</translation>
    </message>
    <message>
        <source>Polygon through the corners of a tag</source>
        <translation>Polygone passant par les coins d’un tag</translation>
    </message>
    <message>
        <source>Board outline</source>
        <translation>Contour de la mire</translation>
    </message>
    <message>
        <source>Edges of a board as the lens curves them</source>
        <translation>Bords d’une mire tels que l’objectif les courbe</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Boîte</translation>
    </message>
    <message>
        <source>Upright box around the corners</source>
        <translation>Boîte englobante droite autour des coins</translation>
    </message>
    <message>
        <source>Axes</source>
        <translation>Axes</translation>
    </message>
    <message>
        <source>Axes of the target: x red, y green, z (into the surface) blue</source>
        <translation>Axes de la cible&#xa0;: x rouge, y vert, z (vers l’intérieur de la surface) bleu</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Marge</translation>
    </message>
    <message>
        <source>Zone along the border in which points do not count</source>
        <translation>Zone le long du bord où les points ne comptent pas</translation>
    </message>
    <message>
        <source>Occlusion</source>
        <translation>Occultation</translation>
    </message>
    <message>
        <source>Hidden points, and how much of each target is hidden</source>
        <translation>Points masqués, et part masquée de chaque cible</translation>
    </message>
    <message>
        <source>What detectors find</source>
        <translation>Ce que trouvent les détecteurs</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Frame</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajuster</translation>
    </message>
    <message>
        <source>Show the whole frame (0)</source>
        <translation>Afficher toute la frame (0)</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100&#xa0;%</translation>
    </message>
    <message>
        <source>One screen pixel for one image pixel (Z)</source>
        <translation>Un pixel d’écran pour un pixel de l’image (Z)</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Précédente</translation>
    </message>
    <message>
        <source>Previous frame (D)</source>
        <translation>Frame précédente (D)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivante</translation>
    </message>
    <message>
        <source>Next frame (F)</source>
        <translation>Frame suivante (F)</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Calques</translation>
    </message>
    <message>
        <source>What is drawn over the picture</source>
        <translation>Ce qui est dessiné par-dessus l’image</translation>
    </message>
    <message>
        <source>Opacity of the layers</source>
        <translation>Opacité des calques</translation>
    </message>
    <message>
        <source>Loupe</source>
        <translation>Loupe</translation>
    </message>
    <message>
        <source>Single pixels with the true points among them, and the grey values across an edge (L)</source>
        <translation>Pixels un à un avec les points vrais parmi eux, et les niveaux de gris en travers d’un bord (L)</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivée</translation>
    </message>
    <message>
        <source>In a corner</source>
        <translation>Dans un coin</translation>
    </message>
    <message>
        <source>At the cursor</source>
        <translation>Sous le curseur</translation>
    </message>
    <message>
        <source>Detectors</source>
        <translation>Détecteurs</translation>
    </message>
    <message>
        <source>What detectors find in this picture: missed targets crossed out, false ones dashed, residuals as arrows</source>
        <translation>Ce que les détecteurs trouvent dans cette image&#xa0;: cibles manquées barrées, fausses en tirets, résidus en flèches</translation>
    </message>
    <message>
        <source>OpenCV: ArUco and ChArUco</source>
        <translation>OpenCV&#xa0;: ArUco et ChArUco</translation>
    </message>
    <message>
        <source>Residuals drawn</source>
        <translation>Résidus dessinés</translation>
    </message>
    <message>
        <source>%1 times as long</source>
        <translation>Longueur × %1</translation>
    </message>
    <message>
        <source>Nothing here for these detectors</source>
        <translation>Rien ici pour ces détecteurs</translation>
    </message>
    <message>
        <source>Detectors are looking…</source>
        <translation>Les détecteurs cherchent…</translation>
    </message>
    <message>
        <source>No picture to look at</source>
        <translation>Aucune image à examiner</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>The same frame in another form; hold B to blink between the two</source>
        <translation>La même frame sous une autre forme&#xa0;; maintenez B pour alterner entre les deux</translation>
    </message>
    <message>
        <source>The frame alone</source>
        <translation>La frame seule</translation>
    </message>
    <message>
        <source>Raw frame that was kept</source>
        <translation>Image brute conservée</translation>
    </message>
    <message>
        <source>Preview of the same recipe</source>
        <translation>Aperçu de la même recette</translation>
    </message>
    <message>
        <source>Another dataset…</source>
        <translation>Autre jeu de données…</translation>
    </message>
    <message>
        <source>Targets, pixel by pixel</source>
        <translation>Cibles, pixel par pixel</translation>
    </message>
    <message>
        <source>Hidden and visible pixels</source>
        <translation>Pixels masqués et visibles</translation>
    </message>
    <message>
        <source>Blink</source>
        <translation>Alterner</translation>
    </message>
    <message>
        <source>Show the frame or its other form; hold B for the one that is not shown</source>
        <translation>Afficher la frame ou son autre forme&#xa0;; maintenez B pour celle qui n’est pas affichée</translation>
    </message>
    <message>
        <source>Dataset to hold against this one</source>
        <translation>Jeu de données à comparer à celui-ci</translation>
    </message>
    <message>
        <source>Next kind of loupe</source>
        <translation>Type de loupe suivant</translation>
    </message>
</context>
<context>
    <name>tagmill::InspectWorkspace</name>
    <message>
        <source>No dataset open</source>
        <translation>Aucun jeu de données ouvert</translation>
    </message>
    <message>
        <source>Open a dataset folder, made by Tagmill or by render-tag, to look at its frames with their ground truth. A render opens its own when it starts.</source>
        <translation>Ouvrez un dossier de jeu de données, produit par Tagmill ou par render-tag, pour regarder ses frames avec leur vérité terrain. Un rendu ouvre le sien au démarrage.</translation>
    </message>
    <message>
        <source>Open dataset…</source>
        <translation>Ouvrir un jeu de données…</translation>
    </message>
    <message>
        <source>Reading the dataset</source>
        <translation>Lecture du jeu de données</translation>
    </message>
    <message>
        <source>The dataset cannot be read</source>
        <translation>Le jeu de données ne peut pas être lu</translation>
    </message>
    <message>
        <source>Open another dataset…</source>
        <translation>Ouvrir un autre jeu de données…</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>No dataset in this folder yet</source>
        <translation>Pas encore de jeu de données dans ce dossier</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>The dataset on the disk cannot be read any more; what was read before is still shown. %1</source>
        <translation>Le jeu de données sur le disque n’est plus lisible&#xa0;; ce qui a été lu auparavant reste affiché. %1</translation>
    </message>
    <message>
        <source>Your tags are not saved yet. %1</source>
        <translation>Vos étiquettes ne sont pas encore enregistrées. %1</translation>
    </message>
    <message>
        <source>Previous frame</source>
        <translation>Frame précédente</translation>
    </message>
    <message>
        <source>Next frame</source>
        <translation>Frame suivante</translation>
    </message>
    <message>
        <source>Filter frames by words</source>
        <translation>Filtrer les frames par mots</translation>
    </message>
</context>
<context>
    <name>tagmill::IntegrityModel</name>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <source>Show these frames in Inspect</source>
        <translation>Afficher ces frames dans «&#xa0;Inspection&#xa0;»</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvés</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Frames</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n de plus</numerusform>
            <numerusform>et %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Found in no single frame</source>
        <translation>Trouvé dans aucune frame en particulier</translation>
    </message>
</context>
<context>
    <name>tagmill::JobNotices</name>
    <message>
        <source>%1 is rendered</source>
        <translation>Rendu terminé&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) rendered</source>
        <translation>
            <numerusform>%n tâche rendue</numerusform>
            <numerusform>%n tâches rendues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n job(s) failed</source>
        <translation>
            <numerusform>Tâche en échec&#xa0;: %1 sur %n</numerusform>
            <numerusform>Tâches en échec&#xa0;: %1 sur %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n frame(s)</source>
        <translation>
            <numerusform>%n frame</numerusform>
            <numerusform>%n frames</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2 times)</source>
        <translation>%1 (%2 fois)</translation>
    </message>
    <message>
        <source>see its log</source>
        <translation>voir son journal</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 has failures: %2</source>
        <translation>%1 présente des échecs&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) have failures: %1</source>
        <translation>
            <numerusform>%n tâche présente des échecs&#xa0;: %1</numerusform>
            <numerusform>%n tâches présentent des échecs&#xa0;: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tagmill::JobQueue</name>
    <message>
        <source>Queued</source>
        <translation>En file d’attente</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Préparation</translation>
    </message>
    <message>
        <source>Compiling recipes</source>
        <translation>Compilation des recettes</translation>
    </message>
    <message>
        <source>Starting workers</source>
        <translation>Démarrage des workers</translation>
    </message>
    <message>
        <source>Rendering</source>
        <translation>Rendu en cours</translation>
    </message>
    <message>
        <source>Writing the dataset files</source>
        <translation>Écriture des fichiers du jeu de données</translation>
    </message>
    <message>
        <source>Auditing</source>
        <translation>Audit en cours</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation>Annulation en cours</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Frames</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Starts when those above it are over; drag it, or press Alt+Up, to start it sooner</source>
        <translation>Démarre quand celles au-dessus sont finies&#xa0;; la faire glisser, ou appuyer sur Alt+Haut, pour la démarrer plus tôt</translation>
    </message>
    <message>
        <source>Waiting in the cluster&apos;s queue</source>
        <translation>En attente dans la file du cluster</translation>
    </message>
</context>
<context>
    <name>tagmill::LensTable</name>
    <message>
        <source>Pinhole</source>
        <translation>Sténopé</translation>
    </message>
    <message>
        <source>Brown–Conrady</source>
        <translation>Brown–Conrady</translation>
    </message>
    <message>
        <source>Rational</source>
        <translation>Rationnel</translation>
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
        <translation>Paramètre</translation>
    </message>
    <message>
        <source>Truth</source>
        <translation>Vérité</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>Estimé</translation>
    </message>
    <message>
        <source>Off by</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>σ</source>
        <translation>σ</translation>
    </message>
    <message>
        <source>Off by, σ</source>
        <translation>Écart, σ</translation>
    </message>
    <message>
        <source>Projection difference over the picture</source>
        <translation>Écart de projection sur l’image</translation>
    </message>
    <message>
        <source>Off by %1 ± %2 (2 σ)</source>
        <translation>Écart de %1 ± %2 (2 σ)</translation>
    </message>
    <message>
        <source>The line is the truth; the bar reaches two standard deviations to either side of what was solved</source>
        <translation>Le trait est la vérité ; la barre s’étend sur deux écarts-types de part et d’autre de la solution</translation>
    </message>
</context>
<context>
    <name>tagmill::MainWindow</name>
    <message>
        <source>&amp;New config</source>
        <translation>&amp;Nouvelle configuration</translation>
    </message>
    <message>
        <source>Start a new dataset config</source>
        <translation>Commencer une nouvelle configuration de jeu de données</translation>
    </message>
    <message>
        <source>New scene s&amp;equence…</source>
        <translation>Nouvelle séquen&amp;ce de scène…</translation>
    </message>
    <message>
        <source>Render an animated .blend with camera poses and ground truth</source>
        <translation>Calculer le rendu d’un .blend animé avec poses de caméra et vérité terrain</translation>
    </message>
    <message>
        <source>&amp;Open config…</source>
        <translation>&amp;Ouvrir une configuration…</translation>
    </message>
    <message>
        <source>Open a config file</source>
        <translation>Ouvrir un fichier de configuration</translation>
    </message>
    <message>
        <source>Open &amp;dataset…</source>
        <translation>Ouvrir un &amp;jeu de données…</translation>
    </message>
    <message>
        <source>Look at a dataset folder, ours or render-tag&apos;s, or at a rendered sequence</source>
        <translation>Regarder un dossier de jeu de données, de Tagmill ou de render-tag, ou une séquence rendue</translation>
    </message>
    <message>
        <source>&amp;Import camera or target…</source>
        <translation>&amp;Importer une caméra ou une cible…</translation>
    </message>
    <message>
        <source>Take the camera from a calibration (OpenCV, Kalibr, mrcal, ROS), or the target from Kalibr&apos;s target.yaml</source>
        <translation>Reprendre la caméra d’une calibration (OpenCV, Kalibr, mrcal, ROS), ou la cible du target.yaml de Kalibr</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Write the config to its file</source>
        <translation>Écrire la configuration dans son fichier</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Enregistrer &amp;sous…</translation>
    </message>
    <message>
        <source>Write the config to another file</source>
        <translation>Écrire la configuration dans un autre fichier</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Fermer la fenêtre</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Take back the last edit</source>
        <translation>Annuler la dernière modification</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>Refaire ce qui a été annulé</translation>
    </message>
    <message>
        <source>&amp;Render</source>
        <translation>&amp;Rendu</translation>
    </message>
    <message>
        <source>Render this config with the settings of the Render workspace</source>
        <translation>Calculer le rendu de cette configuration avec les réglages de l’espace de travail Rendu</translation>
    </message>
    <message>
        <source>&amp;Author</source>
        <translation>&amp;Conception</translation>
    </message>
    <message>
        <source>&amp;Inspect</source>
        <translation>&amp;Inspection</translation>
    </message>
    <message>
        <source>A&amp;udit</source>
        <translation>A&amp;udit</translation>
    </message>
    <message>
        <source>Show this workspace</source>
        <translation>Afficher cet espace de travail</translation>
    </message>
    <message>
        <source>The config in the Author workspace</source>
        <translation>La configuration dans l’espace de travail Conception</translation>
    </message>
    <message>
        <source>Scene s&amp;equence</source>
        <translation>Sé&amp;quence de scène</translation>
    </message>
    <message>
        <source>The scene sequence in the Author workspace</source>
        <translation>La séquence de scène dans l’espace de travail Conception</translation>
    </message>
    <message>
        <source>&amp;Command palette…</source>
        <translation>&amp;Palette de commandes…</translation>
    </message>
    <message>
        <source>Find any command by a few letters</source>
        <translation>Trouver toute commande avec quelques lettres</translation>
    </message>
    <message>
        <source>&amp;System theme</source>
        <translation>Thème du &amp;système</translation>
    </message>
    <message>
        <source>Colours of the desktop</source>
        <translation>Couleurs du bureau</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Couleurs claires</translation>
    </message>
    <message>
        <source>&amp;Dark theme</source>
        <translation>Thème so&amp;mbre</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Couleurs sombres</translation>
    </message>
    <message>
        <source>Reset &amp;layout</source>
        <translation>Réini&amp;tialiser la disposition</translation>
    </message>
    <message>
        <source>Put the panels of the Author workspace back where they were at first</source>
        <translation>Remettre les panneaux de l’espace de travail Conception à leur place d’origine</translation>
    </message>
    <message>
        <source>&amp;Presets…</source>
        <translation>&amp;Préréglages…</translation>
    </message>
    <message>
        <source>Ready-made lighting, sensors, poses and targets to lay below this config</source>
        <translation>Éclairages, capteurs, poses et cibles tout faits à placer sous cette configuration</translation>
    </message>
    <message>
        <source>S&amp;hortcuts…</source>
        <translation>Raccourcis cla&amp;vier…</translation>
    </message>
    <message>
        <source>Change the keys of any command</source>
        <translation>Modifier les touches de toute commande</translation>
    </message>
    <message>
        <source>&amp;About Tagmill</source>
        <translation>À &amp;propos de Tagmill</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>Version et licence</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Fichiers &amp;récents</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Affic&amp;hage</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aide</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation>Espaces de travail</translation>
    </message>
    <message>
        <source>Main tool bar</source>
        <translation>Barre d’outils principale</translation>
    </message>
    <message>
        <source>Read anew: another program changed %1</source>
        <translation>Relu&#xa0;: un autre programme a modifié %1</translation>
    </message>
    <message>
        <source>The file of this config can no longer be read; saving writes it anew. %1</source>
        <translation>Le fichier de cette configuration n’est plus lisible&#xa0;; l’enregistrement le réécrit. %1</translation>
    </message>
    <message>
        <source>%1 – Tagmill</source>
        <translation>%1 – Tagmill</translation>
    </message>
    <message>
        <source>New scene sequence</source>
        <translation>Nouvelle séquence de scène</translation>
    </message>
    <message>
        <source>%1[*] – Tagmill</source>
        <translation>%1[*] – Tagmill</translation>
    </message>
    <message>
        <source>About Tagmill</source>
        <translation>À propos de Tagmill</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Tagmill %1&lt;/h3&gt;&lt;p&gt;Synthetic fiducial-marker datasets: design, preview, render, audit.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Tagmill %1&lt;/h3&gt;&lt;p&gt;Jeux de données synthétiques de marqueurs fiduciaires&#xa0;: concevoir, prévisualiser, rendre, auditer.&lt;/p&gt;&lt;p&gt;Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Configs (*.yaml *.yml *.json);;All files (*)</source>
        <translation>Configurations (*.yaml *.yml *.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Open config</source>
        <translation>Ouvrir une configuration</translation>
    </message>
    <message>
        <source>Open dataset</source>
        <translation>Ouvrir un jeu de données</translation>
    </message>
    <message>
        <source>Import camera or target</source>
        <translation>Importer une caméra ou une cible</translation>
    </message>
    <message>
        <source>Calibrations and targets (*.yaml *.yml *.cameramodel *.ini *.xml);;All files (*)</source>
        <translation>Calibrations et cibles (*.yaml *.yml *.cameramodel *.ini *.xml);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>This is neither a calibration (OpenCV, Kalibr, mrcal, ROS) nor a target of Kalibr: %1</source>
        <translation>Ce n’est ni une calibration (OpenCV, Kalibr, mrcal, ROS) ni une cible de Kalibr&#xa0;: %1</translation>
    </message>
    <message>
        <source>Target from %1</source>
        <translation>Cible depuis %1</translation>
    </message>
    <message>
        <source>Camera from %1</source>
        <translation>Caméra depuis %1</translation>
    </message>
    <message>
        <source>%1: it is the config&apos;s now</source>
        <translation>%1&#xa0;: repris dans la configuration</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 enregistré</translation>
    </message>
    <message>
        <source>Save config as</source>
        <translation>Enregistrer la configuration sous</translation>
    </message>
    <message>
        <source>Another program changed %1, and you have edits that are not saved.</source>
        <translation>Un autre programme a modifié %1, et vous avez des modifications non enregistrées.</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Comparer…</translation>
    </message>
    <message>
        <source>Take the file&apos;s</source>
        <translation>Prendre la version du fichier</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Garder ma version</translation>
    </message>
    <message>
        <source>Your edits against the file</source>
        <translation>Vos modifications par rapport au fichier</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fichier</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>votre version</translation>
    </message>
    <message>
        <source>The file was changed</source>
        <translation>Le fichier a été modifié</translation>
    </message>
    <message>
        <source>Another program changed %1 since it was read. Overwrite it?</source>
        <translation>Un autre programme a modifié %1 depuis sa lecture. L’écraser&#xa0;?</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>Tagmill ended without saving these edits of %1 (%2)</source>
        <translation>Tagmill s’est terminé sans enregistrer ces modifications de %1 (%2)</translation>
    </message>
    <message>
        <source>unsaved edits</source>
        <translation>modifications non enregistrées</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Récupérer</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Jeter</translation>
    </message>
    <message>
        <source>Recovered edits</source>
        <translation>Modifications récupérées</translation>
    </message>
    <message>
        <source>Unsaved edits</source>
        <translation>Modifications non enregistrées</translation>
    </message>
    <message>
        <source>Save the edits to this config first?</source>
        <translation>Enregistrer d’abord les modifications de cette configuration&#xa0;?</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Encore rien</translation>
    </message>
    <message>
        <source>Rendering</source>
        <translation>Rendu en cours</translation>
    </message>
    <message>
        <source>Tagmill speaks the new language from its next start.</source>
        <translation>Tagmill parlera la nouvelle langue à son prochain démarrage.</translation>
    </message>
    <message>
        <source>&amp;As the system</source>
        <translation>Comme le &amp;système</translation>
    </message>
    <message>
        <source>The language of the desktop</source>
        <translation>La langue du bureau</translation>
    </message>
    <message>
        <source>First steps, conventions, keys; in a field of the config: about that field</source>
        <translation>Premiers pas, conventions, touches&#xa0;; dans un champ de la configuration&#xa0;: à propos de ce champ</translation>
    </message>
    <message>
        <source>&amp;Start page</source>
        <translation>Page d’a&amp;ccueil</translation>
    </message>
    <message>
        <source>Samples, and what was opened lately</source>
        <translation>Exemples, et ce qui a été ouvert récemment</translation>
    </message>
    <message>
        <source>A copy of the sample “%1”: save it where you like</source>
        <translation>Une copie de l’exemple «&#xa0;%1&#xa0;»&#xa0;: l’enregistrer où l’on veut</translation>
    </message>
    <message>
        <source>Stopping the render</source>
        <translation>Arrêt du rendu</translation>
    </message>
    <message>
        <source>Rendering %1</source>
        <translation>Rendu de %1</translation>
    </message>
    <message>
        <source>Reading the dataset</source>
        <translation>Lecture du jeu de données</translation>
    </message>
    <message>
        <source>Auditing the dataset</source>
        <translation>Audit du jeu de données en cours</translation>
    </message>
    <message>
        <source>Reading the sequence</source>
        <translation>Lecture de la séquence</translation>
    </message>
    <message>
        <source>Pictures in memory: %1 of %2</source>
        <translation>Images en mémoire&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>&amp;Add jobs…</source>
        <translation>&amp;Ajouter des tâches…</translation>
    </message>
    <message>
        <source>Put configs, experiments, scenes, or a dataset to be rendered again, into the queue</source>
        <translation>Mettre dans la file d’attente des configurations, des expériences, des scènes, ou un jeu de données à rendre à nouveau</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) wait since Tagmill was last open.</source>
        <translation>
            <numerusform>%n tâche attend depuis la dernière session de Tagmill.</numerusform>
            <numerusform>%n tâches attendent depuis la dernière session de Tagmill.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>A run is going on. Stop it and quit? Finished frames are kept, and the queue waits for you when Tagmill is opened again.</source>
        <translation>Une exécution est en cours. L’arrêter et quitter&#xa0;? Les frames terminées sont conservées, et la file d’attente vous attendra à la réouverture de Tagmill.</translation>
    </message>
    <message>
        <source>%1 on a cluster</source>
        <translation>%1 sur un cluster</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) on a cluster</source>
        <translation>
            <numerusform>%n exécution sur un cluster</numerusform>
            <numerusform>%n exécutions sur un cluster</numerusform>
        </translation>
    </message>
    <message>
        <source>A cluster makes this folder, or made it; the Render workspace follows its shards.</source>
        <translation>Un cluster produit ce dossier, ou l’a produit&#xa0;; l’espace de travail «&#xa0;Rendu&#xa0;» suit ses shards.</translation>
    </message>
    <message>
        <source>Dataset confi&amp;g</source>
        <translation>Con&amp;figuration du jeu de données</translation>
    </message>
    <message>
        <source>Go to the panel %1 of the Author workspace</source>
        <translation>Aller au panneau %1 de l’espace Conception</translation>
    </message>
    <message>
        <source>Ligh&amp;t theme</source>
        <translation>Thème c&amp;lair</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>Pan&amp;neaux</translation>
    </message>
    <message>
        <source>La&amp;nguage</source>
        <translation>L&amp;angue</translation>
    </message>
    <message>
        <source>%1 – %2[*] – Tagmill</source>
        <translation>%1 – %2[*] – Tagmill</translation>
    </message>
    <message>
        <source>Unsaved tags</source>
        <translation>Étiquettes non enregistrées</translation>
    </message>
    <message>
        <source>Your tags of the dataset %1 could not be saved.</source>
        <translation>Vos étiquettes du jeu de données %1 n’ont pas pu être enregistrées.</translation>
    </message>
    <message>
        <source>The folder is gone, or another dataset took its place.</source>
        <translation>Le dossier n’existe plus, ou un autre jeu de données a pris sa place.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message numerus="yes">
        <source>Camera %1, the first of %n in %2</source>
        <translation>
            <numerusform>Caméra&#xa0;%1, la première de&#xa0;%n dans&#xa0;%2</numerusform>
            <numerusform>Caméra&#xa0;%1, la première de&#xa0;%n dans&#xa0;%2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is neither a frame in the images folder of a dataset nor a background (.hdr, .exr)</source>
        <translation>%1 n’est ni une image du dossier images d’un jeu de données ni un arrière-plan (.hdr, .exr)</translation>
    </message>
    <message>
        <source>Background %1</source>
        <translation>Arrière-plan&#xa0;%1</translation>
    </message>
    <message>
        <source>Ne&amp;xt panel</source>
        <translation>Pann&amp;eau suivant</translation>
    </message>
    <message>
        <source>Give the keys to the next panel of the window</source>
        <translation>Passer au panneau suivant de la fenêtre avec le clavier</translation>
    </message>
    <message>
        <source>Pre&amp;vious panel</source>
        <translation>Panneau précé&amp;dent</translation>
    </message>
    <message>
        <source>Give the keys to the panel before</source>
        <translation>Revenir au panneau précédent avec le clavier</translation>
    </message>
    <message>
        <source>Reading the dataset&apos;s job</source>
        <translation>Lecture de la tâche du jeu de données</translation>
    </message>
    <message>
        <source>Rendering frames again</source>
        <translation>Nouveau rendu de frames</translation>
    </message>
    <message>
        <source>Comparing the frames with those rendered again</source>
        <translation>Comparaison des frames avec leur nouveau rendu</translation>
    </message>
    <message>
        <source>Closure test</source>
        <translation>Test de fermeture</translation>
    </message>
    <message>
        <source>Holding a calibration against the truth</source>
        <translation>Comparaison d’un étalonnage avec la vérité</translation>
    </message>
    <message>
        <source>Evaluating a detector</source>
        <translation>Évaluation d’un détecteur</translation>
    </message>
    <message>
        <source>Auditing the dataset to compare with</source>
        <translation>Audit du jeu de données de comparaison en cours</translation>
    </message>
    <message>
        <source>Comparing frames of two datasets</source>
        <translation>Comparaison des frames de deux jeux de données</translation>
    </message>
    <message>
        <source>%1 is paused</source>
        <translation>%1 est en pause</translation>
    </message>
    <message>
        <source>%1 cannot be read as a config. Mend its text; the file stays as it is until you save. %2</source>
        <translation>%1 n’est pas lisible comme configuration. Corrigez son texte&#xa0;; le fichier reste tel quel jusqu’à l’enregistrement. %2</translation>
    </message>
    <message>
        <source>Open the dataset&apos;s config</source>
        <translation>Ouvrir la configuration du jeu de données</translation>
    </message>
    <message>
        <source>The config names these files outside of the dataset, and the preview reads them:</source>
        <translation>La configuration nomme ces fichiers hors du jeu de données, et l’aperçu les lit&#xa0;:</translation>
    </message>
    <message>
        <source>A copy of the config of %1: save it where you like</source>
        <translation>Une copie de la configuration de %1&#xa0;: enregistrez-la où vous voulez</translation>
    </message>
    <message>
        <source>Only the first of each kind was opened. Not opened: %1</source>
        <translation>Seul le premier fichier de chaque type a été ouvert. Non ouverts&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>tagmill::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
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
        <translation>%1, rendue en %2 s</translation>
    </message>
</context>
<context>
    <name>tagmill::NumberEdit</name>
    <message>
        <source>not set</source>
        <translation>non défini</translation>
    </message>
    <message>
        <source>%1 to %2 can be entered here</source>
        <translation>Valeurs possibles ici&#xa0;: de %1 à %2</translation>
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
        <translation>Aucune frame sélectionnée</translation>
    </message>
</context>
<context>
    <name>tagmill::PlaceChoice</name>
    <message>
        <source>Run on</source>
        <translation>Exécuter sur</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>A cluster with Slurm</source>
        <translation>Un cluster avec Slurm</translation>
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
        <translation>Ids de %1</translation>
    </message>
    <message>
        <source>Nothing is planned yet</source>
        <translation>Rien n’est encore planifié</translation>
    </message>
    <message numerus="yes">
        <source>%n camera(s)</source>
        <translation>
            <numerusform>%n caméra</numerusform>
            <numerusform>%n caméras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them see(s) no whole target</source>
        <translation>
            <numerusform>%n d’entre elles ne voit aucune cible entière</numerusform>
            <numerusform>%n d’entre elles ne voient aucune cible entière</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scene(s) could not be planned</source>
        <translation>
            <numerusform>%n scène n’a pas pu être planifiée</numerusform>
            <numerusform>%n scènes n’ont pas pu être planifiées</numerusform>
        </translation>
    </message>
    <message>
        <source>poses drawn again: %1</source>
        <translation>poses tirées à nouveau&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>tagmill::PresetGallery</name>
    <message>
        <source>Presets</source>
        <translation>Préréglages</translation>
    </message>
    <message>
        <source>What the preset sets</source>
        <translation>Ce que définit le préréglage</translation>
    </message>
    <message>
        <source>Presets lie below what the config says itself; later ones lie above earlier ones.</source>
        <translation>Les préréglages se trouvent sous ce que dit la configuration elle-même&#xa0;; les derniers se trouvent au-dessus des premiers.</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Le retirer</translation>
    </message>
    <message>
        <source>Lay it below this config</source>
        <translation>Le placer sous cette configuration</translation>
    </message>
    <message>
        <source>%1, in use</source>
        <translation>%1, utilisé</translation>
    </message>
</context>
<context>
    <name>tagmill::PrintDialog</name>
    <message>
        <source>Print target</source>
        <translation>Imprimer la cible</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Im&amp;primer…</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>Enregistrer &amp;sous…</translation>
    </message>
    <message>
        <source> mm</source>
        <translation> mm</translation>
    </message>
    <message>
        <source>As large as the target</source>
        <translation>À la taille de la cible</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Marge</translation>
    </message>
    <message>
        <source>&amp;Tile over several sheets</source>
        <translation>&amp;Répartir sur plusieurs feuilles</translation>
    </message>
    <message>
        <source>What is larger than the paper is printed on several sheets, with marks to cut and join them</source>
        <translation>Ce qui dépasse le papier est imprimé sur plusieurs feuilles, avec des repères pour les couper et les assembler</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>Recouvrement</translation>
    </message>
    <message>
        <source>S&amp;cale bar</source>
        <translation>Barre d’é&amp;chelle</translation>
    </message>
    <message>
        <source>A bar of known length, to measure what the printer made of it</source>
        <translation>Une barre de longueur connue, pour mesurer ce qu’en a fait l’imprimante</translation>
    </message>
    <message>
        <source>&amp;Dimensions and ids</source>
        <translation>&amp;Dimensions et ids</translation>
    </message>
    <message>
        <source>Dimensions at the target and, below it, its sizes, dictionary and ids</source>
        <translation>Dimensions le long de la cible et, en dessous, ses tailles, son dictionnaire et ses ids</translation>
    </message>
    <message>
        <source>&amp;One tag on a sheet</source>
        <translation>&amp;Un tag par feuille</translation>
    </message>
    <message>
        <source>Otherwise as many as fit</source>
        <translation>Sinon, autant qu’il en tient</translation>
    </message>
    <message>
        <source>As in a scene</source>
        <translation>Comme dans une scène</translation>
    </message>
    <message>
        <source>Which tags of each family, as 0-9,12</source>
        <translation>Quels tags de chaque famille, comme 0-9,12</translation>
    </message>
    <message>
        <source>Ids</source>
        <translation>Ids</translation>
    </message>
    <message>
        <source>Previous sheet</source>
        <translation>Feuille précédente</translation>
    </message>
    <message>
        <source>Next sheet</source>
        <translation>Feuille suivante</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) at true scale: print at 100 %, without fitting to the page</source>
        <translation>
            <numerusform>%n feuille à l’échelle réelle&#xa0;: imprimer à 100&#xa0;%, sans ajustement à la page</numerusform>
            <numerusform>%n feuilles à l’échelle réelle&#xa0;: imprimer à 100&#xa0;%, sans ajustement à la page</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written: %1</source>
        <translation>
            <numerusform>%n fichier écrit&#xa0;: %1</numerusform>
            <numerusform>%n fichiers écrits&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the print</source>
        <translation>Enregistrer l’impression</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;SVG (*.svg);;PNG (*.png)</source>
        <translation>PDF (*.pdf);;SVG (*.svg);;PNG (*.png)</translation>
    </message>
    <message>
        <source>The printer does not take the job; choose another one, or save a PDF</source>
        <translation>L’imprimante n’accepte pas le travail&#xa0;; choisissez-en une autre, ou enregistrez un PDF</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) sent to the printer</source>
        <translation>
            <numerusform>%n feuille envoyée à l’imprimante</numerusform>
            <numerusform>%n feuilles envoyées à l’imprimante</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tagmill::PrintPageView</name>
    <message>
        <source>Preview of the sheet</source>
        <translation>Aperçu de la feuille</translation>
    </message>
</context>
<context>
    <name>tagmill::ProblemGroupsView</name>
    <message>
        <source>What to do: %1</source>
        <translation>Que faire&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>Afficher le journal</translation>
    </message>
    <message>
        <source>What was said where this happened first</source>
        <translation>Ce que dit le journal là où cela s’est produit en premier</translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>Ouvrir son dossier</translation>
    </message>
    <message>
        <source>The scene that was put aside: recipe, log, and the command to try it alone</source>
        <translation>La scène mise de côté&#xa0;: recette, journal et commande pour l’essayer seule</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>All of it as text, to report it</source>
        <translation>Le tout sous forme de texte, pour le signaler</translation>
    </message>
    <message>
        <source>%1 (%2 times)</source>
        <translation>%1 (%2 fois)</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>No file manager could be started. The folder is:</source>
        <translation>Aucun gestionnaire de fichiers n’a pu être lancé. Le dossier est&#xa0;:</translation>
    </message>
</context>
<context>
    <name>tagmill::ProblemsPanel</name>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Aucun problème</translation>
    </message>
    <message>
        <source>The config is valid and can be rendered.</source>
        <translation>La configuration est valide, le rendu peut être lancé.</translation>
    </message>
</context>
<context>
    <name>tagmill::RangeChart</name>
    <message>
        <source>Range of %1</source>
        <translation>Plage de %1</translation>
    </message>
    <message>
        <source>Everything, of %1</source>
        <translation>Tout, sur %1</translation>
    </message>
    <message>
        <source>no values</source>
        <translation>aucune valeur</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>à partir de %1</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>jusqu’à %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 – %2 %3: %n record(s)</source>
        <translation>
            <numerusform>%1 – %2 %3&#xa0;: %n enregistrement</numerusform>
            <numerusform>%1 – %2 %3&#xa0;: %n enregistrements</numerusform>
        </translation>
    </message>
    <message>
        <source>Drag to look at a range; double-click to type one</source>
        <translation>Faire glisser pour voir une plage&#xa0;; double-cliquer pour en saisir une</translation>
    </message>
    <message>
        <source>No values</source>
        <translation>Aucune valeur</translation>
    </message>
    <message>
        <source>From .. to, either may be left out (%1 .. %2 %3):</source>
        <translation>De .. à, l’une des bornes peut être omise (%1 .. %2 %3)&#xa0;:</translation>
    </message>
    <message>
        <source>Type a range…</source>
        <translation>Saisir une plage…</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>“%1” is no range. Ranges look like 0.4..1.2, 0.4.. and ..1.2, the smaller number first.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une plage. Une plage s’écrit 0.4..1.2, 0.4.. ou ..1.2, le plus petit nombre d’abord.</translation>
    </message>
</context>
<context>
    <name>tagmill::RecordFieldsModel</name>
    <message>
        <source>none</source>
        <translation>aucun</translation>
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
        <translation>derrière</translation>
    </message>
    <message>
        <source>outside</source>
        <translation>hors image</translation>
    </message>
    <message>
        <source>occluded</source>
        <translation>occulté</translation>
    </message>
    <message>
        <source>margin</source>
        <translation>dans la marge</translation>
    </message>
    <message>
        <source>visible</source>
        <translation>visible</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>board</source>
        <translation>mire</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>tag</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Famille</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>%1 mm</source>
        <translation>%1 mm</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Distance</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 m</translation>
    </message>
    <message>
        <source>Incidence</source>
        <translation>Incidence</translation>
    </message>
    <message>
        <source>%1°</source>
        <translation>%1°</translation>
    </message>
    <message>
        <source>Pixels per module</source>
        <translation>Pixels par module</translation>
    </message>
    <message>
        <source>Area in the image</source>
        <translation>Aire dans l’image</translation>
    </message>
    <message>
        <source>%1 px²</source>
        <translation>%1 px²</translation>
    </message>
    <message>
        <source>Occlusion</source>
        <translation>Occultation</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Mirrored</source>
        <translation>En miroir</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>Corners, px</source>
        <translation>Coins, px</translation>
    </message>
    <message>
        <source>Keypoints, px</source>
        <translation>Points clés, px</translation>
    </message>
    <message>
        <source>Position in camera, m</source>
        <translation>Position dans la caméra, m</translation>
    </message>
    <message>
        <source>Rotation w x y z</source>
        <translation>Rotation w x y z</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
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
        <translation>Distorsion</translation>
    </message>
    <message>
        <source>Coefficients</source>
        <translation>Coefficients</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Marge</translation>
    </message>
    <message>
        <source>%1 px</source>
        <translation>%1 px</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Mire</translation>
    </message>
    <message>
        <source>%1, %2 × %3 cells</source>
        <translation>%1, %2 × %3 cellules</translation>
    </message>
    <message>
        <source>Marker</source>
        <translation>Marqueur</translation>
    </message>
    <message>
        <source>Dictionary</source>
        <translation>Dictionnaire</translation>
    </message>
    <message>
        <source>Scene seed</source>
        <translation>Graine de la scène</translation>
    </message>
    <message>
        <source>Record is complete</source>
        <translation>L’enregistrement est complet</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
</context>
<context>
    <name>tagmill::RecordTableModel</name>
    <message>
        <source>Board</source>
        <translation>Mire</translation>
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
        <translation>Pixels par module</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Famille</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Distance</translation>
    </message>
    <message>
        <source>Incidence</source>
        <translation>Incidence</translation>
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
        <translation>Rendre à nouveau</translation>
    </message>
    <message numerus="yes">
        <source>Render %n frame(s) again?</source>
        <translation>
            <numerusform>Rendre à nouveau %n frame&#xa0;?</numerusform>
            <numerusform>Rendre à nouveau %n frames&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>The job reads these files outside of the dataset:</source>
        <translation>La tâche lit ces fichiers hors du jeu de données&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source>The pictures are set aside in .tagmill/aside, and the job this dataset was made by renders their scenes again, with all of their frames.</source>
        <translation>
            <numerusform>L’image est mise de côté dans .tagmill/aside, et la tâche qui a produit ce jeu de données rend à nouveau sa scène, avec toutes ses frames.</numerusform>
            <numerusform>Les images sont mises de côté dans .tagmill/aside, et la tâche qui a produit ce jeu de données rend à nouveau leurs scènes, avec toutes leurs frames.</numerusform>
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
        <translation>débruiteur</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>Output folder</source>
        <translation>Dossier de sortie</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>Scènes</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Workers</translation>
    </message>
    <message>
        <source>Blender command</source>
        <translation>Commande Blender</translation>
    </message>
    <message>
        <source>Keep what an earlier run finished</source>
        <translation>Garder ce qu’une exécution précédente a terminé</translation>
    </message>
    <message>
        <source>Blender found</source>
        <translation>Blender trouvé</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Chercher à nouveau</translation>
    </message>
    <message>
        <source>Look for Blender again</source>
        <translation>Chercher Blender à nouveau</translation>
    </message>
    <message>
        <source>Size of the run</source>
        <translation>Ampleur de l’exécution</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Estimer</translation>
    </message>
    <message>
        <source>Estimate time, disk and memory</source>
        <translation>Estimer le temps, l’espace disque et la mémoire</translation>
    </message>
    <message>
        <source>Estimate of the run</source>
        <translation>Estimation de l’exécution</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>The same from a shell</source>
        <translation>La même chose depuis un shell</translation>
    </message>
    <message>
        <source>Start rendering</source>
        <translation>Lancer le rendu</translation>
    </message>
    <message>
        <source>Render this config</source>
        <translation>Calculer le rendu de cette configuration</translation>
    </message>
    <message>
        <source>Choose the output folder</source>
        <translation>Choisir le dossier de sortie</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Parcourir…</translation>
    </message>
    <message>
        <source>Blender processes at a time. One uses all cores while it renders; more help with small frames</source>
        <translation>Processus Blender simultanés. Un seul utilise tous les cœurs pendant le rendu&#xa0;; davantage aident pour les petites frames</translation>
    </message>
    <message>
        <source>Found automatically</source>
        <translation>Trouvé automatiquement</translation>
    </message>
    <message>
        <source>Any command whose input and output end in a Blender: a path, xvfb-run -a blender, ssh host blender</source>
        <translation>Toute commande dont l’entrée et la sortie aboutissent à un Blender&#xa0;: un chemin, xvfb-run -a blender, ssh host blender</translation>
    </message>
    <message>
        <source>Blender</source>
        <translation>Blender</translation>
    </message>
    <message>
        <source>Makes three of the frames and deletes them again</source>
        <translation>Produit trois des frames puis les supprime</translation>
    </message>
    <message>
        <source>Copy the command line</source>
        <translation>Copier la ligne de commande</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source> of %1</source>
        <translation> sur %1</translation>
    </message>
    <message>
        <source>Add to the queue</source>
        <translation>Ajouter à la file d’attente</translation>
    </message>
    <message>
        <source>Save the config first; the command needs its file</source>
        <translation>Enregistrez d’abord la configuration&#xa0;; la commande a besoin de son fichier</translation>
    </message>
    <message>
        <source>%1 frames of %2 × %3 px</source>
        <translation>%1 frames de %2 × %3 px</translation>
    </message>
    <message>
        <source>Making three frames</source>
        <translation>Production de trois frames</translation>
    </message>
    <message>
        <source>Only %1 are free on that disk</source>
        <translation>Seuls %1 sont libres sur ce disque</translation>
    </message>
    <message>
        <source>Not needed: the config asks for previews, which Tagmill draws itself</source>
        <translation>Inutile&#xa0;: la configuration demande des aperçus, que Tagmill dessine lui-même</translation>
    </message>
    <message>
        <source>Looking for Blender</source>
        <translation>Recherche de Blender</translation>
    </message>
    <message>
        <source>No usable Blender was found; install one, or name it above</source>
        <translation>Aucun Blender utilisable trouvé&#xa0;; installez-en un, ou nommez-le ci-dessus</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Périphérique</translation>
    </message>
    <message>
        <source>What Cycles renders on</source>
        <translation>Sur quoi Cycles calcule le rendu</translation>
    </message>
    <message>
        <source>Stop early</source>
        <translation>Arrêt anticipé</translation>
    </message>
    <message>
        <source>About %1 (likely %2 to %3), %4 on disk, %5 of memory</source>
        <translation>Environ %1 (probablement %2 à %3), %4 sur disque, %5 de mémoire</translation>
    </message>
    <message>
        <source>no denoiser</source>
        <translation>sans débruiteur</translation>
    </message>
    <message>
        <source>%1
Without a denoiser, frames that ask for one take four times the samples</source>
        <translation>%1
Sans débruiteur, les frames qui en demandent un prennent quatre fois plus d’échantillons</translation>
    </message>
    <message>
        <source>Found on each node</source>
        <translation>Trouvé sur chaque nœud</translation>
    </message>
    <message>
        <source>Submit to Slurm</source>
        <translation>Soumettre à Slurm</translation>
    </message>
    <message>
        <source>Not on a cluster: its run goes on when nobody watches the first frames</source>
        <translation>Pas sur un cluster&#xa0;: son exécution continue alors que personne n’observe les premières frames</translation>
    </message>
    <message>
        <source>Name an output folder first</source>
        <translation>Indiquez d’abord un dossier de sortie</translation>
    </message>
    <message>
        <source>Save the config first; its file lacks your last edits</source>
        <translation>Enregistrez d’abord la configuration&#xa0;; vos dernières modifications manquent dans son fichier</translation>
    </message>
    <message>
        <source>Asks each Blender what it can do</source>
        <translation>Demande à chaque Blender ce qu’il sait faire</translation>
    </message>
</context>
<context>
    <name>tagmill::RenderJob</name>
    <message>
        <source>ready, Blender %1</source>
        <translation>prêt, Blender&#xa0;%1</translation>
    </message>
    <message>
        <source>%1, rendered in %2 s</source>
        <translation>%1, rendue en&#xa0;%2 s</translation>
    </message>
    <message>
        <source>%1 failed: %2</source>
        <translation>%1 a échoué&#xa0;:&#xa0;%2</translation>
    </message>
    <message>
        <source>another process takes over</source>
        <translation>un autre processus prend le relais</translation>
    </message>
    <message>
        <source>given up: %1</source>
        <translation>abandonné&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <translation>%1&#xa0;%2&#xa0;:&#xa0;%3</translation>
    </message>
    <message>
        <source>another process takes over: frame after frame failed in this one</source>
        <translation>un autre processus prend le relais&#xa0;: les frames échouaient l’une après l’autre dans celui-ci</translation>
    </message>
    <message>
        <source>another process takes over: a frame that failed here is tried in a new one</source>
        <translation>un autre processus prend le relais&#xa0;: une frame qui a échoué ici est essayée dans un nouveau</translation>
    </message>
    <message>
        <source>Blender ended, another one is started: %1</source>
        <translation>Blender s’est terminé, un autre est lancé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Blender ended over %1, another one is started</source>
        <translation>Blender s’est terminé pendant %1, un autre est lancé</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêté</translation>
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
        <translation>Workers</translation>
    </message>
    <message>
        <source>Newest frames</source>
        <translation>Frames les plus récentes</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Run it again, keeping the frames that are done</source>
        <translation>Relancer en gardant les frames terminées</translation>
    </message>
    <message>
        <source>Inspect dataset</source>
        <translation>Inspecter le jeu de données</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n frame(s)</source>
        <translation>
            <numerusform>%1 sur %n frame</numerusform>
            <numerusform>%1 sur %n frames</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n en échec</numerusform>
            <numerusform>%n en échec</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 frames/s</source>
        <translation>%1 frames/s</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>reste %1</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>%1 jusqu’ici</translation>
    </message>
    <message>
        <source>took %1</source>
        <translation>a duré %1</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation>Annulation en cours</translation>
    </message>
    <message>
        <source>The finished frames are kept; Continue renders the others</source>
        <translation>Les frames terminées sont conservées&#xa0;; «&#xa0;Continuer&#xa0;» rend les autres</translation>
    </message>
    <message>
        <source>Audit score %1. %2</source>
        <translation>Score d’audit %1. %2</translation>
    </message>
    <message>
        <source>Inspect frames</source>
        <translation>Inspecter les frames</translation>
    </message>
    <message>
        <source>Problems (%1)</source>
        <translation>Problèmes (%1)</translation>
    </message>
    <message>
        <source>%1
In a shell: %2</source>
        <translation>%1
Dans un shell&#xa0;: %2</translation>
    </message>
    <message>
        <source>Copy command line</source>
        <translation>Copier la ligne de commande</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Frames</translation>
    </message>
    <message>
        <source>Frames that are listed</source>
        <translation>Frames listées</translation>
    </message>
    <message>
        <source>All frames</source>
        <translation>Toutes les frames</translation>
    </message>
    <message>
        <source>The same from a shell</source>
        <translation>La même chose depuis un shell</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>In a shell</source>
        <translation>Dans un shell</translation>
    </message>
    <message>
        <source>Frames that were begun are finished, no new one is; the workers stay ready</source>
        <translation>Les frames commencées sont menées à terme, aucune nouvelle n’est lancée&#xa0;; les workers restent prêts</translation>
    </message>
    <message>
        <source>It starts when you resume it</source>
        <translation>Elle démarre quand vous la reprenez</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Retry failed frames</source>
        <translation>Réessayer les frames en échec</translation>
    </message>
    <message>
        <source>Ends it; what is finished stays</source>
        <translation>Y met fin&#xa0;; ce qui est terminé reste</translation>
    </message>
    <message>
        <source>Goes on with the frames that wait</source>
        <translation>Continue avec les frames en attente</translation>
    </message>
    <message>
        <source>Begins no new frame; the workers stay ready</source>
        <translation>Ne commence aucune nouvelle frame&#xa0;; les workers restent prêts</translation>
    </message>
    <message>
        <source>Show its frames in Inspect, also while it runs</source>
        <translation>Afficher ses frames dans «&#xa0;Inspection&#xa0;», même pendant l’exécution</translation>
    </message>
    <message>
        <source>Show the output folder in the file manager</source>
        <translation>Afficher le dossier de sortie dans le gestionnaire de fichiers</translation>
    </message>
    <message numerus="yes">
        <source>%n of them from before</source>
        <translation>
            <numerusform>dont %n d’avant</numerusform>
            <numerusform>dont %n d’avant</numerusform>
        </translation>
    </message>
    <message>
        <source>Pictures that were not made again are back in their place</source>
        <translation>Les images qui n’ont pas été refaites sont de nouveau à leur place</translation>
    </message>
</context>
<context>
    <name>tagmill::RenderQueuePanel</name>
    <message>
        <source>Jobs</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Copy command line</source>
        <translation>Copier la ligne de commande</translation>
    </message>
    <message>
        <source>Forget this job</source>
        <translation>Oublier cette tâche</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <source>Configs, experiments, campaigns, frozen jobs, .blend files, or a dataset to be rendered again</source>
        <translation>Configurations, expériences, campagnes, tâches figées, fichiers .blend, ou un jeu de données à rendre à nouveau</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Retry failed frames</source>
        <translation>Réessayer les frames en échec</translation>
    </message>
    <message>
        <source>Follow a cluster job…</source>
        <translation>Suivre un job de cluster…</translation>
    </message>
    <message>
        <source>Takes up a run on a cluster by its output folder, wherever it was submitted</source>
        <translation>Reprend le suivi d’une exécution sur un cluster par son dossier de sortie, où qu’elle ait été soumise</translation>
    </message>
    <message>
        <source>Follow…</source>
        <translation>Suivre…</translation>
    </message>
    <message>
        <source>Resubmit what is missing</source>
        <translation>Soumettre à nouveau ce qui manque</translation>
    </message>
    <message numerus="yes">
        <source>Another Tagmill window is open: its %n job(s) stand in its own queue and are seen there</source>
        <translation>
            <numerusform>Une autre fenêtre de Tagmill est ouverte&#xa0;: sa %n tâche est dans sa propre file et s’y affiche</numerusform>
            <numerusform>Une autre fenêtre de Tagmill est ouverte&#xa0;: ses %n tâches sont dans sa propre file et s’y affichent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tagmill::RenderWorkerDelegate</name>
    <message>
        <source>CPU %1 %</source>
        <translation>CPU %1&#xa0;%</translation>
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
        <translation>pid %1</translation>
    </message>
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
            <numerusform>%n redémarrage</numerusform>
            <numerusform>%n redémarrages</numerusform>
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
        <translation>actif depuis %1</translation>
    </message>
    <message>
        <source>No sign of life</source>
        <translation>Aucun signe de vie</translation>
    </message>
    <message>
        <source>beat %1 ago</source>
        <translation>signal il y a %1</translation>
    </message>
</context>
<context>
    <name>tagmill::RenderWorkspace</name>
    <message>
        <source>Nothing rendered yet</source>
        <translation>Encore aucun rendu</translation>
    </message>
    <message>
        <source>Choose an output folder on the left and start. Frames appear here as they are finished.</source>
        <translation>Choisissez un dossier de sortie à gauche et lancez. Les frames apparaissent ici dès qu’elles sont terminées.</translation>
    </message>
    <message>
        <source>Output folder of the cluster&apos;s run</source>
        <translation>Dossier de sortie de l’exécution sur le cluster</translation>
    </message>
</context>
<context>
    <name>tagmill::RenditionModel</name>
    <message>
        <source>Raw frame, through the lens and without noise</source>
        <translation>Image brute, à travers l’objectif et sans bruit</translation>
    </message>
    <message>
        <source>Preview by the rasteriser, same recipe</source>
        <translation>Aperçu du rastériseur, même recette</translation>
    </message>
    <message>
        <source>Other dataset</source>
        <translation>Autre jeu de données</translation>
    </message>
    <message>
        <source>Target of each pixel</source>
        <translation>Cible de chaque pixel</translation>
    </message>
    <message>
        <source>Hidden and visible pixels of targets</source>
        <translation>Pixels masqués et visibles des cibles</translation>
    </message>
    <message>
        <source>The other dataset has no frame of this name</source>
        <translation>L’autre jeu de données n’a pas de frame de ce nom</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>Étiquette %1</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>masqué</translation>
    </message>
    <message>
        <source>visible</source>
        <translation>visible</translation>
    </message>
    <message>
        <source>No raw frame was kept: render with --keep-raw to have it</source>
        <translation>Aucune image brute conservée&#xa0;: rendez avec --keep-raw pour l’obtenir</translation>
    </message>
    <message>
        <source>%1; pictures of floor and sky that lie outside the dataset are left out</source>
        <translation>%1&#xa0;; les images du sol et du ciel situées hors du jeu de données sont omises</translation>
    </message>
    <message>
        <source>The other dataset is being read</source>
        <translation>L’autre jeu de données est en cours de lecture</translation>
    </message>
    <message>
        <source>The dataset holds no recipe of this frame; those that Tagmill rendered do</source>
        <translation>Le jeu de données ne contient pas la recette de cette frame&#xa0;; ceux que Tagmill a rendus la contiennent</translation>
    </message>
</context>
<context>
    <name>tagmill::ReproduceDialog</name>
    <message>
        <source>Frames to make again</source>
        <translation>Frames à refaire</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Workers</translation>
    </message>
    <message>
        <source>Blender command</source>
        <translation>Commande Blender</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Reproduce dataset</source>
        <translation>Reproduire le jeu de données</translation>
    </message>
    <message>
        <source>&amp;Reproduce</source>
        <translation>&amp;Reproduire</translation>
    </message>
    <message>
        <source>Reproduce</source>
        <translation>Reproduire</translation>
    </message>
    <message>
        <source>&amp;Allow these files</source>
        <translation>&amp;Autoriser ces fichiers</translation>
    </message>
    <message>
        <source>Allow these files</source>
        <translation>Autoriser ces fichiers</translation>
    </message>
    <message>
        <source>&amp;Cancel the run</source>
        <translation>A&amp;nnuler l’exécution</translation>
    </message>
    <message>
        <source>Cancel the run</source>
        <translation>Annuler l’exécution</translation>
    </message>
    <message>
        <source>Reads the files that the dataset&apos;s job names outside its folder, and goes on</source>
        <translation>Lit les fichiers que la tâche du jeu de données nomme hors de son dossier, et continue</translation>
    </message>
    <message>
        <source>Renders frames again from the dataset&apos;s own job, into a folder that goes afterwards, and compares pixels and records with those that are there.</source>
        <translation>Rend à nouveau des frames à partir de la tâche du jeu de données, dans un dossier supprimé ensuite, et compare les pixels et les enregistrements à ceux qui existent.</translation>
    </message>
    <message>
        <source>Evenly over the dataset, in whole scenes</source>
        <translation>Régulièrement sur le jeu de données, par scènes entières</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Frames</translation>
    </message>
    <message>
        <source>Found automatically</source>
        <translation>Trouvé automatiquement</translation>
    </message>
    <message>
        <source>Any command whose input and output end in a Blender: a path, xvfb-run -a blender, ssh host blender</source>
        <translation>Toute commande dont l’entrée et la sortie aboutissent à un Blender&#xa0;: un chemin, xvfb-run -a blender, ssh host blender</translation>
    </message>
    <message>
        <source>Blender</source>
        <translation>Blender</translation>
    </message>
    <message>
        <source>Frames compared</source>
        <translation>Frames comparées</translation>
    </message>
    <message>
        <source>Reading the dataset&apos;s job</source>
        <translation>Lecture de la tâche du jeu de données</translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation>Annulation en cours</translation>
    </message>
    <message numerus="yes">
        <source>Rendering: %1 of %n frame(s)</source>
        <translation>
            <numerusform>Rendu&#xa0;: %1 sur %n frame</numerusform>
            <numerusform>Rendu&#xa0;: %1 sur %n frames</numerusform>
        </translation>
    </message>
    <message>
        <source>Starting Blender</source>
        <translation>Démarrage de Blender</translation>
    </message>
    <message>
        <source>Comparing pixels and records</source>
        <translation>Comparaison des pixels et des enregistrements</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n frame(s) are the same, pixel for pixel and record for record</source>
        <translation>
            <numerusform>Identique pixel pour pixel et enregistrement pour enregistrement&#xa0;: %1 sur %n frame</numerusform>
            <numerusform>Identiques pixel pour pixel et enregistrement pour enregistrement&#xa0;: %1 sur %n frames</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n differ(s)</source>
        <translation>
            <numerusform>%n diffère</numerusform>
            <numerusform>%n diffèrent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be made again</source>
        <translation>
            <numerusform>%n n’a pas pu être refaite</numerusform>
            <numerusform>%n n’ont pas pu être refaites</numerusform>
        </translation>
    </message>
    <message>
        <source>; </source>
        <translation>&#xa0;; </translation>
    </message>
    <message>
        <source> of %1</source>
        <translation> sur %1</translation>
    </message>
    <message>
        <source>The same, pixel for pixel and record for record</source>
        <translation>Identique, pixel pour pixel et enregistrement pour enregistrement</translation>
    </message>
    <message numerus="yes">
        <source>%n more have the same records and, by another renderer, a PSNR of %1 dB or more and corners within %2 px</source>
        <translation>
            <numerusform>%n autre a les mêmes enregistrements et, avec un autre moteur de rendu, un PSNR d’au moins %1 dB et des coins à moins de %2 px</numerusform>
            <numerusform>%n autres ont les mêmes enregistrements et, avec un autre moteur de rendu, un PSNR d’au moins %1 dB et des coins à moins de %2 px</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tagmill::ReproductionTable</name>
    <message>
        <source>Cannot be compared</source>
        <translation>Comparaison impossible</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Identique</translation>
    </message>
    <message>
        <source>Near enough</source>
        <translation>Assez proche</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Différente</translation>
    </message>
    <message>
        <source>%1 % of the pixels differ, by %2 of 255 at most, PSNR %3 dB.</source>
        <translation>%1&#xa0;% des pixels diffèrent, de %2 sur 255 au plus, PSNR %3 dB.</translation>
    </message>
    <message>
        <source>The records differ, first in: %1.</source>
        <translation>Les enregistrements diffèrent, d’abord dans&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Another renderer: %1.</source>
        <translation>Autre moteur de rendu&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The same renderer made both, so they should be equal: the dataset was changed after it was rendered, or its job was.</source>
        <translation>Le même moteur de rendu a produit les deux, elles devraient donc être égales&#xa0;: le jeu de données, ou sa tâche, a été modifié après le rendu.</translation>
    </message>
    <message>
        <source>Not made again</source>
        <translation>Non refaite</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 dB</source>
        <translation>%1 dB</translation>
    </message>
    <message>
        <source>The scene could not be rendered again.</source>
        <translation>La scène n’a pas pu être rendue à nouveau.</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Frame</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Pixels that differ</source>
        <translation>Pixels différents</translation>
    </message>
    <message>
        <source>By at most</source>
        <translation>Écart maximal</translation>
    </message>
    <message>
        <source>PSNR</source>
        <translation>PSNR</translation>
    </message>
    <message>
        <source>Records differ in</source>
        <translation>Enregistrements différents dans</translation>
    </message>
    <message>
        <source>Renderer</source>
        <translation>Moteur de rendu</translation>
    </message>
    <message numerus="yes">
        <source>%n corner(s) moved by %1 px as a whole, RMS %2 px, and %3 are gone; allowed are %4 px, %5 px and %6 %.</source>
        <translation>
            <numerusform>%n coin s’est déplacé de %1 px dans l’ensemble, RMS %2 px, et %3 ont disparu&#xa0;; %4 px, %5 px et %6 % sont admis.</numerusform>
            <numerusform>%n coins se sont déplacés de %1 px dans l’ensemble, RMS %2 px, et %3 ont disparu&#xa0;; %4 px, %5 px et %6 % sont admis.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tagmill::SequenceDocument</name>
    <message>
        <source>New scene sequence</source>
        <translation>Nouvelle séquence de scène</translation>
    </message>
    <message>
        <source>Change of the scene file</source>
        <translation>Modification du fichier de scène</translation>
    </message>
    <message>
        <source>Change of the output folder</source>
        <translation>Modification du dossier de sortie</translation>
    </message>
    <message>
        <source>Change of the frames</source>
        <translation>Modification des images</translation>
    </message>
    <message>
        <source>Change of %1</source>
        <translation>Modification de %1</translation>
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
        <translation>Image</translation>
    </message>
    <message>
        <source>Ground truth</source>
        <translation>Vérité terrain</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Mouvement</translation>
    </message>
    <message>
        <source>Blender</source>
        <translation>Blender</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
</context>
<context>
    <name>tagmill::SequenceSettingsRow</name>
    <message>
        <source>found automatically</source>
        <translation>trouvé automatiquement</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>as in the file</source>
        <translation>comme dans le fichier</translation>
    </message>
    <message>
        <source>Unset: %1</source>
        <translation>Si non défini&#xa0;: %1</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>Réinitialiser %1</translation>
    </message>
    <message>
        <source>Reset to the default: %1</source>
        <translation>Rétablir la valeur par défaut&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>tagmill::SequenceWorkspace</name>
    <message>
        <source>Scene sequence</source>
        <translation>Séquence de scène</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>Choisir&#xa0;: %1</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Parcourir…</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>Scène</translation>
    </message>
    <message>
        <source>A .blend file</source>
        <translation>Un fichier .blend</translation>
    </message>
    <message>
        <source>Output folder</source>
        <translation>Dossier de sortie</translation>
    </message>
    <message>
        <source>Where frames and ground truth go</source>
        <translation>Où vont les frames et la vérité terrain</translation>
    </message>
    <message>
        <source>First frame; as in the file when not set</source>
        <translation>Première frame&#xa0;; comme dans le fichier si non définie</translation>
    </message>
    <message>
        <source>first</source>
        <translation>première</translation>
    </message>
    <message>
        <source>Last frame; as in the file when not set</source>
        <translation>Dernière frame&#xa0;; comme dans le fichier si non définie</translation>
    </message>
    <message>
        <source>last</source>
        <translation>dernière</translation>
    </message>
    <message>
        <source>Frames from one to the next; as in the file when not set</source>
        <translation>Frames de l’une à la suivante&#xa0;; comme dans le fichier si non défini</translation>
    </message>
    <message>
        <source>step</source>
        <translation>pas</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Frames</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Preview path</source>
        <translation>Prévisualiser la trajectoire</translation>
    </message>
    <message>
        <source>Asks Blender where the camera is in each frame; nothing is rendered or written</source>
        <translation>Demande à Blender où est la caméra dans chaque frame&#xa0;; rien n’est rendu ni écrit</translation>
    </message>
    <message>
        <source>Start rendering</source>
        <translation>Lancer le rendu</translation>
    </message>
    <message>
        <source>The same from a shell</source>
        <translation>La même chose depuis un shell</translation>
    </message>
    <message>
        <source>Copy the command line</source>
        <translation>Copier la ligne de commande</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Problems of the preview</source>
        <translation>Problèmes de l’aperçu</translation>
    </message>
    <message>
        <source>Frame all</source>
        <translation>Tout cadrer</translation>
    </message>
    <message>
        <source>Show the whole path (Home)</source>
        <translation>Afficher toute la trajectoire (Début)</translation>
    </message>
    <message>
        <source>Look through</source>
        <translation>Vue caméra</translation>
    </message>
    <message>
        <source>See what the selected camera sees (0, or double-click a camera)</source>
        <translation>Voir ce que voit la caméra sélectionnée (0, ou double-clic sur une caméra)</translation>
    </message>
    <message>
        <source>Progress of the preview</source>
        <translation>Progression de l’aperçu</translation>
    </message>
    <message>
        <source>Frames of the path</source>
        <translation>Frames de la trajectoire</translation>
    </message>
    <message>
        <source>Blender scenes (*.blend);;All files (*)</source>
        <translation>Scènes Blender (*.blend);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Choose an output folder to render into</source>
        <translation>Choisissez un dossier de sortie pour le rendu</translation>
    </message>
    <message>
        <source>The file after --config has to say: %1</source>
        <translation>Le fichier après --config doit dire&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n frame(s)</source>
        <translation>
            <numerusform>%n frame</numerusform>
            <numerusform>%n frames</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 complete</source>
        <translation>%1 complètes</translation>
    </message>
    <message>
        <source>%1 stale</source>
        <translation>%1 périmées</translation>
    </message>
    <message>
        <source>%1 damaged</source>
        <translation>%1 endommagées</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation>%1 manquantes</translation>
    </message>
    <message>
        <source>the settings have changed since</source>
        <translation>les réglages ont changé depuis</translation>
    </message>
    <message>
        <source>Cancel preview</source>
        <translation>Annuler l’aperçu</translation>
    </message>
    <message>
        <source>Asking Blender…</source>
        <translation>Interrogation de Blender…</translation>
    </message>
    <message>
        <source>Asking Blender for the camera path…</source>
        <translation>Demande de la trajectoire de caméra à Blender…</translation>
    </message>
    <message>
        <source>Choose a .blend file on the left</source>
        <translation>Choisissez un fichier .blend à gauche</translation>
    </message>
    <message>
        <source>Preview path shows the cameras here</source>
        <translation>«&#xa0;Prévisualiser la trajectoire&#xa0;» affiche les caméras ici</translation>
    </message>
    <message>
        <source>Submit to Slurm</source>
        <translation>Soumettre à Slurm</translation>
    </message>
</context>
<context>
    <name>tagmill::ShardTable</name>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdu</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n shard(s) done</source>
        <translation>
            <numerusform>Shards terminés&#xa0;: %1 sur %n</numerusform>
            <numerusform>Shards terminés&#xa0;: %1 sur %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 running</source>
        <translation>%1 en cours</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 en attente</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 en échec</translation>
    </message>
    <message>
        <source>%1 lost</source>
        <translation>%1 perdus</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Shard</source>
        <translation>Shard</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>Scènes</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nœud</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Exit code</source>
        <translation>Code de sortie</translation>
    </message>
    <message>
        <source>Slurm says</source>
        <translation>Slurm indique</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusion</translation>
    </message>
</context>
<context>
    <name>tagmill::ShortcutEditor</name>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Search commands or keys</source>
        <translation>Chercher une commande ou des touches</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Keys of the command</source>
        <translation>Touches de la commande</translation>
    </message>
    <message>
        <source>Keys:</source>
        <translation>Touches&#xa0;:</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Tout réinitialiser</translation>
    </message>
    <message>
        <source>These keys are also those of: %1. Neither works until one is changed.</source>
        <translation>Ces touches sont aussi celles de&#xa0;: %1. Aucune des deux commandes ne fonctionne tant que l’une n’est pas changée.</translation>
    </message>
</context>
<context>
    <name>tagmill::StartPage</name>
    <message>
        <source>Samples</source>
        <translation>Échantillons</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>Ouverts récemment</translation>
    </message>
    <message>
        <source>Design synthetic datasets of fiducial markers, see every camera before it is rendered, and check the truth of every picture.</source>
        <translation>Concevoir des jeux de données synthétiques de marqueurs, voir chaque caméra avant le rendu et vérifier la vérité terrain de chaque image.</translation>
    </message>
    <message>
        <source>Samples to begin with</source>
        <translation>Exemples pour commencer</translation>
    </message>
    <message>
        <source>ChArUco board</source>
        <translation>Mire ChArUco</translation>
    </message>
    <message>
        <source>A ChArUco board seen from 12 places: the pictures of a small camera calibration.</source>
        <translation>Une mire ChArUco vue de 12 endroits&#xa0;: les images d’une petite calibration de caméra.</translation>
    </message>
    <message>
        <source>AprilGrid</source>
        <translation>AprilGrid</translation>
    </message>
    <message>
        <source>An AprilGrid laid out as Kalibr draws it.</source>
        <translation>Une AprilGrid disposée comme Kalibr la dessine.</translation>
    </message>
    <message>
        <source>Loose tags</source>
        <translation>Tags isolés</translation>
    </message>
    <message>
        <source>AprilTags from near and far: a small benchmark for a tag detector.</source>
        <translation>Des AprilTags de près et de loin&#xa0;: un petit banc d’essai pour un détecteur de tags.</translation>
    </message>
    <message>
        <source>A file of render-tag</source>
        <translation>Un fichier de render-tag</translation>
    </message>
    <message>
        <source>Compiled as render-tag does, bit for bit.</source>
        <translation>Compilé comme le fait render-tag, bit pour bit.</translation>
    </message>
    <message>
        <source>Or drop a config, a dataset folder or a frame of one, a .blend, a calibration or a background (.hdr, .exr) onto this window.</source>
        <translation>Ou déposer une configuration, un dossier de jeu de données ou l’une de ses images, un .blend, une calibration ou un arrière-plan (.hdr, .exr) sur cette fenêtre.</translation>
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
        <translation>Valeurs</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Médiane</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>Écart</translation>
    </message>
</context>
<context>
    <name>tagmill::StopRuleEdit</name>
    <message>
        <source>Stop early</source>
        <translation>Arrêt anticipé</translation>
    </message>
    <message>
        <source>Frames the rule waits for</source>
        <translation>Frames qu’attend la règle</translation>
    </message>
    <message>
        <source> frames</source>
        <translation> frames</translation>
    </message>
    <message>
        <source>How many frames the rule waits for</source>
        <translation>Nombre de frames qu’attend la règle</translation>
    </message>
    <message>
        <source>Choose a file of rules</source>
        <translation>Choisir un fichier de règles</translation>
    </message>
    <message>
        <source>File of rules</source>
        <translation>Fichier de règles</translation>
    </message>
    <message>
        <source>Rules (*.yaml *.yml *.json);;All files (*)</source>
        <translation>Règles (*.yaml *.yml *.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>The run ends early when the first frames break this rule: a number of the audit&apos;s report and its bound, several divided by commas, or a file of rules. Jobs that are added to the queue take it as well, each for itself</source>
        <translation>L’exécution s’arrête tôt lorsque les premières frames enfreignent cette règle&#xa0;: un nombre du rapport d’audit et sa borne, plusieurs séparés par des virgules, ou un fichier de règles. Les tâches ajoutées à la file la reprennent aussi, chacune pour elle-même</translation>
    </message>
    <message numerus="yes">
        <source>%1 in the first %n frame(s)</source>
        <translation>
            <numerusform>%1 dans la première frame (%n)</numerusform>
            <numerusform>%1 dans les %n premières frames</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tagmill::TargetDesigner</name>
    <message>
        <source>Old and new pattern</source>
        <translation>Ancien et nouveau motif</translation>
    </message>
    <message>
        <source>OpenCV&apos;s ChArUco patterns side by side: that of 4.6 and newer, and the legacy one; they differ when the number of rows is even</source>
        <translation>Les motifs ChArUco d’OpenCV côte à côte&#xa0;: celui de 4.6 et plus récent, et l’ancien&#xa0;; ils diffèrent quand le nombre de lignes est pair</translation>
    </message>
    <message>
        <source>What is odd about the target</source>
        <translation>Ce qui est inhabituel dans la cible</translation>
    </message>
    <message>
        <source> mm</source>
        <translation> mm</translation>
    </message>
    <message>
        <source>Measured width</source>
        <translation>Largeur mesurée</translation>
    </message>
    <message>
        <source>Width of the whole print as you measured it, between its cut marks; empty: as designed. Geometry and truth follow it</source>
        <translation>Largeur de l’impression entière telle que vous l’avez mesurée, entre ses traits de coupe&#xa0;; vide&#xa0;: comme prévu. La géométrie et la vérité terrain la suivent</translation>
    </message>
    <message>
        <source>Measured height</source>
        <translation>Hauteur mesurée</translation>
    </message>
    <message>
        <source>Height of the whole print as you measured it, between its cut marks; empty: as designed. Geometry and truth follow it</source>
        <translation>Hauteur de l’impression entière telle que vous l’avez mesurée, entre ses traits de coupe&#xa0;; vide&#xa0;: comme prévu. La géométrie et la vérité terrain la suivent</translation>
    </message>
    <message>
        <source>Correct sizes</source>
        <translation>Corriger les tailles</translation>
    </message>
    <message>
        <source>Writes one factor, the mean of both directions, into the sizes of the config instead</source>
        <translation>Écrit à la place un seul facteur, la moyenne des deux directions, dans les tailles de la configuration</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Mesuré</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>On paper, or as PDF, SVG or PNG, at true scale</source>
        <translation>Sur papier, ou en PDF, SVG ou PNG, à l’échelle réelle</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Enregistrer sous</translation>
    </message>
    <message>
        <source>PDF, SVG or PNG…</source>
        <translation>PDF, SVG ou PNG…</translation>
    </message>
    <message>
        <source>Kalibr target…</source>
        <translation>Cible Kalibr…</translation>
    </message>
    <message>
        <source>OpenCV board…</source>
        <translation>Mire OpenCV…</translation>
    </message>
    <message>
        <source>Factor %1</source>
        <translation>Facteur %1</translation>
    </message>
    <message>
        <source>x and y differ by %1 %: one factor is up to %2 mm off at the edge, the measured sizes hold both</source>
        <translation>x et y diffèrent de %1&#xa0;%&#xa0;: un seul facteur s’écarte jusqu’à %2 mm au bord, les tailles mesurées tiennent compte des deux</translation>
    </message>
    <message>
        <source>Save the target for Kalibr</source>
        <translation>Enregistrer la cible pour Kalibr</translation>
    </message>
    <message>
        <source>Save the board for OpenCV</source>
        <translation>Enregistrer la mire pour OpenCV</translation>
    </message>
    <message>
        <source>YAML (*.yaml)</source>
        <translation>YAML (*.yaml)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Écrit&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>tagmill::TargetView</name>
    <message>
        <source>Target: %1, %2</source>
        <translation>Cible&#xa0;: %1, %2</translation>
    </message>
    <message>
        <source>This scene has no target</source>
        <translation>Cette scène n’a pas de cible</translation>
    </message>
    <message>
        <source>Nothing is planned</source>
        <translation>Rien n’est planifié</translation>
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
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>reste %1</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>What works in the background</source>
        <translation>Ce qui s’exécute en arrière-plan</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Nothing works in the background</source>
        <translation>Rien ne s’exécute en arrière-plan</translation>
    </message>
</context>
<context>
    <name>tagmill::TextFindBar</name>
    <message>
        <source>Find in the text</source>
        <translation>Chercher dans le texte</translation>
    </message>
    <message>
        <source>Find the one before (Shift+F3)</source>
        <translation>Occurrence précédente (Maj+F3)</translation>
    </message>
    <message>
        <source>Find the next (F3)</source>
        <translation>Occurrence suivante (F3)</translation>
    </message>
    <message>
        <source>Close the search (Esc)</source>
        <translation>Fermer la recherche (Échap)</translation>
    </message>
</context>
<context>
    <name>tagmill::ThroughputView</name>
    <message>
        <source>%1 frames/s</source>
        <translation>%1 frames/s</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation>Débit</translation>
    </message>
    <message>
        <source>Frames done over time, and frames a second (thin line)</source>
        <translation>Frames terminées au fil du temps, et frames par seconde (ligne fine)</translation>
    </message>
    <message>
        <source>ends about %1</source>
        <translation>fin vers %1</translation>
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
        <translation>Incertitude de projection&#xa0;: %1 au centre de l’image, au pire %2 là où sont les mires</translation>
    </message>
    <message>
        <source>x %1, y %2</source>
        <translation>x %1, y %2</translation>
    </message>
    <message>
        <source>%1: the lens shows nothing here</source>
        <translation>%1&#xa0;: l’objectif ne montre rien ici</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, but no board reaches there</source>
        <translation>%1, mais aucune mire n’arrive là</translation>
    </message>
</context>
<context>
    <name>tagmill::ValueEditor</name>
    <message>
        <source>Choose a colour…</source>
        <translation>Choisir une couleur…</translation>
    </message>
    <message>
        <source>Choose %1</source>
        <translation>Choisir %1</translation>
    </message>
    <message>
        <source>%1, red</source>
        <translation>%1, rouge</translation>
    </message>
    <message>
        <source>%1, green</source>
        <translation>%1, vert</translation>
    </message>
    <message>
        <source>%1, blue</source>
        <translation>%1, bleu</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>Ajouter à %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n de plus</numerusform>
            <numerusform>%n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, number %2</source>
        <translation>%1, numéro %2</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
    <message>
        <source>Draw a number from a range</source>
        <translation>Tirer un nombre dans une plage</translation>
    </message>
    <message>
        <source>%1 is a range</source>
        <translation>%1 est une plage</translation>
    </message>
    <message>
        <source>%1, at most</source>
        <translation>%1, au plus</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activé</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>non défini</translation>
    </message>
    <message>
        <source>none; separate by commas</source>
        <translation>aucun&#xa0;; séparer par des virgules</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
</context>
<context>
    <name>tagmill::ViewRangeView</name>
    <message>
        <source>How far the views vary</source>
        <translation>Variation des vues</translation>
    </message>
    <message>
        <source>Place, size and skew of the target in the image, as ROS camera_calibration counts them; a full bar is a range that is wide enough to calibrate with</source>
        <translation>Place, taille et obliquité de la cible dans l’image, comptées comme par camera_calibration de ROS&#xa0;; une barre pleine est une plage assez large pour calibrer</translation>
    </message>
    <message>
        <source>Views of the board</source>
        <translation>Vues de la mire</translation>
    </message>
    <message>
        <source>Views of tags</source>
        <translation>Vues de tags</translation>
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
        <translation>Taille</translation>
    </message>
    <message>
        <source>Skew</source>
        <translation>Obliquité</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>tagmill::ViewportCanvas</name>
    <message>
        <source>3D view of the cameras</source>
        <translation>Vue 3D des caméras</translation>
    </message>
    <message numerus="yes">
        <source>%1 (and %n more)</source>
        <translation>
            <numerusform>%1 (et %n autre)</numerusform>
            <numerusform>%1 (et %n autres)</numerusform>
        </translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Verrouillée</translation>
    </message>
    <message>
        <source>The target is not shown: %1</source>
        <translation>La cible n’est pas affichée&#xa0;: %1</translation>
    </message>
    <message>
        <source>No OpenGL 3.3 here: surfaces are not shown</source>
        <translation>Pas d’OpenGL 3.3 ici&#xa0;: les surfaces ne sont pas affichées</translation>
    </message>
    <message>
        <source>The surroundings are not shown: %1</source>
        <translation>Les alentours ne sont pas affichés&#xa0;: %1</translation>
    </message>
    <message>
        <source>No camera is shown: choose other scenes, or Show all under Camera</source>
        <translation>Aucune caméra n’est affichée&#xa0;: choisissez d’autres scènes, ou Tout afficher sous Caméra</translation>
    </message>
</context>
<context>
    <name>tagmill::ViewportPanel</name>
    <message>
        <source>Colour of the cameras</source>
        <translation>Couleur des caméras</translation>
    </message>
    <message>
        <source>What the colour of a camera says</source>
        <translation>Ce qu’indique la couleur d’une caméra</translation>
    </message>
    <message>
        <source>How many of the scene&apos;s tags are seen whole, with 3 pixels a module and slanted by less than 70°</source>
        <translation>Combien de tags de la scène sont vus entiers, avec 3 pixels par module et inclinés de moins de 70°</translation>
    </message>
    <message>
        <source>Size of the cameras</source>
        <translation>Taille des caméras</translation>
    </message>
    <message>
        <source>How large the cameras are drawn</source>
        <translation>Taille d’affichage des caméras</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vue</translation>
    </message>
    <message>
        <source>Where the view looks from, and what the mouse does</source>
        <translation>D’où regarde la vue, et ce que fait la souris</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Caméra</translation>
    </message>
    <message>
        <source>Add, duplicate, move, hide and delete single cameras</source>
        <translation>Ajouter, dupliquer, déplacer, masquer et supprimer des caméras une à une</translation>
    </message>
    <message>
        <source>Look through</source>
        <translation>Vue caméra</translation>
    </message>
    <message>
        <source>See what the selected camera sees (0, or double-click a camera)</source>
        <translation>Voir ce que voit la caméra sélectionnée (0, ou double-clic sur une caméra)</translation>
    </message>
    <message>
        <source>Colour by</source>
        <translation>Colorer selon</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Frame all</source>
        <translation>Tout cadrer</translation>
    </message>
    <message>
        <source>Frame selected</source>
        <translation>Cadrer la sélection</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Droite</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Dessus</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Arrière</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Gauche</translation>
    </message>
    <message>
        <source>Without perspective</source>
        <translation>Sans perspective</translation>
    </message>
    <message>
        <source>All scenes</source>
        <translation>Toutes les scènes</translation>
    </message>
    <message>
        <source>Scenes shown</source>
        <translation>Scènes affichées</translation>
    </message>
    <message>
        <source>Scenes whose cameras are shown: 3, or 0-9, or 0-9, 20</source>
        <translation>Scènes dont les caméras sont affichées&#xa0;: 3, ou 0-9, ou 0-9, 20</translation>
    </message>
    <message>
        <source>Show problems</source>
        <translation>Afficher les problèmes</translation>
    </message>
    <message>
        <source>Planning…</source>
        <translation>Planification…</translation>
    </message>
    <message>
        <source>Nothing is planned</source>
        <translation>Rien n’est planifié</translation>
    </message>
    <message numerus="yes">
        <source>%n camera(s)</source>
        <translation>
            <numerusform>%n caméra</numerusform>
            <numerusform>%n caméras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scene(s)</source>
        <translation>
            <numerusform>%n scène</numerusform>
            <numerusform>%n scènes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in the first %2 of %3</source>
        <translation>%1 dans %2 (les premières sur %3)</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 dans %2</translation>
    </message>
    <message>
        <source>The config has errors: the cameras of its last valid state are shown</source>
        <translation>La configuration a des erreurs&#xa0;: les caméras de son dernier état valide sont affichées</translation>
    </message>
    <message>
        <source>The config has errors: it cannot be planned</source>
        <translation>La configuration a des erreurs&#xa0;: elle ne peut pas être planifiée</translation>
    </message>
    <message>
        <source>The config cannot be planned: the cameras of its last valid state are shown</source>
        <translation>La configuration ne peut pas être planifiée&#xa0;: les caméras de son dernier état valide sont affichées</translation>
    </message>
    <message>
        <source>The config cannot be planned</source>
        <translation>La configuration ne peut pas être planifiée</translation>
    </message>
    <message numerus="yes">
        <source>%n scene(s) could not be planned</source>
        <translation>
            <numerusform>%n scène n’a pas pu être planifiée</numerusform>
            <numerusform>%n scènes n’ont pas pu être planifiées</numerusform>
        </translation>
    </message>
    <message>
        <source>Surroundings</source>
        <translation>Alentours</translation>
    </message>
    <message>
        <source>The HDRI picture around the scene, exposed for the eye</source>
        <translation>L’image HDRI autour de la scène, exposée pour l’œil</translation>
    </message>
    <message>
        <source>%1 in %2 of %3</source>
        <translation>%1 dans %2 sur %3</translation>
    </message>
    <message>
        <source>First scenes</source>
        <translation>Premières scènes</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <source>Select none</source>
        <translation>Ne rien sélectionner</translation>
    </message>
    <message>
        <source>Select in a box</source>
        <translation>Sélectionner dans un rectangle</translation>
    </message>
    <message>
        <source>3D view</source>
        <translation>Vue 3D</translation>
    </message>
</context>
<context>
    <name>tagmill::WorkerListModel</name>
    <message>
        <source>Starting</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Inactif</translation>
    </message>
    <message>
        <source>Rendering</source>
        <translation>Rendu en cours</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Arrêt en cours</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Worker %1</source>
        <translation>Worker %1</translation>
    </message>
    <message>
        <source>Worker %1: %2 %3</source>
        <translation>Worker %1&#xa0;: %2 %3</translation>
    </message>
    <message>
        <source>No sign of life</source>
        <translation>Aucun signe de vie</translation>
    </message>
</context>
</TS>
