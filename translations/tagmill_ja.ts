<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja">
<context>
    <name>Audit</name>
    <message>
        <source>Corners wind the wrong way</source>
        <translation>コーナーの順序が逆回り</translation>
    </message>
    <message>
        <source>Corners do not fit the pose</source>
        <translation>コーナーがポーズと不一致</translation>
    </message>
    <message>
        <source>Visible points inside the margin</source>
        <translation>余白内の可視点</translation>
    </message>
    <message>
        <source>Impossible poses</source>
        <translation>ありえないポーズ</translation>
    </message>
    <message>
        <source>Records without an image</source>
        <translation>画像のないレコード</translation>
    </message>
    <message>
        <source>Targets recorded twice</source>
        <translation>重複して記録されたターゲット</translation>
    </message>
    <message>
        <source>Missing images</source>
        <translation>欠けている画像</translation>
    </message>
    <message>
        <source>Images outside the dataset</source>
        <translation>データセット外の画像</translation>
    </message>
    <message>
        <source>Images that cannot be decoded</source>
        <translation>デコードできない画像</translation>
    </message>
    <message>
        <source>Images of the wrong size</source>
        <translation>サイズが違う画像</translation>
    </message>
    <message>
        <source>Images of one colour</source>
        <translation>単色の画像</translation>
    </message>
    <message>
        <source>Tags that the image does not show</source>
        <translation>画像に写っていないタグ</translation>
    </message>
    <message>
        <source>Records that cannot be read</source>
        <translation>読み込めないレコード</translation>
    </message>
    <message>
        <source>Canonical files that are not what the results say</source>
        <translation>結果と一致しない正規ファイル</translation>
    </message>
    <message>
        <source>No record at all</source>
        <translation>レコードなし</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Mean distance, m</source>
        <translation>平均距離 (m)</translation>
    </message>
    <message>
        <source>Deviation of the distance, m</source>
        <translation>距離の標準偏差 (m)</translation>
    </message>
    <message>
        <source>Largest incidence, °</source>
        <translation>最大入射角 (°)</translation>
    </message>
    <message>
        <source>Mean incidence, °</source>
        <translation>平均入射角 (°)</translation>
    </message>
    <message>
        <source>Bad images</source>
        <translation>不良画像</translation>
    </message>
    <message>
        <source>Mean of the point lights, W</source>
        <translation>ポイントライトの平均 (W)</translation>
    </message>
    <message>
        <source>Mean of the suns, W/m²</source>
        <translation>サンライトの平均 (W/m²)</translation>
    </message>
    <message>
        <source>Share of the image that is covered</source>
        <translation>画像中の被覆率</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>スコア</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>距離</translation>
    </message>
    <message>
        <source>Incidence</source>
        <translation>入射角</translation>
    </message>
    <message>
        <source>Pixels per module</source>
        <translation>モジュールあたりのピクセル数</translation>
    </message>
    <message>
        <source>Roll</source>
        <translation>ロール</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>面積</translation>
    </message>
    <message>
        <source>Occlusion</source>
        <translation>遮蔽</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>コントラスト</translation>
    </message>
    <message>
        <source>Point lights</source>
        <translation>ポイントライト</translation>
    </message>
    <message>
        <source>Suns</source>
        <translation>サンライト</translation>
    </message>
    <message>
        <source>impossible poses</source>
        <translation>ありえないポーズ</translation>
    </message>
    <message>
        <source>corners wind the wrong way</source>
        <translation>コーナーの順序が逆回り</translation>
    </message>
    <message>
        <source>corners do not fit the pose</source>
        <translation>コーナーがポーズと不一致</translation>
    </message>
    <message>
        <source>incidence stays below 45°</source>
        <translation>入射角が 45° 未満のみ</translation>
    </message>
    <message>
        <source>distances span less than 1 m</source>
        <translation>距離の幅が 1 m 未満</translation>
    </message>
    <message>
        <source>tags that the image does not show</source>
        <translation>画像に写っていないタグ</translation>
    </message>
    <message>
        <source>bad images</source>
        <translation>不良画像</translation>
    </message>
    <message>
        <source>points inside the margin</source>
        <translation>余白内の点</translation>
    </message>
    <message>
        <source>targets recorded twice</source>
        <translation>重複して記録されたターゲット</translation>
    </message>
    <message>
        <source>unreadable records</source>
        <translation>読み込めないレコード</translation>
    </message>
    <message>
        <source>Incidence, °</source>
        <translation>入射角 (°)</translation>
    </message>
    <message>
        <source>Distance, m</source>
        <translation>距離 (m)</translation>
    </message>
    <message>
        <source>Blur, px</source>
        <translation>ぶれ (px)</translation>
    </message>
    <message>
        <source>Noise, of full scale</source>
        <translation>ノイズ (フルスケール比)</translation>
    </message>
    <message>
        <source>Way from the middle to the corner</source>
        <translation>中心から角までの位置</translation>
    </message>
    <message>
        <source>Place in the pixel, x</source>
        <translation>ピクセル内の位置 x</translation>
    </message>
    <message>
        <source>Place in the pixel, y</source>
        <translation>ピクセル内の位置 y</translation>
    </message>
    <message>
        <source>Tags and boards that cannot exist</source>
        <translation>存在し得ないタグとボード</translation>
    </message>
    <message numerus="yes">
        <source>The corners of %n tag(s) wind the wrong way</source>
        <translation>
            <numerusform>%n 個のタグのコーナーが逆回りです</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The corners of %n record(s) do not fit the pose</source>
        <translation>
            <numerusform>%n 件のレコードのコーナーが姿勢と一致しません</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) marked visible lie inside the margin</source>
        <translation>
            <numerusform>可視とされた %n 点がマージン内にあります</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) have an impossible pose</source>
        <translation>
            <numerusform>%n 件のレコードの姿勢があり得ません</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The image of %n record(s) is missing, or not listed in coco_labels.json</source>
        <translation>
            <numerusform>%n 件のレコードの画像がないか、coco_labels.json にありません</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) repeat another one of the same image</source>
        <translation>
            <numerusform>%n 件のレコードが同じ画像の別のレコードと重複しています</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) are missing</source>
        <translation>
            <numerusform>%n 枚の画像がありません</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) lie outside the dataset&apos;s folder, or are no files, and were not opened</source>
        <translation>
            <numerusform>%n 枚の画像がデータセットのフォルダー外にあるかファイルではないため、開いていません</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) cannot be decoded</source>
        <translation>
            <numerusform>%n 枚の画像をデコードできません</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) are not of the size their records say</source>
        <translation>
            <numerusform>%n 枚の画像のサイズがレコードと異なります</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) show a single colour</source>
        <translation>
            <numerusform>%n 枚の画像が単色です</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) are not what the image shows in their place</source>
        <translation>
            <numerusform>%n 個のタグが画像のその位置に写るものと異なります</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) or result file(s) cannot be read</source>
        <translation>
            <numerusform>%n 件のレコードまたは結果ファイルを読み取れません</numerusform>
        </translation>
    </message>
    <message>
        <source>The files for other programs are not what the result files say; “tagmill merge” writes them anew</source>
        <translation>他のプログラム用のファイルが結果ファイルと一致しません。「tagmill merge」で書き直せます</translation>
    </message>
    <message>
        <source>The dataset holds no record, so that there is nothing to audit</source>
        <translation>データセットにレコードがないため、監査するものがありません</translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) or board(s) cannot exist: not four corners, an id its family does not have, or an impossible layout</source>
        <translation>
            <numerusform>%n 個のタグまたはボードは存在し得ません：コーナーが四つでない、ファミリーにない ID、または不可能な配置</numerusform>
        </translation>
    </message>
    <message>
        <source>A report is a web page (.html) or JSON (.json), nothing else: %1</source>
        <translation>レポートは Web ページ（.html）または JSON（.json）のみです：%1</translation>
    </message>
    <message>
        <source>Mean of all lights, W and W/m² added</source>
        <translation>すべての光の平均（W と W/m² の和）</translation>
    </message>
    <message>
        <source>Do the corners of each tag follow each other as on a tag that is seen from its front?</source>
        <translation>各タグのコーナーは、正面から見たタグと同じ順に並んでいるか？</translation>
    </message>
    <message>
        <source>Do the corners of each record lie where its pose puts them, to half a pixel?</source>
        <translation>各レコードのコーナーは、姿勢が示す位置に半ピクセル以内で一致するか？</translation>
    </message>
    <message>
        <source>Do points marked visible keep out of the margin of their record?</source>
        <translation>可視とされた点は、レコードのマージンの外にあるか？</translation>
    </message>
    <message>
        <source>Is each target before its camera, with a rotation that is one and a distance that is its position&apos;s?</source>
        <translation>各ターゲットはカメラの前にあり、回転が正しく、距離が位置と一致するか？</translation>
    </message>
    <message>
        <source>Is the image of each record there, and listed in coco_labels.json?</source>
        <translation>各レコードの画像は存在し、coco_labels.json に記載されているか？</translation>
    </message>
    <message>
        <source>Does each target of an image have one record only?</source>
        <translation>画像の各ターゲットのレコードは一つだけか？</translation>
    </message>
    <message>
        <source>Is the image of each frame there?</source>
        <translation>各フレームの画像は存在するか？</translation>
    </message>
    <message>
        <source>Is each image a file in the dataset&apos;s folder, and no link out of it?</source>
        <translation>各画像はデータセットのフォルダー内のファイルであり、外へのリンクではないか？</translation>
    </message>
    <message>
        <source>Is each image a whole PNG file?</source>
        <translation>各画像は完全な PNG ファイルか？</translation>
    </message>
    <message>
        <source>Does each image have the size that its records say?</source>
        <translation>各画像の大きさはレコードの記載どおりか？</translation>
    </message>
    <message>
        <source>Do images that were decoded show more than a single colour?</source>
        <translation>デコードした画像は単色ではないか？</translation>
    </message>
    <message>
        <source>Do images that were decoded show each tag where, and turned as, its record says?</source>
        <translation>デコードした画像の各タグは、レコードどおりの位置と向きで写っているか？</translation>
    </message>
    <message>
        <source>Can every record and every result file be read?</source>
        <translation>すべてのレコードと結果ファイルを読み取れるか？</translation>
    </message>
    <message>
        <source>Are the files for other programs what the result files say?</source>
        <translation>他のプログラム用のファイルは結果ファイルと一致するか？</translation>
    </message>
    <message>
        <source>Is there any record to audit?</source>
        <translation>監査できるレコードがあるか？</translation>
    </message>
    <message>
        <source>Can every tag and board exist: four corners, an id of its family, a layout that can be laid out?</source>
        <translation>すべてのタグとボードは存在し得るか（四つのコーナー、ファミリーにある ID、可能なレイアウト）？</translation>
    </message>
</context>
<context>
    <name>CameraMetric</name>
    <message>
        <source>Distance</source>
        <translation>距離</translation>
    </message>
    <message>
        <source>Incidence</source>
        <translation>入射角</translation>
    </message>
    <message>
        <source>Pixels per module</source>
        <translation>モジュールあたりのピクセル数</translation>
    </message>
    <message>
        <source>Area of the tag</source>
        <translation>タグの面積</translation>
    </message>
    <message>
        <source>Detectability</source>
        <translation>検出しやすさ</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>有効性</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>シーン</translation>
    </message>
</context>
<context>
    <name>Compat</name>
    <message>
        <source>tag16h5 uses only 16 of its 30 ids, and five dictionaries count with 8 modules and 36 bits</source>
        <translation>tag16h5 は 30 個の ID のうち 16 個しか使わず、5 つの辞書は 8 モジュール、36 ビットとして数えられます</translation>
    </message>
    <message>
        <source>Every family has all its ids, its own modules and its own bits</source>
        <translation>どのファミリーも全 ID と本来のモジュール数、ビット数を持ちます</translation>
    </message>
    <message>
        <source>seeds.layout, lighting, camera and noise have no effect</source>
        <translation>seeds.layout、lighting、camera、noise は効果がありません</translation>
    </message>
    <message>
        <source>Each of seeds.layout, lighting, camera and noise starts the chance of its own aspect</source>
        <translation>seeds.layout、lighting、camera、noise はそれぞれ対応する要素の乱数を初期化します</translation>
    </message>
    <message>
        <source>Tags have roughness 0.8 and specular 0.2 whatever tag.material says, unless it is randomised</source>
        <translation>ランダム化しない限り、tag.material の値にかかわらずタグの粗さは 0.8、スペキュラーは 0.2 です</translation>
    </message>
    <message>
        <source>Tags have the roughness and the specular of tag.material</source>
        <translation>タグの粗さとスペキュラーは tag.material に従います</translation>
    </message>
    <message>
        <source>Tags of a grid are spaced by the first family&apos;s modules, and their quiet zones may overlap</source>
        <translation>グリッドのタグは最初のファミリーのモジュールで間隔が決まり、クワイエットゾーンが重なることがあります</translation>
    </message>
    <message>
        <source>The largest modules of a scene set the gap, and quiet zones that would overlap are refused</source>
        <translation>シーンで最大のモジュールが間隔を決め、クワイエットゾーンが重なる配置は拒否されます</translation>
    </message>
    <message>
        <source>About half of the flying tags face away from every camera</source>
        <translation>浮遊タグの約半数は、どのカメラにも裏を向けています</translation>
    </message>
    <message>
        <source>Flying tags face up</source>
        <translation>浮遊タグは上を向きます</translation>
    </message>
    <message>
        <source>Flying tags may cut through or hide each other</source>
        <translation>浮遊タグは互いに貫通したり隠したりすることがあります</translation>
    </message>
    <message>
        <source>Flying tags keep apart, and the camera&apos;s own target is not hidden</source>
        <translation>浮遊タグは互いに離れ、カメラ自身のターゲットは隠れません</translation>
    </message>
    <message>
        <source>The distance for a ppm follows from camera.fov even when a focal length or K is given, with render-tag&apos;s idea of tag size and grid</source>
        <translation>焦点距離や K を指定しても、ppm に対する距離は camera.fov と、render-tag 流のタグサイズとグリッドから決まります</translation>
    </message>
    <message>
        <source>The ppm holds for the lens that is given, counted on the black border at the target&apos;s depth</source>
        <translation>ppm は指定したレンズに対して成り立ち、ターゲットの深度における黒枠で数えます</translation>
    </message>
    <message>
        <source>Targets keep twice the distance from the image border they need, boards by their markers&apos; size alone</source>
        <translation>ターゲットは画像の縁から必要な距離の 2 倍離れ、ボードはマーカーサイズだけで判断されます</translation>
    </message>
    <message>
        <source>Targets keep the distance from the image border that their print needs</source>
        <translation>ターゲットは画像の縁から、印刷に必要な距離だけ離れます</translation>
    </message>
    <message>
        <source>The image position of a target is aimed at without the lens distortion</source>
        <translation>ターゲットの画像位置は、レンズの歪みを考えずに狙います</translation>
    </message>
    <message>
        <source>The image position of a target is aimed at through the lens</source>
        <translation>ターゲットの画像位置は、レンズを通して狙います</translation>
    </message>
    <message>
        <source>Equal min_roll and max_roll mean no roll</source>
        <translation>min_roll と max_roll が等しいとロールなしになります</translation>
    </message>
    <message>
        <source>Equal min_roll and max_roll mean that roll</source>
        <translation>min_roll と max_roll が等しいとそのロールになります</translation>
    </message>
    <message>
        <source>A sweep of one scene draws at random instead of taking its start</source>
        <translation>1 シーンのスイープは開始値ではなくランダムな値を取ります</translation>
    </message>
    <message>
        <source>A sweep of one scene takes its start</source>
        <translation>1 シーンのスイープは開始値を取ります</translation>
    </message>
    <message>
        <source>Sweeps look at the origin, not at the target</source>
        <translation>スイープはターゲットではなく原点を見ます</translation>
    </message>
    <message>
        <source>Sweeps look at the target</source>
        <translation>スイープはターゲットを見ます</translation>
    </message>
    <message>
        <source>Only the inner quarter of a board must lie in the picture, so boards are often cut</source>
        <translation>ボードは内側の 4 分の 1 だけが画像に収まればよいため、しばしば切れます</translation>
    </message>
    <message>
        <source>The whole board lies in the picture</source>
        <translation>ボード全体が画像に収まります</translation>
    </message>
    <message>
        <source>A tag&apos;s quiet zone may be cut by the border of the picture</source>
        <translation>タグのクワイエットゾーンが画像の縁で切れることがあります</translation>
    </message>
    <message>
        <source>The camera&apos;s own target lies in the picture with its quiet zone</source>
        <translation>カメラ自身のターゲットは、クワイエットゾーンごと画像に収まります</translation>
    </message>
    <message>
        <source>Poses up to 84° are found first and refused above 80° later</source>
        <translation>84° までのポーズがまず採用され、80° を超えるものは後で拒否されます</translation>
    </message>
    <message>
        <source>Poses are never steeper than 80°</source>
        <translation>ポーズの傾きが 80° を超えることはありません</translation>
    </message>
    <message>
        <source>Targets may be placed where the lens polynomial has turned back, as if seen there</source>
        <translation>レンズの多項式が折り返した先にも、写るものとしてターゲットが置かれることがあります</translation>
    </message>
    <message>
        <source>Targets are placed only where the lens can see</source>
        <translation>ターゲットはレンズで写る所にだけ置かれます</translation>
    </message>
    <message>
        <source>A camera without a pose ends its scene instead of starting another attempt</source>
        <translation>カメラのポーズが見つからないと、再試行せずにシーンを終えます</translation>
    </message>
    <message>
        <source>A camera without a pose starts another attempt at its scene, when scenes are validated</source>
        <translation>シーンを検証する場合、カメラのポーズが見つからないとそのシーンを再試行します</translation>
    </message>
    <message>
        <source>Scenes are validated without lens distortion, boards not at all</source>
        <translation>シーンはレンズの歪みなしで検証され、ボードは検証されません</translation>
    </message>
    <message>
        <source>Scenes are validated as the camera sees them, boards too</source>
        <translation>シーンはカメラに写るとおりに検証され、ボードも対象です</translation>
    </message>
    <message>
        <source>A given seed of the sensor noise is replaced</source>
        <translation>指定したセンサーノイズのシードは置き換えられます</translation>
    </message>
    <message>
        <source>A given seed of the sensor noise is kept</source>
        <translation>指定したセンサーノイズのシードは保たれます</translation>
    </message>
    <message>
        <source>The raw frame&apos;s size comes from an inverse lens that has not converged</source>
        <translation>生フレームのサイズは、収束していないレンズ逆変換から決まります</translation>
    </message>
    <message>
        <source>The raw frame holds all that the lens sees, and a lens that cannot be undone is refused</source>
        <translation>生フレームにはレンズに写るものがすべて収まり、逆変換できないレンズは拒否されます</translation>
    </message>
    <message>
        <source>Occluders take the size of the last object for all; before boards they have none</source>
        <translation>遮蔽物はすべて最後のオブジェクトのサイズになり、ボードの前では大きさを持ちません</translation>
    </message>
    <message>
        <source>Occluders take the size of each target</source>
        <translation>遮蔽物は各ターゲットのサイズに合わせます</translation>
    </message>
    <message>
        <source>Plates are looked for in a picture turned upside down</source>
        <translation>プレートは上下逆の画像で探されます</translation>
    </message>
    <message>
        <source>Plates are looked for in the picture as it is</source>
        <translation>プレートはそのままの画像で探されます</translation>
    </message>
    <message>
        <source>Recipes name texture files of tags and boards, which Tagmill does not need</source>
        <translation>レシピはタグとボードのテクスチャファイルを指定しますが、Tagmill には不要です</translation>
    </message>
    <message>
        <source>Recipes name no texture files of targets; they are geometry</source>
        <translation>レシピはターゲットのテクスチャファイルを指定せず、ターゲットはジオメトリです</translation>
    </message>
    <message>
        <source>Boards have render-tag&apos;s own ChArUco pattern and AprilGrid, which OpenCV and Kalibr do not know</source>
        <translation>ボードは render-tag 独自の ChArUco パターンと AprilGrid で、OpenCV と Kalibr では認識できません</translation>
    </message>
    <message>
        <source>Boards are those of OpenCV and Kalibr, as tagmill.charuco and tagmill.aprilgrid say</source>
        <translation>ボードは tagmill.charuco と tagmill.aprilgrid に従う OpenCV と Kalibr のものです</translation>
    </message>
    <message>
        <source>A missing background picture is noticed only when scenes are validated, a missing texture folder never</source>
        <translation>背景画像の欠落はシーンの検証時にだけ検出され、テクスチャフォルダーの欠落は検出されません</translation>
    </message>
    <message>
        <source>A missing background picture or texture folder is refused</source>
        <translation>背景画像またはテクスチャフォルダーがない場合は拒否されます</translation>
    </message>
    <message>
        <source>A scene must hold at least one tag</source>
        <translation>シーンには少なくとも 1 個のタグが必要です</translation>
    </message>
    <message>
        <source>Scenes may hold no tag: tags_per_scene may be 0 or a range from 0</source>
        <translation>タグのないシーンも可能です。tags_per_scene は 0 または 0 からの範囲にできます</translation>
    </message>
    <message>
        <source>Depth of field is that of a sensor 36 mm wide, whatever sensor_width_mm says</source>
        <translation>sensor_width_mm の値にかかわらず、被写界深度は幅 36 mm のセンサーのものです</translation>
    </message>
    <message>
        <source>Depth of field follows sensor_width_mm or tagmill.pixel_pitch_um; 36 mm are assumed only without either, with a warning</source>
        <translation>被写界深度は sensor_width_mm または tagmill.pixel_pitch_um に従い、どちらもない場合だけ警告して 36 mm とみなします</translation>
    </message>
    <message>
        <source>render-tag takes only detection, corner_accuracy, pose_estimation and calibration</source>
        <translation>render-tag が受け付けるのは detection、corner_accuracy、pose_estimation、calibration だけです</translation>
    </message>
    <message>
        <source>render-tag turns this intent into names of scopes that it then refuses; write dataset.evaluation_scopes</source>
        <translation>render-tag はこの intent をスコープ名に変換し、その名前を拒否します。dataset.evaluation_scopes を書いてください</translation>
    </message>
    <message>
        <source>render-tag refuses the scope in its own preset evaluation.calibration_full; write evaluation_scopes: [calibration]</source>
        <translation>render-tag は自身のプリセット evaluation.calibration_full のスコープを拒否します。evaluation_scopes: [calibration] と書いてください</translation>
    </message>
    <message>
        <source>render-tag does not know all of these presets</source>
        <translation>render-tag はこれらのプリセットの一部を認識しません</translation>
    </message>
    <message>
        <source>render-tag cannot build a board from this old form; write scenario.subject</source>
        <translation>render-tag はこの古い形式からボードを作れません。scenario.subject を書いてください</translation>
    </message>
    <message>
        <source>render-tag refuses dataset.seed beside dataset.seeds.global_seed</source>
        <translation>render-tag は dataset.seeds.global_seed と併記した dataset.seed を拒否します</translation>
    </message>
    <message>
        <source>render-tag cannot lay out a scene without tags</source>
        <translation>render-tag はタグのないシーンを配置できません</translation>
    </message>
    <message>
        <source>render-tag does not read the tagmill section</source>
        <translation>render-tag は tagmill セクションを読みません</translation>
    </message>
    <message>
        <source>render-tag reads over half a pair of focal lengths and takes camera.fov</source>
        <translation>render-tag は片方だけの焦点距離を無視し、camera.fov を使います</translation>
    </message>
    <message>
        <source>render-tag drops this key of a flat config</source>
        <translation>render-tag はフラットな設定のこのキーを捨てます</translation>
    </message>
    <message>
        <source>render-tag drops tag.size_mm and takes the default size; write scenario.subject.size_mm</source>
        <translation>render-tag は tag.size_mm を捨てて既定のサイズを使います。scenario.subject.size_mm を書いてください</translation>
    </message>
</context>
<context>
    <name>ConfigEditor</name>
    <message>
        <source>not set</source>
        <translation>未設定</translation>
    </message>
    <message>
        <source>on</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Range: %1</source>
        <translation>範囲: %1</translation>
    </message>
    <message>
        <source>Default: %1</source>
        <translation>既定値: %1</translation>
    </message>
</context>
<context>
    <name>EditCommand</name>
    <message>
        <source>Change of %1</source>
        <translation>%1 の変更</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: back to %2</source>
        <comment>a field and its default</comment>
        <translation>%1: %2 に戻す</translation>
    </message>
</context>
<context>
    <name>FailureCause</name>
    <message>
        <source>No usable Blender</source>
        <translation>使える Blender なし</translation>
    </message>
    <message>
        <source>Install Blender 2.93 or newer, or name another command in the form on the left and press Look again</source>
        <translation>Blender 2.93 以降をインストールするか、左のフォームで別のコマンドを指定して「もう一度探す」を押してください</translation>
    </message>
    <message>
        <source>No denoiser</source>
        <translation>デノイザーなし</translation>
    </message>
    <message>
        <source>Frames take four times the samples instead; an official Blender build has a denoiser</source>
        <translation>フレームは代わりに 4 倍のサンプルを取ります。公式ビルドの Blender にはデノイザーがあります</translation>
    </message>
    <message>
        <source>Render device lost</source>
        <translation>レンダーデバイスの消失</translation>
    </message>
    <message>
        <source>Render on the CPU, or restart the graphics driver, then retry the failed frames</source>
        <translation>CPU でレンダリングするか、グラフィックドライバーを再起動してから、失敗したフレームを再試行してください</translation>
    </message>
    <message>
        <source>Out of memory</source>
        <translation>メモリ不足</translation>
    </message>
    <message>
        <source>Use fewer workers or a lower resolution, or close other programs, then retry the failed frames</source>
        <translation>ワーカーを減らすか解像度を下げる、または他のプログラムを閉じてから、失敗したフレームを再試行してください</translation>
    </message>
    <message>
        <source>Disk full or not writable</source>
        <translation>ディスクの空き不足または書き込み不可</translation>
    </message>
    <message>
        <source>Free some space on the disk of the output folder or make it writable, then continue: finished frames are kept</source>
        <translation>出力フォルダーのディスクに空きを作るか書き込み可能にしてから、続行してください。完了したフレームは残ります</translation>
    </message>
    <message>
        <source>Missing or broken asset</source>
        <translation>アセットの欠落または破損</translation>
    </message>
    <message>
        <source>Put the file back, or choose another one in the config, then retry the failed frames</source>
        <translation>ファイルを元に戻すか、設定で別のファイルを選んでから、失敗したフレームを再試行してください</translation>
    </message>
    <message>
        <source>Scene that cannot be rendered</source>
        <translation>レンダリングできないシーン</translation>
    </message>
    <message>
        <source>Change what the message names in the config; the other scenes are not touched by it</source>
        <translation>メッセージが示す設定の項目を変更してください。他のシーンには影響しません</translation>
    </message>
    <message>
        <source>Scene that ends Blender</source>
        <translation>Blender を落とすシーン</translation>
    </message>
    <message>
        <source>Three Blenders ended over it, so it was put aside with its recipe, its log and the command to try it alone</source>
        <translation>このシーンで Blender が 3 回落ちたため、レシピ、ログ、単独で試すコマンドと共に別に取り分けました</translation>
    </message>
    <message>
        <source>Worker lost</source>
        <translation>ワーカーの消失</translation>
    </message>
    <message>
        <source>Stopped by a rule</source>
        <translation>ルールによる停止</translation>
    </message>
    <message>
        <source>Change the config or the rule and start again; Continue would ask the same rule again</source>
        <translation>設定またはルールを変更して、最初からやり直してください。「続行」では同じルールが再び適用されます</translation>
    </message>
    <message>
        <source>The output folder is gone</source>
        <translation>出力フォルダーがありません</translation>
    </message>
    <message>
        <source>The audit failed</source>
        <translation>監査に不合格</translation>
    </message>
    <message>
        <source>Open the dataset in Audit: a click on a failed check leads to its frames</source>
        <translation>データセットを監査で開いてください。不合格の項目をクリックするとそのフレームが表示されます</translation>
    </message>
    <message>
        <source>Connect its disk, or choose another folder: none can be made where a file has that name</source>
        <translation>ディスクを接続するか、別のフォルダーを選んでください: 同じ名前のファイルがある場所にはフォルダーを作成できません</translation>
    </message>
    <message>
        <source>The run goes on with a new process, or with the other workers; when it happens again, use fewer workers: the system ends programs when memory is short</source>
        <translation>新しいプロセス、または残りのワーカーで実行を続けます。再発する場合はワーカーを減らしてください。メモリが足りないとシステムがプログラムを終了させます</translation>
    </message>
</context>
<context>
    <name>GenConfig</name>
    <message>
        <source>General</source>
        <translation>全般</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>データセット</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>カメラ</translation>
    </message>
    <message>
        <source>Intrinsics</source>
        <translation>内部パラメーター</translation>
    </message>
    <message>
        <source>Pixels per module</source>
        <translation>モジュールあたりのピクセル数</translation>
    </message>
    <message>
        <source>Motion and shutter</source>
        <translation>モーションとシャッター</translation>
    </message>
    <message>
        <source>Sensor noise</source>
        <translation>センサーノイズ</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>マテリアル</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>シーン</translation>
    </message>
    <message>
        <source>Lighting</source>
        <translation>照明</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>シナリオ</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>被写体</translation>
    </message>
    <message>
        <source>Occluders</source>
        <translation>遮蔽物</translation>
    </message>
    <message>
        <source>Renderer</source>
        <translation>レンダラー</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>シーケンス</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>環境</translation>
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
        <translation>層化</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>印刷</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>解像度</translation>
    </message>
    <message>
        <source>Width and height of the image.</source>
        <translation>画像の幅と高さ。</translation>
    </message>
    <message>
        <source>Field of view</source>
        <translation>視野角</translation>
    </message>
    <message>
        <source>Horizontal field of view; the diagonal one for Kannala–Brandt lenses. Not used when a K matrix or a focal length is given.</source>
        <translation>水平視野角。Kannala–Brandt レンズでは対角の視野角。K 行列または焦点距離を指定した場合は使われません。</translation>
    </message>
    <message>
        <source>Cameras per scene</source>
        <translation>シーンあたりのカメラ数</translation>
    </message>
    <message>
        <source>How many camera poses, and so images, each scene gets.</source>
        <translation>各シーンのカメラポーズの数、つまり画像の枚数。</translation>
    </message>
    <message>
        <source>K matrix</source>
        <translation>K 行列</translation>
    </message>
    <message>
        <source>The camera matrix itself, pixels from the image&apos;s corner. It beats every other way to give the lens.</source>
        <translation>カメラ行列そのもの。ピクセルは画像の角から数えます。他のどのレンズ指定よりも優先されます。</translation>
    </message>
    <message>
        <source>Focal length x</source>
        <translation>焦点距離 x</translation>
    </message>
    <message>
        <source>Horizontal focal length. Counts only together with the vertical one.</source>
        <translation>水平方向の焦点距離。垂直方向と両方を指定した場合だけ有効です。</translation>
    </message>
    <message>
        <source>Focal length y</source>
        <translation>焦点距離 y</translation>
    </message>
    <message>
        <source>Vertical focal length. Counts only together with the horizontal one.</source>
        <translation>垂直方向の焦点距離。水平方向と両方を指定した場合だけ有効です。</translation>
    </message>
    <message>
        <source>Focal length</source>
        <translation>焦点距離</translation>
    </message>
    <message>
        <source>One focal length for both axes. Not used when both single ones or a K matrix are given.</source>
        <translation>両軸に共通の焦点距離。個別の値を両方指定した場合や K 行列がある場合は使われません。</translation>
    </message>
    <message>
        <source>Principal point x</source>
        <translation>主点 x</translation>
    </message>
    <message>
        <source>Measured from the image&apos;s left edge. Unset: half the width.</source>
        <translation>画像の左端からの距離。未設定では幅の半分。</translation>
    </message>
    <message>
        <source>Principal point y</source>
        <translation>主点 y</translation>
    </message>
    <message>
        <source>Measured from the image&apos;s top edge. Unset: half the height.</source>
        <translation>画像の上端からの距離。未設定では高さの半分。</translation>
    </message>
    <message>
        <source>Sensor width</source>
        <translation>センサー幅</translation>
    </message>
    <message>
        <source>With the focal length in millimetres: another way to give the lens.</source>
        <translation>ミリメートル単位の焦点距離と組み合わせる、レンズのもう 1 つの指定方法。</translation>
    </message>
    <message>
        <source>Focal length in millimetres</source>
        <translation>焦点距離 (ミリメートル)</translation>
    </message>
    <message>
        <source>Counts only together with the sensor width.</source>
        <translation>センサー幅と両方を指定した場合だけ有効です。</translation>
    </message>
    <message>
        <source>Distortion model</source>
        <translation>歪みモデル</translation>
    </message>
    <message>
        <source>Which lens model bends the image; its coefficients follow.</source>
        <translation>画像を歪ませるレンズモデル。係数は以下で指定します。</translation>
    </message>
    <message>
        <source>k1</source>
        <translation>k1</translation>
    </message>
    <message>
        <source>First radial coefficient of Brown–Conrady.</source>
        <translation>Brown–Conrady の第 1 半径方向係数。</translation>
    </message>
    <message>
        <source>k2</source>
        <translation>k2</translation>
    </message>
    <message>
        <source>Second radial coefficient of Brown–Conrady.</source>
        <translation>Brown–Conrady の第 2 半径方向係数。</translation>
    </message>
    <message>
        <source>k3</source>
        <translation>k3</translation>
    </message>
    <message>
        <source>Third radial coefficient of Brown–Conrady.</source>
        <translation>Brown–Conrady の第 3 半径方向係数。</translation>
    </message>
    <message>
        <source>p1</source>
        <translation>p1</translation>
    </message>
    <message>
        <source>First tangential coefficient of Brown–Conrady.</source>
        <translation>Brown–Conrady の第 1 円周方向係数。</translation>
    </message>
    <message>
        <source>p2</source>
        <translation>p2</translation>
    </message>
    <message>
        <source>Second tangential coefficient of Brown–Conrady.</source>
        <translation>Brown–Conrady の第 2 円周方向係数。</translation>
    </message>
    <message>
        <source>kb1</source>
        <translation>kb1</translation>
    </message>
    <message>
        <source>First coefficient of Kannala–Brandt.</source>
        <translation>Kannala–Brandt の第 1 係数。</translation>
    </message>
    <message>
        <source>kb2</source>
        <translation>kb2</translation>
    </message>
    <message>
        <source>Second coefficient of Kannala–Brandt.</source>
        <translation>Kannala–Brandt の第 2 係数。</translation>
    </message>
    <message>
        <source>kb3</source>
        <translation>kb3</translation>
    </message>
    <message>
        <source>Third coefficient of Kannala–Brandt.</source>
        <translation>Kannala–Brandt の第 3 係数。</translation>
    </message>
    <message>
        <source>kb4</source>
        <translation>kb4</translation>
    </message>
    <message>
        <source>Fourth coefficient of Kannala–Brandt.</source>
        <translation>Kannala–Brandt の第 4 係数。</translation>
    </message>
    <message>
        <source>Nearest distance</source>
        <translation>最短距離</translation>
    </message>
    <message>
        <source>Cameras stand no nearer to the target than this.</source>
        <translation>カメラはこれよりターゲットに近づきません。</translation>
    </message>
    <message>
        <source>Farthest distance</source>
        <translation>最長距離</translation>
    </message>
    <message>
        <source>Cameras stand no farther from the target than this.</source>
        <translation>カメラはこれよりターゲットから離れません。</translation>
    </message>
    <message>
        <source>Lowest elevation</source>
        <translation>最小仰角</translation>
    </message>
    <message>
        <source>Cosine of the angle from straight above: 0 is the horizon, 1 straight above.</source>
        <translation>真上からの角度の余弦。0 は水平、1 は真上です。</translation>
    </message>
    <message>
        <source>Highest elevation</source>
        <translation>最大仰角</translation>
    </message>
    <message>
        <source>Fixed elevation</source>
        <translation>固定仰角</translation>
    </message>
    <message>
        <source>When set, every camera stands at this elevation (cosine of the angle from straight above).</source>
        <translation>設定すると、すべてのカメラがこの仰角 (真上からの角度の余弦) に置かれます。</translation>
    </message>
    <message>
        <source>Fixed azimuth</source>
        <translation>固定方位角</translation>
    </message>
    <message>
        <source>When set, every camera stands in this direction, counter-clockwise from +X.</source>
        <translation>設定すると、すべてのカメラがこの方向に置かれます。+X から反時計回り。</translation>
    </message>
    <message>
        <source>Least roll</source>
        <translation>最小ロール</translation>
    </message>
    <message>
        <source>Turn of the camera about its own axis, lower end.</source>
        <translation>カメラ自身の軸まわりの回転の下限。</translation>
    </message>
    <message>
        <source>Greatest roll</source>
        <translation>最大ロール</translation>
    </message>
    <message>
        <source>Turn of the camera about its own axis, upper end.</source>
        <translation>カメラ自身の軸まわりの回転の上限。</translation>
    </message>
    <message>
        <source>When set, distances are drawn so that the modules of the target have the sizes below, and the distance range only limits.</source>
        <translation>設定すると、ターゲットのモジュールが以下のサイズになるように距離を選び、距離の範囲は制限としてだけ働きます。</translation>
    </message>
    <message>
        <source>Fewest</source>
        <translation>最小数</translation>
    </message>
    <message>
        <source>Lower end of the pixels a module spans.</source>
        <translation>モジュール 1 個のピクセル数の下限。</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>最大数</translation>
    </message>
    <message>
        <source>Upper end of the pixels a module spans.</source>
        <translation>モジュール 1 個のピクセル数の上限。</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>分布</translation>
    </message>
    <message>
        <source>How the sizes are spread between the ends.</source>
        <translation>下限と上限の間でのサイズの散らばり方。</translation>
    </message>
    <message>
        <source>Mean speed</source>
        <translation>平均速度</translation>
    </message>
    <message>
        <source>Speed of the camera during the exposure; it blurs the image.</source>
        <translation>露光中のカメラの速度。画像がぶれます。</translation>
    </message>
    <message>
        <source>Spread of speed</source>
        <translation>速度のばらつき</translation>
    </message>
    <message>
        <source>Standard deviation of the camera&apos;s speed.</source>
        <translation>カメラの速度の標準偏差。</translation>
    </message>
    <message>
        <source>Exposure time</source>
        <translation>露光時間</translation>
    </message>
    <message>
        <source>How long each row is exposed.</source>
        <translation>各行の露光時間。</translation>
    </message>
    <message>
        <source>Rolling shutter</source>
        <translation>ローリングシャッター</translation>
    </message>
    <message>
        <source>Time from the first row&apos;s start to the last row&apos;s; 0 is a global shutter.</source>
        <translation>最初の行の開始から最後の行の開始までの時間。0 はグローバルシャッターです。</translation>
    </message>
    <message>
        <source>f-number</source>
        <translation>F 値</translation>
    </message>
    <message>
        <source>Aperture; small numbers blur what is out of focus. Unset: everything is sharp.</source>
        <translation>絞り。値が小さいほど、ピントの外れた所がぼけます。未設定では全体にピントが合います。</translation>
    </message>
    <message>
        <source>Focus distance</source>
        <translation>フォーカス距離</translation>
    </message>
    <message>
        <source>Distance that is sharp when an f-number is given. Unset: that of the target nearest to the axis.</source>
        <translation>F 値を指定したときにピントが合う距離。未設定では光軸に最も近いターゲットの距離。</translation>
    </message>
    <message>
        <source>Gain noise</source>
        <translation>ゲインノイズ</translation>
    </message>
    <message>
        <source>Shot noise of a high gain: light 1 is 1000 photons divided by this. 0 is none. In compat it is kept in recipes and never applied.</source>
        <translation>高ゲイン時のショットノイズ。光量 1 は 1000 をこの値で割った光子数です。0 はなし。互換モードではレシピに残るだけで、適用されません。</translation>
    </message>
    <message>
        <source>Noise sigma</source>
        <translation>ノイズのシグマ</translation>
    </message>
    <message>
        <source>Old key of render-tag without any effect; use sensor noise.</source>
        <translation>効果のない render-tag の古いキー。センサーノイズを使ってください。</translation>
    </message>
    <message>
        <source>Noise added to the linear image. Unset: none.</source>
        <translation>リニア画像に加えるノイズ。未設定ではなし。</translation>
    </message>
    <message>
        <source>Noise model</source>
        <translation>ノイズモデル</translation>
    </message>
    <message>
        <source>Which noise is added to the linear image.</source>
        <translation>リニア画像に加えるノイズの種類。</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>Mean of Gaussian noise, in parts of full scale.</source>
        <translation>ガウスノイズの平均。フルスケールに対する割合。</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation>標準偏差</translation>
    </message>
    <message>
        <source>Standard deviation of Gaussian noise, in parts of full scale.</source>
        <translation>ガウスノイズの標準偏差。フルスケールに対する割合。</translation>
    </message>
    <message>
        <source>Salt share</source>
        <translation>ソルトの割合</translation>
    </message>
    <message>
        <source>Share of white among the salt-and-pepper pixels.</source>
        <translation>ごま塩ノイズのピクセルのうち白の割合。</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>量</translation>
    </message>
    <message>
        <source>Share of pixels that salt-and-pepper noise hits, all channels of each.</source>
        <translation>ごま塩ノイズを受けるピクセルの割合。ピクセルの全チャンネルに及びます。</translation>
    </message>
    <message>
        <source>Photons</source>
        <translation>光子数</translation>
    </message>
    <message>
        <source>Photons at full scale of Poisson noise; fewer are noisier.</source>
        <translation>ポアソンノイズのフルスケールでの光子数。少ないほどノイズが増えます。</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>Kept for render-tag; the recipe draws its own seed for each camera.</source>
        <translation>render-tag のために残しています。レシピはカメラごとに独自のシードを引きます。</translation>
    </message>
    <message>
        <source>Noise stack</source>
        <translation>ノイズスタック</translation>
    </message>
    <message>
        <source>Several noises one after the other; when not empty, the single one above does not count.</source>
        <translation>順に加える複数のノイズ。空でなければ、上の単一のノイズは無視されます。</translation>
    </message>
    <message>
        <source>Dynamic range</source>
        <translation>ダイナミックレンジ</translation>
    </message>
    <message>
        <source>Ratio of the light that saturates the sensor to its dark noise. 0 is a sensor without limits.</source>
        <translation>センサーが飽和する光量と暗ノイズの比。0 は制限のないセンサーです。</translation>
    </message>
    <message>
        <source>Least tag area</source>
        <translation>最小タグ面積</translation>
    </message>
    <message>
        <source>Views whose tags are smaller in the image are drawn again.</source>
        <translation>画像内のタグがこれより小さいビューは引き直されます。</translation>
    </message>
    <message>
        <source>Greatest tag area</source>
        <translation>最大タグ面積</translation>
    </message>
    <message>
        <source>Views whose tags are larger in the image are drawn again.</source>
        <translation>画像内のタグがこれより大きいビューは引き直されます。</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>余白</translation>
    </message>
    <message>
        <source>Points this near to the image&apos;s edge are marked as don&apos;t-care.</source>
        <translation>画像の縁からこの距離以内の点は「対象外」とされます。</translation>
    </message>
    <message>
        <source>Tone mapping</source>
        <translation>トーンマッピング</translation>
    </message>
    <message>
        <source>From light to grey levels. Linear keeps corners where they are; sRGB and Filmic move a detector&apos;s corners inward by 0.2 to 0.5 px.</source>
        <translation>光量から階調への変換。Linear ではコーナーの位置が変わらず、sRGB と Filmic では検出器の求めるコーナーが 0.2 ～ 0.5 px 内側にずれます。</translation>
    </message>
    <message>
        <source>ISO</source>
        <translation>ISO</translation>
    </message>
    <message>
        <source>Sensitivity; matters only when it is coupled to the noise.</source>
        <translation>感度。ノイズと連動させた場合だけ意味があります。</translation>
    </message>
    <message>
        <source>ISO sets noise</source>
        <translation>ISO でノイズを決定</translation>
    </message>
    <message>
        <source>ISO sets the Gaussian noise when no sensor noise is given, and the gain noise above 800 when that is 0.</source>
        <translation>センサーノイズが未指定なら ISO がガウスノイズを決め、ゲインノイズが 0 なら 800 を超えるとゲインノイズも決めます。</translation>
    </message>
    <message>
        <source>Schema version</source>
        <translation>スキーマのバージョン</translation>
    </message>
    <message>
        <source>Version of the config schema; 0.2 is the current one.</source>
        <translation>設定スキーマのバージョン。現在は 0.2 です。</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>プリセット</translation>
    </message>
    <message>
        <source>Names of presets, lowest first. What the file says itself beats every preset.</source>
        <translation>プリセットの名前。下の層から順に並べます。ファイル自身の記述がどのプリセットよりも優先されます。</translation>
    </message>
    <message>
        <source>Output folder</source>
        <translation>出力フォルダー</translation>
    </message>
    <message>
        <source>Where the dataset is written when the command line names no folder.</source>
        <translation>コマンドラインでフォルダーを指定しないときのデータセットの書き込み先。</translation>
    </message>
    <message>
        <source>All chance in the dataset comes from this number: the same config and seed give the same scenes.</source>
        <translation>データセットの乱数はすべてこの数から決まります。設定とシードが同じなら、シーンも同じです。</translation>
    </message>
    <message>
        <source>Layout seed</source>
        <translation>配置のシード</translation>
    </message>
    <message>
        <source>Seed of the placement of targets alone. Unset: the seed above.</source>
        <translation>ターゲットの配置だけのシード。未設定では上のシード。</translation>
    </message>
    <message>
        <source>Lighting seed</source>
        <translation>照明のシード</translation>
    </message>
    <message>
        <source>Seed of lights and textures alone. Unset: the seed above.</source>
        <translation>ライトとテクスチャだけのシード。未設定では上のシード。</translation>
    </message>
    <message>
        <source>Camera seed</source>
        <translation>カメラのシード</translation>
    </message>
    <message>
        <source>Seed of the camera poses alone. Unset: the seed above.</source>
        <translation>カメラのポーズだけのシード。未設定では上のシード。</translation>
    </message>
    <message>
        <source>Noise seed</source>
        <translation>ノイズのシード</translation>
    </message>
    <message>
        <source>Seed of the sensor noise alone. Unset: the seed above plus one.</source>
        <translation>センサーノイズだけのシード。未設定では上のシードに 1 を足した値。</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>シーン数</translation>
    </message>
    <message>
        <source>How many scenes are drawn; each has its own targets, lights and cameras.</source>
        <translation>生成するシーンの数。それぞれに独自のターゲット、ライト、カメラがあります。</translation>
    </message>
    <message>
        <source>Evaluation scopes</source>
        <translation>評価スコープ</translation>
    </message>
    <message>
        <source>What the dataset is meant to test; written to its manifest.</source>
        <translation>データセットで何をテストするか。マニフェストに書き込まれます。</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>メタデータ</translation>
    </message>
    <message>
        <source>Free notes that go into the manifest as they are.</source>
        <translation>そのままマニフェストに入る自由なメモ。</translation>
    </message>
    <message>
        <source>Share of pixels that salt-and-pepper noise hits.</source>
        <translation>ごま塩ノイズを受けるピクセルの割合。</translation>
    </message>
    <message>
        <source>Azimuth</source>
        <translation>方位角</translation>
    </message>
    <message>
        <source>Where the sun stands, counter-clockwise from +X about +Z.</source>
        <translation>太陽の方向。+Z まわりに +X から反時計回り。</translation>
    </message>
    <message>
        <source>Elevation</source>
        <translation>仰角</translation>
    </message>
    <message>
        <source>Height of the sun above the horizon.</source>
        <translation>地平線からの太陽の高さ。</translation>
    </message>
    <message>
        <source>Intensity</source>
        <translation>強度</translation>
    </message>
    <message>
        <source>Irradiance of the sun.</source>
        <translation>サンライトの放射照度。</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>色</translation>
    </message>
    <message>
        <source>Linear red, green and blue.</source>
        <translation>リニアの赤、緑、青。</translation>
    </message>
    <message>
        <source>The scene it belongs to, counted from 0.</source>
        <translation>所属するシーン。0 から数えます。</translation>
    </message>
    <message>
        <source>Pose</source>
        <translation>ポーズ</translation>
    </message>
    <message>
        <source>Camera-to-world, 4 rows of 4, metres; camera axes as in Blender: x right, y up, −z forward.</source>
        <translation>カメラからワールドへの 4 行 4 列の変換、メートル単位。カメラ軸は Blender と同じで、x は右、y は上、−z は前方。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>What it is called in lists.</source>
        <translation>一覧に表示する名前。</translation>
    </message>
    <message>
        <source>Its number among the sampled cameras of the scene, counted from 0.</source>
        <translation>シーン内のサンプリングされたカメラでの番号。0 から数えます。</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>エンジン</translation>
    </message>
    <message>
        <source>Blender&apos;s engine. Cycles traces light and needs no display.</source>
        <translation>Blender のエンジン。Cycles は光を追跡し、ディスプレイは不要です。</translation>
    </message>
    <message>
        <source>Samples (unused)</source>
        <translation>サンプル数 (未使用)</translation>
    </message>
    <message>
        <source>Old key of render-tag without any effect; use the most samples.</source>
        <translation>効果のない render-tag の古いキー。最大サンプル数を使ってください。</translation>
    </message>
    <message>
        <source>Denoising (unused)</source>
        <translation>デノイズ (未使用)</translation>
    </message>
    <message>
        <source>Old key of render-tag without any effect; use the switch below.</source>
        <translation>効果のない render-tag の古いキー。下のスイッチを使ってください。</translation>
    </message>
    <message>
        <source>Noise threshold</source>
        <translation>ノイズしきい値</translation>
    </message>
    <message>
        <source>Cycles stops sampling a pixel below this noise; 0 always takes all samples.</source>
        <translation>ノイズがこれを下回ると Cycles はピクセルのサンプリングを止めます。0 では常に全サンプルを取ります。</translation>
    </message>
    <message>
        <source>Most samples</source>
        <translation>最大サンプル数</translation>
    </message>
    <message>
        <source>Samples a pixel at most: more are slower and cleaner.</source>
        <translation>ピクセルあたりの最大サンプル数。多いほど遅く、きれいになります。</translation>
    </message>
    <message>
        <source>Denoise</source>
        <translation>デノイズ</translation>
    </message>
    <message>
        <source>Let Blender&apos;s denoiser smooth the image, where this Blender has one.</source>
        <translation>Blender にデノイザーがあれば、それで画像を滑らかにします。</translation>
    </message>
    <message>
        <source>Denoiser</source>
        <translation>デノイザー</translation>
    </message>
    <message>
        <source>INTEL for OpenImageDenoise, or OPTIX.</source>
        <translation>OpenImageDenoise は INTEL、または OPTIX。</translation>
    </message>
    <message>
        <source>Bounces</source>
        <translation>バウンス数</translation>
    </message>
    <message>
        <source>How often light may bounce in all.</source>
        <translation>光が反射できる合計回数。</translation>
    </message>
    <message>
        <source>Diffuse bounces</source>
        <translation>ディフューズバウンス数</translation>
    </message>
    <message>
        <source>How often light may bounce between dull surfaces.</source>
        <translation>光がつやのない面の間で反射できる回数。</translation>
    </message>
    <message>
        <source>Glossy bounces</source>
        <translation>光沢バウンス数</translation>
    </message>
    <message>
        <source>How often light may bounce between glossy surfaces.</source>
        <translation>光が光沢面の間で反射できる回数。</translation>
    </message>
    <message>
        <source>Transmission bounces</source>
        <translation>伝播バウンス数</translation>
    </message>
    <message>
        <source>How often light may pass through glass.</source>
        <translation>光がガラスを通過できる回数。</translation>
    </message>
    <message>
        <source>Transparent bounces</source>
        <translation>透過バウンス数</translation>
    </message>
    <message>
        <source>How often light may pass through transparent surfaces.</source>
        <translation>光が透明な面を通過できる回数。</translation>
    </message>
    <message>
        <source>Caustics</source>
        <translation>コースティクス</translation>
    </message>
    <message>
        <source>Trace light focused by mirrors and glass; slow and noisy.</source>
        <translation>鏡やガラスで集まる光を追跡します。遅く、ノイズが増えます。</translation>
    </message>
    <message>
        <source>Frames per second</source>
        <translation>1 秒あたりのフレーム数</translation>
    </message>
    <message>
        <source>Without effect in datasets of scenes.</source>
        <translation>シーンのデータセットでは効果がありません。</translation>
    </message>
    <message>
        <source>Continuous motion</source>
        <translation>連続モーション</translation>
    </message>
    <message>
        <source>Motion blur samples</source>
        <translation>モーションブラーのサンプル数</translation>
    </message>
    <message>
        <source>Distractors</source>
        <translation>ディストラクター</translation>
    </message>
    <message>
        <source>Without effect: render-tag never had distractors.</source>
        <translation>効果なし。render-tag にディストラクターはありませんでした。</translation>
    </message>
    <message>
        <source>Fog</source>
        <translation>フォグ</translation>
    </message>
    <message>
        <source>Without effect: render-tag never had fog.</source>
        <translation>効果なし。render-tag にフォグはありませんでした。</translation>
    </message>
    <message>
        <source>Reload assets</source>
        <translation>アセットの再読み込み</translation>
    </message>
    <message>
        <source>Without effect; assets are always read anew when they changed.</source>
        <translation>効果なし。アセットは変更されると必ず読み直されます。</translation>
    </message>
    <message>
        <source>What stands in the scene: single tags or one calibration board.</source>
        <translation>シーンに置くもの。個別のタグ、または 1 枚のキャリブレーションボード。</translation>
    </message>
    <message>
        <source>Tag families</source>
        <translation>タグファミリー</translation>
    </message>
    <message>
        <source>Each tag is drawn from one of these families. It may be empty where tagmill.families names others.</source>
        <translation>各タグはこれらのファミリーの 1 つから引かれます。tagmill.families で他のファミリーを指定した場合は空でもかまいません。</translation>
    </message>
    <message>
        <source>Tag size</source>
        <translation>タグのサイズ</translation>
    </message>
    <message>
        <source>Edge of the quad that detectors find: the tag&apos;s black border; for AprilTag 3&apos;s own families the edge of the white ring inside their black one.</source>
        <translation>検出器が見つける四角形の一辺。タグの黒枠です。AprilTag 3 独自のファミリーでは、黒枠の内側にある白い輪の一辺です。</translation>
    </message>
    <message>
        <source>Tags per scene</source>
        <translation>シーンあたりのタグ数</translation>
    </message>
    <message>
        <source>A number, or a range from which each scene draws.</source>
        <translation>数値、または各シーンで値を引く範囲。</translation>
    </message>
    <message>
        <source>Gap between tags</source>
        <translation>タグの間隔</translation>
    </message>
    <message>
        <source>Gap between neighbouring tags of a grid, in modules.</source>
        <translation>グリッドで隣り合うタグの間隔 (モジュール単位)。</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Cells of the board from top to bottom.</source>
        <translation>ボードの縦方向のマス数。</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列数</translation>
    </message>
    <message>
        <source>Cells of the board from left to right.</source>
        <translation>ボードの横方向のマス数。</translation>
    </message>
    <message>
        <source>Marker size</source>
        <translation>マーカーのサイズ</translation>
    </message>
    <message>
        <source>Edge of a marker&apos;s black border.</source>
        <translation>マーカーの黒枠の一辺。</translation>
    </message>
    <message>
        <source>Dictionary</source>
        <translation>辞書</translation>
    </message>
    <message>
        <source>Family of the board&apos;s markers.</source>
        <translation>ボードのマーカーのファミリー。</translation>
    </message>
    <message>
        <source>Spacing ratio</source>
        <translation>間隔比</translation>
    </message>
    <message>
        <source>Gap divided by marker size. When set, the board is an AprilGrid.</source>
        <translation>間隔をマーカーのサイズで割った値。設定するとボードは AprilGrid になります。</translation>
    </message>
    <message>
        <source>Square size</source>
        <translation>正方形のサイズ</translation>
    </message>
    <message>
        <source>Edge of a chessboard square of a ChArUco board; larger than the marker.</source>
        <translation>ChArUco ボードのチェスボードの正方形の一辺。マーカーより大きくします。</translation>
    </message>
    <message>
        <source>Quiet zone</source>
        <translation>クワイエットゾーン</translation>
    </message>
    <message>
        <source>White margin around the board.</source>
        <translation>ボードの周囲の白い余白。</translation>
    </message>
    <message>
        <source>Marker ids</source>
        <translation>マーカーの ID</translation>
    </message>
    <message>
        <source>Ids of the markers in the order of the cells. Unset: 0, 1, 2 and so on.</source>
        <translation>マスの順に並べたマーカーの ID。未設定では 0、1、2 と続きます。</translation>
    </message>
    <message>
        <source>Dark plates above the target that throw shadows on it. Unset: none.</source>
        <translation>ターゲットに影を落とす、上方の暗いプレート。未設定ではなし。</translation>
    </message>
    <message>
        <source>Use occluders</source>
        <translation>遮蔽物を使用</translation>
    </message>
    <message>
        <source>Switches the plates off without losing their settings.</source>
        <translation>設定を残したままプレートをオフにします。</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>パターン</translation>
    </message>
    <message>
        <source>Each scene draws one of these arrangements of plates.</source>
        <translation>各シーンはこれらのプレート配置の 1 つを引きます。</translation>
    </message>
    <message>
        <source>Plate size</source>
        <translation>プレートのサイズ</translation>
    </message>
    <message>
        <source>Edge of a plate.</source>
        <translation>プレートの一辺。</translation>
    </message>
    <message>
        <source>Plate thickness</source>
        <translation>プレートの厚さ</translation>
    </message>
    <message>
        <source>Thickness of a plate.</source>
        <translation>プレート 1 枚の厚さ。</translation>
    </message>
    <message>
        <source>Least height</source>
        <translation>最小高さ</translation>
    </message>
    <message>
        <source>How high the plates hang above the targets, lower end.</source>
        <translation>ターゲットからプレートまでの高さの下限。</translation>
    </message>
    <message>
        <source>Greatest height</source>
        <translation>最大高さ</translation>
    </message>
    <message>
        <source>How high the plates hang above the targets, upper end.</source>
        <translation>ターゲットからプレートまでの高さの上限。</translation>
    </message>
    <message>
        <source>Edge offset</source>
        <translation>縁のオフセット</translation>
    </message>
    <message>
        <source>How far a plate&apos;s edge lies from the middle at most, in radii of the group of targets.</source>
        <translation>プレートの縁が中央から離れる最大距離。ターゲット群の半径が単位です。</translation>
    </message>
    <message>
        <source>Least bar width</source>
        <translation>最小バー幅</translation>
    </message>
    <message>
        <source>Width of the bar pattern in radii, lower end.</source>
        <translation>バーパターンの幅の下限 (半径単位)。</translation>
    </message>
    <message>
        <source>Greatest bar width</source>
        <translation>最大バー幅</translation>
    </message>
    <message>
        <source>Width of the bar pattern in radii, upper end.</source>
        <translation>バーパターンの幅の上限 (半径単位)。</translation>
    </message>
    <message>
        <source>Least slit width</source>
        <translation>最小スリット幅</translation>
    </message>
    <message>
        <source>Width of the slit pattern in radii, lower end.</source>
        <translation>スリットパターンの幅の下限 (半径単位)。</translation>
    </message>
    <message>
        <source>Greatest slit width</source>
        <translation>最大スリット幅</translation>
    </message>
    <message>
        <source>Width of the slit pattern in radii, upper end.</source>
        <translation>スリットパターンの幅の上限 (半径単位)。</translation>
    </message>
    <message>
        <source>Plate albedo</source>
        <translation>プレートのアルベド</translation>
    </message>
    <message>
        <source>How much light a plate throws back.</source>
        <translation>プレートが光を反射する割合。</translation>
    </message>
    <message>
        <source>Plate roughness</source>
        <translation>プレートの粗さ</translation>
    </message>
    <message>
        <source>0 is a mirror, 1 is chalk.</source>
        <translation>0 は鏡、1 はチョーク。</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>サンプリング</translation>
    </message>
    <message>
        <source>Random poses, or a sweep over distance or viewing angle.</source>
        <translation>ランダムなポーズ、または距離か視線角度のスイープ。</translation>
    </message>
    <message>
        <source>Azimuth (unused)</source>
        <translation>方位角 (未使用)</translation>
    </message>
    <message>
        <source>Old key of render-tag without any effect; use the camera&apos;s fixed azimuth.</source>
        <translation>効果のない render-tag の古いキー。カメラの固定方位角を使ってください。</translation>
    </message>
    <message>
        <source>Flying tags</source>
        <translation>浮遊タグ</translation>
    </message>
    <message>
        <source>Scatter the tags in space instead of laying them on a grid.</source>
        <translation>タグをグリッドに並べず、空間に散らします。</translation>
    </message>
    <message>
        <source>White board</source>
        <translation>白いボード</translation>
    </message>
    <message>
        <source>Put a white board behind a grid of tags.</source>
        <translation>グリッド状のタグの背後に白いボードを置きます。</translation>
    </message>
    <message>
        <source>Tag gap (unused)</source>
        <translation>タグの間隔 (未使用)</translation>
    </message>
    <message>
        <source>Old key of render-tag without any effect; use the subject&apos;s gap between tags.</source>
        <translation>効果のない render-tag の古いキー。被写体のタグの間隔を使ってください。</translation>
    </message>
    <message>
        <source>White margin around each tag, in modules.</source>
        <translation>各タグの周囲の白い余白 (モジュール単位)。</translation>
    </message>
    <message>
        <source>Tag textures</source>
        <translation>タグのテクスチャ</translation>
    </message>
    <message>
        <source>Folder of pictures FAMILY_ID_mMARGIN.png (tag36h11_7_m1.png), each of a whole tag with its quiet zone, shown instead of the exact print; compat keeps it without showing it.</source>
        <translation>FAMILY_ID_mMARGIN.png (tag36h11_7_m1.png) という名前の画像のフォルダー。各画像はクワイエットゾーンを含むタグ全体で、正確な印刷の代わりに表示されます。互換モードでは残るだけで、表示されません。</translation>
    </message>
    <message>
        <source>Random material</source>
        <translation>ランダムマテリアル</translation>
    </message>
    <message>
        <source>Draw roughness and specular for each scene from the ranges below.</source>
        <translation>シーンごとに、以下の範囲から粗さとスペキュラーを引きます。</translation>
    </message>
    <message>
        <source>Least roughness</source>
        <translation>最小粗さ</translation>
    </message>
    <message>
        <source>Greatest roughness</source>
        <translation>最大粗さ</translation>
    </message>
    <message>
        <source>Least specular</source>
        <translation>最小スペキュラー</translation>
    </message>
    <message>
        <source>Strength of the gloss, lower end.</source>
        <translation>光沢の強さの下限。</translation>
    </message>
    <message>
        <source>Greatest specular</source>
        <translation>最大スペキュラー</translation>
    </message>
    <message>
        <source>Strength of the gloss, upper end.</source>
        <translation>光沢の強さの上限。</translation>
    </message>
    <message>
        <source>Least light</source>
        <translation>最小光量</translation>
    </message>
    <message>
        <source>Power of all point lights together, lower end.</source>
        <translation>全ポイントライトの合計パワーの下限。</translation>
    </message>
    <message>
        <source>Most light</source>
        <translation>最大光量</translation>
    </message>
    <message>
        <source>Power of all point lights together, upper end.</source>
        <translation>全ポイントライトの合計パワーの上限。</translation>
    </message>
    <message>
        <source>Spread of light</source>
        <translation>光量の分布</translation>
    </message>
    <message>
        <source>Draw the power evenly, or evenly in its logarithm: more dark scenes.</source>
        <translation>パワーを一様に、または対数で一様に引きます。対数では暗いシーンが増えます。</translation>
    </message>
    <message>
        <source>Fewest lights</source>
        <translation>最小ライト数</translation>
    </message>
    <message>
        <source>Number of point lights, lower end.</source>
        <translation>ポイントライトの数の下限。</translation>
    </message>
    <message>
        <source>Most lights</source>
        <translation>最大ライト数</translation>
    </message>
    <message>
        <source>Number of point lights, upper end.</source>
        <translation>ポイントライトの数の上限。</translation>
    </message>
    <message>
        <source>Least light radius</source>
        <translation>最小ライト半径</translation>
    </message>
    <message>
        <source>Size of the lights, lower end: 0 throws sharp shadows.</source>
        <translation>ライトのサイズの下限。0 ではくっきりした影になります。</translation>
    </message>
    <message>
        <source>Greatest light radius</source>
        <translation>最大ライト半径</translation>
    </message>
    <message>
        <source>Size of the lights, upper end: large lights throw soft shadows.</source>
        <translation>ライトのサイズの上限。大きいライトでは柔らかい影になります。</translation>
    </message>
    <message>
        <source>Suns</source>
        <translation>サンライト</translation>
    </message>
    <message>
        <source>Directional lights, the same in every scene.</source>
        <translation>平行光源。どのシーンでも同じです。</translation>
    </message>
    <message>
        <source>Background HDRI</source>
        <translation>背景 HDRI</translation>
    </message>
    <message>
        <source>Panorama that lights the scene and stands behind it.</source>
        <translation>シーンを照らし、背景にもなるパノラマ。</translation>
    </message>
    <message>
        <source>Floor textures</source>
        <translation>床のテクスチャ</translation>
    </message>
    <message>
        <source>Folder of pictures; each scene&apos;s floor gets one of them.</source>
        <translation>画像のフォルダー。各シーンの床にその 1 枚を使います。</translation>
    </message>
    <message>
        <source>Least texture scale</source>
        <translation>最小テクスチャスケール</translation>
    </message>
    <message>
        <source>How often the floor picture repeats, lower end.</source>
        <translation>床の画像の繰り返し数の下限。</translation>
    </message>
    <message>
        <source>Greatest texture scale</source>
        <translation>最大テクスチャスケール</translation>
    </message>
    <message>
        <source>How often the floor picture repeats, upper end.</source>
        <translation>床の画像の繰り返し数の上限。</translation>
    </message>
    <message>
        <source>Turn texture</source>
        <translation>テクスチャを回転</translation>
    </message>
    <message>
        <source>Turn the floor picture by chance in each scene.</source>
        <translation>シーンごとに床の画像をランダムに回転します。</translation>
    </message>
    <message>
        <source>Drop height</source>
        <translation>落下高さ</translation>
    </message>
    <message>
        <source>Old key of render-tag without any effect.</source>
        <translation>効果のない render-tag の古いキー。</translation>
    </message>
    <message>
        <source>Scatter radius</source>
        <translation>散布半径</translation>
    </message>
    <message>
        <source>How far targets are scattered from the middle, and how far cameras aim beside it.</source>
        <translation>ターゲットを中央から散らす距離、およびカメラの狙いをずらす距離。</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Version of this section. Its presence means that render-tag&apos;s known faults are corrected.</source>
        <translation>このセクションのバージョン。これがあれば、render-tag の既知の不具合が修正されます。</translation>
    </message>
    <message>
        <source>Compatibility</source>
        <translation>互換性</translation>
    </message>
    <message>
        <source>render-tag: the same recipes as render-tag, its faults included. none: the faults are corrected.</source>
        <translation>render-tag: 不具合も含めて render-tag と同じレシピ。none: 不具合を修正。</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>final: rendered by Blender. preview: drawn by the instant rasteriser, without light transport.</source>
        <translation>final: Blender でレンダリング。preview: 光の輸送なしで即時ラスタライザーが描画。</translation>
    </message>
    <message>
        <source>Optics</source>
        <translation>光学系</translation>
    </message>
    <message>
        <source>warp: a pinhole or equidistant frame bent to the lens. direct: the lens traced by Cycles, where its polynomial fits within 0.02 px.</source>
        <translation>warp: ピンホールまたは等距離射影のフレームをレンズに合わせて変形。direct: 多項式が 0.02 px 以内で合う場合、Cycles がレンズを直接追跡。</translation>
    </message>
    <message>
        <source>Time of the truth</source>
        <translation>真値の時刻</translation>
    </message>
    <message>
        <source>Which moment of the exposure the records hold. mid is where blurred edges lie in the image.</source>
        <translation>レコードが露光のどの瞬間を表すか。mid は画像のぶれたエッジの位置に当たります。</translation>
    </message>
    <message>
        <source>Exposure gain</source>
        <translation>露出ゲイン</translation>
    </message>
    <message>
        <source>Factor on the linear radiance, before the sensor&apos;s dynamic range.</source>
        <translation>リニア放射輝度に掛ける係数。センサーのダイナミックレンジの前に適用します。</translation>
    </message>
    <message>
        <source>Pixel pitch</source>
        <translation>ピクセルピッチ</translation>
    </message>
    <message>
        <source>Physical size of a pixel. Gives depth of field its true amount; unset: a sensor 36 mm wide is assumed.</source>
        <translation>ピクセルの物理サイズ。被写界深度を正しい量にします。未設定では幅 36 mm のセンサーとみなします。</translation>
    </message>
    <message>
        <source>Pixel filter</source>
        <translation>ピクセルフィルター</translation>
    </message>
    <message>
        <source>How samples become a pixel: box is what a sensor does; blackman_harris is Blender&apos;s softer default and moves edges in a detector&apos;s eyes.</source>
        <translation>サンプルからピクセルを作る方法。box はセンサーと同じ。blackman_harris は Blender の柔らかめの既定値で、検出器から見たエッジがずれます。</translation>
    </message>
    <message>
        <source>Pose sampling</source>
        <translation>ポーズのサンプリング</translation>
    </message>
    <message>
        <source>random: independent draws. halton, sobol: low-discrepancy points that fill the ranges evenly with few cameras.</source>
        <translation>random: 独立な乱数。halton、sobol: 少ないカメラでも範囲を均等に埋める低食い違い量列。</translation>
    </message>
    <message>
        <source>Target orientation</source>
        <translation>ターゲットの向き</translation>
    </message>
    <message>
        <source>flat: targets lie on the ground. so3: targets are turned uniformly in space, and refused where they do not face the camera.</source>
        <translation>flat: ターゲットは地面に置かれます。so3: ターゲットは空間内で一様に回転し、カメラを向いていないものは拒否されます。</translation>
    </message>
    <message>
        <source>Bins of pixels per module</source>
        <translation>モジュールあたりのピクセル数のビン</translation>
    </message>
    <message>
        <source>Cameras visit this many equal bins of the pixels-per-module range in turn. Needs camera.ppm_constraint.</source>
        <translation>カメラは、モジュールあたりのピクセル数の範囲を等分したこの数のビンを順に巡ります。camera.ppm_constraint が必要です。</translation>
    </message>
    <message>
        <source>Bins of incidence</source>
        <translation>入射角のビン</translation>
    </message>
    <message>
        <source>Cameras visit this many equal bins of the angle of incidence in turn.</source>
        <translation>カメラは、入射角を等分したこの数のビンを順に巡ります。</translation>
    </message>
    <message>
        <source>Bins of image position</source>
        <translation>画像位置のビン</translation>
    </message>
    <message>
        <source>The target&apos;s centre visits this many columns and as many rows of the picture in turn.</source>
        <translation>ターゲットの中心は、画像をこの数の列と同数の行に分けた領域を順に巡ります。</translation>
    </message>
    <message>
        <source>Unique ids</source>
        <translation>重複しない ID</translation>
    </message>
    <message>
        <source>No tag id twice in one scene, so that detections can be matched by id.</source>
        <translation>1 つのシーンで同じタグ ID を使わず、検出結果を ID で照合できるようにします。</translation>
    </message>
    <message>
        <source>64-bit seeds</source>
        <translation>64 ビットシード</translation>
    </message>
    <message>
        <source>Derive seeds of 64 bits: with 31 bits two of about 55 000 scenes are likely to be alike.</source>
        <translation>64 ビットのシードを導出します。31 ビットでは約 55 000 シーンのうち 2 つが一致する可能性が高くなります。</translation>
    </message>
    <message>
        <source>AprilTag 3 families</source>
        <translation>AprilTag 3 のファミリー</translation>
    </message>
    <message>
        <source>Families of AprilTag 3 that render-tag does not know, drawn from besides the subject&apos;s tag families.</source>
        <translation>render-tag が認識しない AprilTag 3 のファミリー。被写体のタグファミリーに加えて使われます。</translation>
    </message>
    <message>
        <source>ChArUco pattern</source>
        <translation>ChArUco パターン</translation>
    </message>
    <message>
        <source>Which cells hold markers: as OpenCV since 4.6, as OpenCV before, or as render-tag.</source>
        <translation>どのマスにマーカーを置くか。OpenCV 4.6 以降、それより前の OpenCV、または render-tag の方式。</translation>
    </message>
    <message>
        <source>ChArUco corner ids</source>
        <translation>ChArUco のコーナー ID</translation>
    </message>
    <message>
        <source>Whether inner corners are numbered from the top row or, as OpenCV before 4.6, from the bottom row.</source>
        <translation>内部コーナーの番号を最上行から付けるか、4.6 より前の OpenCV のように最下行から付けるか。</translation>
    </message>
    <message>
        <source>AprilGrid layout</source>
        <translation>AprilGrid のレイアウト</translation>
    </message>
    <message>
        <source>The board as Kalibr prints it, or as render-tag draws it.</source>
        <translation>Kalibr が印刷するとおりのボード、または render-tag が描くとおりのボード。</translation>
    </message>
    <message>
        <source>Measured width</source>
        <translation>実測幅</translation>
    </message>
    <message>
        <source>Width of the printed target as measured, quiet zone included. Printers stretch: geometry and truth follow the measure.</source>
        <translation>印刷したターゲットの実測幅。クワイエットゾーンを含みます。プリンターは伸縮させるため、ジオメトリと真値は実測値に従います。</translation>
    </message>
    <message>
        <source>Measured height</source>
        <translation>実測高さ</translation>
    </message>
    <message>
        <source>Height of the printed target as measured, quiet zone included.</source>
        <translation>印刷したターゲットの実測高さ。クワイエットゾーンを含みます。</translation>
    </message>
    <message>
        <source>diffuse: ink on paper that takes light and shadow. emissive: a screen that shines by itself.</source>
        <translation>diffuse: 光と影を受ける紙の上のインク。emissive: 自ら光る画面。</translation>
    </message>
    <message>
        <source>Placed cameras</source>
        <translation>配置カメラ</translation>
    </message>
    <message>
        <source>Cameras set by hand, compiled after the sampled ones of their scene.</source>
        <translation>手で置いたカメラ。シーンのサンプリングされたカメラの後にコンパイルされます。</translation>
    </message>
    <message>
        <source>Dropped cameras</source>
        <translation>除外カメラ</translation>
    </message>
    <message>
        <source>Sampled cameras that are left out of the dataset; all others stay where they are.</source>
        <translation>データセットから除くサンプリングされたカメラ。他のカメラは動きません。</translation>
    </message>
    <message>
        <source>Fewest samples</source>
        <translation>最小サンプル数</translation>
    </message>
    <message>
        <source>Samples a pixel takes before its noise is judged: few leave plain surfaces early and spend the time on edges. 0: as Blender sees fit. Needs a noise threshold.</source>
        <translation>ピクセルのノイズを判定する前に取るサンプル数：少ないと平らな面を早く終え、エッジに時間を使います。0：Blender に任せます。ノイズしきい値が必要です。</translation>
    </message>
    <message>
        <source>Bit depth</source>
        <translation>ビット深度</translation>
    </message>
    <message>
        <source>Bits a channel of the images: 8, or 16 for what reads the darks and gradients of the light.</source>
        <translation>画像の1チャンネルあたりのビット数：8。暗部や光の階調を読み取る用途には 16。</translation>
    </message>
    <message>
        <source>Background rotation</source>
        <translation>背景の回転</translation>
    </message>
    <message>
        <source>Turn of the background picture about +Z. Needs scene.background_hdri.</source>
        <translation>背景画像の +Z まわりの回転。scene.background_hdri が必要です。</translation>
    </message>
    <message>
        <source>Sun size</source>
        <translation>太陽の大きさ</translation>
    </message>
    <message>
        <source>Angular diameter of directional lights: larger gives softer shadow edges, 0 hard ones. The sun itself has half a degree.</source>
        <translation>平行光源の視直径：大きいほど影の縁が柔らかくなり、0 では硬くなります。実際の太陽は 0.5 度です。</translation>
    </message>
</context>
<context>
    <name>ImageCache</name>
    <message>
        <source>The image file is missing</source>
        <translation>画像ファイルがありません</translation>
    </message>
    <message>
        <source>The image cannot be read: %1</source>
        <translation>画像を読み込めません: %1</translation>
    </message>
    <message>
        <source>no whole EXR with colours</source>
        <translation>色を含む完全な EXR ではありません</translation>
    </message>
    <message>
        <source>The image lies outside the dataset&apos;s folder, or is no file, and is not opened</source>
        <translation>画像がデータセットのフォルダーの外にあるか、ファイルではないため、開きません</translation>
    </message>
    <message>
        <source>The image may not be read: its permissions or those of its folder forbid it</source>
        <translation>画像を読み込む権限がありません: ファイルまたはフォルダーの権限で禁止されています</translation>
    </message>
</context>
<context>
    <name>Model</name>
    <message>
        <source>Parameter</source>
        <translation>パラメーター</translation>
    </message>
    <message>
        <source>Dotted key of the config, as camera.iso; digits index a list.</source>
        <translation>camera.iso のようにドットで区切った設定のキー。数字はリストの番号を表します。</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>タイプ</translation>
    </message>
    <message>
        <source>categorical: the values as listed; linear: numbers at equal distances.</source>
        <translation>categorical: 列挙した値。linear: 等間隔の数値。</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>値</translation>
    </message>
    <message>
        <source>What a categorical sweep takes one after another.</source>
        <translation>カテゴリースイープが順に取る値。</translation>
    </message>
    <message>
        <source>First value</source>
        <translation>最初の値</translation>
    </message>
    <message>
        <source>Where a linear sweep begins.</source>
        <translation>線形スイープの開始値。</translation>
    </message>
    <message>
        <source>Last value</source>
        <translation>最後の値</translation>
    </message>
    <message>
        <source>Where a linear sweep ends at the latest.</source>
        <translation>線形スイープの終了値の上限。</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>刻み</translation>
    </message>
    <message>
        <source>Distance of two values; beats steps. 0 counts as not given.</source>
        <translation>隣り合う値の差。ステップ数より優先されます。0 は未指定とみなします。</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>ステップ数</translation>
    </message>
    <message>
        <source>Number of values from min to max, both included.</source>
        <translation>min から max までの値の数。両端を含みます。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Names the folder of its datasets.</source>
        <translation>データセットのフォルダー名になります。</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>What it is to find out.</source>
        <translation>何を調べるためのものか。</translation>
    </message>
    <message>
        <source>Base config</source>
        <translation>基本設定</translation>
    </message>
    <message>
        <source>The config all variants start from; presets and older keys are understood.</source>
        <translation>すべてのバリアントの元になる設定。プリセットや古いキーも使えます。</translation>
    </message>
    <message>
        <source>Sweeps</source>
        <translation>スイープ</translation>
    </message>
    <message>
        <source>What is varied: every combination is a variant, the first sweep slowest.</source>
        <translation>変化させるもの。すべての組み合わせがバリアントになり、最初のスイープが最もゆっくり変わります。</translation>
    </message>
    <message>
        <source>Same layout</source>
        <translation>同じ配置</translation>
    </message>
    <message>
        <source>All variants have the same targets in the same places.</source>
        <translation>すべてのバリアントで、同じターゲットが同じ場所にあります。</translation>
    </message>
    <message>
        <source>Same lighting</source>
        <translation>同じ照明</translation>
    </message>
    <message>
        <source>All variants have the same lights and textures.</source>
        <translation>すべてのバリアントで、ライトとテクスチャが同じです。</translation>
    </message>
    <message>
        <source>Same cameras</source>
        <translation>同じカメラ</translation>
    </message>
    <message>
        <source>All variants have the same camera poses.</source>
        <translation>すべてのバリアントで、カメラのポーズが同じです。</translation>
    </message>
    <message>
        <source>Names the folder of its dataset.</source>
        <translation>そのデータセットのフォルダー名になります。</translation>
    </message>
    <message>
        <source>Config file</source>
        <translation>設定ファイル</translation>
    </message>
    <message>
        <source>A config, below the current folder or else below the campaign&apos;s own.</source>
        <translation>設定ファイル。現在のフォルダー、なければキャンペーンのフォルダーからの相対パス。</translation>
    </message>
    <message>
        <source>Overrides</source>
        <translation>上書き</translation>
    </message>
    <message>
        <source>Keys merged over that config; lists of names are joined, all else replaces.</source>
        <translation>その設定に重ねるキー。名前のリストは連結し、それ以外は置き換えます。</translation>
    </message>
    <message>
        <source>Dotted key of the config, as camera.resolution.</source>
        <translation>camera.resolution のようにドットで区切った設定のキー。</translation>
    </message>
    <message>
        <source>What it takes one after another; at least one.</source>
        <translation>順に取る値。少なくとも 1 つ。</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>ベース</translation>
    </message>
    <message>
        <source>What the axes vary.</source>
        <translation>軸が変化させる設定。</translation>
    </message>
    <message>
        <source>Axes</source>
        <translation>軸</translation>
    </message>
    <message>
        <source>Every combination is a sub-experiment, the first axis slowest; at least one.</source>
        <translation>すべての組み合わせがサブ実験になり、最初の軸が最もゆっくり変わります。少なくとも 1 つ。</translation>
    </message>
    <message>
        <source>Output folder</source>
        <translation>出力フォルダー</translation>
    </message>
    <message>
        <source>Parent of the datasets when the command line names no folder.</source>
        <translation>コマンドラインでフォルダーを指定しないときのデータセットの親フォルダー。</translation>
    </message>
    <message>
        <source>Sub-experiments</source>
        <translation>サブ実験</translation>
    </message>
    <message>
        <source>One dataset each.</source>
        <translation>それぞれ 1 つのデータセット。</translation>
    </message>
    <message>
        <source>Matrices</source>
        <translation>マトリックス</translation>
    </message>
    <message>
        <source>Many sub-experiments from one config.</source>
        <translation>1 つの設定から作る多数のサブ実験。</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>メタデータ</translation>
    </message>
    <message>
        <source>Free notes that go into dataset.metadata of each.</source>
        <translation>それぞれの dataset.metadata に入る自由なメモ。</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>実験</translation>
    </message>
    <message>
        <source>One base config and what is varied in it: tagmill experiment expand and run read it.</source>
        <translation>1 つの基本設定と、その中で変化させるもの。tagmill experiment expand と run が読み込みます。</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>スイープ</translation>
    </message>
    <message>
        <source>One parameter and the values it takes.</source>
        <translation>1 つのパラメーターと、それが取る値。</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>キャンペーン</translation>
    </message>
    <message>
        <source>Several configs as one piece of work: tagmill experiment expand and run read it.</source>
        <translation>複数の設定をまとめた作業。tagmill experiment expand と run が読み込みます。</translation>
    </message>
    <message>
        <source>Sub-experiment</source>
        <translation>サブ実験</translation>
    </message>
    <message>
        <source>One dataset of a campaign.</source>
        <translation>キャンペーンの 1 つのデータセット。</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>マトリックス</translation>
    </message>
    <message>
        <source>A config with every combination of some values.</source>
        <translation>設定と、いくつかの値のすべての組み合わせ。</translation>
    </message>
    <message>
        <source>Axis</source>
        <translation>軸</translation>
    </message>
    <message>
        <source>One parameter of a matrix and its values.</source>
        <translation>マトリックスの 1 つのパラメーターとその値。</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Dotted path of a number in the report, as geometric.distance.mean; digits index a list.</source>
        <translation>geometric.distance.mean のようにドットで区切った、レポート内の数値のパス。数字はリストの番号を表します。</translation>
    </message>
    <message>
        <source>Smallest value</source>
        <translation>最小値</translation>
    </message>
    <message>
        <source>Below it the rule is broken.</source>
        <translation>これを下回るとルール違反です。</translation>
    </message>
    <message>
        <source>Largest value</source>
        <translation>最大値</translation>
    </message>
    <message>
        <source>Above it the rule is broken.</source>
        <translation>これを上回るとルール違反です。</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>重大</translation>
    </message>
    <message>
        <source>A broken rule fails the gate; one that is not critical only warns.</source>
        <translation>違反するとゲートは不合格になります。重大でないルールは警告だけです。</translation>
    </message>
    <message>
        <source>Text of the warning</source>
        <translation>警告の文</translation>
    </message>
    <message>
        <source>What is said when a rule that is not critical is broken; made from the values when missing.</source>
        <translation>重大でないルールに違反したときの文。なければ値から作られます。</translation>
    </message>
    <message>
        <source>Text of the failure</source>
        <translation>不合格の文</translation>
    </message>
    <message>
        <source>What is said when a critical rule is broken; made from the values when missing.</source>
        <translation>重大なルールに違反したときの文。なければ値から作られます。</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>All of them must hold.</source>
        <translation>すべて満たす必要があります。</translation>
    </message>
    <message>
        <source>Gates</source>
        <translation>ゲート</translation>
    </message>
    <message>
        <source>Rules that a report must keep: tagmill audit run --gate and evaluate --gate read it.</source>
        <translation>レポートが満たすべきルール。tagmill audit run --gate と evaluate --gate が読み込みます。</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>ゲート</translation>
    </message>
    <message>
        <source>One number of a report and its bounds. A number the report does not have, or that is no number, breaks the rule.</source>
        <translation>レポートの 1 つの数値とその範囲。レポートにない数値や、数値でないものはルール違反です。</translation>
    </message>
    <message>
        <source>Where the job was locked. What is rendered goes where the command line says.</source>
        <translation>ジョブをロックした場所。レンダリング結果はコマンドラインの指定先に書き込まれます。</translation>
    </message>
    <message>
        <source>Log folder</source>
        <translation>ログフォルダー</translation>
    </message>
    <message>
        <source>Kept for render-tag.</source>
        <translation>render-tag のために残しています。</translation>
    </message>
    <message>
        <source>Asset folder</source>
        <translation>アセットフォルダー</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>ワーカー</translation>
    </message>
    <message>
        <source>Kept for render-tag; the command line says how many.</source>
        <translation>render-tag のために残しています。数はコマンドラインで指定します。</translation>
    </message>
    <message>
        <source>Time-out in seconds</source>
        <translation>タイムアウト (秒)</translation>
    </message>
    <message>
        <source>Memory limit in GB</source>
        <translation>メモリ制限 (GB)</translation>
    </message>
    <message>
        <source>Memory limit in MB</source>
        <translation>メモリ制限 (MB)</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Version of the job spec.</source>
        <translation>ジョブ仕様のバージョン。</translation>
    </message>
    <message>
        <source>Job id</source>
        <translation>ジョブ ID</translation>
    </message>
    <message>
        <source>job- and 8 hex digits made from config, assets, environment, seed and shard.</source>
        <translation>設定、アセット、環境、シード、シャードから作る、job- と 16 進 8 桁。</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>When it was locked: UTC, ISO 8601.</source>
        <translation>ロックした日時。UTC、ISO 8601。</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>パス</translation>
    </message>
    <message>
        <source>Folders of the machine it was locked on.</source>
        <translation>ロックしたマシンのフォルダー。</translation>
    </message>
    <message>
        <source>Infrastructure</source>
        <translation>インフラ</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>The seed; the same as scene_config.dataset.seeds.global_seed.</source>
        <translation>シード。scene_config.dataset.seeds.global_seed と同じ値。</translation>
    </message>
    <message>
        <source>Config</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>The whole resolved config. Its presets are already expanded and only named.</source>
        <translation>解決済みの設定全体。プリセットは展開済みで、名前だけが残ります。</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>The program it was locked with; another one is a warning.</source>
        <translation>ロックに使ったプログラム。異なる場合は警告します。</translation>
    </message>
    <message>
        <source>Blender</source>
        <translation>Blender</translation>
    </message>
    <message>
        <source>The Blender found when it was locked, or unknown; another one is a warning.</source>
        <translation>ロック時に見つかった Blender、または unknown。異なる場合は警告します。</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>アセット</translation>
    </message>
    <message>
        <source>Hash of background, floor textures and tag picture; unknown is not compared.</source>
        <translation>背景、床のテクスチャ、タグ画像のハッシュ。unknown は比較しません。</translation>
    </message>
    <message>
        <source>Config hash</source>
        <translation>設定のハッシュ</translation>
    </message>
    <message>
        <source>Hash of the config without machine paths; null is not compared.</source>
        <translation>マシンのパスを除いた設定のハッシュ。null は比較しません。</translation>
    </message>
    <message>
        <source>Shard</source>
        <translation>シャード</translation>
    </message>
    <message>
        <source>Which shard of shard_size scenes, from 0.</source>
        <translation>shard_size シーンごとのシャードの番号。0 から数えます。</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>プリセット</translation>
    </message>
    <message>
        <source>Presets that went into the config, lowest first.</source>
        <translation>設定に含まれるプリセット。下の層から順に並べます。</translation>
    </message>
    <message>
        <source>Scenes a shard</source>
        <translation>シャードあたりのシーン数</translation>
    </message>
    <message>
        <source>Scenes in a shard; null: all of the config.</source>
        <translation>1 つのシャードのシーン数。null は設定の全シーン。</translation>
    </message>
    <message>
        <source>Job spec</source>
        <translation>ジョブ仕様</translation>
    </message>
    <message>
        <source>A job frozen in a file: tagmill lock writes it, tagmill generate --job runs it.</source>
        <translation>ファイルに固定したジョブ。tagmill lock が書き、tagmill generate --job が実行します。</translation>
    </message>
    <message>
        <source>Paths of a job</source>
        <translation>ジョブのパス</translation>
    </message>
    <message>
        <source>Folders of the machine a job was locked on.</source>
        <translation>ジョブをロックしたマシンのフォルダー。</translation>
    </message>
    <message>
        <source>Infrastructure of a job</source>
        <translation>ジョブのインフラ</translation>
    </message>
    <message>
        <source>Limits of render-tag&apos;s workers; not used here.</source>
        <translation>render-tag のワーカーの制限。ここでは使いません。</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>シーン</translation>
    </message>
    <message>
        <source>Number of the scene, from 0.</source>
        <translation>シーンの番号。0 から数えます。</translation>
    </message>
    <message>
        <source>The seed of the attempt that was accepted.</source>
        <translation>採用された試行のシード。</translation>
    </message>
    <message>
        <source>World</source>
        <translation>ワールド</translation>
    </message>
    <message>
        <source>Lights, background and floor.</source>
        <translation>ライト、背景、床。</translation>
    </message>
    <message>
        <source>Renderer</source>
        <translation>レンダラー</translation>
    </message>
    <message>
        <source>The renderer section of the config.</source>
        <translation>設定の renderer セクション。</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>オブジェクト</translation>
    </message>
    <message>
        <source>Tags, boards and occluders.</source>
        <translation>タグ、ボード、遮蔽物。</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation>カメラ</translation>
    </message>
    <message>
        <source>One frame each.</source>
        <translation>それぞれ 1 フレーム。</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>背景</translation>
    </message>
    <message>
        <source>Picture of the surroundings.</source>
        <translation>周囲の画像。</translation>
    </message>
    <message>
        <source>Background rotation</source>
        <translation>背景の回転</translation>
    </message>
    <message>
        <source>Lights</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Point lights, then suns.</source>
        <translation>ポイントライト、続いてサンライト。</translation>
    </message>
    <message>
        <source>Floor texture</source>
        <translation>床のテクスチャ</translation>
    </message>
    <message>
        <source>Picture on the floor.</source>
        <translation>床に貼る画像。</translation>
    </message>
    <message>
        <source>Texture scale</source>
        <translation>テクスチャのスケール</translation>
    </message>
    <message>
        <source>Repetitions of the floor texture.</source>
        <translation>床のテクスチャの繰り返し数。</translation>
    </message>
    <message>
        <source>Texture rotation</source>
        <translation>テクスチャの回転</translation>
    </message>
    <message>
        <source>Turn of the floor texture about +Z.</source>
        <translation>+Z まわりの床のテクスチャの回転。</translation>
    </message>
    <message>
        <source>Tagmill</source>
        <translation>Tagmill</translation>
    </message>
    <message>
        <source>Marks a recipe that is not compiled as render-tag does: {format: 1}. Left out otherwise.</source>
        <translation>render-tag と異なる方法でコンパイルしたレシピの印: {format: 1}。それ以外では省略します。</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Version of our recipe data.</source>
        <translation>Tagmill のレシピデータのバージョン。</translation>
    </message>
    <message>
        <source>Kind of light.</source>
        <translation>ライトの種類。</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Where it stands in the world.</source>
        <translation>ワールド内の位置。</translation>
    </message>
    <message>
        <source>Intensity</source>
        <translation>強度</translation>
    </message>
    <message>
        <source>Power in W; of a sun its irradiance in W/m².</source>
        <translation>パワー (W)。サンライトでは放射照度 (W/m²)。</translation>
    </message>
    <message>
        <source>Radius</source>
        <translation>半径</translation>
    </message>
    <message>
        <source>Size; larger gives softer shadows.</source>
        <translation>サイズ。大きいほど影が柔らかくなります。</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>色</translation>
    </message>
    <message>
        <source>Linear red, green and blue.</source>
        <translation>リニアの赤、緑、青。</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>回転</translation>
    </message>
    <message>
        <source>Direction of a sun as XYZ Euler angles.</source>
        <translation>サンライトの向き。XYZ オイラー角。</translation>
    </message>
    <message>
        <source>Kind of object.</source>
        <translation>オブジェクトの種類。</translation>
    </message>
    <message>
        <source>Unique in its scene.</source>
        <translation>シーン内で一意です。</translation>
    </message>
    <message>
        <source>Its centre in the world.</source>
        <translation>ワールド内での中心。</translation>
    </message>
    <message>
        <source>XYZ Euler angles.</source>
        <translation>XYZ オイラー角。</translation>
    </message>
    <message>
        <source>Quaternion</source>
        <translation>クォータニオン</translation>
    </message>
    <message>
        <source>Always null: only rotation_euler turns an object.</source>
        <translation>常に null。オブジェクトの回転は rotation_euler だけで決まります。</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>スケール</translation>
    </message>
    <message>
        <source>As render-tag stores it; sizes say how large an object is.</source>
        <translation>render-tag が保存する値。オブジェクトの大きさはサイズが表します。</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>プロパティ</translation>
    </message>
    <message>
        <source>What belongs to this kind of object alone.</source>
        <translation>この種類のオブジェクトに固有のもの。</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>マテリアル</translation>
    </message>
    <message>
        <source>Surface of a tag.</source>
        <translation>タグの表面。</translation>
    </message>
    <message>
        <source>Texture</source>
        <translation>テクスチャ</translation>
    </message>
    <message>
        <source>Picture that render-tag puts on it; the geometry here is exact without.</source>
        <translation>render-tag が貼る画像。ここではなくてもジオメトリは正確です。</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>ボード</translation>
    </message>
    <message>
        <source>The pattern of a calibration board.</source>
        <translation>キャリブレーションボードのパターン。</translation>
    </message>
    <message>
        <source>Forward axis</source>
        <translation>前方軸</translation>
    </message>
    <message>
        <source>Always null.</source>
        <translation>常に null。</translation>
    </message>
    <message>
        <source>Keypoints</source>
        <translation>キーポイント</translation>
    </message>
    <message>
        <source>Corners in the frame of the object, [x, y, z] in metres.</source>
        <translation>オブジェクト座標系のコーナー。[x, y, z]、メートル単位。</translation>
    </message>
    <message>
        <source>Saddle points</source>
        <translation>サドル点</translation>
    </message>
    <message>
        <source>Saddle points in the frame of the object, [x, y, z] in metres.</source>
        <translation>オブジェクト座標系のサドル点。[x, y, z]、メートル単位。</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Id in its family.</source>
        <translation>ファミリー内の ID。</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>ファミリー</translation>
    </message>
    <message>
        <source>Family or dictionary.</source>
        <translation>ファミリーまたは辞書。</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Edge of the black border.</source>
        <translation>黒枠の一辺。</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>余白</translation>
    </message>
    <message>
        <source>White quiet zone.</source>
        <translation>白いクワイエットゾーン。</translation>
    </message>
    <message>
        <source>Tag picture</source>
        <translation>タグ画像</translation>
    </message>
    <message>
        <source>Picture of the tag, or a folder with FAMILY_ID_mMARGIN.png.</source>
        <translation>タグの画像、または FAMILY_ID_mMARGIN.png の入ったフォルダー。</translation>
    </message>
    <message>
        <source>What render-tag does not know of it. Left out where nothing is set.</source>
        <translation>render-tag が認識しない情報。何も設定されていなければ省略します。</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>モード</translation>
    </message>
    <message>
        <source>Always plain.</source>
        <translation>常に plain。</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列数</translation>
    </message>
    <message>
        <source>Cells in a row.</source>
        <translation>1 行のマスの数。</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Rows of cells.</source>
        <translation>マスの行数。</translation>
    </message>
    <message>
        <source>Tag size</source>
        <translation>タグのサイズ</translation>
    </message>
    <message>
        <source>Edge of the tags on it.</source>
        <translation>ボード上のタグの一辺。</translation>
    </message>
    <message>
        <source>Cell size</source>
        <translation>マスのサイズ</translation>
    </message>
    <message>
        <source>Edge of a cell.</source>
        <translation>マスの一辺。</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>形状</translation>
    </message>
    <message>
        <source>Always plate.</source>
        <translation>常に plate。</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>Size along the edge of the shadow.</source>
        <translation>影の縁に沿ったサイズ。</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>幅</translation>
    </message>
    <message>
        <source>Size across the edge of the shadow.</source>
        <translation>影の縁に直交するサイズ。</translation>
    </message>
    <message>
        <source>Thickness</source>
        <translation>厚さ</translation>
    </message>
    <message>
        <source>Thickness of the plate.</source>
        <translation>プレートの厚さ。</translation>
    </message>
    <message>
        <source>Albedo</source>
        <translation>アルベド</translation>
    </message>
    <message>
        <source>Share of light it reflects.</source>
        <translation>反射する光の割合。</translation>
    </message>
    <message>
        <source>Roughness</source>
        <translation>粗さ</translation>
    </message>
    <message>
        <source>Roughness of its surface.</source>
        <translation>表面の粗さ。</translation>
    </message>
    <message>
        <source>What render-tag does not know of a print. Left out where nothing is set.</source>
        <translation>印刷について render-tag が認識しない情報。何も設定されていなければ省略します。</translation>
    </message>
    <message>
        <source>Corner ids</source>
        <translation>コーナー ID</translation>
    </message>
    <message>
        <source>Of a ChArUco board: whether saddle points are numbered from the top or from the bottom row.</source>
        <translation>ChArUco ボードで、サドル点の番号を最上行から付けるか最下行から付けるか。</translation>
    </message>
    <message>
        <source>Print scale</source>
        <translation>印刷のスケール</translation>
    </message>
    <message>
        <source>Measured size of the print divided by its design, along x and y.</source>
        <translation>印刷の実測サイズを設計サイズで割った値。x 方向と y 方向。</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>印刷</translation>
    </message>
    <message>
        <source>Ink on paper, or a screen that shines.</source>
        <translation>紙の上のインク、または光る画面。</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>By Blender or by the instant rasteriser.</source>
        <translation>Blender または即時ラスタライザーによる描画。</translation>
    </message>
    <message>
        <source>Optics</source>
        <translation>光学系</translation>
    </message>
    <message>
        <source>Frames bent to the lens, or the lens traced.</source>
        <translation>フレームをレンズに合わせて変形、またはレンズを追跡。</translation>
    </message>
    <message>
        <source>Pixel filter</source>
        <translation>ピクセルフィルター</translation>
    </message>
    <message>
        <source>How samples become a pixel.</source>
        <translation>サンプルからピクセルを作る方法。</translation>
    </message>
    <message>
        <source>Of a camera placed by hand.</source>
        <translation>手で置いたカメラの名前。</translation>
    </message>
    <message>
        <source>Exposure gain</source>
        <translation>露出ゲイン</translation>
    </message>
    <message>
        <source>Factor on the linear radiance.</source>
        <translation>リニア放射輝度に掛ける係数。</translation>
    </message>
    <message>
        <source>Pixel pitch</source>
        <translation>ピクセルピッチ</translation>
    </message>
    <message>
        <source>Physical size of a pixel.</source>
        <translation>ピクセルの物理サイズ。</translation>
    </message>
    <message>
        <source>Time of the truth</source>
        <translation>真値の時刻</translation>
    </message>
    <message>
        <source>Which moment of the exposure the records hold.</source>
        <translation>レコードが露光のどの瞬間を表すか。</translation>
    </message>
    <message>
        <source>Roughness of the print.</source>
        <translation>印刷面の粗さ。</translation>
    </message>
    <message>
        <source>Specular</source>
        <translation>スペキュラー</translation>
    </message>
    <message>
        <source>Specular part of the print.</source>
        <translation>印刷面のスペキュラー成分。</translation>
    </message>
    <message>
        <source>Kind of board.</source>
        <translation>ボードの種類。</translation>
    </message>
    <message>
        <source>Marker size</source>
        <translation>マーカーのサイズ</translation>
    </message>
    <message>
        <source>Edge of a marker.</source>
        <translation>マーカーの一辺。</translation>
    </message>
    <message>
        <source>Dictionary</source>
        <translation>辞書</translation>
    </message>
    <message>
        <source>Family or dictionary of the markers.</source>
        <translation>マーカーのファミリーまたは辞書。</translation>
    </message>
    <message>
        <source>Spacing ratio</source>
        <translation>間隔比</translation>
    </message>
    <message>
        <source>Gap of an AprilGrid divided by the marker.</source>
        <translation>AprilGrid の間隔をマーカーのサイズで割った値。</translation>
    </message>
    <message>
        <source>Square size</source>
        <translation>正方形のサイズ</translation>
    </message>
    <message>
        <source>Edge of a square of a ChArUco board.</source>
        <translation>ChArUco ボードの正方形の一辺。</translation>
    </message>
    <message>
        <source>Quiet zone</source>
        <translation>クワイエットゾーン</translation>
    </message>
    <message>
        <source>White rim around the pattern.</source>
        <translation>パターンの周囲の白い縁。</translation>
    </message>
    <message>
        <source>Ids</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Ids of the markers; null: 0, 1, 2 …</source>
        <translation>マーカーの ID。null では 0、1、2 …</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>パターン</translation>
    </message>
    <message>
        <source>Which cells hold markers and how they are numbered. Left out: as render-tag does.</source>
        <translation>どのマスにマーカーがあり、どう番号を付けるか。省略すると render-tag と同じです。</translation>
    </message>
    <message>
        <source>Pose</source>
        <translation>ポーズ</translation>
    </message>
    <message>
        <source>Camera-to-world, metres; camera axes as in Blender: x right, y up, −z forward.</source>
        <translation>カメラからワールドへの変換、メートル単位。カメラ軸は Blender と同じで、x は右、y は上、−z は前方。</translation>
    </message>
    <message>
        <source>Intrinsics</source>
        <translation>内部パラメーター</translation>
    </message>
    <message>
        <source>Lens and sensor.</source>
        <translation>レンズとセンサー。</translation>
    </message>
    <message>
        <source>Motion and shutter</source>
        <translation>モーションとシャッター</translation>
    </message>
    <message>
        <source>Motion and shutter.</source>
        <translation>モーションとシャッター。</translation>
    </message>
    <message>
        <source>Aperture</source>
        <translation>絞り</translation>
    </message>
    <message>
        <source>Aperture; null: all is in focus.</source>
        <translation>絞り。null では全体にピントが合います。</translation>
    </message>
    <message>
        <source>Focus distance</source>
        <translation>フォーカス距離</translation>
    </message>
    <message>
        <source>Distance that is in focus.</source>
        <translation>ピントが合う距離。</translation>
    </message>
    <message>
        <source>Smallest tag</source>
        <translation>最小タグ</translation>
    </message>
    <message>
        <source>Tags smaller than this are not listed.</source>
        <translation>これより小さいタグは記載しません。</translation>
    </message>
    <message>
        <source>Largest tag</source>
        <translation>最大タグ</translation>
    </message>
    <message>
        <source>Tags larger than this are not listed.</source>
        <translation>これより大きいタグは記載しません。</translation>
    </message>
    <message>
        <source>ISO noise</source>
        <translation>ISO ノイズ</translation>
    </message>
    <message>
        <source>Strength of the noise that goes with the ISO value.</source>
        <translation>ISO 値に伴うノイズの強さ。</translation>
    </message>
    <message>
        <source>Sensor noise</source>
        <translation>センサーノイズ</translation>
    </message>
    <message>
        <source>Noise on the linear image.</source>
        <translation>リニア画像へのノイズ。</translation>
    </message>
    <message>
        <source>Tone mapping</source>
        <translation>トーンマッピング</translation>
    </message>
    <message>
        <source>From linear light to pixel values.</source>
        <translation>リニアな光量からピクセル値への変換。</translation>
    </message>
    <message>
        <source>Dynamic range</source>
        <translation>ダイナミックレンジ</translation>
    </message>
    <message>
        <source>Dynamic range of the sensor.</source>
        <translation>センサーのダイナミックレンジ。</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>解像度</translation>
    </message>
    <message>
        <source>Size of the picture.</source>
        <translation>画像のサイズ。</translation>
    </message>
    <message>
        <source>K matrix</source>
        <translation>K 行列</translation>
    </message>
    <message>
        <source>Camera matrix of the picture, corner-origin.</source>
        <translation>画像のカメラ行列。原点は画像の角。</translation>
    </message>
    <message>
        <source>Field of view</source>
        <translation>視野角</translation>
    </message>
    <message>
        <source>Field of view as the config has it.</source>
        <translation>設定どおりの視野角。</translation>
    </message>
    <message>
        <source>Distortion model</source>
        <translation>歪みモデル</translation>
    </message>
    <message>
        <source>Model of the lens.</source>
        <translation>レンズのモデル。</translation>
    </message>
    <message>
        <source>Distortion coefficients</source>
        <translation>歪み係数</translation>
    </message>
    <message>
        <source>Numbers: k1, k2, p1, p2, k3 or kb1 to kb4; empty: no distortion.</source>
        <translation>数値: k1, k2, p1, p2, k3 または kb1 から kb4。空は歪みなし。</translation>
    </message>
    <message>
        <source>Overscan K matrix</source>
        <translation>オーバースキャンの K 行列</translation>
    </message>
    <message>
        <source>Camera matrix of the larger undistorted frame.</source>
        <translation>歪みのない大きめのフレームのカメラ行列。</translation>
    </message>
    <message>
        <source>Overscan resolution</source>
        <translation>オーバースキャンの解像度</translation>
    </message>
    <message>
        <source>Size of the larger undistorted frame.</source>
        <translation>歪みのない大きめのフレームのサイズ。</translation>
    </message>
    <message>
        <source>Spherical field of view</source>
        <translation>球面の視野角</translation>
    </message>
    <message>
        <source>Full angle of the equidistant frame.</source>
        <translation>等距離射影フレームの全角。</translation>
    </message>
    <message>
        <source>Spherical resolution</source>
        <translation>球面の解像度</translation>
    </message>
    <message>
        <source>Size of the equidistant frame.</source>
        <translation>等距離射影フレームのサイズ。</translation>
    </message>
    <message>
        <source>Rim in which corners are not evaluated.</source>
        <translation>コーナーを評価しない縁。</translation>
    </message>
    <message>
        <source>Velocity</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Velocity in the world.</source>
        <translation>ワールド内の速度。</translation>
    </message>
    <message>
        <source>Shutter time</source>
        <translation>シャッター時間</translation>
    </message>
    <message>
        <source>Exposure; null: none, as 0.</source>
        <translation>露光。null は 0 と同じく、なし。</translation>
    </message>
    <message>
        <source>Rolling shutter</source>
        <translation>ローリングシャッター</translation>
    </message>
    <message>
        <source>From the first row to the last; 0: global shutter.</source>
        <translation>最初の行から最後の行まで。0 はグローバルシャッター。</translation>
    </message>
    <message>
        <source>Noises</source>
        <translation>複数のノイズ</translation>
    </message>
    <message>
        <source>Several noises, one after another; the single one above is then not used.</source>
        <translation>順に加える複数のノイズ。上の単一のノイズは使われません。</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>レシピ</translation>
    </message>
    <message>
        <source>One scene with all chance resolved; scene_recipes.json is a list of them.</source>
        <translation>乱数をすべて確定した 1 つのシーン。scene_recipes.json はそのリストです。</translation>
    </message>
    <message>
        <source>World of a recipe</source>
        <translation>レシピのワールド</translation>
    </message>
    <message>
        <source>What surrounds the targets.</source>
        <translation>ターゲットを取り巻くもの。</translation>
    </message>
    <message>
        <source>Mark of a recipe</source>
        <translation>レシピの印</translation>
    </message>
    <message>
        <source>Says that a recipe holds corrected data.</source>
        <translation>レシピが修正済みのデータを持つことを示します。</translation>
    </message>
    <message>
        <source>Light of a recipe</source>
        <translation>レシピのライト</translation>
    </message>
    <message>
        <source>A point light or a sun.</source>
        <translation>ポイントライトまたはサンライト。</translation>
    </message>
    <message>
        <source>Object of a recipe</source>
        <translation>レシピのオブジェクト</translation>
    </message>
    <message>
        <source>A tag, a board or an occluder.</source>
        <translation>タグ、ボード、または遮蔽物。</translation>
    </message>
    <message>
        <source>Tag of a recipe</source>
        <translation>レシピのタグ</translation>
    </message>
    <message>
        <source>The properties of a tag.</source>
        <translation>タグのプロパティ。</translation>
    </message>
    <message>
        <source>Plain board of a recipe</source>
        <translation>レシピの無地ボード</translation>
    </message>
    <message>
        <source>The properties of the white board behind a grid of tags.</source>
        <translation>グリッド状のタグの背後にある白いボードのプロパティ。</translation>
    </message>
    <message>
        <source>Occluder of a recipe</source>
        <translation>レシピの遮蔽物</translation>
    </message>
    <message>
        <source>The properties of a plate that throws shadows.</source>
        <translation>影を落とすプレートのプロパティ。</translation>
    </message>
    <message>
        <source>Mark of a board</source>
        <translation>ボードの印</translation>
    </message>
    <message>
        <source>The properties of a calibration board: empty, or ours.</source>
        <translation>キャリブレーションボードのプロパティ。空、または Tagmill 独自のもの。</translation>
    </message>
    <message>
        <source>Print of a recipe</source>
        <translation>レシピの印刷</translation>
    </message>
    <message>
        <source>Ours: how a target is printed and numbered.</source>
        <translation>Tagmill 独自: ターゲットの印刷と番号付けの方法。</translation>
    </message>
    <message>
        <source>Material of a recipe</source>
        <translation>レシピのマテリアル</translation>
    </message>
    <message>
        <source>Board of a recipe</source>
        <translation>レシピのボード</translation>
    </message>
    <message>
        <source>Camera of a recipe</source>
        <translation>レシピのカメラ</translation>
    </message>
    <message>
        <source>One frame.</source>
        <translation>1 つのフレーム。</translation>
    </message>
    <message>
        <source>Lens of a recipe</source>
        <translation>レシピのレンズ</translation>
    </message>
    <message>
        <source>Lens and sensor of a camera.</source>
        <translation>カメラのレンズとセンサー。</translation>
    </message>
    <message>
        <source>Motion of a recipe</source>
        <translation>レシピのモーション</translation>
    </message>
    <message>
        <source>Motion and shutter of a camera.</source>
        <translation>カメラのモーションとシャッター。</translation>
    </message>
    <message>
        <source>Renderer of a recipe</source>
        <translation>レシピのレンダラー</translation>
    </message>
    <message>
        <source>Rendering of a recipe</source>
        <translation>レシピのレンダリング</translation>
    </message>
    <message>
        <source>Ours: how the pictures are made.</source>
        <translation>Tagmill 独自: 画像の作り方。</translation>
    </message>
    <message>
        <source>Camera data of a recipe</source>
        <translation>レシピのカメラデータ</translation>
    </message>
    <message>
        <source>Ours: exposure and truth of a frame.</source>
        <translation>Tagmill 独自: フレームの露光と真値。</translation>
    </message>
    <message>
        <source>Sensor noise of a recipe</source>
        <translation>レシピのセンサーノイズ</translation>
    </message>
    <message>
        <source>One noise of a recipe</source>
        <translation>レシピの 1 つのノイズ</translation>
    </message>
    <message>
        <source>One of several noises.</source>
        <translation>複数のノイズのうちの 1 つ。</translation>
    </message>
    <message>
        <source>Command whose standard input and output end in a Blender; found when not set.</source>
        <translation>標準入出力が Blender につながるコマンド。未設定では自動で探します。</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高さ</translation>
    </message>
    <message>
        <source>Height of the frames; as in the file when not set.</source>
        <translation>フレームの高さ。未設定ではファイルの値。</translation>
    </message>
    <message>
        <source>Width of the frames; as in the file when not set.</source>
        <translation>フレームの幅。未設定ではファイルの値。</translation>
    </message>
    <message>
        <source>Bit depth</source>
        <translation>ビット深度</translation>
    </message>
    <message>
        <source>Bits a channel of the colour frames: 8 or 16 for PNG, 16 or 32 for OPEN_EXR.</source>
        <translation>カラーフレームのチャンネルあたりのビット数。PNG は 8 または 16、OPEN_EXR は 16 または 32。</translation>
    </message>
    <message>
        <source>File format</source>
        <translation>ファイル形式</translation>
    </message>
    <message>
        <source>Of the colour frames; as in the file when not set.</source>
        <translation>カラーフレームの形式。未設定ではファイルの値。</translation>
    </message>
    <message>
        <source>EXR codec</source>
        <translation>EXR コーデック</translation>
    </message>
    <message>
        <source>How the passes are packed. PXR24 and DWA lose something; ids are never packed so.</source>
        <translation>パスの圧縮方法。PXR24 と DWA は劣化を伴います。ID には決して使われません。</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>深度</translation>
    </message>
    <message>
        <source>Distance along the optical axis for each pixel.</source>
        <translation>各ピクセルの光軸方向の距離。</translation>
    </message>
    <message>
        <source>Normals</source>
        <translation>法線</translation>
    </message>
    <message>
        <source>Surface normals in the camera&apos;s axes.</source>
        <translation>カメラ軸での表面法線。</translation>
    </message>
    <message>
        <source>Optical flow</source>
        <translation>オプティカルフロー</translation>
    </message>
    <message>
        <source>Where each pixel goes in the next frame and came from in the one before, px. Not together with motion blur.</source>
        <translation>各ピクセルが次のフレームでどこへ移り、前のフレームのどこから来たか (px)。モーションブラーとは併用できません。</translation>
    </message>
    <message>
        <source>Flow previews</source>
        <translation>フローのプレビュー</translation>
    </message>
    <message>
        <source>Which flow the previews show; the files hold both.</source>
        <translation>プレビューにどちらのフローを表示するか。ファイルには両方が入ります。</translation>
    </message>
    <message>
        <source>Segmentation</source>
        <translation>セグメンテーション</translation>
    </message>
    <message>
        <source>The id of the object each pixel shows. Cycles only.</source>
        <translation>各ピクセルに写るオブジェクトの ID。Cycles のみ。</translation>
    </message>
    <message>
        <source>Previews</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>Pictures of the passes to look at, with one colour map for the whole sequence.</source>
        <translation>目で見るためのパスの画像。シーケンス全体で 1 つのカラーマップを使います。</translation>
    </message>
    <message>
        <source>Keyframe multiplier</source>
        <translation>キーフレームの倍率</translation>
    </message>
    <message>
        <source>Stretches time: 2 gives twice as many frames of the same motion, with the same exposure.</source>
        <translation>時間を引き延ばします。2 では同じ動きのフレーム数が 2 倍になり、露光は変わりません。</translation>
    </message>
    <message>
        <source>Start time-out in seconds</source>
        <translation>起動のタイムアウト (秒)</translation>
    </message>
    <message>
        <source>How long a Blender may take to start; below 0: a minute.</source>
        <translation>Blender の起動を待つ時間。0 未満では 1 分。</translation>
    </message>
    <message>
        <source>Run embedded scripts</source>
        <translation>埋め込みスクリプトを実行</translation>
    </message>
    <message>
        <source>Runs the scripts that the .blend brings. They can do anything: only for files you trust.</source>
        <translation>.blend に含まれるスクリプトを実行します。何でもできてしまうため、信頼できるファイルに限ってください。</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>What Cycles renders on; one that is not there falls back to the CPU, and it is said.</source>
        <translation>Cycles がレンダリングに使うデバイス。存在しなければ CPU に切り替え、その旨を表示します。</translation>
    </message>
    <message>
        <source>Noise threshold</source>
        <translation>ノイズしきい値</translation>
    </message>
    <message>
        <source>A pixel takes no more samples when its noise is below; 0 switches that off.</source>
        <translation>ノイズがこれを下回ると、ピクセルはそれ以上サンプルを取りません。0 でオフになります。</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>サンプル数</translation>
    </message>
    <message>
        <source>Most samples a pixel.</source>
        <translation>ピクセルあたりの最大サンプル数。</translation>
    </message>
    <message>
        <source>Denoise</source>
        <translation>デノイズ</translation>
    </message>
    <message>
        <source>Cleans the colour frames; a Blender without denoiser takes more samples instead, and it is said.</source>
        <translation>カラーフレームのノイズを除きます。デノイザーのない Blender では代わりにサンプル数を増やし、その旨を表示します。</translation>
    </message>
    <message>
        <source>Where what each Blender says is kept.</source>
        <translation>各 Blender の出力を保存する場所。</translation>
    </message>
    <message>
        <source>Keep good frames</source>
        <translation>正常なフレームを残す</translation>
    </message>
    <message>
        <source>Frames that are there, whole, and of the same settings are not rendered again.</source>
        <translation>すでにあり、完全で、同じ設定のフレームはレンダリングし直しません。</translation>
    </message>
    <message>
        <source>Unbind the camera</source>
        <translation>カメラの拘束を解除</translation>
    </message>
    <message>
        <source>Frees the camera of parents, constraints and animation; it stays where it is.</source>
        <translation>カメラを親、コンストレイント、アニメーションから切り離します。位置は変わりません。</translation>
    </message>
    <message>
        <source>Animations</source>
        <translation>アニメーション</translation>
    </message>
    <message>
        <source>Without them the scene stands still.</source>
        <translation>オフにするとシーンは静止します。</translation>
    </message>
    <message>
        <source>Motion blur</source>
        <translation>モーションブラー</translation>
    </message>
    <message>
        <source>As in the file when not set; with optical flow it must be off.</source>
        <translation>未設定ではファイルの値。オプティカルフローを使う場合はオフにする必要があります。</translation>
    </message>
    <message>
        <source>Add-ons</source>
        <translation>アドオン</translation>
    </message>
    <message>
        <source>Blender add-ons to switch on.</source>
        <translation>有効にする Blender アドオン。</translation>
    </message>
    <message>
        <source>Blenders that render side by side; the cores are shared between them.</source>
        <translation>並行してレンダリングする Blender の数。コアを分け合います。</translation>
    </message>
    <message>
        <source>As many workers as fit</source>
        <translation>入るだけのワーカーを使う</translation>
    </message>
    <message>
        <source>The number of workers from the free memory of the graphics card and what a worker needs.</source>
        <translation>グラフィックカードの空きメモリとワーカー 1 個の必要量からワーカー数を決めます。</translation>
    </message>
    <message>
        <source>Memory a worker</source>
        <translation>ワーカーあたりのメモリ</translation>
    </message>
    <message>
        <source>Graphics memory that a worker needs: 4GB, 512MiB or bytes; units of 1024.</source>
        <translation>ワーカー 1 個に必要なグラフィックメモリ。4GB、512MiB、またはバイト数。単位は 1024 倍ごと。</translation>
    </message>
    <message>
        <source>Renumber objects</source>
        <translation>オブジェクトの番号を振り直す</translation>
    </message>
    <message>
        <source>Gives every object a new id, by name; else the pass indices of the file stay and only objects without one get the next free ids.</source>
        <translation>すべてのオブジェクトに名前順で新しい ID を付けます。オフではファイルのパスインデックスを保ち、ないものだけに次の空き ID を付けます。</translation>
    </message>
    <message>
        <source>Raw flow channels</source>
        <translation>生のフローチャンネル</translation>
    </message>
    <message>
        <source>Writes flow as Blender and visionsim do: R, G, B, A, signs and axes untouched.</source>
        <translation>フローを Blender や visionsim と同じく R、G、B、A で、符号も軸もそのまま書きます。</translation>
    </message>
    <message>
        <source>Keep the file&apos;s own outputs</source>
        <translation>ファイル自身の出力を残す</translation>
    </message>
    <message>
        <source>Lets File Output nodes of the .blend write too. They write wherever the file says.</source>
        <translation>.blend の File Output ノードにも書き込みを許可します。書き込み先はファイルの指定どおりです。</translation>
    </message>
    <message>
        <source>Depth as PNG too</source>
        <translation>深度を PNG でも保存</translation>
    </message>
    <message>
        <source>16-bit millimetres beside the EXR files.</source>
        <translation>EXR ファイルに加えて 16 ビットのミリメートル値を保存します。</translation>
    </message>
    <message>
        <source>Sequence settings</source>
        <translation>シーケンスの設定</translation>
    </message>
    <message>
        <source>How tagmill sequence renders a .blend. What is not set means: as in the file, as far as this Blender can.</source>
        <translation>tagmill sequence が .blend をレンダリングする方法。未設定の項目は、この Blender で可能な限りファイルの値に従います。</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>パーティション</translation>
    </message>
    <message>
        <source>Where the tasks run; unset: the cluster&apos;s default.</source>
        <translation>タスクを実行する場所。未設定ではクラスターの既定のパーティション。</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Who is charged for them.</source>
        <translation>課金先。</translation>
    </message>
    <message>
        <source>Quality of service</source>
        <translation>サービス品質</translation>
    </message>
    <message>
        <source>A QOS of the cluster.</source>
        <translation>クラスターの QOS。</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>制限時間</translation>
    </message>
    <message>
        <source>Of a task, as Slurm writes it: 2:00:00.</source>
        <translation>タスク 1 個の制限時間。Slurm の書き方で 2:00:00 のように指定。</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>Of a task, as Slurm writes it: 8G.</source>
        <translation>タスク 1 個のメモリ。Slurm の書き方で 8G のように指定。</translation>
    </message>
    <message>
        <source>Generic resources</source>
        <translation>汎用リソース</translation>
    </message>
    <message>
        <source>As gpu:1.</source>
        <translation>例: gpu:1。</translation>
    </message>
    <message>
        <source>Processors</source>
        <translation>プロセッサー</translation>
    </message>
    <message>
        <source>Of a task; its workers share them.</source>
        <translation>タスク 1 個の数。そのワーカーが分け合います。</translation>
    </message>
    <message>
        <source>Blender processes of a task.</source>
        <translation>タスク 1 個の Blender プロセス数。</translation>
    </message>
    <message>
        <source>Modules</source>
        <translation>モジュール</translation>
    </message>
    <message>
        <source>Environment modules that are loaded first.</source>
        <translation>最初に読み込む環境モジュール。</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>コンテナ</translation>
    </message>
    <message>
        <source>Words before the program, as apptainer, exec, tagmill.sif.</source>
        <translation>プログラムの前に置く語。例: apptainer, exec, tagmill.sif。</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>The tagmill of a node; unset: the path of this one.</source>
        <translation>ノード上の tagmill。未設定ではこのプログラムのパス。</translation>
    </message>
    <message>
        <source>Further options</source>
        <translation>その他のオプション</translation>
    </message>
    <message>
        <source>Options of sbatch, as --constraint=avx2.</source>
        <translation>sbatch のオプション。例: --constraint=avx2。</translation>
    </message>
    <message>
        <source>Scenes a task</source>
        <translation>タスクあたりのシーン数</translation>
    </message>
    <message>
        <source>Unset: so many that starting Blender is a twentieth of the work.</source>
        <translation>未設定では、Blender の起動が作業の 20 分の 1 になる数。</translation>
    </message>
    <message>
        <source>Tasks at once</source>
        <translation>同時タスク数</translation>
    </message>
    <message>
        <source>Most tasks that run at the same time.</source>
        <translation>同時に実行するタスクの最大数。</translation>
    </message>
    <message>
        <source>Cluster profile</source>
        <translation>クラスタープロファイル</translation>
    </message>
    <message>
        <source>How tasks are given to Slurm: tagmill generate --executor slurm --cluster reads it.</source>
        <translation>タスクを Slurm に渡す方法。tagmill generate --executor slurm --cluster が読み込みます。</translation>
    </message>
    <message>
        <source>Depth format</source>
        <translation>深度の形式</translation>
    </message>
    <message>
        <source>OPEN_EXR keeps every bit; HDR (Radiance) cuts a value to 8 bits: up to one part in 128 below.</source>
        <translation>OPEN_EXR は全ビットを保ちます。HDR (Radiance) は値を 8 ビットに切り捨てるため、最大で 128 分の 1 小さくなります。</translation>
    </message>
    <message>
        <source>Fewest samples</source>
        <translation>最小サンプル数</translation>
    </message>
    <message>
        <source>Samples a pixel takes before its noise is judged; 0: as Blender sees fit.</source>
        <translation>ピクセルのノイズを判定する前に取るサンプル数。0：Blender に任せます。</translation>
    </message>
    <message>
        <source>Turn of the background about +Z.</source>
        <translation>背景の +Z まわりの回転。</translation>
    </message>
    <message>
        <source>Sun size</source>
        <translation>太陽の大きさ</translation>
    </message>
    <message>
        <source>Angular diameter of every sun.</source>
        <translation>すべての太陽の視直径。</translation>
    </message>
    <message>
        <source>Bits a channel of the image: 8 or 16.</source>
        <translation>画像の1チャンネルあたりのビット数：8 または 16。</translation>
    </message>
    <message>
        <source>What Cycles renders on in the tasks; unset: cpu, or what the command says.</source>
        <translation>タスクで Cycles がレンダリングに使うもの。未設定なら cpu、またはコマンドの指定。</translation>
    </message>
    <message>
        <source>Blender builds</source>
        <translation>Blender のビルド</translation>
    </message>
    <message>
        <source>Version and build of each Blender it was locked with; another one is a warning, and on a cluster an error.</source>
        <translation>固定時の各 Blender のバージョンとビルド。別のものは警告、クラスターではエラー。</translation>
    </message>
</context>
<context>
    <name>NavigationStyle</name>
    <message>
        <source>Mouse as in Blender</source>
        <translation>Blender 方式のマウス操作</translation>
    </message>
    <message>
        <source>Left button turns the view</source>
        <translation>左ボタンでビューを回転</translation>
    </message>
    <message>
        <source>Mouse as in Maya</source>
        <translation>Maya 方式のマウス操作</translation>
    </message>
    <message>
        <source>Middle button (or Alt and left) turns, with Shift moves, with Ctrl zooms; left selects</source>
        <translation>中ボタン (または Alt+左) で回転、Shift で移動、Ctrl でズーム。左で選択</translation>
    </message>
    <message>
        <source>Left button turns, with Shift (or the middle button) moves; with Ctrl it selects by a box</source>
        <translation>左ボタンで回転、Shift (または中ボタン) で移動。Ctrl で枠選択</translation>
    </message>
    <message>
        <source>Alt with left turns, with middle moves, with right zooms; left selects</source>
        <translation>Alt+左で回転、Alt+中で移動、Alt+右でズーム。左で選択</translation>
    </message>
</context>
<context>
    <name>PassLegend</name>
    <message>
        <source>Depth</source>
        <translation>深度</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 m</translation>
    </message>
    <message>
        <source>Flow, backward</source>
        <translation>フロー、後方</translation>
    </message>
    <message>
        <source>Flow, forward</source>
        <translation>フロー、前方</translation>
    </message>
    <message>
        <source>0 … %1 px</source>
        <translation>0 … %1 px</translation>
    </message>
    <message>
        <source>x, to the right</source>
        <translation>x、右向き</translation>
    </message>
    <message>
        <source>y, up</source>
        <translation>y、上向き</translation>
    </message>
    <message>
        <source>z, towards the camera</source>
        <translation>z、カメラ向き</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>他 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Arrows: true length</source>
        <translation>矢印: 実際の長さ</translation>
    </message>
    <message>
        <source>Arrows: %1 × as long</source>
        <translation>矢印: %1 倍の長さ</translation>
    </message>
</context>
<context>
    <name>PassPicture</name>
    <message>
        <source>Id 0: nothing, or nothing with an id</source>
        <translation>ID 0: 何もない、または ID のないもの</translation>
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
        <translation>ID %1 · %2 · クラス %3</translation>
    </message>
    <message>
        <source>Depth %1 m</source>
        <translation>深度 %1 m</translation>
    </message>
    <message>
        <source>Depth: nothing there</source>
        <translation>深度: 何もありません</translation>
    </message>
    <message>
        <source>Normal: nothing there</source>
        <translation>法線: 何もありません</translation>
    </message>
    <message>
        <source>Normal %1  %2  %3</source>
        <translation>法線 %1  %2  %3</translation>
    </message>
    <message>
        <source>Flow forward %1  %2 px, backward %3  %4 px</source>
        <translation>フロー 前方 %1  %2 px、後方 %3  %4 px</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>深度</translation>
    </message>
    <message>
        <source>Normals</source>
        <translation>法線</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>フロー</translation>
    </message>
    <message>
        <source>Segmentation</source>
        <translation>セグメンテーション</translation>
    </message>
</context>
<context>
    <name>PlacedCameras</name>
    <message numerus="yes">
        <source>Add %n camera(s)</source>
        <translation>
            <numerusform>%n 台のカメラを追加</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n camera(s)</source>
        <translation>
            <numerusform>%n 台のカメラを移動</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanQuantity</name>
    <message>
        <source>Distance</source>
        <translation>距離</translation>
    </message>
    <message>
        <source>Incidence</source>
        <translation>入射角</translation>
    </message>
    <message>
        <source>Pixels per module</source>
        <translation>モジュールあたりのピクセル数</translation>
    </message>
    <message>
        <source>Roll</source>
        <translation>ロール</translation>
    </message>
    <message>
        <source>Elevation</source>
        <translation>仰角</translation>
    </message>
    <message>
        <source>Tilt</source>
        <translation>傾き</translation>
    </message>
    <message>
        <source>Target area</source>
        <translation>ターゲットの面積</translation>
    </message>
</context>
<context>
    <name>Preset</name>
    <message>
        <source>AprilGrid, 6 by 6</source>
        <translation>AprilGrid（6×6）</translation>
    </message>
    <message>
        <source>AprilGrid of 6 by 6 tags with gaps of 0.3 marker edges; the size is left to the config</source>
        <translation>6×6 個のタグからなる AprilGrid。間隔はマーカー辺の 0.3 倍、大きさは設定に任せます</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>キャリブレーション</translation>
    </message>
    <message>
        <source>Kalibr&apos;s AprilGrid</source>
        <translation>Kalibr の AprilGrid</translation>
    </message>
    <message>
        <source>Kalibr&apos;s 6 by 6 AprilGrid as printed by kalibr_create_target_pdf: 88 mm tags, gap 0.3, id 0 bottom-left</source>
        <translation>kalibr_create_target_pdf が印刷する Kalibr の 6×6 AprilGrid：タグ 88 mm、間隔 0.3、左下が id 0</translation>
    </message>
    <message>
        <source>OpenCV&apos;s ChArUco board</source>
        <translation>OpenCV の ChArUco ボード</translation>
    </message>
    <message>
        <source>OpenCV ChArUco board of 7 by 10 squares of 40 mm with DICT_5X5_100, as cv::aruco::CharucoBoard draws it</source>
        <translation>cv::aruco::CharucoBoard が描く OpenCV の ChArUco ボード：40 mm のマス 7×10、DICT_5X5_100</translation>
    </message>
    <message>
        <source>Rendering with little noise</source>
        <translation>ノイズの少ないレンダリング</translation>
    </message>
    <message>
        <source>Cycles with little noise: 512 samples, threshold 0.01, denoised</source>
        <translation>ノイズの少ない Cycles：512 サンプル、しきい値 0.01、デノイズあり</translation>
    </message>
    <message>
        <source>For calibration</source>
        <translation>キャリブレーション用</translation>
    </message>
    <message>
        <source>The dataset is meant for calibration</source>
        <translation>キャリブレーション用のデータセットです</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>Regression of a detector</source>
        <translation>検出器の回帰テスト</translation>
    </message>
    <message>
        <source>Regression set for a detector: 0 to 6 tags with unique ids, any roll, evenly covered poses; scenes without a tag count false positives</source>
        <translation>検出器の回帰用セット：重複しない id のタグ 0～6 個、任意のロール、均等に覆うポーズ。タグのないシーンで誤検出を数えます</translation>
    </message>
    <message>
        <source>Factory hall</source>
        <translation>工場</translation>
    </message>
    <message>
        <source>Bright, soft light of a factory hall</source>
        <translation>工場内の明るく柔らかい光</translation>
    </message>
    <message>
        <source>Lighting</source>
        <translation>照明</translation>
    </message>
    <message>
        <source>Low key</source>
        <translation>ローキー</translation>
    </message>
    <message>
        <source>Low, grazing sun over dim point lights, no background picture</source>
        <translation>弱い点光源の上に低く差し込む太陽、背景画像なし</translation>
    </message>
    <message>
        <source>Warm and cool suns</source>
        <translation>暖色と寒色の太陽</translation>
    </message>
    <message>
        <source>Two opposing suns, one warm and one cool</source>
        <translation>向かい合う二つの太陽、一方は暖色、もう一方は寒色</translation>
    </message>
    <message>
        <source>Outdoor works</source>
        <translation>屋外の工業施設</translation>
    </message>
    <message>
        <source>Strong sun with plenty of fill light</source>
        <translation>強い太陽と十分な補助光</translation>
    </message>
    <message>
        <source>Sun outdoors</source>
        <translation>屋外の太陽</translation>
    </message>
    <message>
        <source>Sun that dominates dim surroundings</source>
        <translation>暗い周囲を圧倒する太陽</translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation>倉庫</translation>
    </message>
    <message>
        <source>Dim light of a warehouse</source>
        <translation>倉庫の薄暗い光</translation>
    </message>
    <message>
        <source>Baseline of locus v1</source>
        <translation>locus v1 の基準</translation>
    </message>
    <message>
        <source>Shared rig of the locus v1 benchmarks: camera, ranges, material, floor textures</source>
        <translation>locus v1 ベンチマーク共通の構成：カメラ、範囲、材質、床のテクスチャ</translation>
    </message>
    <message>
        <source>Locus</source>
        <translation>Locus</translation>
    </message>
    <message>
        <source>Evenly spread poses</source>
        <translation>均等に広がるポーズ</translation>
    </message>
    <message>
        <source>Camera poses from a Sobol sequence, which cover their ranges evenly with few frames</source>
        <translation>少ないフレームで範囲を均等に覆う、Sobol 列によるカメラのポーズ</translation>
    </message>
    <message>
        <source>Poses</source>
        <translation>ポーズ</translation>
    </message>
    <message>
        <source>Medium gain</source>
        <translation>中程度のゲイン</translation>
    </message>
    <message>
        <source>Medium gain with read noise that follows the ISO value</source>
        <translation>ISO 値に従う読み出しノイズを伴う中程度のゲイン</translation>
    </message>
    <message>
        <source>Sensor</source>
        <translation>センサー</translation>
    </message>
    <message>
        <source>Industrial sensor</source>
        <translation>産業用センサー</translation>
    </message>
    <message>
        <source>Linear sensor with 60 dB of dynamic range and read noise</source>
        <translation>ダイナミックレンジ 60 dB、読み出しノイズありの線形センサー</translation>
    </message>
    <message>
        <source>Linear radiometry</source>
        <translation>線形ラジオメトリ</translation>
    </message>
    <message>
        <source>Linear radiance without noise or gain coupling, for measuring corners and intensities</source>
        <translation>ノイズもゲイン連動もない線形の放射輝度。コーナーと強度の測定用</translation>
    </message>
    <message>
        <source>Raw sensor</source>
        <translation>RAW センサー</translation>
    </message>
    <message>
        <source>Linear sensor with shot noise and read noise</source>
        <translation>ショットノイズと読み出しノイズのある線形センサー</translation>
    </message>
    <message>
        <source>Hard shadows</source>
        <translation>硬い影</translation>
    </message>
    <message>
        <source>Small lights, so that shadows have hard edges</source>
        <translation>影の縁がくっきりする小さな光源</translation>
    </message>
    <message>
        <source>Shadow</source>
        <translation>影</translation>
    </message>
    <message>
        <source>Occluder plates</source>
        <translation>遮蔽板</translation>
    </message>
    <message>
        <source>Plates above the target that throw shadows in all four patterns</source>
        <translation>四つのパターンすべての影を落とす、ターゲット上方の板</translation>
    </message>
    <message>
        <source>A tag16h5</source>
        <translation>tag16h5 のタグ</translation>
    </message>
    <message>
        <source>One 160 mm tag of family tag16h5</source>
        <translation>tag16h5 ファミリーの 160 mm のタグ一つ</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>ターゲット</translation>
    </message>
    <message>
        <source>A tag36h11</source>
        <translation>tag36h11 のタグ</translation>
    </message>
    <message>
        <source>One 160 mm tag of family tag36h11</source>
        <translation>tag36h11 ファミリーの 160 mm のタグ一つ</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>There is no such file: %1</source>
        <translation>ファイルがありません: %1</translation>
    </message>
    <message>
        <source>The file cannot be read (%2): %1</source>
        <translation>ファイルを読み込めません (%2): %1</translation>
    </message>
    <message>
        <source>This is not a regular file, so it was not opened; put a copy of what it should hold there: %1</source>
        <translation>通常のファイルではないため開きませんでした。本来の内容のコピーをここに置いてください: %1</translation>
    </message>
    <message>
        <source>The file cannot be written (%2); choose another folder or free space: %1</source>
        <translation>ファイルに書き込めません (%2)。別のフォルダーを選ぶか、空き容量を増やしてください: %1</translation>
    </message>
    <message>
        <source>The file is too large (%2 bytes, at most %3 are read): %1</source>
        <translation>ファイルが大きすぎます (%2 バイト、上限は %3): %1</translation>
    </message>
    <message>
        <source>The folder cannot be written (%2); choose another one or change its permissions: %1</source>
        <translation>フォルダーに書き込めません (%2)。別のフォルダーを選ぶか、権限を変更してください: %1</translation>
    </message>
    <message>
        <source>The text is not valid YAML here: %1</source>
        <translation>ここのテキストは正しい YAML ではありません: %1</translation>
    </message>
    <message>
        <source>The text is not valid JSON here: %1</source>
        <translation>ここのテキストは正しい JSON ではありません: %1</translation>
    </message>
    <message>
        <source>The file is not text in UTF-8 (%1); save it as UTF-8</source>
        <translation>ファイルが UTF-8 のテキストではありません (%1)。UTF-8 で保存してください</translation>
    </message>
    <message>
        <source>A second YAML document begins here; a config is one document, so remove the line ---</source>
        <translation>ここから 2 つ目の YAML 文書が始まっています。設定は 1 つの文書なので、--- の行を削除してください</translation>
    </message>
    <message>
        <source>The text is nested deeper than %1 levels here; no config needs that</source>
        <translation>ここのテキストは %1 段を超えて入れ子になっています。設定にその必要はありません</translation>
    </message>
    <message>
        <source>The text holds more than %1 values, aliases written out; no config needs that</source>
        <translation>エイリアスを展開するとテキストの値が %1 個を超えます。設定にその必要はありません</translation>
    </message>
    <message>
        <source>The text is %1 bytes long; at most %2 are read</source>
        <translation>テキストは %1 バイトです。読み込めるのは %2 バイトまでです</translation>
    </message>
    <message>
        <source>The alias *%1 names no finished anchor; write &amp;%1 before it</source>
        <translation>エイリアス *%1 に対応する完成したアンカーがありません。前に &amp;%1 を書いてください</translation>
    </message>
    <message>
        <source>The tag %1 is not understood here; leave it away: %2</source>
        <translation>タグ %1 はここでは解釈できません。削除してください: %2</translation>
    </message>
    <message>
        <source>A key must be a plain word; lists and maps cannot be keys</source>
        <translation>キーは単純な語でなければなりません。リストやマップはキーにできません</translation>
    </message>
    <message>
        <source>What &lt;&lt; merges must be a map or a list of maps</source>
        <translation>&lt;&lt; で結合するものは、マップかマップのリストでなければなりません</translation>
    </message>
    <message>
        <source>%1 is written twice (also in line %2); the last one counts</source>
        <translation>%1 が 2 回書かれています (%2 行目にもあります)。最後のものが有効です</translation>
    </message>
    <message>
        <source>A config is a map of keys such as camera and scenario; this is %1</source>
        <translation>設定は camera や scenario などのキーのマップです。これは %1 です</translation>
    </message>
    <message>
        <source>%1 is not a key of this schema</source>
        <translation>%1 はこのスキーマのキーではありません</translation>
    </message>
    <message>
        <source>%1 is not a key of this schema; did you mean %2?</source>
        <translation>%1 はこのスキーマのキーではありません。%2 のことですか?</translation>
    </message>
    <message>
        <source>%1 more keys are not in this schema</source>
        <translation>さらに %1 個のキーがこのスキーマにありません</translation>
    </message>
    <message>
        <source>%1 does not belong to a subject of type %2 and is not used</source>
        <translation>%1 はタイプ %2 の被写体のものではないため、使われません</translation>
    </message>
    <message>
        <source>scenario.subject has no type; write type: TAGS or type: BOARD</source>
        <translation>scenario.subject に type がありません。type: TAGS または type: BOARD を書いてください</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 がありません</translation>
    </message>
    <message>
        <source>%1 is missing; a subject of type %2 needs it</source>
        <translation>%1 がありません。タイプ %2 の被写体には必要です</translation>
    </message>
    <message>
        <source>%1 has no meaning together with tagmill.compat: render-tag; remove one of them</source>
        <translation>%1 は tagmill.compat: render-tag と併用しても意味がありません。どちらかを削除してください</translation>
    </message>
    <message>
        <source>%1 is not used, because compat render-tag was asked for</source>
        <translation>互換モード render-tag が指定されているため、%1 は使われません</translation>
    </message>
    <message>
        <source>An override reads key=value, for example camera.fov=60; this has no = after a key: %1</source>
        <translation>上書きは key=value の形で、たとえば camera.fov=60 です。キーの後に = がありません: %1</translation>
    </message>
    <message>
        <source>%1 names no item of a list that is there; lists are counted from 0</source>
        <translation>%1 は既存のリストの項目を指していません。リストは 0 から数えます</translation>
    </message>
    <message>
        <source>camera.resolution is two whole numbers, as [1280, 720]; this is none: %1</source>
        <translation>camera.resolution は [1280, 720] のような 2 つの整数です。これは違います: %1</translation>
    </message>
    <message>
        <source>%1 cannot be written; change the text by hand</source>
        <translation>%1 を書き込めません。テキストを手で変更してください</translation>
    </message>
    <message>
        <source>Unsupported version: %1 (Latest supported: 0.2)</source>
        <translation>対応していないバージョン: %1 (対応する最新: 0.2)</translation>
    </message>
    <message>
        <source>No migration path found from version %1; write &apos;0.1&apos; or &apos;0.2&apos;</source>
        <translation>バージョン %1 からの移行方法がありません。&apos;0.1&apos; または &apos;0.2&apos; と書いてください</translation>
    </message>
    <message>
        <source>version = %1 is no version number; write version: &apos;0.2&apos;</source>
        <translation>version = %1 はバージョン番号ではありません。version: &apos;0.2&apos; と書いてください</translation>
    </message>
    <message>
        <source>%1 at the top level makes this a flat config, an old form; tagmill config migrate rewrites it in sections</source>
        <translation>最上位の %1 により、古い形式のフラットな設定とみなされます。tagmill config migrate でセクション形式に書き直せます</translation>
    </message>
    <message>
        <source>%1 is not a key of a flat config and is not used; write the config in sections (tagmill config migrate) and add it there</source>
        <translation>%1 はフラットな設定のキーではないため使われません。設定をセクション形式に書き直し (tagmill config migrate)、そこに追加してください</translation>
    </message>
    <message>
        <source>render-tag does not apply the presets of a flat config, so %1 is not used; add tagmill: {format: 1}, or name them with --preset</source>
        <translation>render-tag はフラットな設定のプリセットを適用しないため、%1 は使われません。tagmill: {format: 1} を追加するか、--preset で指定してください</translation>
    </message>
    <message>
        <source>%1 is a deprecated key and is read as %2; tagmill config migrate rewrites the file</source>
        <translation>%1 は非推奨のキーで、%2 として読み込まれます。tagmill config migrate でファイルを書き直せます</translation>
    </message>
    <message>
        <source>%1 is a deprecated key and has no effect here; remove it, or write %2</source>
        <translation>%1 は非推奨のキーで、ここでは効果がありません。削除するか、%2 を書いてください</translation>
    </message>
    <message>
        <source>%1 is a deprecated key and is read as %2, in milliseconds without conversion; check its unit</source>
        <translation>%1 は非推奨のキーで、変換せずにミリ秒単位の %2 として読み込まれます。単位を確認してください</translation>
    </message>
    <message>
        <source>%1 = %2 is read as %3, as render-tag does; write the range as scenario.subject.tags_per_scene if it is meant</source>
        <translation>%1 = %2 は render-tag と同じく %3 として読み込まれます。範囲のつもりなら scenario.subject.tags_per_scene として書いてください</translation>
    </message>
    <message>
        <source>%1 is an older key, which a config of this version may not have; write %2 instead</source>
        <translation>%1 は古いキーで、このバージョンの設定では使えません。代わりに %2 を書いてください</translation>
    </message>
    <message>
        <source>%1 is an older key for %2, and both are given; remove %1</source>
        <translation>%1 は %2 の古いキーで、両方が指定されています。%1 を削除してください</translation>
    </message>
    <message>
        <source>Top-level `presets` must be a list, e.g. `presets: [lighting.factory]`</source>
        <translation>最上位の `presets` はリストでなければなりません。例: `presets: [lighting.factory]`</translation>
    </message>
    <message>
        <source>Unknown preset &apos;%1&apos;. Available: %2</source>
        <translation>不明なプリセット &apos;%1&apos;。使えるもの: %2</translation>
    </message>
    <message>
        <source>%1 presets are named; at most %2 are applied</source>
        <translation>プリセットが %1 個指定されています。適用できるのは %2 個までです</translation>
    </message>
    <message>
        <source>There are no presets of category %1; there are: %2</source>
        <translation>カテゴリー %1 のプリセットはありません。あるもの: %2</translation>
    </message>
    <message>
        <source>%1 comments stood at keys that are rewritten and are lost; the first: %2</source>
        <translation>書き直されるキーに付いた %1 個のコメントが失われます。最初のもの: %2</translation>
    </message>
    <message>
        <source>%1 and %2 are both given; the second one counts</source>
        <translation>%1 と %2 の両方が指定されています。後者が有効です</translation>
    </message>
    <message>
        <source>%1 may not be null; leave the key out to get its default</source>
        <translation>%1 は null にできません。既定値にするにはキーを省略してください</translation>
    </message>
    <message>
        <source>%1 = %2 is neither true nor false</source>
        <translation>%1 = %2 は true でも false でもありません</translation>
    </message>
    <message>
        <source>%1 = %2 is not a whole number</source>
        <translation>%1 = %2 は整数ではありません</translation>
    </message>
    <message>
        <source>%1 = %2 is not a number</source>
        <translation>%1 = %2 は数値ではありません</translation>
    </message>
    <message>
        <source>This cannot be read here: %1. Write a number, a sum, or a size with its unit, as 30 cm, 2*60, 1/2 in</source>
        <translation>ここでは解釈できません: %1。数値、計算式、または単位付きのサイズを書いてください。例: 30 cm、2*60、1/2 in</translation>
    </message>
    <message>
        <source>%1 is no unit or function known here; try mm, cm, m, in, deg, rad, ms, px, sqrt, sin, pi</source>
        <translation>%1 はここで使える単位や関数ではありません。mm、cm、m、in、deg、rad、ms、px、sqrt、sin、pi を試してください</translation>
    </message>
    <message>
        <source>%1 does not fit this field; write a plain number, or a size of the kind it shows</source>
        <translation>%1 はこの項目に合いません。単なる数値か、表示されている種類のサイズを書いてください</translation>
    </message>
    <message>
        <source>This is no finite number; look for a division by 0: %1</source>
        <translation>有限の数ではありません。0 による除算がないか確認してください: %1</translation>
    </message>
    <message>
        <source>%1 = %2 is not a finite number</source>
        <translation>%1 = %2 は有限の数ではありません</translation>
    </message>
    <message>
        <source>%1 is not a size of memory; write it as 4GB, 512MiB or plain bytes</source>
        <translation>%1 はメモリサイズではありません。4GB、512MiB、または単なるバイト数で書いてください</translation>
    </message>
    <message>
        <source>%1 = %2 is not a text; put it in quotes if it is meant as one</source>
        <translation>%1 = %2 は文字列ではありません。文字列のつもりなら引用符で囲んでください</translation>
    </message>
    <message>
        <source>%1 = %2 is not a list</source>
        <translation>%1 = %2 はリストではありません</translation>
    </message>
    <message>
        <source>%1 = %2 is not a group of keys</source>
        <translation>%1 = %2 はキーのまとまりではありません</translation>
    </message>
    <message>
        <source>K matrix must be 3x3: %1 = %2</source>
        <translation>K 行列は 3x3 でなければなりません: %1 = %2</translation>
    </message>
    <message>
        <source>A pose must be 4x4: %1 = %2</source>
        <translation>ポーズは 4x4 でなければなりません: %1 = %2</translation>
    </message>
    <message>
        <source>%1 is not a pose: its upper left 3x3 must be a rotation, its last row 0, 0, 0, 1</source>
        <translation>%1 はポーズではありません。左上の 3x3 は回転、最後の行は 0, 0, 0, 1 でなければなりません</translation>
    </message>
    <message>
        <source>A placed camera stands in scene %1; the last scene is %2, so it is not used</source>
        <translation>配置カメラがシーン %1 にありますが、最後のシーンは %2 なので使われません</translation>
    </message>
    <message>
        <source>There is no sampled camera %1 in a scene %2, so there is nothing to drop; both are counted from 0</source>
        <translation>サンプリングされたカメラ %1 はシーン %2 にないため、除外するものがありません。どちらも 0 から数えます</translation>
    </message>
    <message>
        <source>Every camera of scene %1 is dropped; leave one, or lower dataset.num_scenes</source>
        <translation>シーン %1 のすべてのカメラが除外されています。1 台残すか、dataset.num_scenes を減らしてください</translation>
    </message>
    <message>
        <source>tagmill.stratify spreads random cameras; it has no place beside a sweep, so set scenario.sampling_mode to random or remove it</source>
        <translation>tagmill.stratify はランダムなカメラを散らすもので、スイープとは併用できません。scenario.sampling_mode を random にするか、削除してください</translation>
    </message>
    <message>
        <source>%1 has no effect without %2; set that too</source>
        <translation>%1 は %2 がないと効果がありません。それも設定してください</translation>
    </message>
    <message>
        <source>%1 has %2 values; it needs %3</source>
        <translation>%1 の値は %2 個ですが、%3 個必要です</translation>
    </message>
    <message>
        <source>%1 = %2 is none of: %3</source>
        <translation>%1 = %2 は次のどれでもありません: %3</translation>
    </message>
    <message>
        <source>%1 = %2 is a family of AprilTag 3: single tags are drawn from it when it stands in tagmill.families, boards have no pattern for it</source>
        <translation>%1 = %2 は AprilTag 3 のファミリーです。個別のタグは tagmill.families に書けば使えますが、ボードにはそのパターンがありません</translation>
    </message>
    <message>
        <source>%1 = %2 is not above %3</source>
        <translation>%1 = %2 は %3 より大きくありません</translation>
    </message>
    <message>
        <source>%1 = %2 is not below %3</source>
        <translation>%1 = %2 は %3 より小さくありません</translation>
    </message>
    <message>
        <source>%1 = %2 is below %3, the least allowed</source>
        <translation>%1 = %2 は下限の %3 を下回っています</translation>
    </message>
    <message>
        <source>%1 = %2 is above %3, the most allowed</source>
        <translation>%1 = %2 は上限の %3 を上回っています</translation>
    </message>
    <message>
        <source>%1 must be &lt;= %2; now they are %3 and %4</source>
        <translation>%1 は &lt;= %2 でなければなりません。現在は %3 と %4 です</translation>
    </message>
    <message>
        <source>%1 must be &gt;= %2; now they are %3 and %4</source>
        <translation>%1 は &gt;= %2 でなければなりません。現在は %3 と %4 です</translation>
    </message>
    <message>
        <source>%1 = %2 is an area in whole pixels; write it without a fraction</source>
        <translation>%1 = %2 はピクセル単位の整数の面積です。小数なしで書いてください</translation>
    </message>
    <message>
        <source>K matrix last row must be [0, 0, 1]; it is %1</source>
        <translation>K 行列の最後の行は [0, 0, 1] でなければなりません。現在は %1 です</translation>
    </message>
    <message>
        <source>K matrix must have zero skew (K[0][1] = 0); it is %1</source>
        <translation>K 行列のスキューは 0 (K[0][1] = 0) でなければなりません。現在は %1 です</translation>
    </message>
    <message>
        <source>K matrix must have K[1][0] = 0; it is %1</source>
        <translation>K 行列は K[1][0] = 0 でなければなりません。現在は %1 です</translation>
    </message>
    <message>
        <source>K matrix must have focal lengths above 0; they are %1 and %2</source>
        <translation>K 行列の焦点距離は 0 より大きくなければなりません。現在は %1 と %2 です</translation>
    </message>
    <message>
        <source>How much f/%1 blurs depends on the sensor&apos;s size; a width of 36 mm is assumed. Set tagmill.pixel_pitch_um or camera.intrinsics.sensor_width_mm</source>
        <translation>f/%1 のぼけ量はセンサーサイズによります。幅 36 mm とみなします。tagmill.pixel_pitch_um または camera.intrinsics.sensor_width_mm を設定してください</translation>
    </message>
    <message>
        <source>%1 counts only together with %2; give both, or focal_length for both axes</source>
        <translation>%1 は %2 と両方指定した場合だけ有効です。両方、または両軸共通の focal_length を指定してください</translation>
    </message>
    <message>
        <source>scenario.subject.tag_families is empty; name at least one family, such as tag36h11</source>
        <translation>scenario.subject.tag_families が空です。tag36h11 など、少なくとも 1 つのファミリーを指定してください</translation>
    </message>
    <message>
        <source>scenario.occluders.patterns is empty; name at least one of: half, corner, bar, slit</source>
        <translation>scenario.occluders.patterns が空です。half、corner、bar、slit の少なくとも 1 つを指定してください</translation>
    </message>
    <message>
        <source>scenario.subject.tags_per_scene = %1 gives scenes without tags; write at least 1, or add a tagmill section to allow 0</source>
        <translation>scenario.subject.tags_per_scene = %1 ではタグのないシーンができます。1 以上を書くか、0 を許可する tagmill セクションを追加してください</translation>
    </message>
    <message>
        <source>square_size is required for ChArUco: give square_size_mm, or spacing_ratio for an AprilGrid</source>
        <translation>ChArUco には square_size が必要です。square_size_mm を指定するか、AprilGrid なら spacing_ratio を指定してください</translation>
    </message>
    <message>
        <source>A ChArUco board of %1 × %2 squares has no inner corner to measure; take at least 2 rows and 2 columns</source>
        <translation>%1 × %2 マスの ChArUco ボードには測定できる内部コーナーがありません。少なくとも 2 行 2 列にしてください</translation>
    </message>
    <message>
        <source>marker_size_mm must be smaller than square_size_mm; now they are %1 mm and %2 mm</source>
        <translation>marker_size_mm は square_size_mm より小さくなければなりません。現在は %1 mm と %2 mm です</translation>
    </message>
    <message>
        <source>The board has %1 markers, but %2 holds only %3; take fewer cells or a larger dictionary</source>
        <translation>ボードのマーカーは %1 個ですが、%2 には %3 個しかありません。マスを減らすか、より大きい辞書を使ってください</translation>
    </message>
    <message>
        <source>Expected %1 tag IDs, got %2</source>
        <translation>必要なタグ ID は %1 個ですが、%2 個あります</translation>
    </message>
    <message>
        <source>Marker id %1 is outside %2, whose ids run from 0 to %3</source>
        <translation>マーカー ID %1 は %2 の範囲外です。ID は 0 から %3 までです</translation>
    </message>
    <message>
        <source>Marker id %1 is used twice on the board</source>
        <translation>マーカー ID %1 がボードで 2 回使われています</translation>
    </message>
    <message>
        <source>%1 is set but has no effect</source>
        <translation>%1 は設定されていますが効果がありません</translation>
    </message>
    <message>
        <source>Set %1 to %2</source>
        <translation>%1 を %2 に設定</translation>
    </message>
    <message>
        <source>Swap %1 and %2</source>
        <translation>%1 と %2 を入れ替え</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 を削除</translation>
    </message>
    <message>
        <source>Write %2 instead of %1</source>
        <translation>%1 の代わりに %2 を書く</translation>
    </message>
    <message>
        <source>Rewrite the config in today&apos;s keys</source>
        <translation>設定を現在のキーで書き直す</translation>
    </message>
    <message>
        <source>OpenCV&apos;s rational lens has no counterpart in a config; calibrate with five coefficients, or with the fisheye model</source>
        <translation>OpenCV の有理レンズに相当するものは設定にありません。5 係数または魚眼モデルでキャリブレーションしてください</translation>
    </message>
    <message>
        <source>A target of type %1 is not made here; take Kalibr&apos;s aprilgrid, or design a ChArUco board</source>
        <translation>タイプ %1 のターゲットはここでは作れません。Kalibr の aprilgrid を使うか、ChArUco ボードを設計してください</translation>
    </message>
    <message>
        <source>The target misses tagCols, tagRows, tagSize or tagSpacing; write all four: %1</source>
        <translation>ターゲットに tagCols、tagRows、tagSize、tagSpacing のどれかがありません。4 つすべてを書いてください: %1</translation>
    </message>
    <message>
        <source>This is no target of Kalibr; its files say target_type: aprilgrid: %1</source>
        <translation>Kalibr のターゲットではありません。そのファイルには target_type: aprilgrid とあるはずです: %1</translation>
    </message>
    <message>
        <source>This is %1; a file of this kind (%2) is a map of keys</source>
        <translation>これは %1 です。この種類のファイル (%2) はキーのマップです</translation>
    </message>
    <message>
        <source>Unsupported version of a job spec: %1 (Latest supported: 0.2)</source>
        <translation>対応していないジョブ仕様のバージョン: %1 (対応する最新: 0.2)</translation>
    </message>
    <message>
        <source>global_seed = %1, but scene_config.dataset.seeds.global_seed = %2; the spec was edited, lock the config again</source>
        <translation>global_seed = %1 ですが、scene_config.dataset.seeds.global_seed = %2 です。仕様が編集されています。設定をロックし直してください</translation>
    </message>
    <message>
        <source>Config hash mismatch: the config has %1…, the spec was locked with %2…; it was edited or locked by another program, lock the config again</source>
        <translation>設定のハッシュの不一致: 設定は %1…、仕様のロック時は %2… です。編集されたか別のプログラムでロックされています。設定をロックし直してください</translation>
    </message>
    <message>
        <source>job_id = %1, but what the spec holds makes %2; it was edited, lock the config again</source>
        <translation>job_id = %1 ですが、仕様の内容からは %2 になります。編集されています。設定をロックし直してください</translation>
    </message>
    <message>
        <source>Shard %1 has no scene: the config has %2 scenes; lower shard_index or shard_size</source>
        <translation>シャード %1 にはシーンがありません。設定のシーンは %2 個です。shard_index または shard_size を減らしてください</translation>
    </message>
    <message>
        <source>The job was locked with %1 and this is %2; the result may differ</source>
        <translation>ジョブは %1 でロックされましたが、これは %2 です。結果が異なる可能性があります</translation>
    </message>
    <message>
        <source>The job names files outside its own folder (%1 of them); if you trust it, allow their folders with --allow-assets DIR: %2</source>
        <translation>ジョブが自身のフォルダーの外のファイルを %1 個指定しています。信頼できるなら、--allow-assets DIR でそのフォルダーを許可してください: %2</translation>
    </message>
    <message>
        <source>Assets hash mismatch: what the files hold gives %1…, the job was locked with %2…; restore the files or lock the config again</source>
        <translation>アセットのハッシュの不一致: ファイルの内容からは %1…、ジョブのロック時は %2… です。ファイルを元に戻すか、設定をロックし直してください</translation>
    </message>
    <message>
        <source>Experiment config must contain &apos;base_config&apos;, &apos;experiments&apos;, or &apos;matrices&apos;</source>
        <translation>実験の設定には &apos;base_config&apos;、&apos;experiments&apos;、&apos;matrices&apos; のどれかが必要です</translation>
    </message>
    <message>
        <source>%1 = %2 cannot name a folder; take 1 to %3 bytes, neither . nor .., without slashes and control characters</source>
        <translation>%1 = %2 はフォルダー名にできません。1 から %3 バイトで、. や .. ではなく、スラッシュと制御文字を含まない名前にしてください</translation>
    </message>
    <message>
        <source>Two datasets would be named %1 (%2 and %3); rename one or change its values</source>
        <translation>2 つのデータセットが %1 という名前になります (%2 と %3)。片方の名前か値を変更してください</translation>
    </message>
    <message>
        <source>A config has no parameter %1</source>
        <translation>設定に %1 というパラメーターはありません</translation>
    </message>
    <message>
        <source>A config has no parameter %1; did you mean %2?</source>
        <translation>設定に %1 というパラメーターはありません。%2 のことですか?</translation>
    </message>
    <message>
        <source>%1 and %2 are varied together and would undo each other; keep one</source>
        <translation>%1 と %2 は同時に変化させると互いに打ち消し合います。どちらかだけを残してください</translation>
    </message>
    <message>
        <source>Categorical sweep must provide &apos;values&apos;, at least one</source>
        <translation>カテゴリースイープには &apos;values&apos; が少なくとも 1 つ必要です</translation>
    </message>
    <message>
        <source>Linear sweep must provide &apos;min&apos; and &apos;max&apos;</source>
        <translation>線形スイープには &apos;min&apos; と &apos;max&apos; が必要です</translation>
    </message>
    <message>
        <source>Linear sweep must provide &apos;step&apos; or &apos;steps&apos;, above 0</source>
        <translation>線形スイープには 0 より大きい &apos;step&apos; または &apos;steps&apos; が必要です</translation>
    </message>
    <message>
        <source>A matrix needs at least one axis</source>
        <translation>マトリックスには少なくとも 1 つの軸が必要です</translation>
    </message>
    <message>
        <source>An axis needs at least one value</source>
        <translation>軸には少なくとも 1 つの値が必要です</translation>
    </message>
    <message>
        <source>Campaign must define at least one of `experiments:` or `matrices:`</source>
        <translation>キャンペーンには `experiments:` か `matrices:` の少なくとも一方が必要です</translation>
    </message>
    <message>
        <source>The combinations are too many (%1, at most %2); take fewer values</source>
        <translation>組み合わせが多すぎます (%1、上限 %2)。値を減らしてください</translation>
    </message>
    <message>
        <source>%1 parameters are varied together, at most %2 can be; take fewer</source>
        <translation>%1 個のパラメーターを同時に変化させています。上限は %2 個です。減らしてください</translation>
    </message>
    <message>
        <source>All variants together hold more than %1 values; take fewer variants or a smaller config</source>
        <translation>すべてのバリアントを合わせると値が %1 個を超えます。バリアントを減らすか、設定を小さくしてください</translation>
    </message>
    <message>
        <source>Config for sub-experiment &apos;%1&apos; not found at %2</source>
        <translation>サブ実験 &apos;%1&apos; の設定が %2 に見つかりません</translation>
    </message>
    <message>
        <source>Sub-experiment &apos;%1&apos; needs a config, but this is an experiment itself: %2</source>
        <translation>サブ実験 &apos;%1&apos; には設定が必要ですが、これ自体が実験です: %2</translation>
    </message>
    <message>
        <source>%1 is varied here; it cannot be set on the command line as well</source>
        <translation>%1 はここで変化させているため、コマンドラインでも設定することはできません</translation>
    </message>
    <message>
        <source>Variant %1 is not a valid config: %2: %3</source>
        <translation>バリアント %1 は正しい設定ではありません: %2: %3</translation>
    </message>
    <message>
        <source>%1 leads to a list item that the base config does not have; write it there first</source>
        <translation>%1 は基本設定にないリスト項目を指しています。まず基本設定に書いてください</translation>
    </message>
    <message>
        <source>The config runs as render-tag does, where the locks have no effect: all variants share all chance; write tagmill: {format: 1} into base_config to let them differ</source>
        <translation>設定は render-tag と同じように動作し、ロックは効果がありません。すべてのバリアントが乱数を共有します。異なるものにするには base_config に tagmill: {format: 1} を書いてください</translation>
    </message>
    <message>
        <source>There is no tag family named %1; use tag16h5, tag25h9, tag36h10, tag36h11, one of OpenCV&apos;s DICT_… names or, in tagmill.families, one of AprilTag 3&apos;s</source>
        <translation>%1 というタグファミリーはありません。tag16h5、tag25h9、tag36h10、tag36h11、OpenCV の DICT_… のどれか、または tagmill.families では AprilTag 3 のファミリーを使ってください</translation>
    </message>
    <message>
        <source>This OpenCV does not hold the whole dictionary %1; use OpenCV 4.6 or newer with its aruco module</source>
        <translation>この OpenCV には辞書 %1 の全体が入っていません。aruco モジュール付きの OpenCV 4.6 以降を使ってください</translation>
    </message>
    <message>
        <source>This libapriltag does not hold the family %1 as AprilTag 3.3 defines it; use libapriltag 3.3 or newer</source>
        <translation>この libapriltag には AprilTag 3.3 が定義するファミリー %1 がありません。libapriltag 3.3 以降を使ってください</translation>
    </message>
    <message>
        <source>%1 is a family of AprilTag 3 whose tags carry data outside their border, which no board pattern leaves room for; use tag36h11 or one of OpenCV&apos;s DICT_… names</source>
        <translation>%1 はタグの枠の外側にデータを持つ AprilTag 3 のファミリーで、ボードのパターンにはその余地がありません。tag36h11 または OpenCV の DICT_… を使ってください</translation>
    </message>
    <message>
        <source>Id %1 is not in %2, which holds the ids 0 to %3</source>
        <translation>ID %1 は %2 にありません。ID は 0 から %3 までです</translation>
    </message>
    <message>
        <source>A black border of %1 modules is not possible for %2; use %3</source>
        <translation>%1 モジュールの黒枠は %2 では使えません。%3 を使ってください</translation>
    </message>
    <message>
        <source>A tag needs a size above 0 and a margin of 0 modules or more</source>
        <translation>タグには 0 より大きいサイズと、0 モジュール以上の余白が必要です</translation>
    </message>
    <message>
        <source>A board of %1 rows and %2 columns is not possible; both must be above 0 and there may be at most %3 cells</source>
        <translation>%1 行 %2 列のボードは作れません。どちらも 0 より大きく、マスは最大 %3 個でなければなりません</translation>
    </message>
    <message>
        <source>%1 = %2 mm is not possible; give a size above 0 (a quiet zone may be 0)</source>
        <translation>%1 = %2 mm は使えません。0 より大きいサイズを指定してください (クワイエットゾーンは 0 も可)</translation>
    </message>
    <message>
        <source>spacing_ratio must be above 0: it is the gap divided by the marker&apos;s edge</source>
        <translation>spacing_ratio は 0 より大きくなければなりません。間隔をマーカーの一辺で割った値です</translation>
    </message>
    <message>
        <source>The marker (%1 mm) must be smaller than the square (%2 mm); shrink marker_size_mm or enlarge square_size_mm</source>
        <translation>マーカー (%1 mm) は正方形 (%2 mm) より小さくなければなりません。marker_size_mm を小さくするか、square_size_mm を大きくしてください</translation>
    </message>
    <message>
        <source>The board needs %1 markers, but %2 holds only %3; use a larger dictionary or fewer cells</source>
        <translation>ボードには %1 個のマーカーが必要ですが、%2 には %3 個しかありません。より大きい辞書を使うか、マスを減らしてください</translation>
    </message>
    <message>
        <source>The board has %1 markers, but ids lists %2; list one id for each marker, or none</source>
        <translation>ボードのマーカーは %1 個ですが、ids には %2 個あります。マーカーごとに 1 つ書くか、すべて省略してください</translation>
    </message>
    <message>
        <source>Id %1 stands twice in ids; a detector could not tell the markers apart</source>
        <translation>ID %1 が ids に 2 回あります。検出器がマーカーを区別できません</translation>
    </message>
    <message>
        <source>The range from %1 to %2 is not possible; the lower end must not be above the upper end</source>
        <translation>%1 から %2 の範囲は使えません。下限が上限を超えてはなりません</translation>
    </message>
    <message>
        <source>samples_per_scene = %1, but a scene needs at least 1 camera</source>
        <translation>samples_per_scene = %1 ですが、シーンには少なくとも 1 台のカメラが必要です</translation>
    </message>
    <message>
        <source>num_scenes = %1, but there must be at least 1 scene</source>
        <translation>num_scenes = %1 ですが、少なくとも 1 つのシーンが必要です</translation>
    </message>
    <message>
        <source>%1 scenes of %2 cameras are more than the %3 frames of one run; lower num_scenes or samples_per_scene, or divide the scenes with --total-shards</source>
        <translation>%1 シーン × %2 カメラは 1 回の実行の上限 %3 フレームを超えます。num_scenes または samples_per_scene を減らすか、--total-shards でシーンを分割してください</translation>
    </message>
    <message>
        <source>%1 are more than the %2 that one scene may have; lower it, and use more scenes instead</source>
        <translation>%1 は 1 シーンの上限 %2 を超えます。減らして、代わりにシーンを増やしてください</translation>
    </message>
    <message>
        <source>The lens needs a raw frame wider or higher than %1 px; check its coefficients or reduce the field of view</source>
        <translation>レンズに幅または高さが %1 px を超える生フレームが必要です。係数を確認するか、視野角を小さくしてください</translation>
    </message>
    <message>
        <source>A picture of %1 × %2 px is not possible; both must be above 0</source>
        <translation>%1 × %2 px の画像は作れません。どちらも 0 より大きくなければなりません</translation>
    </message>
    <message>
        <source>min_tag_pixels and max_tag_pixels must be whole numbers, not %1</source>
        <translation>min_tag_pixels と max_tag_pixels は整数でなければなりません。%1 は違います</translation>
    </message>
    <message>
        <source>Occluders need at least one pattern; list half, corner, bar or slit, or set enabled: false</source>
        <translation>遮蔽物には少なくとも 1 つのパターンが必要です。half、corner、bar、slit を並べるか、enabled: false にしてください</translation>
    </message>
    <message>
        <source>tags_per_scene from %1 to %2 is not possible; use 1 or more (0 with a tagmill section), the smaller number first</source>
        <translation>%1 から %2 の tags_per_scene は使えません。1 以上 (tagmill セクションがあれば 0 も可) で、小さい数を先に書いてください</translation>
    </message>
    <message>
        <source>tag_families is empty; name at least one family, for example tag36h11</source>
        <translation>tag_families が空です。tag36h11 など、少なくとも 1 つのファミリーを指定してください</translation>
    </message>
    <message>
        <source>The quiet zones of neighbouring tags would overlap; set tag_spacing_bits to %1 or more, or reduce tag.margin_bits</source>
        <translation>隣り合うタグのクワイエットゾーンが重なります。tag_spacing_bits を %1 以上にするか、tag.margin_bits を減らしてください</translation>
    </message>
    <message>
        <source>The background picture does not exist; correct scene.background_hdri or remove it: %1</source>
        <translation>背景画像がありません。scene.background_hdri を直すか、削除してください: %1</translation>
    </message>
    <message>
        <source>The texture folder cannot be read; correct scene.texture_dir or remove it: %1</source>
        <translation>テクスチャフォルダーを読み込めません。scene.texture_dir を直すか、削除してください: %1</translation>
    </message>
    <message>
        <source>The lens distortion cannot be undone at the border of the picture; its polynomial turns back there. Check the coefficients or reduce the field of view</source>
        <translation>画像の縁でレンズの歪みを逆変換できません。多項式がそこで折り返しています。係数を確認するか、視野角を小さくしてください</translation>
    </message>
    <message>
        <source>unique_ids is asked for, but %1 tags are more than the %2 ids of the families; lower tags_per_scene or add a family of another dictionary</source>
        <translation>unique_ids が指定されていますが、タグ %1 個はファミリーの ID %2 個より多くなっています。tags_per_scene を減らすか、別の辞書のファミリーを追加してください</translation>
    </message>
    <message>
        <source>No bin of %1 can be reached with these ranges of the camera; widen them or remove the key</source>
        <translation>カメラのこの範囲では %1 のどのビンにも届きません。範囲を広げるか、キーを削除してください</translation>
    </message>
    <message>
        <source>The placed camera %1 (%2) sees no target whole; correct tagmill.cameras if it should</source>
        <translation>配置カメラ %1 (%2) に全体が写るターゲットがありません。写すつもりなら tagmill.cameras を直してください</translation>
    </message>
    <message>
        <source>No camera pose was found for scene %1: cameras would stand in the target; raise camera.min_distance. Refused: %2</source>
        <translation>シーン %1 のカメラポーズが見つかりませんでした: カメラがターゲットの中に入ります。camera.min_distance を上げてください。拒否: %2</translation>
    </message>
    <message>
        <source>No camera pose was found for scene %1: cameras would see the target at more than 80°; raise camera.min_elevation. Refused: %2</source>
        <translation>シーン %1 のカメラポーズが見つかりませんでした: ターゲットを 80° を超える角度で見ます。camera.min_elevation を上げてください。拒否: %2</translation>
    </message>
    <message>
        <source>No camera pose was found for scene %1: the target does not fit into the picture; raise camera.max_distance or camera.fov, or make the target smaller. Refused: %2</source>
        <translation>シーン %1 のカメラポーズが見つかりませんでした: ターゲットが画像に収まりません。camera.max_distance または camera.fov を上げるか、ターゲットを小さくしてください。拒否: %2</translation>
    </message>
    <message>
        <source>No camera pose was found for scene %1: the target covers less than camera.min_tag_pixels; lower that or camera.max_distance. Refused: %2</source>
        <translation>シーン %1 のカメラポーズが見つかりませんでした: ターゲットの面積が camera.min_tag_pixels に足りません。その値か camera.max_distance を下げてください。拒否: %2</translation>
    </message>
    <message>
        <source>No camera pose was found for scene %1: the target covers more than camera.max_tag_pixels; raise that or camera.min_distance. Refused: %2</source>
        <translation>シーン %1 のカメラポーズが見つかりませんでした: ターゲットの面積が camera.max_tag_pixels を超えます。その値か camera.min_distance を上げてください。拒否: %2</translation>
    </message>
    <message>
        <source>No camera pose was found for scene %1: other tags hide the target; raise physics.scatter_radius or lower tags_per_scene. Refused: %2</source>
        <translation>シーン %1 のカメラポーズが見つかりませんでした: 他のタグがターゲットを隠します。physics.scatter_radius を上げるか、tags_per_scene を減らしてください。拒否: %2</translation>
    </message>
    <message>
        <source>No camera pose was found for scene %1: cameras would stand below the floor; raise camera.min_elevation above 0. Refused: %2</source>
        <translation>シーン %1 のカメラポーズが見つかりませんでした: カメラが床より下になります。camera.min_elevation を 0 より大きくしてください。拒否: %2</translation>
    </message>
    <message>
        <source>No camera pose was found for scene %1: the lens cannot be undone where the target should appear; check the distortion coefficients. Refused: %2</source>
        <translation>シーン %1 のカメラポーズが見つかりませんでした: ターゲットが写るべき所でレンズを逆変換できません。歪み係数を確認してください。拒否: %2</translation>
    </message>
    <message>
        <source>No camera pose was found for scene %1: the distances do not give the pixels per module asked for; widen camera.ppm_constraint or the range of distances. Refused: %2</source>
        <translation>シーン %1 のカメラポーズが見つかりませんでした: この距離では求めるモジュールあたりのピクセル数になりません。camera.ppm_constraint または距離の範囲を広げてください。拒否: %2</translation>
    </message>
    <message>
        <source>No camera pose was found for scene %1: a bin of incidence leads out of the range of elevations; widen camera.min_elevation and max_elevation. Refused: %2</source>
        <translation>シーン %1 のカメラポーズが見つかりませんでした: 入射角のビンが仰角の範囲の外に出ます。camera.min_elevation と max_elevation を広げてください。拒否: %2</translation>
    </message>
    <message>
        <source>No camera pose was found for scene %1: the directions given miss a bin of incidence; free camera.elevation and camera.azimuth or lower tagmill.stratify.incidence. Refused: %2</source>
        <translation>シーン %1 のカメラポーズが見つかりませんでした: 指定の方向では入射角のビンに届きません。camera.elevation と camera.azimuth を外すか、tagmill.stratify.incidence を下げてください。拒否: %2</translation>
    </message>
    <message>
        <source>No camera pose was found for scene %1: the target is too large for a bin of image position; raise camera.max_distance or lower tagmill.stratify.image_position. Refused: %2</source>
        <translation>シーン %1 のカメラポーズが見つかりませんでした: ターゲットが画像位置のビンに対して大きすぎます。camera.max_distance を上げるか、tagmill.stratify.image_position を下げてください。拒否: %2</translation>
    </message>
    <message>
        <source>No camera pose was found for scene %1: no camera in these ranges can face most orientations; widen camera.min_elevation and max_elevation. Refused: %2</source>
        <translation>シーン %1 のカメラポーズが見つかりませんでした: この範囲ではほとんどの向きにカメラが正対できません。camera.min_elevation と max_elevation を広げてください。拒否: %2</translation>
    </message>
    <message>
        <source>Scene %1 was not valid in any of %2 attempts; the last one failed because: %3</source>
        <translation>シーン %1 は %2 回の試行のどれでも有効になりませんでした。最後の失敗の理由: %3</translation>
    </message>
    <message>
        <source>The recipe is not valid JSON: %1</source>
        <translation>レシピが正しい JSON ではありません: %1</translation>
    </message>
    <message>
        <source>The recipe needs %1 here</source>
        <translation>レシピのここに %1 が必要です</translation>
    </message>
    <message>
        <source>The recipe is nested deeper than %1 levels here; no recipe needs that</source>
        <translation>レシピのここは %1 段を超えて入れ子になっています。レシピにその必要はありません</translation>
    </message>
    <message>
        <source>A recipe has no such key; remove it</source>
        <translation>レシピにこのキーはありません。削除してください</translation>
    </message>
    <message>
        <source>The background picture does not exist: %1</source>
        <translation>背景画像がありません: %1</translation>
    </message>
    <message>
        <source>The floor&apos;s texture does not exist: %1</source>
        <translation>床のテクスチャがありません: %1</translation>
    </message>
    <message>
        <source>The texture does not exist: %1</source>
        <translation>テクスチャがありません: %1</translation>
    </message>
    <message>
        <source>The texture is one that render-tag paints before it renders; it does not exist yet: %1</source>
        <translation>このテクスチャは render-tag がレンダリング前に描くもので、まだありません: %1</translation>
    </message>
    <message>
        <source>The scene has no camera, so nothing is rendered</source>
        <translation>シーンにカメラがないため、何もレンダリングされません</translation>
    </message>
    <message>
        <source>The camera&apos;s transform_matrix is not a rotation with a place; its columns must be orthogonal and of length 1, its last row 0, 0, 0, 1</source>
        <translation>カメラの transform_matrix が回転と位置になっていません。列は直交して長さ 1、最後の行は 0, 0, 0, 1 でなければなりません</translation>
    </message>
    <message>
        <source>There is no tag %1 in %2; its last one is %3</source>
        <translation>タグ %1 は %2 にありません。最後のタグは %3 です</translation>
    </message>
    <message>
        <source>The size must be above 0, not %1 m</source>
        <translation>サイズは 0 より大きくなければなりません。%1 m は違います</translation>
    </message>
    <message>
        <source>The tag lies outside the board behind it</source>
        <translation>タグが背後のボードの外に出ています</translation>
    </message>
    <message>
        <source>The tag overlaps %1</source>
        <translation>タグが %1 と重なっています</translation>
    </message>
    <message>
        <source>The scene has %1 tags; only the first %2 are looked at for overlaps</source>
        <translation>シーンに %1 個のタグがあります。重なりを調べるのは最初の %2 個だけです</translation>
    </message>
    <message>
        <source>%1 cameras and %2 objects are too many for one scene; divide it</source>
        <translation>%1 台のカメラと %2 個のオブジェクトは 1 つのシーンには多すぎます。分割してください</translation>
    </message>
    <message>
        <source>How much f/%1 blurs depends on the sensor&apos;s size; a width of 36 mm is assumed, as the camera has no tagmill.pixel_pitch_um</source>
        <translation>f/%1 のぼけ量はセンサーサイズによります。カメラに tagmill.pixel_pitch_um がないため、幅 36 mm とみなします</translation>
    </message>
    <message>
        <source>The camera sees no target whole, large enough and at less than 80°</source>
        <translation>十分に大きく 80° 未満で全体がカメラに写るターゲットがありません</translation>
    </message>
    <message>
        <source>The instant rasteriser draws no motion blur (%1 m/s); set tagmill.mode to final, or velocity_mean and velocity_std in camera.sensor_dynamics to 0</source>
        <translation>即時ラスタライザーはモーションブラー (%1 m/s) を描きません。tagmill.mode を final にするか、camera.sensor_dynamics の velocity_mean と velocity_std を 0 にしてください</translation>
    </message>
    <message>
        <source>The lens needs a raw frame of %1 × %2 px to have two of its pixels along each side of a picture&apos;s pixel; at most %3 px a side, %4 megapixels and %5 times the picture are rendered. Reduce the resolution, the field of view or the distortion</source>
        <translation>画像の 1 ピクセルの各辺に 2 ピクセルを確保するには %1 × %2 px の生フレームが必要です。レンダリングできるのは一辺 %3 px、%4 メガピクセル、画像の %5 倍までです。解像度、視野角、歪みのどれかを小さくしてください</translation>
    </message>
    <message>
        <source>This engine has no fisheye camera and the lens sees too wide for a pinhole; set renderer.mode to cycles</source>
        <translation>このエンジンには魚眼カメラがなく、レンズの画角はピンホールには広すぎます。renderer.mode を cycles にしてください</translation>
    </message>
    <message>
        <source>Blender&apos;s own lens would be up to %1 px off, and %2 px are allowed; set tagmill.optics to warp</source>
        <translation>Blender 自身のレンズでは最大 %1 px ずれます。許容は %2 px です。tagmill.optics を warp にしてください</translation>
    </message>
    <message>
        <source>Only Cycles traces a lens by itself; set tagmill.optics to warp or renderer.mode to cycles</source>
        <translation>レンズを直接追跡できるのは Cycles だけです。tagmill.optics を warp にするか、renderer.mode を cycles にしてください</translation>
    </message>
    <message>
        <source>The lens has no ray for any pixel of the picture; check the distortion coefficients and the focal lengths</source>
        <translation>画像のどのピクセルにもレンズの光線がありません。歪み係数と焦点距離を確認してください</translation>
    </message>
    <message>
        <source>Only Cycles renders a moving camera (%1 m/s); set renderer.mode to cycles, or velocity_mean and velocity_std in camera.sensor_dynamics to 0</source>
        <translation>動くカメラ (%1 m/s) をレンダリングできるのは Cycles だけです。renderer.mode を cycles にするか、camera.sensor_dynamics の velocity_mean と velocity_std を 0 にしてください</translation>
    </message>
    <message>
        <source>Only Cycles renders depth of field (f/%1); set renderer.mode to cycles or remove camera.fstop</source>
        <translation>被写界深度 (f/%1) をレンダリングできるのは Cycles だけです。renderer.mode を cycles にするか、camera.fstop を削除してください</translation>
    </message>
    <message>
        <source>f-number, focus distance and pixel pitch of a camera must be above 0</source>
        <translation>カメラの F 値、フォーカス距離、ピクセルピッチは 0 より大きくなければなりません</translation>
    </message>
    <message>
        <source>Sensor noise needs %1 here</source>
        <translation>センサーノイズのここに %1 が必要です</translation>
    </message>
    <message>
        <source>There is no such file; correct the path or remove it: %1</source>
        <translation>ファイルがありません。パスを直すか、削除してください: %1</translation>
    </message>
    <message>
        <source>The object has neither a tag, a board nor an occluder: %1</source>
        <translation>オブジェクトがタグでもボードでも遮蔽物でもありません: %1</translation>
    </message>
    <message>
        <source>There is no camera %1; the scene has %2, counted from 0</source>
        <translation>カメラ %1 はありません。シーンには %2 台あり、0 から数えます</translation>
    </message>
    <message>
        <source>Focal lengths and resolution of a camera must be above 0</source>
        <translation>カメラの焦点距離と解像度は 0 より大きくなければなりません</translation>
    </message>
    <message>
        <source>Optical flow cannot be had with motion blur: every pixel would move many ways at once; switch one of them off</source>
        <translation>オプティカルフローはモーションブラーと併用できません。各ピクセルが同時に何通りにも動くことになります。どちらかをオフにしてください</translation>
    </message>
    <message>
        <source>To choose the number of workers by memory, say how much one needs: max_job_vram: 4GB</source>
        <translation>メモリからワーカー数を決めるには、1 個に必要な量を指定してください: max_job_vram: 4GB</translation>
    </message>
    <message>
        <source>The frame is not a whole picture; it will be rendered again</source>
        <translation>フレームが完全な画像ではないため、レンダリングし直されます</translation>
    </message>
    <message>
        <source>The frame is %1 pixels, and its camera says %2; it will be rendered again</source>
        <translation>フレームは %1 ピクセルですが、カメラでは %2 です。レンダリングし直されます</translation>
    </message>
    <message>
        <source>Blender gave no %1 of frame %2; with Cycles it would</source>
        <translation>Blender がフレーム %2 の %1 を出力しませんでした。Cycles なら出力されます</translation>
    </message>
    <message>
        <source>Choose a .blend file</source>
        <translation>.blend ファイルを選択</translation>
    </message>
    <message>
        <source>There is no rendered sequence in this folder yet: %1</source>
        <translation>このフォルダーにはレンダリングされたシーケンスがまだありません: %1</translation>
    </message>
    <message>
        <source>This is a folder or a pipe; give a .blend file: %1</source>
        <translation>フォルダーまたはパイプです。.blend ファイルを指定してください: %1</translation>
    </message>
    <message>
        <source>The folder holds a dataset of markers; choose another one for the sequence: %1</source>
        <translation>フォルダーにはマーカーのデータセットがあります。シーケンスには別のフォルダーを選んでください: %1</translation>
    </message>
    <message>
        <source>The workers are not the same Blender, so their frames would differ; use one of them only: %1 and %2</source>
        <translation>ワーカーの Blender が同じではないため、フレームに違いが出ます。どちらか一方だけを使ってください: %1 と %2</translation>
    </message>
    <message>
        <source>No free graphics memory can be found (nvidia-smi gives none), so the number of workers is 1; say it with --workers</source>
        <translation>空きグラフィックメモリが分からない (nvidia-smi が返さない) ため、ワーカーは 1 個です。--workers で指定してください</translation>
    </message>
    <message>
        <source>The graphics card has %1 MiB free and a worker is said to need %2 MiB; one worker tries</source>
        <translation>グラフィックカードの空きは %1 MiB ですが、ワーカーには %2 MiB 必要とのことです。1 個のワーカーで試みます</translation>
    </message>
    <message>
        <source>%1 workers fit into the %2 MiB that the graphics cards have free</source>
        <translation>グラフィックカードの空き %2 MiB にワーカー %1 個が入ります</translation>
    </message>
    <message>
        <source>Frames %1 to %2 by steps of %3 cannot be rendered; Blender has frames 0 to %4</source>
        <translation>フレーム %1 から %2 (刻み %3) はレンダリングできません。Blender のフレームは 0 から %4 までです</translation>
    </message>
    <message>
        <source>There is no frame from %1 to %2; --frame-start must not be above --frame-end</source>
        <translation>%1 から %2 までのフレームはありません。--frame-start が --frame-end を超えてはなりません</translation>
    </message>
    <message>
        <source>Files that the .blend refers to are missing; put them there, or what they hold will not be in the frames: %1</source>
        <translation>.blend が参照するファイルがありません。そこに置かないと、その内容はフレームに写りません: %1</translation>
    </message>
    <message>
        <source>Simulations without a baked cache depend on the frames rendered before, so that frames may differ from run to run; bake them in Blender: %1</source>
        <translation>ベイクされたキャッシュのないシミュレーションはそれまでにレンダリングしたフレームに依存し、実行ごとにフレームが変わる可能性があります。Blender でベイクしてください: %1</translation>
    </message>
    <message>
        <source>The file&apos;s own File Output nodes do not write (--keep-file-outputs lets them): %1</source>
        <translation>ファイル自身の File Output ノードは書き込みません (--keep-file-outputs で許可): %1</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1 frames are of other settings, another .blend or another Blender, so they are rendered again</source>
        <translation>%1 フレームは設定、.blend、または Blender が異なるため、レンダリングし直されます</translation>
    </message>
    <message>
        <source>%1 frames are damaged or incomplete, so they are rendered again</source>
        <translation>%1 フレームは壊れているか不完全なため、レンダリングし直されます</translation>
    </message>
    <message>
        <source>Given up after %1 Blenders failed it; the same command tries it again and keeps the others: %2</source>
        <translation>%1 個の Blender で失敗したため中止しました。同じコマンドで再試行でき、他のフレームは残ります: %2</translation>
    </message>
    <message>
        <source>The file&apos;s value is used, not that of --%1; take it out of the file to use the option</source>
        <translation>--%1 ではなくファイルの値が使われます。オプションを使うには、ファイルから取り除いてください</translation>
    </message>
    <message>
        <source>--save-blend saves one file; give one .blend with it</source>
        <translation>--save-blend が保存するのは 1 つのファイルです。.blend を 1 つだけ指定してください</translation>
    </message>
    <message>
        <source>It cannot be rendered so: %1</source>
        <translation>この条件ではレンダリングできません: %1</translation>
    </message>
    <message>
        <source>What Blender said of its camera cannot be used (%1); correct it in the .blend</source>
        <translation>Blender が返したカメラ情報は使えません (%1)。.blend で直してください</translation>
    </message>
    <message>
        <source>The result of a frame cannot be used (%1); the frame will be rendered again</source>
        <translation>フレームの結果を使えません (%1)。フレームはレンダリングし直されます</translation>
    </message>
    <message>
        <source>The table of objects cannot be read; render a frame again with --segmentations and it is written anew: %1</source>
        <translation>オブジェクトの表を読み込めません。--segmentations を付けて 1 フレームをレンダリングし直すと、新しく書き込まれます: %1</translation>
    </message>
    <message>
        <source>The raw frame cannot be read (%2); render it again: %1</source>
        <translation>生フレームを読み込めません (%2)。レンダリングし直してください: %1</translation>
    </message>
    <message>
        <source>This is not an OpenEXR file that can be read (%2): %1</source>
        <translation>読み込める OpenEXR ファイルではありません (%2): %1</translation>
    </message>
    <message>
        <source>There is no OpenEXR codec %1; use NONE, RLE, ZIPS, ZIP, PIZ, PXR24, B44, B44A, DWAA or DWAB</source>
        <translation>OpenEXR コーデック %1 はありません。NONE、RLE、ZIPS、ZIP、PIZ、PXR24、B44、B44A、DWAA、DWAB のどれかを使ってください</translation>
    </message>
    <message>
        <source>The picture is not a readable PNG</source>
        <translation>画像が読み込める PNG ではありません</translation>
    </message>
    <message>
        <source>This is not a picture that can be read (PNG, JPEG, TIFF, HDR, EXR): %1</source>
        <translation>読み込める画像 (PNG、JPEG、TIFF、HDR、EXR) ではありません: %1</translation>
    </message>
    <message>
        <source>A picture of %1 × %2 px cannot be drawn; correct the resolution</source>
        <translation>%1 × %2 px の画像は描けません。解像度を直してください</translation>
    </message>
    <message>
        <source>The raw frame is %1 and the camera %2 pixels</source>
        <translation>生フレームは %1 ピクセル、カメラは %2 ピクセルです</translation>
    </message>
    <message>
        <source>Blender&apos;s colour configuration cannot be used (%2): %1</source>
        <translation>Blender のカラー設定を使えません (%2): %1</translation>
    </message>
    <message>
        <source>A record is not a JSON object</source>
        <translation>レコードが JSON オブジェクトではありません</translation>
    </message>
    <message>
        <source>The record&apos;s field %1 is not usable: %2</source>
        <translation>レコードのフィールド %1 を使えません: %2</translation>
    </message>
    <message>
        <source>The result file cannot be understood (%2); delete it and render the scene again: %1</source>
        <translation>結果ファイルを解釈できません (%2)。削除して、シーンをレンダリングし直してください: %1</translation>
    </message>
    <message>
        <source>The result belongs to another config or seed; move it out of the folder: %1</source>
        <translation>結果は別の設定またはシードのものです。フォルダーの外に移してください: %1</translation>
    </message>
    <message>
        <source>There is no finished scene to merge whose result can be read; render at least one first: %1</source>
        <translation>結果を読み込める完了済みのシーンがなく、マージできません。まず少なくとも 1 つレンダリングしてください: %1</translation>
    </message>
    <message>
        <source>The folder holds no results of Tagmill&apos;s generate (no .tagmill/job.json), so there is nothing to merge; datasets of others have their canonical files already: %1</source>
        <translation>フォルダーに Tagmill の generate の結果がなく (.tagmill/job.json がありません)、マージするものがありません。他で作られたデータセットには正規ファイルがすでにあります: %1</translation>
    </message>
    <message>
        <source>The image of a finished frame is missing; render its scene again: %1</source>
        <translation>完了済みのフレームの画像がありません。シーンをレンダリングし直してください: %1</translation>
    </message>
    <message>
        <source>The file that says what the dataset was made from cannot be understood (%2): %1</source>
        <translation>データセットの生成元を示すファイルを解釈できません (%2): %1</translation>
    </message>
    <message>
        <source>The folder holds a sequence rendered from a .blend; choose another one for the dataset: %1</source>
        <translation>フォルダーには .blend からレンダリングしたシーケンスがあります。データセットには別のフォルダーを選んでください: %1</translation>
    </message>
    <message>
        <source>The folder holds results of another config or seed (%2, not %3); choose another output folder: %1</source>
        <translation>フォルダーには別の設定またはシードの結果があります (%3 ではなく %2)。別の出力フォルダーを選んでください: %1</translation>
    </message>
    <message>
        <source>The folder holds a dataset that Tagmill did not make; choose another output folder: %1</source>
        <translation>フォルダーには Tagmill が作ったものではないデータセットがあります。別の出力フォルダーを選んでください: %1</translation>
    </message>
    <message>
        <source>The dataset is being written by process %3 on %2 since %4; wait for it, or delete the lock when that process is gone: %1</source>
        <translation>データセットは %2 のプロセス %3 が %4 から書き込み中です。終わるまで待つか、プロセスがすでになければロックを削除してください: %1</translation>
    </message>
    <message>
        <source>The folder holds no dataset (no results, rich_truth.json, coco_labels.json or ground_truth.csv): %1</source>
        <translation>フォルダーにデータセットがありません (結果、rich_truth.json、coco_labels.json、ground_truth.csv のどれもありません): %1</translation>
    </message>
    <message>
        <source>The dataset holds no record that can be read, so there is nothing to measure or to hand over: %1</source>
        <translation>データセットに読み込めるレコードがなく、測定も出力もできません: %1</translation>
    </message>
    <message>
        <source>The file is not a rich_truth.json (%2): %1</source>
        <translation>ファイルが rich_truth.json ではありません (%2): %1</translation>
    </message>
    <message>
        <source>The file is not a coco_labels.json (%2): %1</source>
        <translation>ファイルが coco_labels.json ではありません (%2): %1</translation>
    </message>
    <message>
        <source>The table cannot be understood (%2): %1</source>
        <translation>表を解釈できません (%2): %1</translation>
    </message>
    <message>
        <source>The cell of column %1 is not usable in: %2</source>
        <translation>列 %1 のセルを使えません: %2</translation>
    </message>
    <message>
        <source>A record was left out: %1</source>
        <translation>レコードを 1 件省きました: %1</translation>
    </message>
    <message>
        <source>%1 more records were left out</source>
        <translation>さらに %1 件のレコードを省きました</translation>
    </message>
    <message>
        <source>A record is not JSON: %1</source>
        <translation>レコードが JSON ではありません: %1</translation>
    </message>
    <message>
        <source>A record speaks of an image that its file does not list: %1</source>
        <translation>レコードが、ファイルに記載のない画像を参照しています: %1</translation>
    </message>
    <message>
        <source>An entry is larger than any record; nothing from there on was read</source>
        <translation>どのレコードよりも大きい項目があります。それ以降は読み込みませんでした</translation>
    </message>
    <message>
        <source>The file ends after %1 bytes in the middle of its list; what came before is kept, copy the file again for the rest</source>
        <translation>ファイルがリストの途中、%1 バイトで終わっています。それまでの内容は残してあります。残りを得るには、ファイルをコピーし直してください</translation>
    </message>
    <message>
        <source>The link leads out of the dataset folder and is not followed: %1</source>
        <translation>リンクがデータセットフォルダーの外を指しているため、たどりません: %1</translation>
    </message>
    <message>
        <source>The picture of %1 is a link out of the dataset, so it was not opened; put a copy of it there</source>
        <translation>%1 の画像はデータセットの外へのリンクなので開きませんでした。コピーをそこに置いてください</translation>
    </message>
    <message>
        <source>There is no such picture, or it is no plain file; render it again: %1</source>
        <translation>画像がないか、通常のファイルではありません。レンダリングし直してください: %1</translation>
    </message>
    <message>
        <source>The picture has %1 px and its records speak of %2; render it again: %3</source>
        <translation>画像は %1 px ですが、レコードでは %2 です。レンダリングし直してください: %3</translation>
    </message>
    <message>
        <source>%1 images that records speak of are not in images/ (the first: %2)</source>
        <translation>レコードが参照する %1 枚の画像が images/ にありません (最初: %2)</translation>
    </message>
    <message>
        <source>The records of one image say different sizes, %1 and (of id %3) %2; the first counts</source>
        <translation>1 枚の画像のレコードでサイズが異なり、%1 と %2 (ID %3) です。最初のものを使います</translation>
    </message>
    <message>
        <source>The images are not all of one size: %1</source>
        <translation>画像のサイズがそろっていません: %1</translation>
    </message>
    <message>
        <source>Two result files are of scene %1; the second one is left out, delete it</source>
        <translation>シーン %1 の結果ファイルが 2 つあります。2 つ目は使われません。削除してください</translation>
    </message>
    <message>
        <source>Two result files hold this frame; the second one is left out, delete it: %1</source>
        <translation>このフレームを含む結果ファイルが 2 つあります。2 つ目は使われません。削除してください: %1</translation>
    </message>
    <message>
        <source>There is no checksums.json in the folder; tagmill merge writes it: %1</source>
        <translation>フォルダーに checksums.json がありません。tagmill merge で書き込まれます: %1</translation>
    </message>
    <message>
        <source>The checksums cannot be understood (%2); tagmill merge writes them anew: %1</source>
        <translation>チェックサムを解釈できません (%2)。tagmill merge で新しく書き込まれます: %1</translation>
    </message>
    <message>
        <source>The checksums name a file outside the dataset, which was not opened: %1</source>
        <translation>チェックサムがデータセットの外のファイルを指しているため、開きませんでした: %1</translation>
    </message>
    <message>
        <source>The file is missing; restore it, or render its scene again with --resume: %1</source>
        <translation>ファイルがありません。元に戻すか、--resume でシーンをレンダリングし直してください: %1</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>ファイルを読み込めません: %1</translation>
    </message>
    <message>
        <source>The file is not what it was when the dataset was merged; restore it, or run generate --resume: %1</source>
        <translation>ファイルがデータセットのマージ時と異なります。元に戻すか、generate --resume を実行してください: %1</translation>
    </message>
    <message>
        <source>The file is not in checksums.json; remove it, or merge the dataset again: %1</source>
        <translation>ファイルが checksums.json にありません。削除するか、データセットをマージし直してください: %1</translation>
    </message>
    <message>
        <source>The file belongs to another job than job_spec.json describes: %1</source>
        <translation>ファイルは job_spec.json が示すものとは別のジョブのものです: %1</translation>
    </message>
    <message>
        <source>The result is not the one the checksums were made from; run tagmill merge: %1</source>
        <translation>結果がチェックサムの元になったものと異なります。tagmill merge を実行してください: %1</translation>
    </message>
    <message>
        <source>The result file was changed since it was rendered; delete it and run generate --resume: %1</source>
        <translation>結果ファイルがレンダリング後に変更されています。削除して generate --resume を実行してください: %1</translation>
    </message>
    <message>
        <source>The file is a link out of the dataset or no plain file, so it was not opened; put a copy of it there: %1</source>
        <translation>ファイルがデータセットの外へのリンクか、通常のファイルではないため、開きませんでした。コピーをそこに置いてください: %1</translation>
    </message>
    <message>
        <source>%1 of %2 scenes of the job have no result (the first: scene %3); run generate --resume</source>
        <translation>ジョブの %2 シーンのうち %1 シーンに結果がありません (最初: シーン %3)。generate --resume を実行してください</translation>
    </message>
    <message>
        <source>The record has no board_definition, so it is not known where the points of its board lie; merge the dataset again, or write one into it</source>
        <translation>レコードに board_definition がないため、ボードの点の位置が分かりません。データセットをマージし直すか、書き加えてください</translation>
    </message>
    <message>
        <source>board_definition.type = %1 is no board that is known; there are charuco and aprilgrid</source>
        <translation>board_definition.type = %1 は認識できるボードではありません。charuco と aprilgrid があります</translation>
    </message>
    <message>
        <source>The board_definition describes no board that can be laid out: %1</source>
        <translation>board_definition が配置可能なボードを表していません: %1</translation>
    </message>
    <message>
        <source>board_definition.total_keypoints = %1, but a board of these rows and columns has %2</source>
        <translation>board_definition.total_keypoints = %1 ですが、この行数と列数のボードでは %2 です</translation>
    </message>
    <message>
        <source>The marker %1 of %2 is there twice, so it is not known whose board it is on</source>
        <translation>%2 のマーカー %1 が 2 回あり、どのボードのものか分かりません</translation>
    </message>
    <message>
        <source>The record has no %1, so its camera is not known; datasets that were read from a CSV table have none</source>
        <translation>レコードに %1 がないため、カメラが分かりません。CSV の表から読み込んだデータセットにはありません</translation>
    </message>
    <message>
        <source>There is no paper called %1; take one of %2, or give a size as 210x297mm</source>
        <translation>%1 という用紙はありません。%2 のどれかを使うか、210x297mm のようにサイズを指定してください</translation>
    </message>
    <message>
        <source>A print is written as .pdf, .svg or .png; choose one of these endings: %1</source>
        <translation>印刷は .pdf、.svg、.png のどれかで書き込みます。これらの拡張子を選んでください: %1</translation>
    </message>
    <message>
        <source>The print of %1 mm does not fit on %2, which has room for %3 mm; take larger paper, or let it be tiled over several sheets (--tile)</source>
        <translation>%1 mm の印刷は %2 に収まりません。収まるのは %3 mm までです。より大きい用紙を使うか、複数の用紙に分割してください (--tile)</translation>
    </message>
    <message>
        <source>A sheet of %1 × %2 mm is larger than any file can be; choose a paper and let the print be tiled (--paper A0 --tile)</source>
        <translation>%1 × %2 mm の用紙はファイルの上限を超えます。用紙を選び、分割して印刷してください (--paper A0 --tile)</translation>
    </message>
    <message>
        <source>Sheets of %2 that overlap by %1 mm have no room for anything else; lower the overlap or take larger paper</source>
        <translation>%1 mm 重なる %2 の用紙には他に何も入りません。重なりを減らすか、より大きい用紙を使ってください</translation>
    </message>
    <message>
        <source>The print would need more than %2 sheets of %1; take larger paper</source>
        <translation>印刷には %1 が %2 枚より多く必要です。より大きい用紙を使ってください</translation>
    </message>
    <message>
        <source>A picture of %1 × %2 px (%3 dpi) is more than is possible; lower the dpi, or write a PDF or SVG, which need no pixels</source>
        <translation>%1 × %2 px (%3 dpi) の画像は上限を超えます。dpi を下げるか、ピクセルの要らない PDF または SVG で書き込んでください</translation>
    </message>
    <message>
        <source>%1 tags are more than the %2 that are printed at once; give fewer ids</source>
        <translation>%1 個のタグは一度に印刷できる %2 個を超えます。ID を減らしてください</translation>
    </message>
    <message>
        <source>The ids of a board are scenario.subject.ids of its config; --ids is for single tags</source>
        <translation>ボードの ID は設定の scenario.subject.ids です。--ids は個別のタグ用です</translation>
    </message>
    <message>
        <source>The config is of single tags; %1 describes boards</source>
        <translation>設定は個別のタグのものですが、%1 はボードを表します</translation>
    </message>
    <message>
        <source>A measured %1 of %2 mm is further than 20 % from the %3 mm of the design; give the whole print with its quiet zone, in millimetres</source>
        <translation>%1 の実測値 %2 mm は設計の %3 mm から 20 % を超えて外れています。クワイエットゾーンを含む印刷全体のサイズをミリメートルで指定してください</translation>
    </message>
    <message>
        <source>The print is stretched: x and y differ by %1 %, and one size in both directions is up to %2 mm off at the edge; tagmill.print.measured_x_mm and measured_y_mm hold both</source>
        <translation>印刷が伸縮しています。x と y が %1 % 異なり、両方向に同じサイズを使うと縁で最大 %2 mm ずれます。tagmill.print.measured_x_mm と measured_y_mm なら両方を表せます</translation>
    </message>
    <message>
        <source>A module is %1 mm; below %2 mm ink runs over its edges and detectors misread it, so make the marker larger or take a dictionary with fewer bits</source>
        <translation>モジュールは %1 mm です。%2 mm 未満ではインクが縁からにじみ、検出器が読み誤ります。マーカーを大きくするか、ビット数の少ない辞書を使ってください</translation>
    </message>
    <message>
        <source>A module is %1 dots at %2 dpi; edges land on whole dots, so take a printer or a size with at least %3 dots a module</source>
        <translation>モジュールは %2 dpi で %1 ドットです。エッジはドット単位になるため、モジュールが %3 ドット以上になるプリンターかサイズにしてください</translation>
    </message>
    <message>
        <source>%1 and %2 are the same picture; a detector cannot tell them apart, so print one of the two families</source>
        <translation>%1 と %2 は同じ絵柄です。検出器が区別できないため、2 つのファミリーの一方だけを印刷してください</translation>
    </message>
    <message>
        <source>The tags have no white margin; on anything but white paper detectors lose them, so set it to 1 or more</source>
        <translation>タグに白い余白がありません。白い紙の上でないと検出器が見失います。1 以上にしてください</translation>
    </message>
    <message>
        <source>White around the markers is %1 mm, less than half a module (%2 mm); make marker_size_mm smaller</source>
        <translation>マーカーの周囲の白は %1 mm で、半モジュール (%2 mm) 未満です。marker_size_mm を小さくしてください</translation>
    </message>
    <message>
        <source>This is render-tag&apos;s ChArUco pattern, which OpenCV does not find on odd rows; for a board that is printed choose opencv</source>
        <translation>これは render-tag の ChArUco パターンで、OpenCV は奇数行では検出できません。印刷するボードには opencv を選んでください</translation>
    </message>
    <message>
        <source>With %1 rows, an even number, OpenCV&apos;s old and new patterns differ; this board is for OpenCV %2</source>
        <translation>行数が %1 の偶数では、OpenCV の新旧パターンが異なります。このボードは OpenCV %2 用です</translation>
    </message>
    <message>
        <source>The print ends with its squares; a quiet_zone_mm keeps the rim free of what lies behind the board</source>
        <translation>印刷が正方形の端で終わっています。quiet_zone_mm を設けると、ボードの背後のものから縁を守れます</translation>
    </message>
    <message>
        <source>%1 has %2 codes; %3 holds all ids of this board and its markers are mistaken for each other less easily</source>
        <translation>%1 のコードは %2 個です。%3 はこのボードの全 ID を含み、マーカーを互いに間違えにくくなります</translation>
    </message>
    <message>
        <source>Kalibr looks for tag36h11 alone and does not find %1; choose tag36h11</source>
        <translation>Kalibr が探すのは tag36h11 だけで、%1 は検出できません。tag36h11 を選んでください</translation>
    </message>
    <message>
        <source>%1 is no format of export; see tagmill export --help</source>
        <translation>%1 はエクスポート形式ではありません。tagmill export --help を参照してください</translation>
    </message>
    <message>
        <source>The export would lie inside the dataset; choose a folder outside of it: %1</source>
        <translation>エクスポート先がデータセットの中になります。その外のフォルダーを選んでください: %1</translation>
    </message>
    <message>
        <source>There is a file where the export should go; choose another place: %1</source>
        <translation>エクスポート先にファイルがあります。別の場所を選んでください: %1</translation>
    </message>
    <message>
        <source>The folder is not empty and no unchanged export of Tagmill, so it was not touched; choose another one or empty it: %1</source>
        <translation>フォルダーが空ではなく、Tagmill の未変更のエクスポートでもないため、手を付けませんでした。別のフォルダーを選ぶか、空にしてください: %1</translation>
    </message>
    <message>
        <source>Masks are made from the recipes that Tagmill keeps with its datasets, and there is none of %1; export without --masks</source>
        <translation>マスクは Tagmill がデータセットと共に保存するレシピから作られますが、%1 のレシピがありません。--masks なしでエクスポートしてください</translation>
    </message>
    <message>
        <source>%1 holds no masks; --masks goes with --format imagefolder</source>
        <translation>%1 にはマスクがありません。--masks は --format imagefolder と共に使います</translation>
    </message>
    <message>
        <source>This is no name for a file of an export: %1</source>
        <translation>エクスポートのファイル名に使えません: %1</translation>
    </message>
    <message>
        <source>There is no frame to export; frames need a picture where the format holds pictures, and a camera where it holds cameras: %1</source>
        <translation>エクスポートできるフレームがありません。フレームには、画像を含む形式なら画像、カメラを含む形式ならカメラが必要です: %1</translation>
    </message>
    <message>
        <source>There is no tag or board to learn in this dataset; %1 needs one</source>
        <translation>このデータセットには学習するタグもボードもありません。%1 には必要です</translation>
    </message>
    <message>
        <source>The frame was left out, because its picture is missing; render it again: %1</source>
        <translation>画像がないため、フレームを省きました。レンダリングし直してください: %1</translation>
    </message>
    <message>
        <source>The frame was left out, because its picture is a link out of the dataset or no plain file; put a copy of it there: %1</source>
        <translation>画像がデータセットの外へのリンクか通常のファイルではないため、フレームを省きました。コピーをそこに置いてください: %1</translation>
    </message>
    <message>
        <source>The frame was left out, because its picture is no whole PNG; render it again: %1</source>
        <translation>画像が完全な PNG ではないため、フレームを省きました。レンダリングし直してください: %1</translation>
    </message>
    <message>
        <source>The frame was left out, because its picture has %1 px and its records speak of %2; render it again: %3</source>
        <translation>画像が %1 px なのにレコードでは %2 のため、フレームを省きました。レンダリングし直してください: %3</translation>
    </message>
    <message>
        <source>The record of id %1 was left out, because its %2 cannot be %3; mend the file of records</source>
        <translation>ID %1 のレコードは、%2 が %3 ではありえないため省きました。レコードのファイルを直してください</translation>
    </message>
    <message>
        <source>The part %1 of the split has no frame; give it a larger share, another --split-seed, or render more scenes</source>
        <translation>分割の %1 部分にフレームがありません。割合を増やすか、別の --split-seed を使うか、シーンを多くレンダリングしてください</translation>
    </message>
    <message>
        <source>%1 frames were left out, because no record tells their camera; coco, yolo-pose and csv need none</source>
        <translation>カメラを示すレコードがないため、%1 フレームを省きました。coco、yolo-pose、csv には必要ありません</translation>
    </message>
    <message>
        <source>There is no board in this dataset and %1 needs one for its target; export tags with coco, yolo-pose, csv or imagefolder</source>
        <translation>このデータセットにはボードがありませんが、%1 はターゲットとして必要とします。タグは coco、yolo-pose、csv、imagefolder でエクスポートしてください</translation>
    </message>
    <message>
        <source>The dataset shows several different boards; %1 holds one, so export datasets of one board each</source>
        <translation>データセットに異なるボードが複数あります。%1 に入るのは 1 つなので、ボードごとのデータセットをエクスポートしてください</translation>
    </message>
    <message>
        <source>The board&apos;s record has no keypoints, so there is nothing to export of it; merge the dataset again, or export markers with coco or csv</source>
        <translation>ボードのレコードにキーポイントがなく、エクスポートするものがありません。データセットをマージし直すか、マーカーを coco または csv でエクスポートしてください</translation>
    </message>
    <message>
        <source>The board&apos;s print is stretched: its cells are %1 mm wide and %2 mm high, and this format holds one size</source>
        <translation>ボードの印刷が伸縮しています。マスは幅 %1 mm、高さ %2 mm ですが、この形式で持てるサイズは 1 つです</translation>
    </message>
    <message>
        <source>Only cameras are written, no points of a board: %1</source>
        <translation>カメラだけを書き込み、ボードの点は書き込みません: %1</translation>
    </message>
    <message>
        <source>mrcal&apos;s boards are grids of even spacing; the tag corners of an AprilGrid are none</source>
        <translation>mrcal のボードは等間隔のグリッドです。AprilGrid のタグのコーナーはそうではありません</translation>
    </message>
    <message>
        <source>Kalibr finds AprilGrids of its own layout with tag36h11; this board differs: %1</source>
        <translation>Kalibr が検出するのは独自レイアウトで tag36h11 の AprilGrid です。このボードは異なります: %1</translation>
    </message>
    <message>
        <source>Kalibr counts the tags of an AprilGrid from 0; the ids of this board are others</source>
        <translation>Kalibr は AprilGrid のタグを 0 から数えますが、このボードの ID は異なります</translation>
    </message>
    <message>
        <source>%1 has no exact model of this lens (%2); give --refit to write the nearest %3 and be told how far it is off</source>
        <translation>%1 にはこのレンズ (%2) の正確なモデルがありません。--refit を付けると、最も近い %3 を書き込み、ずれの大きさを示します</translation>
    </message>
    <message>
        <source>%1 has no model of a lens that sees this wide; its %2 ends before 90° from the axis</source>
        <translation>%1 にはこれほど画角の広いレンズのモデルがありません。その %2 は光軸から 90° 未満までです</translation>
    </message>
    <message>
        <source>The lens was fitted by %1: up to %2 px from the dataset&apos;s</source>
        <translation>レンズを %1 で近似しました: データセットとのずれは最大 %2 px</translation>
    </message>
    <message>
        <source>Only %1 views hold enough points; a calibration needs %2</source>
        <translation>十分な点のあるビューは %1 個だけです。キャリブレーションには %2 個必要です</translation>
    </message>
    <message>
        <source>OpenCV found no lens of the kind %1: %2</source>
        <translation>OpenCV が %1 型のレンズを求められませんでした: %2</translation>
    </message>
    <message>
        <source>This is no calibration that is known; OpenCV&apos;s FileStorage, Kalibr&apos;s camchain, mrcal&apos;s .cameramodel and ROS&apos;s camera_info are</source>
        <translation>認識できるキャリブレーションではありません。使えるのは OpenCV の FileStorage、Kalibr の camchain、mrcal の .cameramodel、ROS の camera_info です</translation>
    </message>
    <message>
        <source>The calibration is damaged; this is missing or no number: %1</source>
        <translation>キャリブレーションが壊れています。次のものがないか、数値ではありません: %1</translation>
    </message>
    <message>
        <source>The lens model %1 with %2 coefficients is not understood; pinhole, radtan, plumb_bob, rational_polynomial, equidistant, fisheye and mrcal&apos;s LENSMODEL_OPENCV4 to 12 are</source>
        <translation>係数 %2 個のレンズモデル %1 は解釈できません。使えるのは pinhole、radtan、plumb_bob、rational_polynomial、equidistant、fisheye、mrcal の LENSMODEL_OPENCV4 から 12 です</translation>
    </message>
    <message>
        <source>The lens %1 puts a covered part of the picture nowhere; it is the lens of another camera</source>
        <translation>レンズ %1 では、点のある画像領域の一部に対応先がありません。別のカメラのレンズです</translation>
    </message>
    <message>
        <source>No camera of the dataset has the resolution of this calibration: %1</source>
        <translation>このキャリブレーションの解像度を持つカメラがデータセットにありません: %1</translation>
    </message>
    <message>
        <source>Tags of Kalibr&apos;s AprilGrid have a border of two modules, which OpenCV and AprilTag 3 do not read; their corners are measured by edges alone</source>
        <translation>Kalibr の AprilGrid のタグは 2 モジュールの枠を持ち、OpenCV と AprilTag 3 では読み取れません。コーナーはエッジだけで測定されます</translation>
    </message>
    <message>
        <source>%1 does not know the family %2; choose the other detector</source>
        <translation>%1 はファミリー %2 を認識しません。もう一方の検出器を選んでください</translation>
    </message>
    <message>
        <source>The picture is empty, so nothing can be found in it; render it again</source>
        <translation>画像が空なので何も検出できません。レンダリングし直してください</translation>
    </message>
    <message>
        <source>OpenCV %1 describes no board of this kind; it takes ChArUco boards of two rows and columns or more</source>
        <translation>OpenCV %1 はこの種類のボードを表せません。使えるのは 2 行 2 列以上の ChArUco ボードです</translation>
    </message>
    <message>
        <source>%1 refused the picture: %2</source>
        <translation>%1 が画像を拒否しました: %2</translation>
    </message>
    <message>
        <source>There is no calibration board in this config, so no lens can be calibrated from it; set scenario.subject.type to BOARD and describe the board</source>
        <translation>この設定にはキャリブレーションボードがなく、レンズをキャリブレーションできません。scenario.subject.type を BOARD にして、ボードを記述してください</translation>
    </message>
    <message>
        <source>Only %1 cameras see %2 or more points of a board; a calibration needs %3 such views, so add cameras or scenes, or bring the board further into the picture</source>
        <translation>ボードの点が %2 個以上写るカメラは %1 台だけです。キャリブレーションにはそのようなビューが %3 個必要です。カメラかシーンを増やすか、ボードをもっと画像に入れてください</translation>
    </message>
    <message>
        <source>%1 is not determined by these %3 views: it can change together with %2 without moving a point. Add views that slant the board about several axes and fill the picture, or solve for a lens with fewer coefficients</source>
        <translation>%1 はこれら %3 個のビューでは定まりません。点を動かさずに %2 と共に変化できてしまいます。ボードを複数の軸で傾けて画像を満たすビューを追加するか、係数の少ないレンズで解いてください</translation>
    </message>
    <message>
        <source>%1 is not determined: on this lens %2 do the same to every point, however many views (%3 here) there are. Solve for a lens with fewer coefficients</source>
        <translation>%1 は定まりません。このレンズでは %2 がすべての点に同じ作用をし、ビューをいくら増やしても (ここでは %3 個) 変わりません。係数の少ないレンズで解いてください</translation>
    </message>
    <message>
        <source>%1 is not determined: none of the points in these %2 views moves with it. Add views in which the board reaches the edges of the picture</source>
        <translation>%1 は定まりません。これら %2 個のビューには、それと共に動く点がありません。ボードが画像の縁に届くビューを追加してください</translation>
    </message>
    <message>
        <source>A lens of the kind %1 cannot describe this camera, whose distortion is %2; choose one of: %3</source>
        <translation>%1 型のレンズでは、歪みが %2 のこのカメラを表せません。次のいずれかを選んでください: %3</translation>
    </message>
    <message>
        <source>This config is compiled as render-tag does, which knows no placed or dropped cameras; add tagmill: {format: 1} to it</source>
        <translation>この設定は render-tag と同じようにコンパイルされ、配置カメラも除外カメラも認識されません。tagmill: {format: 1} を追加してください</translation>
    </message>
    <message>
        <source>%1 cameras cannot be dropped: %2 see the board, a calibration needs %3 such views, and every scene keeps a camera</source>
        <translation>%1 台のカメラは除外できません。ボードが写るのは %2 台、キャリブレーションに必要なビューは %3 個で、各シーンに 1 台は残ります</translation>
    </message>
    <message>
        <source>None of the %1 poses tried shows a board well enough; widen the camera&apos;s ranges of distance and elevation</source>
        <translation>試した %1 個のポーズのどれにもボードが十分に写りません。カメラの距離と仰角の範囲を広げてください</translation>
    </message>
    <message>
        <source>The report could not be left in the dataset (%2): %1</source>
        <translation>レポートをデータセットに保存できませんでした (%2): %1</translation>
    </message>
    <message>
        <source>The pruned dataset would lie in the one it is taken from; choose another folder: %1</source>
        <translation>間引いたデータセットが元のデータセットの中になります。別のフォルダーを選んでください: %1</translation>
    </message>
    <message>
        <source>The folder is not empty; choose another one for the pruned dataset: %1</source>
        <translation>フォルダーが空ではありません。間引いたデータセットには別のフォルダーを選んでください: %1</translation>
    </message>
    <message>
        <source>No frame passes the bounds, so there is nothing to write; widen them: %1</source>
        <translation>範囲を満たすフレームがなく、書き込むものがありません。範囲を広げてください: %1</translation>
    </message>
    <message>
        <source>Only %1 images passed the bounds (limit %2)</source>
        <translation>範囲を満たした画像は %1 枚だけです (指定は %2 枚)</translation>
    </message>
    <message>
        <source>%1 frames pass the bounds but have no picture that can be copied; they are left out</source>
        <translation>%1 フレームは範囲を満たしますが、コピーできる画像がないため省かれます</translation>
    </message>
    <message>
        <source>There is no log to read; datasets keep theirs in telemetry.ndjson: %1</source>
        <translation>読み込めるログがありません。データセットのログは telemetry.ndjson にあります: %1</translation>
    </message>
    <message>
        <source>The expression cannot be understood at character %1 (%2); it compares, as in event == &apos;frame&apos; and render_seconds &gt; 2: %3</source>
        <translation>式を %1 文字目で解釈できません (%2)。式は event == &apos;frame&apos; and render_seconds &gt; 2 のように比較を書きます: %3</translation>
    </message>
    <message>
        <source>The detections are not valid JSON, so none was used; mend the file there: %1</source>
        <translation>検出結果が正しい JSON ではないため、どれも使いませんでした。ファイルを直してください: %1</translation>
    </message>
    <message>
        <source>Detections are a JSON list of objects with image_id, tag_id and corners; this is none</source>
        <translation>検出結果は image_id、tag_id、corners を持つオブジェクトの JSON リストです。これは違います</translation>
    </message>
    <message>
        <source>The table of detections has no column %1; its header reads image_id,tag_id,tag_family,x1,y1,…,x4,y4</source>
        <translation>検出結果の表に列 %1 がありません。ヘッダーは image_id,tag_id,tag_family,x1,y1,…,x4,y4 です</translation>
    </message>
    <message>
        <source>A detection was left out: %1 is missing or cannot be used</source>
        <translation>検出結果を 1 件省きました: %1 がないか、使えません</translation>
    </message>
    <message>
        <source>The dataset has no image %1, so its %2 detections were left out</source>
        <translation>データセットに画像 %1 がないため、その検出結果 %2 件を省きました</translation>
    </message>
    <message>
        <source>The detector could not be started (%1); check --command</source>
        <translation>検出器を起動できませんでした (%1)。--command を確認してください</translation>
    </message>
    <message>
        <source>The detector failed on %1 with exit status %2; its last words: %3</source>
        <translation>検出器が %1 で失敗し、終了ステータスは %2 でした。最後の出力: %3</translation>
    </message>
    <message>
        <source>The detector was stopped on %1, after %2 s without an end; let it handle one image and quit</source>
        <translation>検出器が %1 で %2 秒たっても終わらないため停止しました。1 枚の画像を処理したら終了するようにしてください</translation>
    </message>
    <message>
        <source>What the detector printed for %1 cannot be used; it prints one JSON list of {tag_id, corners} and nothing else: %2</source>
        <translation>検出器が %1 に対して出力したものを使えません。{tag_id, corners} の JSON リスト 1 つだけを出力してください: %2</translation>
    </message>
    <message>
        <source>The config has no tagmill section, so it means what render-tag means by it; write tagmill: {format: 1} into it, or give --compat none, for Tagmill&apos;s own meaning%1</source>
        <translation>設定に tagmill セクションがないため、render-tag と同じ意味になります。Tagmill 本来の意味にするには、tagmill: {format: 1} を書くか --compat none を指定してください%1</translation>
    </message>
    <message>
        <source>No Blender was found; install one (Debian: apt install blender; others: blender.org/download), or name it with --blender COMMAND or the variable TAGMILL_BLENDER</source>
        <translation>Blender が見つかりません。インストールするか (Debian: apt install blender、その他: blender.org/download)、--blender COMMAND または環境変数 TAGMILL_BLENDER で指定してください</translation>
    </message>
    <message>
        <source>Blender %2 finds no %1 device; choose one of: %3; or install its driver and try `tagmill doctor` again</source>
        <translation>Blender %2 は %1 デバイスを見つけられません。%3 のどれかを選ぶか、ドライバーをインストールしてから `tagmill doctor` をもう一度試してください</translation>
    </message>
    <message>
        <source>%1 cannot render in this Blender %2; choose another renderer mode, or give it a display (xvfb-run -a blender) where it needs one</source>
        <translation>この Blender %2 では %1 でレンダリングできません。別のレンダラーモードを選ぶか、必要ならディスプレイを用意してください (xvfb-run -a blender)</translation>
    </message>
    <message>
        <source>The workers are not the same Blender, so their pixels would differ; use one of them only, or give --mixed: %1 and %2</source>
        <translation>ワーカーの Blender が同じではないため、ピクセルに違いが出ます。どちらか一方だけを使うか、--mixed を指定してください: %1 と %2</translation>
    </message>
    <message>
        <source>There is no scene to render; dataset.num_scenes must be at least 1</source>
        <translation>レンダリングするシーンがありません。dataset.num_scenes は 1 以上でなければなりません</translation>
    </message>
    <message>
        <source>camera.samples_per_scene = %1 gives no camera; it must be at least 1</source>
        <translation>camera.samples_per_scene = %1 ではカメラができません。1 以上でなければなりません</translation>
    </message>
    <message>
        <source>There is no scene %1; the last one is %2</source>
        <translation>シーン %1 はありません。最後のシーンは %2 です</translation>
    </message>
    <message>
        <source>The texture folder cannot be read, so the floor has no texture: %1</source>
        <translation>テクスチャフォルダーを読み込めないため、床にテクスチャがありません: %1</translation>
    </message>
    <message>
        <source>Blender %1 has no denoiser; the frames take %2 times the samples and half the noise threshold instead, which halves the noise</source>
        <translation>Blender %1 にはデノイザーがありません。代わりにフレームのサンプル数を %2 倍、ノイズしきい値を半分にして、ノイズを半減させます</translation>
    </message>
    <message>
        <source>Blender&apos;s own Filmic is not readable here, so an analytic curve stands in: greys differ by at most 1 of 255, saturated colours by more; %1</source>
        <translation>Blender 自身の Filmic をここでは読み込めないため、解析的な曲線で代用します。グレーの差は 255 階調中最大 1、彩度の高い色ではそれ以上です。%1</translation>
    </message>
    <message>
        <source>The instant rasteriser draws no depth of field: the frame is sharp everywhere</source>
        <translation>即時ラスタライザーは被写界深度を描きません。フレームは全体にピントが合います</translation>
    </message>
    <message>
        <source>Without Blender an analytic curve stands in for its Filmic: greys differ by at most 1 of 255, saturated colours by more</source>
        <translation>Blender なしでは Filmic を解析的な曲線で代用します。グレーの差は 255 階調中最大 1、彩度の高い色ではそれ以上です</translation>
    </message>
    <message>
        <source>%1 finished scenes were rendered by another Blender and are stale, so they are rendered again (--mixed keeps them): they are of %2, this is %3</source>
        <translation>%1 個の完了済みシーンは別の Blender でレンダリングされていて古いため、レンダリングし直されます (--mixed で残せます)。それらは %2、これは %3 です</translation>
    </message>
    <message>
        <source>Scene %1 could not be rendered: %2; its recipe, the worker&apos;s last words and the command to try again are in %3</source>
        <translation>シーン %1 をレンダリングできませんでした: %2。そのレシピ、ワーカーの最後の出力、再試行のコマンドは %3 にあります</translation>
    </message>
    <message>
        <source>The dataset would need %1, but %2 are free; free some space, choose another disk, or render fewer scenes</source>
        <translation>データセットには %1 必要ですが、空きは %2 です。空き容量を増やすか、別のディスクを選ぶか、レンダリングするシーンを減らしてください</translation>
    </message>
    <message>
        <source>Scene %1 could not be rendered: %2</source>
        <translation>シーン %1 をレンダリングできませんでした: %2</translation>
    </message>
    <message>
        <source>No Blender was found; install Blender 2.93 or newer, or name one with --blender COMMAND or the environment variable TAGMILL_BLENDER</source>
        <translation>Blender が見つかりません。Blender 2.93 以降をインストールするか、--blender COMMAND または環境変数 TAGMILL_BLENDER で指定してください</translation>
    </message>
    <message>
        <source>The command that starts Blender is empty; give a program, for example /usr/bin/blender</source>
        <translation>Blender を起動するコマンドが空です。/usr/bin/blender などのプログラムを指定してください</translation>
    </message>
    <message>
        <source>The command that starts Blender has a quote without its partner; close it or write it with a backslash: %1</source>
        <translation>Blender を起動するコマンドの引用符が閉じていません。閉じるか、バックスラッシュを付けてください: %1</translation>
    </message>
    <message>
        <source>The command cannot be started (%2); name an existing program with --blender COMMAND: %1</source>
        <translation>コマンドを起動できません (%2)。実在するプログラムを --blender COMMAND で指定してください: %1</translation>
    </message>
    <message>
        <source>The command runs, but there is no Blender in it that takes Python (%2); name another one with --blender COMMAND: %1</source>
        <translation>コマンドは動きますが、Python を受け付ける Blender ではありません (%2)。別のものを --blender COMMAND で指定してください: %1</translation>
    </message>
    <message>
        <source>Blender %2 is too old, 2.93 is the oldest that works; install a newer one and name it with --blender COMMAND: %1</source>
        <translation>Blender %2 は古すぎます。動作するのは 2.93 以降です。新しいものをインストールして --blender COMMAND で指定してください: %1</translation>
    </message>
    <message>
        <source>Blender did not answer within %2 s of its start; try the command in a terminal: %1</source>
        <translation>Blender が起動から %2 秒以内に応答しませんでした。コマンドを端末で試してください: %1</translation>
    </message>
    <message>
        <source>Blender ended before it was ready (%2); try the command in a terminal; its last words: %3; command: %1</source>
        <translation>Blender が準備完了前に終了しました (%2)。コマンドを端末で試してください。最後の出力: %3、コマンド: %1</translation>
    </message>
    <message>
        <source>No display can be reached: EEVEE and Workbench may not render here; Cycles does; for the others start Tagmill in a desktop session or under xvfb-run -a</source>
        <translation>ディスプレイに接続できません。EEVEE と Workbench はここではレンダリングできない可能性があります。Cycles は可能です。他を使うには、デスクトップセッションまたは xvfb-run -a の下で Tagmill を起動してください</translation>
    </message>
    <message>
        <source>Blender %1 was built without a denoiser: frames to be denoised take four times the samples instead; an official Blender build has one</source>
        <translation>Blender %1 はデノイザーなしでビルドされています。デノイズするフレームは代わりに 4 倍のサンプルを取ります。公式ビルドの Blender にはあります</translation>
    </message>
    <message>
        <source>These Blenders make different pixels: a run that uses both needs --mixed, and its dataset is not reproducible by bytes: %1 and %2</source>
        <translation>これらの Blender はピクセルに違いが出ます。両方を使う実行には --mixed が必要で、データセットはバイト単位では再現できません: %1 と %2</translation>
    </message>
    <message>
        <source>Only %1 MB are free on the disk of the output folder; free some or choose another folder: %2</source>
        <translation>出力フォルダーのディスクの空きは %1 MB だけです。空きを増やすか、別のフォルダーを選んでください: %2</translation>
    </message>
    <message>
        <source>The worker speaks protocol %1, this Tagmill speaks %2; install both from the same release</source>
        <translation>ワーカーのプロトコルは %1、この Tagmill は %2 です。両方を同じリリースからインストールしてください</translation>
    </message>
    <message>
        <source>The worker broke the protocol and was stopped: %1</source>
        <translation>ワーカーがプロトコルに違反したため停止しました: %1</translation>
    </message>
    <message>
        <source>The worker answered for another frame than %1, which it was asked for</source>
        <translation>ワーカーが、要求された %1 とは別のフレームについて応答しました</translation>
    </message>
    <message>
        <source>The worker ended unexpectedly (%1); its last words: %2</source>
        <translation>ワーカーが予期せず終了しました (%1)。最後の出力: %2</translation>
    </message>
    <message>
        <source>The worker gave no sign of life for %1 s and was stopped</source>
        <translation>ワーカーが %1 秒間応答しないため停止しました</translation>
    </message>
    <message>
        <source>The worker is not running</source>
        <translation>ワーカーが動いていません</translation>
    </message>
    <message>
        <source>The worker was stopped before it answered</source>
        <translation>ワーカーは応答する前に停止されました</translation>
    </message>
    <message>
        <source>Internal error in the worker, please report it: %1</source>
        <translation>ワーカーの内部エラーです。報告してください: %1</translation>
    </message>
    <message>
        <source>The worker cannot use the scene at %2: %1</source>
        <translation>ワーカーが %2 でシーンを使えません: %1</translation>
    </message>
    <message>
        <source>The worker lacks an asset needed at %2: %1</source>
        <translation>%2 で必要なアセットがワーカーにありません: %1</translation>
    </message>
    <message>
        <source>The render device failed; render on the CPU, or restart the driver: %1</source>
        <translation>レンダリングデバイスが失敗しました。CPU でレンダリングするか、ドライバーを再起動してください: %1</translation>
    </message>
    <message>
        <source>Not enough memory to render; lower the resolution or the number of workers: %1</source>
        <translation>レンダリングのメモリが足りません。解像度またはワーカー数を減らしてください: %1</translation>
    </message>
    <message>
        <source>The disk is full; free some space or choose another output folder: %1</source>
        <translation>ディスクがいっぱいです。空き容量を増やすか、別の出力フォルダーを選んでください: %1</translation>
    </message>
    <message>
        <source>Blender could not render %2: %1</source>
        <translation>Blender が %2 をレンダリングできませんでした: %1</translation>
    </message>
    <message>
        <source>%1 and %2 contradict each other; give one of them</source>
        <translation>%1 と %2 は矛盾します。どちらか一方を指定してください</translation>
    </message>
    <message>
        <source>There is no command %1; tagmill --help lists them</source>
        <translation>%1 というコマンドはありません。tagmill --help で一覧を表示します</translation>
    </message>
    <message>
        <source>There is no command %1; did you mean %2</source>
        <translation>%1 というコマンドはありません。%2 のことですか</translation>
    </message>
    <message>
        <source>%2 has no option %1</source>
        <translation>%2 に %1 というオプションはありません</translation>
    </message>
    <message>
        <source>%2 has no option %1; did you mean %3</source>
        <translation>%2 に %1 というオプションはありません。%3 のことですか</translation>
    </message>
    <message>
        <source>%1 = %2 is not %3</source>
        <translation>%1 = %2 は %3 ではありません</translation>
    </message>
    <message>
        <source>%1 needs a value: %1 %2</source>
        <translation>%1 には値が必要です: %1 %2</translation>
    </message>
    <message>
        <source>%1 takes no value, but has %2</source>
        <translation>%1 は値を取りませんが、%2 が付いています</translation>
    </message>
    <message>
        <source>%1 may be given once only; it is given again as %2</source>
        <translation>%1 は 1 回だけ指定できますが、%2 として再び指定されています</translation>
    </message>
    <message>
        <source>%1 needs %2</source>
        <translation>%1 には %2 が必要です</translation>
    </message>
    <message>
        <source>There is nothing to write: --output takes the config with the cameras of --add and --drop</source>
        <translation>書き込むものがありません。--output は --add と --drop のカメラを加えた設定の書き込み先です</translation>
    </message>
    <message>
        <source>evaluate takes the detections from exactly one of --detections FILE, --command &apos;PROGRAM {image}&apos; and --detector opencv|apriltag3</source>
        <translation>evaluate は検出結果を --detections FILE、--command &apos;PROGRAM {image}&apos;、--detector opencv|apriltag3 のうち 1 つだけから受け取ります</translation>
    </message>
    <message>
        <source>--match-px takes a number of pixels above 0, not %1</source>
        <translation>--match-px には 0 より大きいピクセル数を指定します。%1 は違います</translation>
    </message>
    <message>
        <source>--command needs {image} in one of its arguments: the picture&apos;s path goes there</source>
        <translation>--command には {image} を含む引数が必要です。そこに画像のパスが入ります</translation>
    </message>
    <message>
        <source>--set takes KEY=VALUE, as camera.fov=60, not %1</source>
        <translation>--set には camera.fov=60 のような KEY=VALUE を指定します。%1 は違います</translation>
    </message>
    <message>
        <source>--scene-ids takes scene ids from 0 to %2, separated by commas, not %1</source>
        <translation>--scene-ids には 0 から %2 のシーン ID をコンマ区切りで指定します。%1 は違います</translation>
    </message>
    <message>
        <source>%1 = %2 is not a shard index from 0 to %3</source>
        <translation>%1 = %2 は 0 から %3 のシャード番号ではありません</translation>
    </message>
    <message>
        <source>--total-shards needs --shard-index, or the array index of a job scheduler in the environment</source>
        <translation>--total-shards には --shard-index、または環境変数にあるジョブスケジューラーの配列番号が必要です</translation>
    </message>
    <message>
        <source>--shard-index needs --total-shards</source>
        <translation>--shard-index には --total-shards が必要です</translation>
    </message>
    <message>
        <source>--write replaces the file itself; give either --write or -o FILE</source>
        <translation>--write はファイル自体を置き換えます。--write か -o FILE のどちらかを指定してください</translation>
    </message>
    <message>
        <source>--scene-ids and shards exclude each other; give one of them</source>
        <translation>--scene-ids とシャードは併用できません。どちらか一方を指定してください</translation>
    </message>
    <message>
        <source>%1 needs --config or --job, one of them</source>
        <translation>%1 には --config か --job のどちらかが必要です</translation>
    </message>
    <message>
        <source>A job is frozen, so %1 cannot change it; lock the config again</source>
        <translation>ジョブは固定されているため、%1 では変更できません。設定をロックし直してください</translation>
    </message>
    <message>
        <source>%1 counts only together with --job; files that your own config names are read anyway</source>
        <translation>%1 は --job と共に指定した場合だけ有効です。自分の設定が指すファイルは常に読み込まれます</translation>
    </message>
    <message>
        <source>--shard-index needs --shard-size here</source>
        <translation>ここでは --shard-index に --shard-size が必要です</translation>
    </message>
    <message>
        <source>There is no display to open the window on; start Tagmill in a desktop session or through xvfb-run, or use a command without a window, such as tagmill generate</source>
        <translation>ウィンドウを開くディスプレイがありません。デスクトップセッションまたは xvfb-run で Tagmill を起動するか、tagmill generate などウィンドウのないコマンドを使ってください</translation>
    </message>
    <message>
        <source>The files of %1 hold no corners of tags; leave --corner-order away</source>
        <translation>%1 のファイルにはタグのコーナーがありません。--corner-order を外してください</translation>
    </message>
    <message>
        <source>%1 takes no further argument: %2</source>
        <translation>%1 はこれ以上の引数を取りません: %2</translation>
    </message>
    <message>
        <source>The document has no file yet; choose one with Save as</source>
        <translation>文書にまだファイルがありません。「名前を付けて保存」で選んでください</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>キャンセルしました</translation>
    </message>
    <message>
        <source>Internal error, please report it: %1</source>
        <translation>内部エラーです。報告してください: %1</translation>
    </message>
    <message>
        <source>Camera %1 of scene %2 is dropped a second time here; remove one of the two</source>
        <translation>シーン %2 のカメラ %1 がここで 2 回目に除外されています。どちらかを削除してください</translation>
    </message>
    <message>
        <source>This dataset has no job_spec.json, so it cannot be made again: %1</source>
        <translation>このデータセットには job_spec.json がないため、作り直せません: %1</translation>
    </message>
    <message>
        <source>No frame of this dataset says of which scene it is, so none can be made again: %1</source>
        <translation>このデータセットのどのフレームもどのシーンのものか示していないため、作り直せません: %1</translation>
    </message>
    <message>
        <source>%1 is not here: log in to a machine of the cluster that has Slurm&apos;s programs, or render here with --executor local</source>
        <translation>%1 がここにありません。Slurm のプログラムがあるクラスターのマシンにログインするか、--executor local でここでレンダリングしてください</translation>
    </message>
    <message>
        <source>No Slurm controller answers here; log in to a machine of the cluster, or render here with --executor local (%1: %2)</source>
        <translation>Slurm のコントローラーが応答しません。クラスターのマシンにログインするか、--executor local でここでレンダリングしてください (%1: %2)</translation>
    </message>
    <message>
        <source>Slurm does not take it (%1): %2</source>
        <translation>Slurm が受け付けません (%1): %2</translation>
    </message>
    <message>
        <source>No cluster job was submitted from this folder: %1</source>
        <translation>このフォルダーから投入されたクラスタージョブはありません: %1</translation>
    </message>
    <message>
        <source>The record of the cluster job cannot be read (%1); what is rendered is safe: submit again with tagmill generate --executor slurm --resume</source>
        <translation>クラスタージョブの記録を読めません (%1)。レンダリング済みのものは安全です。tagmill generate --executor slurm --resume で投入し直してください</translation>
    </message>
    <message>
        <source>%1 becomes one line of a script and holds a line break or a control character; remove it</source>
        <translation>%1 はスクリプトの 1 行になりますが、改行か制御文字を含んでいます。取り除いてください</translation>
    </message>
    <message>
        <source>Further options begin with a dash, as --constraint=avx2, not %1</source>
        <translation>その他のオプションは --constraint=avx2 のようにハイフンで始まります。%1 は違います</translation>
    </message>
    <message>
        <source>There is no cluster profile %1; write one (partition, account, time, memory, cpus, gres …) at %2</source>
        <translation>クラスタープロファイル %1 がありません。%2 に書いてください (partition、account、time、memory、cpus、gres …)</translation>
    </message>
    <message>
        <source>This folder&apos;s cluster job has %1 tasks waiting or running; tagmill job status says which, tagmill job cancel ends them</source>
        <translation>このフォルダーのクラスタージョブには待機中または実行中のタスクが %1 個あります。tagmill job status で確認し、tagmill job cancel で終了できます</translation>
    </message>
    <message>
        <source>Ids are numbers from 0 to 99999 and ranges of them, as 0-9,12, not %1</source>
        <translation>ID は 0 から 99999 の数とその範囲です (例: 0-9,12)。%1 は違います</translation>
    </message>
    <message>
        <source>None of the scenes can be planned; mend what is said above</source>
        <translation>計画できるシーンがありません。上に示された問題を直してください</translation>
    </message>
    <message>
        <source>The noise of a point is a number of pixels from 0.000001 to 100, not %1</source>
        <translation>点のノイズは 0.000001 から 100 までのピクセル数です。%1 は違います</translation>
    </message>
    <message>
        <source>The poses are those of the config as %1 changes it, and --output writes the file without that change; put it into the file first</source>
        <translation>ポーズは %1 で変更した設定のものですが、--output はその変更なしでファイルを書きます。先にファイルに書き込んでください</translation>
    </message>
    <message>
        <source>%1 names the config that is read; choose another file: %2</source>
        <translation>%1 は読み込む設定そのものです。別のファイルを選んでください: %2</translation>
    </message>
    <message>
        <source>%1 and %2 name the same file; choose two: %3</source>
        <translation>%1 と %2 が同じファイルです。別々に選んでください: %3</translation>
    </message>
    <message>
        <source>%1 gave no answer within %2 s; try again, or ask the cluster&apos;s administrators (%3)</source>
        <translation>%1 が %2 秒以内に応答しませんでした。もう一度試すか、クラスターの管理者に問い合わせてください (%3)</translation>
    </message>
    <message>
        <source>%1 shards are more than this Slurm takes at a time (MaxJobCount = %2, the merge is one more): give fewer with --total-shards or a larger shard_size</source>
        <translation>%1 シャードはこの Slurm が一度に受け付ける数を超えています (MaxJobCount = %2、統合がもう 1 つ)。--total-shards を減らすか shard_size を大きくしてください</translation>
    </message>
    <message>
        <source>Slurm could not start tasks on %1, perhaps because that node does not see %2; use a folder that all nodes share</source>
        <translation>Slurm は %1 でタスクを開始できませんでした。そのノードから %2 が見えない可能性があります。すべてのノードが共有するフォルダーを使ってください</translation>
    </message>
    <message>
        <source>%1 records, now %2</source>
        <translation>レコードが %1 個から %2 個に変化</translation>
    </message>
    <message>
        <source>record %1, %2</source>
        <translation>レコード %1、%2</translation>
    </message>
    <message>
        <source>record %1</source>
        <translation>レコード %1</translation>
    </message>
    <message>
        <source>This is not a Radiance HDR file that can be read (%2): %1</source>
        <translation>読み込める Radiance HDR ファイルではありません (%2): %1</translation>
    </message>
    <message>
        <source>%1 frames in quarantine were left out; take them out of it in Inspect (key Q) to export them</source>
        <translation>隔離中の %1 フレームを除外しました。エクスポートするには「検査」で隔離を解除してください (Q キー)</translation>
    </message>
    <message>
        <source>This is no rule; write a number of the audit&apos;s report and its bound, as score &gt;= 80, or name a file of rules: %1</source>
        <translation>ルールではありません。score &gt;= 80 のように監査レポートの数値とその限界を書くか、ルールのファイルを指定してください: %1</translation>
    </message>
    <message>
        <source>This folder does not say what it was made from (job_spec.json, .tagmill/sequence.json), so it cannot be rendered again: %1</source>
        <translation>このフォルダーには生成元の情報 (job_spec.json、.tagmill/sequence.json) がないため、再レンダリングできません: %1</translation>
    </message>
    <message>
        <source>The .blend is another one than was rendered; to render it as it is now, add the .blend itself: %1</source>
        <translation>この .blend はレンダリングしたものと異なります。現在の内容でレンダリングするには、.blend 自体を追加してください: %1</translation>
    </message>
    <message>
        <source>What names programs or code is not taken over from a sequence; set it anew if you want it: %1</source>
        <translation>プログラムやコードを指定する項目はシーケンスから引き継がれません。必要なら改めて設定してください: %1</translation>
    </message>
    <message>
        <source>A job of the queue cannot be read, so it is left out; its file stays: %1</source>
        <translation>キューのジョブを読み込めないため除外します。ファイルは残ります: %1</translation>
    </message>
    <message>
        <source>Stopped after %1 frames, as asked for, because a rule does not hold for them: %2</source>
        <translation>指定どおり %1 フレームで停止しました。これらのフレームが満たさないルール: %2</translation>
    </message>
    <message>
        <source>A rule that only warns does not hold for the first %1 frames: %2</source>
        <translation>警告だけのルールを最初の %1 フレームが満たしていません: %2</translation>
    </message>
    <message>
        <source>AprilTag has no boards: copy the record of one of its tags</source>
        <translation>AprilTag にボードはありません。ボード内のタグのレコードをコピーしてください</translation>
    </message>
    <message>
        <source>This record has not the points that the form needs</source>
        <translation>このレコードには、この形式に必要な点がありません</translation>
    </message>
    <message>
        <source>%1: %2 scenes in %3 shards given to Slurm; its job %4 puts them together when all have ended</source>
        <translation>%1: %2 シーンを %3 シャードに分けて Slurm に投入しました。すべて終了すると、ジョブ %4 がマージします</translation>
    </message>
    <message>
        <source>%1 shards given to Slurm again; finished scenes are kept</source>
        <translation>%1 シャードを Slurm に再投入しました。完了済みのシーンは残ります</translation>
    </message>
    <message>
        <source>%1 of %2 shards failed or were lost; the list of shards says which and why: mend the cause, then resubmit what is missing</source>
        <translation>%2 シャード中 %1 個が失敗または消失しました。どれがなぜかはシャードの一覧にあります。原因を取り除いてから、不足分を再投入してください</translation>
    </message>
    <message>
        <source>--stop-gate is for runs on this computer: on a cluster nobody waits for the first frames; tagmill audit run --gate holds rules against what is done, tagmill job cancel ends the rest</source>
        <translation>--stop-gate はこのコンピューターでの実行用です。クラスターでは最初のフレームを待つものがいません。tagmill audit run --gate で完了分をルールと照合し、tagmill job cancel で残りを終了できます</translation>
    </message>
    <message>
        <source>The worker was alive, but for %1 s it said nothing about its work and used no processor time, so it was stopped</source>
        <translation>ワーカーは動作中でしたが、%1 秒間、作業の報告も CPU 時間の使用もなかったため停止しました</translation>
    </message>
    <message>
        <source>one picture has %1 × %2 px, the other %3 × %4 px or other channels</source>
        <translation>一方の画像は %1 × %2 px、もう一方は %3 × %4 px またはチャンネルが異なります</translation>
    </message>
    <message>
        <source>The scene is stale: of the files it was rendered with, at least one is another now (%2); restore it, or run generate --resume: %1</source>
        <translation>シーンが古くなっています。レンダリングに使ったファイルの少なくとも 1 つが変わりました（%2）。元に戻すか generate --resume を実行してください：%1</translation>
    </message>
    <message>
        <source>A file that scenes were rendered with is not there, so whether they are stale cannot be told, which is no fault of the images: %1</source>
        <translation>シーンのレンダリングに使ったファイルがないため、シーンが古いかどうか判定できません。画像の欠陥ではありません：%1</translation>
    </message>
    <message>
        <source>Scenes were rendered with files outside the dataset (%1 of them), which were not opened, so whether the scenes are stale was not told; if you trust the dataset, allow their folders with --allow-assets DIR: %2</source>
        <translation>シーンはデータセット外のファイル（%1 個）を使ってレンダリングされています。これらは開かれなかったため、シーンが古いかどうかは調べていません。データセットを信頼する場合は --allow-assets DIR でフォルダーを許可してください：%2</translation>
    </message>
    <message>
        <source>%1: the sequence in %2 parts given to Slurm; its job %3 puts them together when all have ended</source>
        <translation>%1：シーケンスを %2 個に分けて Slurm に投入しました。すべて終了するとジョブ %3 がまとめます</translation>
    </message>
    <message>
        <source>There is no room left on the disk of %1, or none in its quota: make some, then tagmill job resubmit %1</source>
        <translation>%1 のディスクまたはクォータに空きがありません。空きを作ってから tagmill job resubmit %1 を実行してください</translation>
    </message>
    <message>
        <source>%1 was killed before it answered; try again (%2)</source>
        <translation>%1 は応答する前に強制終了されました。もう一度試してください（%2）</translation>
    </message>
    <message>
        <source>sbatch ended without an answer, and the queue does not say whether Slurm took %1; look for it with squeue --me --Format=JobID,Command and end it with scancel (%2)</source>
        <translation>sbatch が応答せずに終了し、Slurm が %1 を受け付けたかどうかキューからも分かりません。squeue --me --Format=JobID,Command で探し、scancel で終了してください（%2）</translation>
    </message>
    <message>
        <source>No Blender answered here within %1 s, so the job does not say which version it is for and no other one will be refused; name yours with TAGMILL_BLENDER and lock again</source>
        <translation>%1 秒以内に応答した Blender がここにないため、このジョブには対象のバージョンが記録されず、ほかのバージョンも拒否されません。TAGMILL_BLENDER で Blender を指定し、もう一度固定してください</translation>
    </message>
    <message>
        <source>The tags and saved views of this dataset cannot be read: here the file is not valid JSON. It is left as it is; mend it or move it away to tag frames again</source>
        <translation>このデータセットのタグと保存済みビューを読み取れません：この位置でファイルが正しい JSON ではありません。ファイルはそのまま残します。修正するか移動すると、再びフレームにタグを付けられます</translation>
    </message>
    <message>
        <source>The tags and saved views of this dataset cannot be read: here the file is not as Tagmill writes it. It is left as it is; mend it or move it away to tag frames again</source>
        <translation>このデータセットのタグと保存済みビューを読み取れません：この位置でファイルが Tagmill の書式と異なります。ファイルはそのまま残します。修正するか移動すると、再びフレームにタグを付けられます</translation>
    </message>
    <message>
        <source>The tags and saved views of this dataset cannot be read: another version of Tagmill wrote them. The file is left as it is; move it away to tag frames again</source>
        <translation>このデータセットのタグと保存済みビューを読み取れません：別のバージョンの Tagmill が書いたものです。ファイルはそのまま残します。移動すると、再びフレームにタグを付けられます</translation>
    </message>
    <message>
        <source>The finished dataset does not pass its audit: %1</source>
        <translation>完成したデータセットが監査に合格しません：%1</translation>
    </message>
    <message>
        <source>tagmill.bit_depth is %1; images have 8 or 16 bits a channel</source>
        <translation>tagmill.bit_depth は %1 です。画像は 1 チャンネルあたり 8 または 16 ビットです</translation>
    </message>
    <message>
        <source>%1 divides coordinates by the image&apos;s size, so 0 and 1 are the edges of the picture: counted from the %2 of the first pixel, points near an edge would be negative; leave --pixel-origin out, or give it as %3</source>
        <translation>%1 は座標を画像の大きさで割るため、0 と 1 が画像の端です。最初の画素の %2 から数えると、端に近い点が負になります。--pixel-origin を省くか、%3 を指定してください</translation>
    </message>
    <message>
        <source>Nothing is missing but the merge, which is given to Slurm again</source>
        <translation>欠けているのはマージだけです。Slurm に再投入します</translation>
    </message>
    <message>
        <source>All shards are done, but not merged, because the job that does it ended with exit status %1 (its last words: %2); mend the cause, then tagmill job resubmit %3</source>
        <translation>すべてのシャードは完了しましたが、マージされていません。マージのジョブが終了コード %1 で終わりました（最後の出力: %2）。原因を直してから tagmill job resubmit %3 を実行してください</translation>
    </message>
    <message>
        <source>All shards are done, but not merged, because the job that does it is gone (%3; its last words: %2); tagmill job resubmit %1 starts it again</source>
        <translation>すべてのシャードは完了しましたが、マージされていません。マージのジョブがなくなっています（%3、最後の出力: %2）。tagmill job resubmit %1 で再開できます</translation>
    </message>
    <message>
        <source>The folder holds %1 finished scenes of this job already; to keep them and make the rest, submit with --resume, or choose another output folder: %2</source>
        <translation>フォルダーにはこのジョブの完了したシーンがすでに %1 件あります。それらを残して残りを作るには --resume を付けて投入するか、別の出力フォルダーを選んでください: %2</translation>
    </message>
    <message>
        <source>%1 of %2 scenes of the job have no result to merge (%3); render them by generate --resume, or on a cluster by job resubmit, and merge again: %4</source>
        <translation>ジョブの %2 シーンのうち %1 シーンにマージできる結果がありません (%3)。generate --resume で、クラスターでは job resubmit でレンダリングし、もう一度マージしてください: %4</translation>
    </message>
    <message>
        <source>A table of records tells no camera, distance or pose, so checks and exports that need them find nothing; put rich_truth.json or coco_labels.json of the dataset beside it</source>
        <translation>レコードの表にはカメラ、距離、姿勢がないため、それらを必要とする検査や書き出しでは何も得られません。データセットの rich_truth.json か coco_labels.json を隣に置いてください</translation>
    </message>
    <message>
        <source>This job was not submitted from this account, or its job.json was changed since: the commands and job ids in it are not used. Go on with tagmill generate --executor slurm --resume, into the same folder: %1</source>
        <translation>このジョブはこのアカウントから投入されていないか、job.json がその後変更されています。その中のコマンドとジョブ番号は使われません。同じフォルダーに tagmill generate --executor slurm --resume で続けてください: %1</translation>
    </message>
    <message>
        <source>The job runs, but %1 cannot be written, so that nobody will know tomorrow that it is yours: tagmill job cancel and resubmit will refuse it. scancel %2 ends it</source>
        <translation>ジョブは動作していますが、%1 に書き込めないため、このジョブがあなたのものだという記録が残りません。tagmill job cancel と resubmit は拒否されます。scancel %2 で終了できます</translation>
    </message>
    <message>
        <source>%1 of %2 frames are not there, or not as these settings and this Blender make them (%3); the same command without --skip-render makes them, or tagmill job resubmit on a cluster</source>
        <translation>%2 フレーム中 %1 フレームが存在しないか、この設定と Blender によるものではありません (%3)。--skip-render なしの同じコマンドで、クラスターでは tagmill job resubmit で作成されます</translation>
    </message>
    <message>
        <source>The job was locked with Blender %1 and this is %2, whose pixels may differ; name the other with --blender, or lock the job anew</source>
        <translation>ジョブは Blender %1 でロックされましたが、これは %2 です。ピクセルが異なる可能性があります。--blender でもう一方の Blender を指定するか、ジョブをロックし直してください</translation>
    </message>
    <message>
        <source>Tags and views cannot be saved in the dataset (%2); make its folder writable or free space: %1</source>
        <translation>タグとビューをデータセットに保存できません (%2)。フォルダーを書き込み可能にするか、空き容量を確保してください: %1</translation>
    </message>
    <message>
        <source>Occluders throw the shadow of the first directional light; add one above the horizon, or there are none</source>
        <translation>遮蔽物は最初の平行光源の影を落とします。地平線より上に光源を追加してください。ないと遮蔽物は置かれません</translation>
    </message>
    <message>
        <source>Add a sun</source>
        <translation>サンライトを追加</translation>
    </message>
    <message>
        <source>This config has no tagmill section, so it means what render-tag means by it; add tagmill: {format: 1} for Tagmill&apos;s own meaning. What differs here: %1</source>
        <translation>この設定には tagmill セクションがないため、render-tag と同じ意味に解釈されます。Tagmill 本来の解釈にするには tagmill: {format: 1} を追加してください。異なる点: %1</translation>
    </message>
</context>
<context>
    <name>ProblemKind</name>
    <message numerus="yes">
        <source>%1 (and %n more like it)</source>
        <translation>
            <numerusform>%1（ほかに同種 %n 件）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordQuantity</name>
    <message>
        <source>Distance</source>
        <translation>距離</translation>
    </message>
    <message>
        <source>Incidence</source>
        <translation>入射角</translation>
    </message>
    <message>
        <source>Pixels per module</source>
        <translation>モジュールあたりのピクセル数</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>面積</translation>
    </message>
    <message>
        <source>Occlusion</source>
        <translation>遮蔽</translation>
    </message>
    <message>
        <source>Blur</source>
        <translation>ぶれ</translation>
    </message>
    <message>
        <source>Tag size</source>
        <translation>タグのサイズ</translation>
    </message>
</context>
<context>
    <name>Rejection</name>
    <message>
        <source>too near</source>
        <translation>近すぎる</translation>
    </message>
    <message>
        <source>target not facing the camera</source>
        <translation>ターゲットがカメラを向いていない</translation>
    </message>
    <message>
        <source>outside the picture</source>
        <translation>画像の外</translation>
    </message>
    <message>
        <source>too small in the picture</source>
        <translation>画像内で小さすぎる</translation>
    </message>
    <message>
        <source>too large in the picture</source>
        <translation>画像内で大きすぎる</translation>
    </message>
    <message>
        <source>hidden by something</source>
        <translation>何かに隠れている</translation>
    </message>
    <message>
        <source>camera below the floor</source>
        <translation>カメラが床より下</translation>
    </message>
    <message>
        <source>beyond what the lens can see</source>
        <translation>レンズに写る範囲の外</translation>
    </message>
    <message>
        <source>pixels per module out of range</source>
        <translation>モジュールあたりのピクセル数が範囲外</translation>
    </message>
    <message>
        <source>no place for the occluder</source>
        <translation>遮蔽物を置く場所がない</translation>
    </message>
    <message>
        <source>outside the range of elevations</source>
        <translation>仰角の範囲外</translation>
    </message>
    <message>
        <source>outside its bin of incidence</source>
        <translation>入射角のビンの外</translation>
    </message>
    <message>
        <source>too large for its place in the picture</source>
        <translation>画像内の位置に対して大きすぎる</translation>
    </message>
    <message>
        <source>turned away from every camera</source>
        <translation>どのカメラにも裏を向けている</translation>
    </message>
    <message>
        <source>bin of pixels per module out of reach</source>
        <translation>モジュールあたりのピクセル数のビンに届かない</translation>
    </message>
    <message>
        <source>bin of incidence out of reach</source>
        <translation>入射角のビンに届かない</translation>
    </message>
    <message>
        <source>bin of image position out of reach</source>
        <translation>画像位置のビンに届かない</translation>
    </message>
    <message>
        <source>whole scene not valid</source>
        <translation>シーン全体が無効</translation>
    </message>
</context>
<context>
    <name>TargetPicture</name>
    <message>
        <source>ChArUco board, %1 × %2 cells</source>
        <translation>ChArUco ボード、%1 × %2 マス</translation>
    </message>
    <message>
        <source>AprilGrid, %1 × %2 tags</source>
        <translation>AprilGrid、%1 × %2 タグ</translation>
    </message>
    <message>
        <source>%1 × %2 mm, %3, %4 markers, %5 keypoints</source>
        <translation>%1 × %2 mm、%3、マーカー %4 個、キーポイント %5 個</translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s)</source>
        <translation>
            <numerusform>タグ %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 mm, %2</source>
        <translation>%1 mm、%2</translation>
    </message>
    <message>
        <source>OpenCV 4.6 and newer</source>
        <translation>OpenCV 4.6 以降</translation>
    </message>
    <message>
        <source>Legacy OpenCV</source>
        <translation>旧 OpenCV</translation>
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
        <translation>印刷の実測値でサイズを補正</translation>
    </message>
</context>
<context>
    <name>ValueJson</name>
    <message>
        <source>One value is expected</source>
        <translation>値を 1 つ指定してください</translation>
    </message>
    <message>
        <source>%1 at character %2</source>
        <translation>%2 文字目: %1</translation>
    </message>
</context>
<context>
    <name>ViewportLegend</name>
    <message>
        <source>sees a whole target</source>
        <translation>ターゲット全体が写る</translation>
    </message>
    <message>
        <source>sees none</source>
        <translation>全体が写るターゲットなし</translation>
    </message>
</context>
<context>
    <name>ViewportSubject</name>
    <message>
        <source>Scene %1, camera %2</source>
        <translation>シーン %1、カメラ %2</translation>
    </message>
    <message>
        <source>%1: sees no whole target</source>
        <translation>%1: 全体が写るターゲットなし</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 m, %3°, %4 px per module, %n target(s)</source>
        <translation>
            <numerusform>%1: %2 m、%3°、モジュールあたり %4 px、ターゲット %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Frame %1: %2, %3 mm, at %4 m</source>
        <translation>フレーム %1: %2、%3 mm、距離 %4 m</translation>
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
        <translation>これらのファイルの読み込みを許可</translation>
    </message>
    <message>
        <source>Add jobs</source>
        <translation>ジョブを追加</translation>
    </message>
    <message>
        <source>Folder for the outputs</source>
        <translation>出力先フォルダー</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>ジョブ</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>ジョブ</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>フレーム</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>出力</translation>
    </message>
    <message>
        <source>Add to the queue</source>
        <translation>キューに追加</translation>
    </message>
    <message>
        <source>Files…</source>
        <translation>ファイル…</translation>
    </message>
    <message>
        <source>Configs, experiments, campaigns, frozen jobs, .blend files</source>
        <translation>設定、実験、キャンペーン、固定したジョブ、.blend ファイル</translation>
    </message>
    <message>
        <source>Dataset…</source>
        <translation>データセット…</translation>
    </message>
    <message>
        <source>A dataset or a sequence, to be rendered again from what it was made of</source>
        <translation>生成元の情報から再レンダリングするデータセットまたはシーケンス</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>参照…</translation>
    </message>
    <message>
        <source>Choose the folder for the outputs</source>
        <translation>出力先フォルダーを選択</translation>
    </message>
    <message>
        <source>Outputs below</source>
        <translation>出力先の親フォルダー</translation>
    </message>
    <message>
        <source>Configs, experiments, jobs, scenes (*.yaml *.yml *.json *.blend);;All files (*)</source>
        <translation>設定、実験、ジョブ、シーン (*.yaml *.yml *.json *.blend);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Dataset or sequence</source>
        <translation>データセットまたはシーケンス</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>他 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The dataset names %n file(s) outside its folder:</source>
        <translation>
            <numerusform>データセットがフォルダー外のファイルを %n 個指定しています:</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose files, or a dataset to render again. What a dataset says is data: nothing in it is run.</source>
        <translation>ファイル、または再レンダリングするデータセットを選択してください。データセットの内容はデータとしてだけ扱い、何も実行しません。</translation>
    </message>
    <message>
        <source>Stop each of them early, as the form says: %1</source>
        <translation>フォームの指定どおり、それぞれを早期停止する：%1</translation>
    </message>
</context>
<context>
    <name>tagmill::AuditCalibrationPage</name>
    <message>
        <source>No calibration opened</source>
        <translation>キャリブレーションが開かれていません</translation>
    </message>
    <message>
        <source>Calibrate with your own tool from these pictures, then open its file here: OpenCV, Kalibr, mrcal or ROS. It is held against the cameras that took them.</source>
        <translation>これらの画像から自分のツールでキャリブレーションし、そのファイルをここで開いてください: OpenCV、Kalibr、mrcal、ROS。画像を撮ったカメラの真値と比較します。</translation>
    </message>
    <message>
        <source>Open a calibration…</source>
        <translation>キャリブレーションを開く…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>開く…</translation>
    </message>
    <message>
        <source>Lenses</source>
        <translation>レンズ</translation>
    </message>
    <message>
        <source>Parameters of the lens</source>
        <translation>レンズのパラメーター</translation>
    </message>
    <message>
        <source>Open a calibration</source>
        <translation>キャリブレーションを開く</translation>
    </message>
    <message>
        <source>Calibrations (*.yaml *.yml *.xml *.json *.cameramodel);;All files (*)</source>
        <translation>キャリブレーション (*.yaml *.yml *.xml *.json *.cameramodel);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み込んでいます…</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Lens</source>
        <translation>レンズ</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>of no use</source>
        <translation>使用不可</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>フレーム</translation>
    </message>
    <message>
        <source>Projection difference, RMS, px</source>
        <translation>投影差 RMS (px)</translation>
    </message>
    <message>
        <source>largest, px</source>
        <translation>最大 (px)</translation>
    </message>
    <message>
        <source>over % of the image</source>
        <translation>評価範囲 (画像の %)</translation>
    </message>
    <message>
        <source>Residual of true points, RMS, px</source>
        <translation>真値の点の残差 RMS (px)</translation>
    </message>
    <message>
        <source>Boards</source>
        <translation>ボード</translation>
    </message>
    <message>
        <source>Here cx and cy count from the corner of a pixel: half a pixel more than in the files of OpenCV, Kalibr, mrcal and ROS, which count from its centre.</source>
        <translation>ここでは cx と cy をピクセルの角から数えます。中心から数える OpenCV、Kalibr、mrcal、ROS のファイルより半ピクセル大きくなります。</translation>
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
        <translation>OpenCV (精密化)</translation>
    </message>
    <message>
        <source>AprilTag 3</source>
        <translation>AprilTag 3</translation>
    </message>
    <message>
        <source>Edges</source>
        <translation>エッジ</translation>
    </message>
    <message>
        <source>No closure test yet</source>
        <translation>クロージャーテストは未実行</translation>
    </message>
    <message>
        <source>Detects tags and boards on every image with OpenCV and AprilTag 3, measures corners against the truth and calibrates the camera anew. It takes about a second for a few images.</source>
        <translation>すべての画像のタグとボードを OpenCV と AprilTag 3 で検出し、コーナーを真値と比較し、カメラをキャリブレーションし直します。数枚の画像なら 1 秒ほどです。</translation>
    </message>
    <message>
        <source>Run the closure test</source>
        <translation>クロージャーテストを実行</translation>
    </message>
    <message>
        <source>Outward bias of corners</source>
        <translation>コーナーの外向きバイアス</translation>
    </message>
    <message>
        <source>Residual, RMS</source>
        <translation>残差 RMS</translation>
    </message>
    <message>
        <source>Bias x</source>
        <translation>バイアス x</translation>
    </message>
    <message>
        <source>Bias y</source>
        <translation>バイアス y</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Closure test progress</source>
        <translation>クロージャーテストの進捗</translation>
    </message>
    <message>
        <source>Detections</source>
        <translation>検出結果</translation>
    </message>
    <message>
        <source>Solved lenses</source>
        <translation>推定したレンズ</translation>
    </message>
    <message>
        <source>Parameters of the lens</source>
        <translation>レンズのパラメーター</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>再実行</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Detecting and calibrating…</source>
        <translation>検出とキャリブレーションをしています…</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s)</source>
        <translation>
            <numerusform>画像 %n 枚</numerusform>
        </translation>
    </message>
    <message>
        <source>; %1</source>
        <translation>; %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Boards, %1</source>
        <translation>ボード、%1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>検出数</translation>
    </message>
    <message>
        <source>False</source>
        <translation>誤検出</translation>
    </message>
    <message>
        <source>RMS, px</source>
        <translation>RMS (px)</translation>
    </message>
    <message>
        <source>Outward</source>
        <translation>外向き</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%2 による %1</translation>
    </message>
    <message>
        <source>Camera %1: %2</source>
        <translation>カメラ %1: %2</translation>
    </message>
    <message>
        <source>not solved</source>
        <translation>推定不可</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>In-sample: RMS of the residuals the solver leaves. Difference: RMS of the projection difference against the true lens, rotation fitted, over the covered part of the image</source>
        <translation>サンプル内: ソルバーの残差の RMS。差: 回転を合わせたうえでの、真のレンズとの投影差の RMS (画像の被覆部分での値)</translation>
    </message>
    <message>
        <source>In-sample, px</source>
        <translation>サンプル内 (px)</translation>
    </message>
    <message>
        <source>Difference, px</source>
        <translation>差 (px)</translation>
    </message>
    <message>
        <source>Largest, px</source>
        <translation>最大 (px)</translation>
    </message>
    <message>
        <source>Covered, %</source>
        <translation>被覆率 (%)</translation>
    </message>
    <message>
        <source>Not solved: %1</source>
        <translation>解けません：%1</translation>
    </message>
</context>
<context>
    <name>tagmill::AuditComparisonPage</name>
    <message>
        <source>Nothing to compare with</source>
        <translation>比較対象なし</translation>
    </message>
    <message>
        <source>Choose another dataset: an earlier run, or the one a detector was tuned on. Its distributions are laid over those of this one.</source>
        <translation>以前に生成したものや、検出器の調整に使ったものなど、別のデータセットを選択してください。その分布をこのデータセットの分布に重ねて表示します。</translation>
    </message>
    <message>
        <source>Choose a dataset…</source>
        <translation>データセットを選択…</translation>
    </message>
    <message>
        <source>Drift from</source>
        <translation>ドリフトのしきい値</translation>
    </message>
    <message>
        <source>A Kolmogorov–Smirnov statistic above it counts as drift, as --threshold of tagmill audit diff</source>
        <translation>Kolmogorov–Smirnov 統計量がこれを上回るとドリフトとみなします。tagmill audit diff の --threshold と同じです</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>drift from</source>
        <translation>ドリフトのしきい値</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>Distributions</source>
        <translation>分布</translation>
    </message>
    <message>
        <source>Compare with a dataset</source>
        <translation>データセットと比較</translation>
    </message>
    <message numerus="yes">
        <source>%n distribution(s) drifted</source>
        <translation>
            <numerusform>%n 個の分布にドリフトあり</numerusform>
        </translation>
    </message>
    <message>
        <source>No distribution drifted</source>
        <translation>分布のドリフトなし</translation>
    </message>
    <message>
        <source>Auditing %1…</source>
        <translation>%1 を監査しています…</translation>
    </message>
    <message>
        <source>drift</source>
        <translation>ドリフト</translation>
    </message>
    <message>
        <source>Values, %1</source>
        <translation>値の数、%1</translation>
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
        <translation>差</translation>
    </message>
    <message>
        <source>Distributions and numbers</source>
        <translation>分布と数値</translation>
    </message>
    <message>
        <source>Frames of the same recipe</source>
        <translation>同じレシピのフレーム</translation>
    </message>
</context>
<context>
    <name>tagmill::AuditDetectorsPage</name>
    <message>
        <source>Detector</source>
        <translation>検出器</translation>
    </message>
    <message>
        <source>compared with</source>
        <translation>比較対象</translation>
    </message>
    <message>
        <source>No detector evaluated yet</source>
        <translation>検出器は未評価</translation>
    </message>
    <message>
        <source>Choose a detector that is built in, a file of detections or a command. What it misses, invents and misplaces is shown by size, angle, distance, blur and noise.</source>
        <translation>内蔵の検出器、検出結果のファイル、またはコマンドを選択してください。見逃し、誤検出、位置のずれを、サイズ、角度、距離、ぶれ、ノイズ別に表示します。</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>%1 に書き込みました</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>A tag counts as found when all of its corners are at most this far off</source>
        <translation>すべてのコーナーのずれがこの値以内のタグを、検出できたものとみなします</translation>
    </message>
    <message>
        <source>Farthest corner</source>
        <translation>コーナーの最大ずれ</translation>
    </message>
    <message>
        <source>a pixel&apos;s corner</source>
        <translation>ピクセルの角</translation>
    </message>
    <message>
        <source>a pixel&apos;s centre</source>
        <translation>ピクセルの中心</translation>
    </message>
    <message>
        <source>(0, 0) of files and commands</source>
        <translation>ファイルとコマンドの (0, 0)</translation>
    </message>
    <message>
        <source>(0, 0) is</source>
        <translation>(0, 0) の位置</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>Evaluation progress</source>
        <translation>評価の進捗</translation>
    </message>
    <message>
        <source>within</source>
        <translation>許容範囲</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>再現率</translation>
    </message>
    <message>
        <source>Corner error, RMS</source>
        <translation>コーナー誤差 RMS</translation>
    </message>
    <message>
        <source>Outward bias of corners</source>
        <translation>コーナーの外向きバイアス</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Show these frames in Inspect</source>
        <translation>これらのフレームを「検査」で表示</translation>
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
        <translation>停止</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s): %1</source>
        <translation>
            <numerusform>問題 %n 件: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Tags to be found</source>
        <translation>検出対象のタグ</translation>
    </message>
    <message>
        <source>Recall, %</source>
        <translation>再現率 (%)</translation>
    </message>
    <message>
        <source>False positives</source>
        <translation>誤検出</translation>
    </message>
    <message>
        <source>Wrong ids</source>
        <translation>ID の誤り</translation>
    </message>
    <message>
        <source>Turned</source>
        <translation>向きの誤り</translation>
    </message>
    <message>
        <source>Corner error, RMS, px</source>
        <translation>コーナー誤差 RMS (px)</translation>
    </message>
    <message>
        <source>Bias x, px</source>
        <translation>バイアス x (px)</translation>
    </message>
    <message>
        <source>Bias y, px</source>
        <translation>バイアス y (px)</translation>
    </message>
    <message>
        <source>Outward bias, px</source>
        <translation>外向きバイアス (px)</translation>
    </message>
    <message>
        <source>Position error, mean, mm</source>
        <translation>平均位置誤差 (mm)</translation>
    </message>
    <message>
        <source>Rotation error, mean, °</source>
        <translation>平均回転誤差 (°)</translation>
    </message>
    <message>
        <source>Latency, median, ms</source>
        <translation>レイテンシ中央値 (ms)</translation>
    </message>
    <message>
        <source>Latency, 95 %, ms</source>
        <translation>レイテンシ 95 % (ms)</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変化</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>すべてのタグ</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n frame(s)</source>
        <extracomment>%1 is what is wrong in them: missed, wrong, false</extracomment>
        <translation>
            <numerusform>%1: %n フレーム</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Export the evaluation</source>
        <translation>評価結果をエクスポート</translation>
    </message>
    <message>
        <source>Web page (*.html);;JSON (*.json)</source>
        <translation>Web ページ (*.html);;JSON (*.json)</translation>
    </message>
    <message>
        <source>All tags (click a curve for a part of them)</source>
        <translation>すべてのタグ (曲線をクリックするとその一部)</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>見逃し</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>誤り</translation>
    </message>
    <message>
        <source>Corners more than %1 px off</source>
        <translation>コーナーのずれが %1 px 超</translation>
    </message>
    <message>
        <source>False</source>
        <translation>誤検出</translation>
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
        <translation>画像の一部にある点</translation>
    </message>
    <message>
        <source>Show in Inspect</source>
        <translation>「検査」で表示</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>選択を解除</translation>
    </message>
    <message>
        <source>Drag over bars or click a cell of the image to select the frames behind it</source>
        <translation>バーの上をドラッグするか画像のマスをクリックすると、該当するフレームを選択</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 frames selected</source>
        <extracomment>%1 is how many there are in all</extracomment>
        <translation>
            <numerusform>%1 フレーム中 %n を選択</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>選択中</translation>
    </message>
</context>
<context>
    <name>tagmill::AuditFrameComparison</name>
    <message>
        <source>Frames are not compared yet</source>
        <translation>フレームはまだ比較されていません</translation>
    </message>
    <message>
        <source>Compares the pictures that both datasets have of the same recipe: pixel by pixel, and where detectors find corners in one and in the other. It decodes every picture.</source>
        <translation>両方のデータセットが同じレシピから得た画像を比較します。ピクセルごとの差と、それぞれの画像で検出器が見つけたコーナーの位置を調べます。すべての画像をデコードします。</translation>
    </message>
    <message>
        <source>Compare frames</source>
        <translation>フレームを比較</translation>
    </message>
    <message>
        <source>Show in Inspect</source>
        <translation>「検査」で表示</translation>
    </message>
    <message>
        <source>Lists the frames that differ</source>
        <translation>異なるフレームを一覧表示します</translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <translation>比較の進行状況</translation>
    </message>
    <message>
        <source>Frames compared</source>
        <translation>比較したフレーム</translation>
    </message>
    <message numerus="yes">
        <source>%n frame(s) of the same recipe</source>
        <translation>
            <numerusform>同じレシピのフレーム %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 the same, pixel for pixel</source>
        <translation>%1 個は全ピクセルが同一</translation>
    </message>
    <message>
        <source>worst: %1, which cannot be compared</source>
        <translation>最悪：%1（比較できません）</translation>
    </message>
    <message>
        <source>worst: %1, PSNR %2 dB</source>
        <translation>最悪：%1、PSNR %2 dB</translation>
    </message>
    <message numerus="yes">
        <source>%n of another recipe</source>
        <translation>
            <numerusform>レシピが異なるもの %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n whose recipe is not known</source>
        <translation>
            <numerusform>レシピが不明なもの %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>in one dataset alone: %1 + %2</source>
        <translation>片方のデータセットのみ：%1 + %2</translation>
    </message>
    <message>
        <source>; </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>比較中…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation>再比較</translation>
    </message>
    <message>
        <source>Differs from %1</source>
        <translation>%1 と異なります</translation>
    </message>
</context>
<context>
    <name>tagmill::AuditGatesPage</name>
    <message>
        <source>No rules yet</source>
        <translation>ルールはまだありません</translation>
    </message>
    <message>
        <source>Rules say which numbers of the audit must lie within which bounds, as score ≥ 80. They are checked at once, and by “tagmill audit run --gate”.</source>
        <translation>ルールは、監査のどの数値がどの範囲内にあるべきかを定めます (例: score ≥ 80)。その場で確認され、「tagmill audit run --gate」でも確認されます。</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>ルールを追加</translation>
    </message>
    <message>
        <source>Read from %1</source>
        <translation>%1 から読み込みました</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>%1 に書き込みました</translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation>ルールを追加</translation>
    </message>
    <message>
        <source>Remove rule</source>
        <translation>ルールを削除</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>開く…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>名前を付けて保存…</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>確認しています…</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) broken</source>
        <translation>
            <numerusform>ルール違反 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Passed with %n warning(s)</source>
        <translation>
            <numerusform>合格、警告 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Every rule holds</source>
        <translation>すべてのルールに合格</translation>
    </message>
    <message>
        <source>Open rules</source>
        <translation>ルールを開く</translation>
    </message>
    <message>
        <source>Gate files (*.yaml *.yml *.json)</source>
        <translation>ゲートファイル (*.yaml *.yml *.json)</translation>
    </message>
    <message>
        <source>Save the rules</source>
        <translation>ルールを保存</translation>
    </message>
    <message>
        <source>YAML (*.yaml);;JSON (*.json)</source>
        <translation>YAML (*.yaml);;JSON (*.json)</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) faulty</source>
        <translation>
            <numerusform>不備のあるルール %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>tagmill::AuditOverviewPage</name>
    <message>
        <source>Integrity checks</source>
        <translation>整合性の検証</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>統計</translation>
    </message>
    <message>
        <source>Integrity</source>
        <translation>整合性</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
</context>
<context>
    <name>tagmill::AuditSplitView</name>
    <message>
        <source>Split</source>
        <translation>分割</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>学習</translation>
    </message>
    <message>
        <source>Validate</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>A share, as in --split 80/10/10 of tagmill export</source>
        <translation>割合。tagmill export の --split 80/10/10 と同じ</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>As --split-seed of tagmill export; scenes stay whole</source>
        <translation>tagmill export の --split-seed と同じ。シーンは分けません</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>フレーム</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>割合</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>シーン数</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Each scene is drawn by chance, from its number and the seed alone, so that it keeps its part when others are added. Of few scenes the shares are met only roughly.</source>
        <translation>各シーンは番号とシードだけから無作為に割り当てられるため、シーンが追加されても割り当ては変わりません。シーンが少ないと、割合はおおよそにしかなりません。</translation>
    </message>
</context>
<context>
    <name>tagmill::AuditWorkspace</name>
    <message>
        <source>No dataset open</source>
        <translation>データセットが開かれていません</translation>
    </message>
    <message>
        <source>Open a dataset folder to check its integrity and see how distance, incidence and resolution are distributed.</source>
        <translation>データセットフォルダーを開くと、整合性を検証し、距離、入射角、解像度の分布を確認できます。</translation>
    </message>
    <message>
        <source>Open dataset…</source>
        <translation>データセットを開く…</translation>
    </message>
    <message>
        <source>Auditing the dataset</source>
        <translation>データセットを監査しています</translation>
    </message>
    <message>
        <source>The dataset cannot be audited</source>
        <translation>データセットを監査できません</translation>
    </message>
    <message>
        <source>Open another dataset…</source>
        <translation>別のデータセットを開く…</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>%1 に書き込みました</translation>
    </message>
    <message>
        <source>Audit progress</source>
        <translation>監査の進捗</translation>
    </message>
    <message>
        <source>Audit again</source>
        <translation>もう一度監査</translation>
    </message>
    <message>
        <source>Score %1 of 100</source>
        <translation>スコア %1 / 100</translation>
    </message>
    <message>
        <source>Every integrity check passes</source>
        <translation>すべての整合性の検証に合格</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s)</source>
        <translation>
            <numerusform>画像 %n 枚</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag record(s)</source>
        <translation>
            <numerusform>タグのレコード %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n board record(s)</source>
        <translation>
            <numerusform>ボードのレコード %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keypoint(s)</source>
        <translation>
            <numerusform>キーポイント %n 個</numerusform>
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
        <translation>100 点からの減点なし</translation>
    </message>
    <message>
        <source>Taken off 100 points: %1</source>
        <translation>100 点からの減点: %1</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>Export the audit</source>
        <translation>監査結果をエクスポート</translation>
    </message>
    <message>
        <source>Reproduce…</source>
        <translation>再現…</translation>
    </message>
    <message>
        <source>Render frames again and compare them with those that are there</source>
        <translation>フレームを再レンダリングし、既存のものと比較</translation>
    </message>
    <message>
        <source>Export report…</source>
        <translation>レポートをエクスポート…</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Distributions</source>
        <translation>分布</translation>
    </message>
    <message>
        <source>Gates</source>
        <translation>ゲート</translation>
    </message>
    <message>
        <source>Detectors</source>
        <translation>検出器</translation>
    </message>
    <message>
        <source>Closure</source>
        <translation>クロージャー</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>キャリブレーション</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比較</translation>
    </message>
    <message numerus="yes">
        <source>%n gate(s) broken</source>
        <translation>
            <numerusform>ゲート違反 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Every integrity check and gate passes</source>
        <translation>すべての整合性の検証とゲートに合格</translation>
    </message>
    <message>
        <source>Web page (*.html);;JSON (*.json)</source>
        <translation>Web ページ (*.html);;JSON (*.json)</translation>
    </message>
    <message numerus="yes">
        <source>%n gate(s) faulty</source>
        <translation>
            <numerusform>不備のあるゲート %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>In the report:</source>
        <translation>レポートでは：</translation>
    </message>
</context>
<context>
    <name>tagmill::AuthorCameraView</name>
    <message>
        <source>No camera is selected</source>
        <translation>カメラが選択されていません</translation>
    </message>
    <message>
        <source>Click one in the 3D view to see what it will see.</source>
        <translation>3D ビューでクリックすると、そのカメラに写るものが表示されます。</translation>
    </message>
    <message>
        <source>Select the first</source>
        <translation>最初のカメラを選択</translation>
    </message>
    <message>
        <source>What the selected camera will see</source>
        <translation>選択したカメラに写るもの</translation>
    </message>
    <message>
        <source>What is drawn over the picture</source>
        <translation>画像に重ねて描くもの</translation>
    </message>
    <message>
        <source>Keypoints</source>
        <translation>キーポイント</translation>
    </message>
    <message>
        <source>Ids</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>余白</translation>
    </message>
    <message>
        <source>What detectors find</source>
        <translation>検出器の検出結果</translation>
    </message>
    <message>
        <source>%1: %2 of %3 saddles</source>
        <translation>%1: サドル点 %2 / %3</translation>
    </message>
    <message>
        <source>%1: %2 of %3 tags</source>
        <translation>%1: タグ %2 / %3</translation>
    </message>
    <message>
        <source>, %1 px rms, %2 at most</source>
        <translation>、rms %1 px、最大 %2</translation>
    </message>
    <message numerus="yes">
        <source>, %n found that is not there</source>
        <translation>
            <numerusform>、誤検出 %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>No detector here reads %1 as it is drawn</source>
        <translation>このように描かれた %1 を読み取れる検出器がここにありません</translation>
    </message>
    <message>
        <source>Nothing to detect</source>
        <translation>検出するものがありません</translation>
    </message>
    <message>
        <source>Detectors are looking…</source>
        <translation>検出しています…</translation>
    </message>
    <message>
        <source>No detector here reads %1 with the border of two modules that Kalibr&apos;s layout has; the layout peer has one</source>
        <translation>Kalibr のレイアウトの 2 モジュール幅の枠では、%1 を読み取れる検出器がここにありません。レイアウト peer の枠は 1 モジュールです</translation>
    </message>
</context>
<context>
    <name>tagmill::AuthorWorkspace</name>
    <message>
        <source>Config</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>As opened</source>
        <translation>開いた時点</translation>
    </message>
    <message>
        <source>Edits that can be taken back</source>
        <translation>取り消せる編集</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Selected camera</source>
        <translation>選択したカメラ</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>ターゲット</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>カバレッジ</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>キャリブレーション</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Problems (%1)</source>
        <translation>問題 (%1)</translation>
    </message>
</context>
<context>
    <name>tagmill::CalibrationModel</name>
    <message numerus="yes">
        <source>Add %n informative pose(s)</source>
        <translation>
            <numerusform>有益なポーズを %n 個追加</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drop %n camera(s)</source>
        <translation>
            <numerusform>カメラを %n 台除外</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tagmill::CalibrationPanel</name>
    <message>
        <source>Bent board</source>
        <translation>ボードの反り</translation>
    </message>
    <message>
        <source>Add most informative</source>
        <translation>最も有益なものを追加</translation>
    </message>
    <message>
        <source>Drop least useful</source>
        <translation>最も不要なものを除外</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>パラメーター</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Sigma</source>
        <translation>シグマ</translation>
    </message>
    <message>
        <source>Predicted standard deviations</source>
        <translation>予測標準偏差</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation>標準偏差</translation>
    </message>
    <message>
        <source>As the camera</source>
        <translation>カメラと同じ</translation>
    </message>
    <message>
        <source>Pinhole</source>
        <translation>ピンホール</translation>
    </message>
    <message>
        <source>Brown–Conrady</source>
        <translation>Brown–Conrady</translation>
    </message>
    <message>
        <source>Rational (OpenCV)</source>
        <translation>有理モデル (OpenCV)</translation>
    </message>
    <message>
        <source>Kannala–Brandt (fisheye)</source>
        <translation>Kannala–Brandt (魚眼)</translation>
    </message>
    <message>
        <source>The lens model that the calibration solves for. As the camera: its own; Brown–Conrady for a camera without distortion, because who calibrates does not know that.</source>
        <translation>キャリブレーションで求めるレンズモデル。「カメラと同じ」ではカメラ自身のモデル。歪みのないカメラでは、キャリブレーションする人はそれを知らないため Brown–Conrady を使います。</translation>
    </message>
    <message>
        <source>Standard deviation of a detected point, along x and along y.</source>
        <translation>検出した点の x 方向、y 方向それぞれの標準偏差。</translation>
    </message>
    <message>
        <source>Solve for how the board is bent as well: z = bend_x·x² + bend_y·y².</source>
        <translation>ボードの反りも求めます: z = bend_x·x² + bend_y·y²。</translation>
    </message>
    <message>
        <source>Number of poses to add</source>
        <translation>追加するポーズの数</translation>
    </message>
    <message>
        <source>Number of cameras to drop</source>
        <translation>除外するカメラの数</translation>
    </message>
    <message>
        <source>Tries %1 poses within the camera&apos;s ranges and adds those that together tell the most of the lens, as placed cameras.</source>
        <translation>カメラの範囲内で %1 個のポーズを試し、全体としてレンズを最もよく決めるものを配置カメラとして追加します。</translation>
    </message>
    <message>
        <source>Takes the cameras out of the dataset that the calibration misses least.</source>
        <translation>キャリブレーションに最も影響の少ないカメラをデータセットから除きます。</translation>
    </message>
    <message>
        <source>Lens</source>
        <translation>レンズ</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>ノイズ</translation>
    </message>
    <message>
        <source>Nothing is planned yet</source>
        <translation>まだ何も計画されていません</translation>
    </message>
    <message>
        <source>%1, %2. Projection uncertain by %3 px in the middle; where boards reach (%4 %) by %5 px in the median, %6 px at worst</source>
        <translation>%1、%2。投影の不確かさは中央で %3 px、ボードの届く範囲 (%4 %) では中央値 %5 px、最悪 %6 px</translation>
    </message>
    <message numerus="yes">
        <source>%n view(s)</source>
        <translation>
            <numerusform>ビュー %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>点 %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Choosing …</source>
        <translation>選択しています …</translation>
    </message>
    <message>
        <source>Working it out…</source>
        <translation>計算しています…</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>tagmill::CameraEditing</name>
    <message>
        <source>Add camera from this view</source>
        <translation>このビューからカメラを追加</translation>
    </message>
    <message>
        <source>Duplicate and move</source>
        <translation>複製して移動</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>Aim</source>
        <translation>向きを変更</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>ロック</translation>
    </message>
    <message>
        <source>Isolate</source>
        <translation>これだけを表示</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隠す</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>Turns it to look where the mouse points</source>
        <translation>マウスの指す方を見るように回転します</translation>
    </message>
    <message>
        <source>Locked cameras cannot be moved or deleted here</source>
        <translation>ロックされたカメラはここでは移動も削除もできません</translation>
    </message>
    <message>
        <source>Shows the selected cameras alone, and all again</source>
        <translation>選択したカメラだけを表示し、もう一度で全部を表示します</translation>
    </message>
    <message>
        <source>This config means what render-tag means by it, which knows no placed cameras: give it a tagmill section first (Tagmill, Format)</source>
        <translation>この設定は render-tag と同じ意味で、配置カメラは認識されません。まず tagmill セクションを設けてください (Tagmill、形式)</translation>
    </message>
    <message>
        <source>A camera that sees what this view shows</source>
        <translation>このビューに見えるものが写るカメラ</translation>
    </message>
    <message>
        <source>Copies that can be moved, of sampled cameras too</source>
        <translation>移動できる複製。サンプリングされたカメラも複製できます</translation>
    </message>
    <message>
        <source>Only unlocked cameras that are placed by hand can be moved: Shift+D makes such a copy</source>
        <translation>移動できるのは手で置いたロックされていないカメラだけです。Shift+D でそのような複製を作れます</translation>
    </message>
    <message>
        <source>Moving</source>
        <translation>移動中</translation>
    </message>
    <message>
        <source>Aiming</source>
        <translation>向きの変更中</translation>
    </message>
    <message>
        <source>X, Y, Z keep to an axis, Esc puts it back</source>
        <translation>X、Y、Z で軸に固定、Esc で元に戻す</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 along %2: %3</source>
        <translation>%1 (%2 方向): %3</translation>
    </message>
    <message>
        <source>Locked cameras stay: nothing to delete here</source>
        <translation>ロックされたカメラは残ります: 削除するものがありません</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n camera(s)</source>
        <translation>
            <numerusform>%n 台のカメラを削除</numerusform>
        </translation>
    </message>
    <message>
        <source>Moves with the mouse or the arrow keys; X, Y and Z keep to an axis</source>
        <translation>マウスまたは矢印キーで移動します。X、Y、Z で軸に固定</translation>
    </message>
    <message>
        <source>click or Enter to keep, Esc to put it back; arrows move too, X, Y, Z keep to an axis</source>
        <translation>クリックまたは Enter で確定、Esc で元に戻す。矢印キーでも移動、X、Y、Z で軸に固定</translation>
    </message>
</context>
<context>
    <name>tagmill::ChartView</name>
    <message>
        <source>Histogram: %1</source>
        <translation>ヒストグラム: %1</translation>
    </message>
    <message>
        <source>No values</source>
        <translation>値がありません</translation>
    </message>
    <message>
        <source>%1 – %2 %3</source>
        <translation>%1 – %2 %3</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n camera(s)</source>
        <extracomment>%1 is a range of values</extracomment>
        <translation>
            <numerusform>%1: カメラ %n 台</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n record(s)</source>
        <translation>
            <numerusform>%1: レコード %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1: %2 %3 %, %4 %5 %</source>
        <extracomment>%1 is a range of values, %2 the name of a dataset and %3 its share in percent, %4 and %5 those of another</extracomment>
        <translation>%1: %2 %3 %、%4 %5 %</translation>
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
        <translation>パーティション %1</translation>
    </message>
    <message>
        <source>account %1</source>
        <translation>アカウント %1</translation>
    </message>
    <message>
        <source>time %1</source>
        <translation>時間 %1</translation>
    </message>
    <message>
        <source>memory %1</source>
        <translation>メモリ %1</translation>
    </message>
    <message numerus="yes">
        <source>%n processor(s) a task</source>
        <translation>
            <numerusform>タスクあたりプロセッサー %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n worker(s) a task</source>
        <translation>
            <numerusform>タスクあたりワーカー %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>Slurm&apos;s programs are not here: open Tagmill on a machine of the cluster, or run on this computer</source>
        <translation>Slurm のプログラムがここにありません。クラスターのマシンで Tagmill を開くか、このコンピューターで実行してください</translation>
    </message>
    <message>
        <source>No Slurm controller answers: open Tagmill on a machine of the cluster, or run on this computer</source>
        <translation>Slurm のコントローラーが応答しません。クラスターのマシンで Tagmill を開くか、このコンピューターで実行してください</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>もう一度探す</translation>
    </message>
    <message>
        <source>Cluster profile</source>
        <translation>クラスタープロファイル</translation>
    </message>
    <message>
        <source>Partition, account, time, memory … of the tasks. Profiles are files NAME.yaml in %1</source>
        <translation>タスクのパーティション、アカウント、時間、メモリ … を定めます。プロファイルは %1 にある NAME.yaml ファイルです</translation>
    </message>
    <message>
        <source>Slurm found</source>
        <translation>Slurm の検出結果</translation>
    </message>
    <message>
        <source>Look for Slurm again</source>
        <translation>Slurm をもう一度探す</translation>
    </message>
    <message>
        <source>Cluster profiles (*.yaml *.yml *.json)</source>
        <translation>クラスタープロファイル (*.yaml *.yml *.json)</translation>
    </message>
    <message>
        <source>The cluster&apos;s defaults</source>
        <translation>クラスターの既定値</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>別のファイル…</translation>
    </message>
    <message>
        <source>Asking Slurm</source>
        <translation>Slurm に問い合わせ中</translation>
    </message>
    <message>
        <source>Slurm answers: %1</source>
        <translation>Slurm が応答: %1</translation>
    </message>
    <message>
        <source>device %1</source>
        <translation>デバイス %1</translation>
    </message>
</context>
<context>
    <name>tagmill::ClusterJobView</name>
    <message>
        <source>Progress</source>
        <translation>進捗</translation>
    </message>
    <message>
        <source>Inspect dataset</source>
        <translation>データセットを検査</translation>
    </message>
    <message>
        <source>Look at what is there already</source>
        <translation>すでにできている分を表示</translation>
    </message>
    <message>
        <source>Resubmit what is missing</source>
        <translation>不足分を再投入</translation>
    </message>
    <message>
        <source>Show shards</source>
        <translation>シャードを表示</translation>
    </message>
    <message>
        <source>Looks at the shards of this job of an earlier session again</source>
        <translation>以前のセッションのこのジョブのシャードを再び確認します</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Takes the tasks out of Slurm&apos;s queue; what is rendered stays</source>
        <translation>タスクを Slurm のキューから取り除きます。レンダリング済みのものは残ります</translation>
    </message>
    <message>
        <source>Shards shown</source>
        <translation>表示するシャード</translation>
    </message>
    <message>
        <source>All shards</source>
        <translation>すべてのシャード</translation>
    </message>
    <message>
        <source>Failed and lost</source>
        <translation>失敗と消失</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Shards</source>
        <translation>シャード</translation>
    </message>
    <message>
        <source>Log of the shard</source>
        <translation>シャードのログ</translation>
    </message>
    <message>
        <source>Select a shard to see what its log ends with</source>
        <translation>シャードを選択すると、そのログの末尾を表示</translation>
    </message>
    <message>
        <source>Log of the job</source>
        <translation>ジョブのログ</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n part(s)</source>
        <translation>
            <numerusform>%n パート中 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n frame(s)</source>
        <translation>
            <numerusform>%n フレーム中 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>不足 %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>残り %1</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation>キャンセル中</translation>
    </message>
    <message>
        <source>Talking to Slurm</source>
        <translation>Slurm と通信中</translation>
    </message>
    <message>
        <source>Inspect frames</source>
        <translation>フレームを検査</translation>
    </message>
    <message>
        <source>This shard has no log yet</source>
        <translation>このシャードのログはまだありません</translation>
    </message>
    <message>
        <source>Gives the shards that failed or were lost to Slurm again, or the merge alone; finished scenes are kept</source>
        <translation>失敗または消失したシャード、またはマージだけを Slurm に再投入します。完了済みのシーンは残ります</translation>
    </message>
</context>
<context>
    <name>tagmill::CommandPalette</name>
    <message>
        <source>Search commands</source>
        <translation>コマンドを検索</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Field: %1</source>
        <translation>項目: %1</translation>
    </message>
</context>
<context>
    <name>tagmill::ConfigEditor</name>
    <message>
        <source>Search fields</source>
        <translation>項目を検索</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更あり</translation>
    </message>
    <message>
        <source>Only the fields that the config sets</source>
        <translation>設定で指定された項目だけ</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Only the fields that something is wrong with</source>
        <translation>問題のある項目だけ</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Also the fields that are seldom needed</source>
        <translation>めったに使わない項目も表示</translation>
    </message>
    <message>
        <source>Show all fields</source>
        <translation>すべての項目を表示</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>問題なし</translation>
    </message>
    <message>
        <source>Nothing is set</source>
        <translation>何も設定されていません</translation>
    </message>
    <message>
        <source>No field has a problem.</source>
        <translation>問題のある項目はありません。</translation>
    </message>
    <message>
        <source>Every field has its default.</source>
        <translation>すべての項目が既定値です。</translation>
    </message>
    <message>
        <source>No such field</source>
        <translation>該当する項目がありません</translation>
    </message>
    <message>
        <source>No field has these words in its name or description.</source>
        <translation>名前や説明にこれらの語を含む項目はありません。</translation>
    </message>
</context>
<context>
    <name>tagmill::ConfigEditorRow</name>
    <message>
        <source>Reset %1</source>
        <translation>%1 をリセット</translation>
    </message>
    <message>
        <source>Reset to the default: %1</source>
        <translation>既定値に戻す: %1</translation>
    </message>
    <message>
        <source>Unset</source>
        <translation>設定を解除</translation>
    </message>
    <message>
        <source>Set by you, not saved yet</source>
        <translation>自分で設定、未保存</translation>
    </message>
    <message>
        <source>Taken out by you, not saved yet</source>
        <translation>自分で削除、未保存</translation>
    </message>
    <message>
        <source>Set by preset %1</source>
        <translation>プリセット %1 による設定</translation>
    </message>
    <message>
        <source>Set in the file</source>
        <translation>ファイルで設定</translation>
    </message>
    <message>
        <source>Not set: the default counts</source>
        <translation>未設定: 既定値が有効</translation>
    </message>
    <message>
        <source>Back to preset %1: %2</source>
        <translation>プリセット %1 に戻す: %2</translation>
    </message>
    <message>
        <source>Write the default into the config: %1</source>
        <translation>既定値を設定に書き込む: %1</translation>
    </message>
    <message>
        <source>Back to what the file says</source>
        <translation>ファイルの値に戻す</translation>
    </message>
    <message>
        <source>Copy key</source>
        <translation>キーをコピー</translation>
    </message>
    <message>
        <source>Copy as --set</source>
        <translation>--set としてコピー</translation>
    </message>
    <message>
        <source>Show in the text</source>
        <translation>テキストで表示</translation>
    </message>
    <message>
        <source>Unset %1</source>
        <translation>%1 の設定を解除</translation>
    </message>
</context>
<context>
    <name>tagmill::ConfigEditorSection</name>
    <message>
        <source>Section %1</source>
        <translation>セクション %1</translation>
    </message>
    <message>
        <source>use</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 を使用</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>未設定</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>問題 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set</source>
        <translation>
            <numerusform>設定 %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tagmill::ConfigFileWatch</name>
    <message>
        <source>Change of the file by another program</source>
        <translation>別のプログラムによるファイルの変更</translation>
    </message>
</context>
<context>
    <name>tagmill::ConfigModel</name>
    <message>
        <source>Field</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
</context>
<context>
    <name>tagmill::ConfigTextView</name>
    <message>
        <source>Text of the config</source>
        <translation>設定のテキスト</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>What differs from the saved file, a preset or another config</source>
        <translation>保存済みのファイル、プリセット、別の設定との違い</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Show the text of the config again; what cannot be read is lost</source>
        <translation>設定のテキストを再び表示します。読み込めない部分は失われます</translation>
    </message>
    <message>
        <source>With the saved file</source>
        <translation>保存済みのファイルと比較</translation>
    </message>
    <message>
        <source>With a preset</source>
        <translation>プリセットと比較</translation>
    </message>
    <message>
        <source>With another config…</source>
        <translation>別の設定と比較…</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>%1 行目: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s); see the marked lines</source>
        <translation>
            <numerusform>エラー %n 件。印の付いた行を確認してください</numerusform>
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
        <translation>保存後の編集</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>編集済み</translation>
    </message>
    <message>
        <source>Differences from preset %1</source>
        <translation>プリセット %1 との違い</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>比較対象</translation>
    </message>
    <message>
        <source>Configs (*.yaml *.yml *.json);;All files (*)</source>
        <translation>設定 (*.yaml *.yml *.json);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Differences from another config</source>
        <translation>別の設定との違い</translation>
    </message>
</context>
<context>
    <name>tagmill::CurveView</name>
    <message>
        <source>%1 by %2</source>
        <translation>%2 による %1</translation>
    </message>
    <message>
        <source>No values</source>
        <translation>値がありません</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <translation>%1 以上</translation>
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
        <translation>なし</translation>
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
        <translation>検出結果のファイル</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>ファイルを選択</translation>
    </message>
    <message>
        <source>program {image}</source>
        <translation>プログラム {image}</translation>
    </message>
    <message>
        <source>detections.json or .csv</source>
        <translation>detections.json または .csv</translation>
    </message>
    <message>
        <source>It is run on every picture, whose path replaces {image}, and prints its detections as JSON</source>
        <translation>画像ごとに {image} をそのパスに置き換えて実行され、検出結果を JSON で出力するコマンド</translation>
    </message>
    <message>
        <source>Detections</source>
        <translation>検出結果</translation>
    </message>
    <message>
        <source>Detections (*.json *.csv);;All files (*)</source>
        <translation>検出結果 (*.json *.csv);;すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>tagmill::DiffDialog</name>
    <message>
        <source>There is no difference between %1 and %2.</source>
        <translation>%1 と %2 に違いはありません。</translation>
    </message>
</context>
<context>
    <name>tagmill::DocumentModel</name>
    <message>
        <source>Untitled</source>
        <translation>無題</translation>
    </message>
    <message>
        <source>Change of the text</source>
        <translation>テキストの変更</translation>
    </message>
    <message>
        <source>Change of the file by another program</source>
        <translation>別のプログラムによるファイルの変更</translation>
    </message>
</context>
<context>
    <name>tagmill::ElementCard</name>
    <message>
        <source>Move up</source>
        <translation>上へ移動</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下へ移動</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>tagmill::FrameBrowser</name>
    <message>
        <source>Scene and camera</source>
        <translation>シーンとカメラ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>レコード</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>フレーム</translation>
    </message>
    <message>
        <source>Filter frames</source>
        <translation>フレームを絞り込み</translation>
    </message>
    <message>
        <source>Filter: tag:12 scene:3 state:margin</source>
        <translation>フィルター: tag:12 scene:3 state:margin</translation>
    </message>
    <message>
        <source>All words must hold: tag:12, family:36h11, state:visible|margin|occluded|outside of one and the same target; scene:3, camera:0, or a part of the image&apos;s name</source>
        <translation>すべての語を満たすものを表示: tag:12、family:36h11、state:visible|margin|occluded|outside (同一のターゲットについて)、scene:3、camera:0、または画像名の一部</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Show ranges, categories, tags and saved views beside the frames</source>
        <translation>範囲、カテゴリー、タグ、保存済みビューをフレームの横に表示</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>グリッド</translation>
    </message>
    <message>
        <source>List</source>
        <translation>リスト</translation>
    </message>
    <message>
        <source>Strip</source>
        <translation>ストリップ</translation>
    </message>
    <message>
        <source>Frames as pictures in a grid</source>
        <translation>フレームを画像としてグリッド表示</translation>
    </message>
    <message>
        <source>Frames as lines with their numbers</source>
        <translation>フレームを数値付きの行として表示</translation>
    </message>
    <message>
        <source>Frames as a strip below the viewer</source>
        <translation>フレームをビューアーの下に帯状に表示</translation>
    </message>
    <message>
        <source>Order of the frames</source>
        <translation>フレームの並び順</translation>
    </message>
    <message numerus="yes">
        <source>%n frame(s)</source>
        <translation>
            <numerusform>%n フレーム</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n frame(s)</source>
        <translation>
            <numerusform>%n フレーム中 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Only: %1</source>
        <translation>対象: %1</translation>
    </message>
    <message>
        <source>Largest first; click for the smallest</source>
        <translation>大きい順。クリックで小さい順</translation>
    </message>
    <message>
        <source>Smallest first; click for the largest</source>
        <translation>小さい順。クリックで大きい順</translation>
    </message>
    <message>
        <source>My tags</source>
        <translation>自分のタグ</translation>
    </message>
    <message>
        <source>Exports leave frames in quarantine out</source>
        <translation>隔離中のフレームはエクスポートから除外されます</translation>
    </message>
    <message>
        <source>Render again…</source>
        <translation>再レンダリング…</translation>
    </message>
    <message>
        <source>Copy names</source>
        <translation>名前をコピー</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>Unknown: %1; known are %2</source>
        <translation>不明: %1。使えるのは %2</translation>
    </message>
    <message>
        <source>%1 takes a whole number, not “%2”</source>
        <translation>%1 には整数を指定します (「%2」は不可)</translation>
    </message>
    <message>
        <source>Reset the filter</source>
        <translation>フィルターをリセット</translation>
    </message>
    <message>
        <source>No frame passes the filter</source>
        <translation>フィルターを満たすフレームがありません</translation>
    </message>
    <message>
        <source>The dataset has no frames</source>
        <translation>データセットにフレームがありません</translation>
    </message>
    <message>
        <source>%1 is shown as soon as scene %2 is complete. A job that was cancelled completes it when it is continued.</source>
        <translation>シーン %2 が完了し次第、%1 を表示します。キャンセルされたジョブは、続行するとこのシーンを完了します。</translation>
    </message>
    <message>
        <source>%1 of %2 selected</source>
        <translation>%2 件中 %1 件を選択</translation>
    </message>
    <message>
        <source>No scene is complete yet</source>
        <translation>完了したシーンはまだありません</translation>
    </message>
    <message>
        <source>Open the dataset&apos;s config</source>
        <translation>データセットの設定を開く</translation>
    </message>
</context>
<context>
    <name>tagmill::FrameComparisonTable</name>
    <message>
        <source>The same</source>
        <translation>同一</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>不一致</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>フレーム</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>PSNR, dB</source>
        <translation>PSNR、dB</translation>
    </message>
    <message>
        <source>Pixels, %</source>
        <translation>ピクセル、%</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>Corners</source>
        <translation>コーナー</translation>
    </message>
    <message>
        <source>Δx, px</source>
        <translation>Δx、px</translation>
    </message>
    <message>
        <source>Δy, px</source>
        <translation>Δy、px</translation>
    </message>
    <message>
        <source>RMS, px</source>
        <translation>RMS、px</translation>
    </message>
    <message>
        <source>Farthest, px</source>
        <translation>最遠、px</translation>
    </message>
    <message>
        <source>Found in one</source>
        <translation>片方のみ</translation>
    </message>
    <message>
        <source>Peak signal-to-noise ratio of all channels</source>
        <translation>全チャンネルのピーク信号対雑音比</translation>
    </message>
    <message>
        <source>Pixels that differ</source>
        <translation>異なるピクセル</translation>
    </message>
    <message>
        <source>Largest difference of a channel, of 255</source>
        <translation>チャンネルの最大差（255 中）</translation>
    </message>
    <message>
        <source>Mean difference of the channels, of 255</source>
        <translation>チャンネルの平均差（255 中）</translation>
    </message>
    <message>
        <source>Corners and saddle points that OpenCV or AprilTag 3 finds in both pictures</source>
        <translation>OpenCV または AprilTag 3 が両方の画像で検出したコーナーとサドル点</translation>
    </message>
    <message>
        <source>Mean distance along x, from where it is found in the other dataset to where it is found in this one</source>
        <translation>x 方向の平均距離（もう一方のデータセットでの検出位置からこのデータセットでの検出位置まで）</translation>
    </message>
    <message>
        <source>The same along y</source>
        <translation>y 方向について同様</translation>
    </message>
    <message>
        <source>Root mean square of the distances</source>
        <translation>距離の二乗平均平方根</translation>
    </message>
    <message>
        <source>The largest distance</source>
        <translation>最大の距離</translation>
    </message>
    <message>
        <source>Corners that are found in one of the pictures alone: the other dataset&apos;s + this one&apos;s</source>
        <translation>片方の画像だけで検出されたコーナー：もう一方のデータセット + このデータセット</translation>
    </message>
</context>
<context>
    <name>tagmill::FrameDelegate</name>
    <message>
        <source>Scene %1, cam %2</source>
        <translation>シーン %1、カメラ %2</translation>
    </message>
</context>
<context>
    <name>tagmill::FrameFilterPanel</name>
    <message>
        <source>My tags</source>
        <translation>自分のタグ</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>ターゲット</translation>
    </message>
    <message>
        <source>Families</source>
        <translation>ファミリー</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>点</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>保存済みビュー</translation>
    </message>
    <message>
        <source>Filters and orders saved beside the dataset</source>
        <translation>データセットと共に保存されたフィルターと並び順</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Save the filter and the order as a view</source>
        <translation>フィルターと並び順をビューとして保存</translation>
    </message>
    <message>
        <source>Forget the chosen view</source>
        <translation>選択したビューを一覧から削除</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>リセット</translation>
    </message>
    <message>
        <source>Show every frame</source>
        <translation>すべてのフレームを表示</translation>
    </message>
    <message>
        <source>Rename the tag</source>
        <translation>タグの名前を変更</translation>
    </message>
    <message>
        <source>Boards</source>
        <translation>ボード</translation>
    </message>
    <message>
        <source>Tags and markers</source>
        <translation>タグとマーカー</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>欠落</translation>
    </message>
    <message>
        <source>There</source>
        <translation>あり</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(なし)</translation>
    </message>
    <message>
        <source>%1 of %2 pass the other filters</source>
        <translation>%2 件中 %1 件が他のフィルターを通過</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) could not be read</source>
        <translation>
            <numerusform>画像 %n 枚を読み込めませんでした</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n frame(s)</source>
        <translation>
            <numerusform>%n フレーム</numerusform>
        </translation>
    </message>
    <message>
        <source>No views</source>
        <translation>ビューなし</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>ビュー</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>ビューを保存</translation>
    </message>
    <message>
        <source>Name of the filter and order (one of that name is replaced):</source>
        <translation>フィルターと並び順の名前 (同名のものは置き換え):</translation>
    </message>
    <message>
        <source>Rename tag</source>
        <translation>タグの名前を変更</translation>
    </message>
    <message>
        <source>Name of tag %1 (empty: its number):</source>
        <translation>タグ %1 の名前 (空では番号):</translation>
    </message>
</context>
<context>
    <name>tagmill::FrameListModel</name>
    <message>
        <source>Missing</source>
        <translation>欠落</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>読み込み不可</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n record(s)</source>
        <translation>
            <numerusform>%1、レコード %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>フレーム</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>レコード</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>距離</translation>
    </message>
    <message>
        <source>Incidence</source>
        <translation>入射角</translation>
    </message>
    <message>
        <source>px/module</source>
        <translation>px/モジュール</translation>
    </message>
    <message>
        <source>My tags</source>
        <translation>自分のタグ</translation>
    </message>
    <message>
        <source>The picture&apos;s name</source>
        <translation>画像の名前</translation>
    </message>
    <message>
        <source>Targets in the frame</source>
        <translation>フレーム内のターゲット</translation>
    </message>
    <message>
        <source>Of the nearest target</source>
        <translation>最も近いターゲットの値</translation>
    </message>
    <message>
        <source>Angle of the most tilted target</source>
        <translation>最も傾いたターゲットの角度</translation>
    </message>
    <message>
        <source>Pixels per module of the smallest target</source>
        <translation>最小のターゲットのモジュールあたりのピクセル数</translation>
    </message>
    <message>
        <source>Tags you gave with the number keys</source>
        <translation>数字キーで付けたタグ</translation>
    </message>
</context>
<context>
    <name>tagmill::FrameTags</name>
    <message>
        <source>Quarantine</source>
        <translation>隔離</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>タグ %1</translation>
    </message>
    <message numerus="yes">
        <source>%1: given to %n frame(s)</source>
        <translation>
            <numerusform>%1：%n 個のフレームに付与</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: taken from %n frame(s)</source>
        <translation>
            <numerusform>%1：%n 個のフレームから除去</numerusform>
        </translation>
    </message>
    <message>
        <source>Name of %1</source>
        <translation>%1 の名前</translation>
    </message>
    <message>
        <source>Saved view %1</source>
        <translation>保存済みビュー %1</translation>
    </message>
    <message>
        <source>View %1 removed</source>
        <translation>ビュー %1 を削除</translation>
    </message>
</context>
<context>
    <name>tagmill::FrameTaskModel</name>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Rendering</source>
        <translation>レンダリング中</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Kept from before</source>
        <translation>以前のものを維持</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Frame %1</source>
        <translation>フレーム %1</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>フレーム</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>ワーカー</translation>
    </message>
    <message>
        <source>Render time</source>
        <translation>レンダリング時間</translation>
    </message>
</context>
<context>
    <name>tagmill::FrameViewer</name>
    <message>
        <source>Frame</source>
        <translation>フレーム</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n record(s)</source>
        <translation>
            <numerusform>%1、レコード %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>x %1  y %2</source>
        <translation>x %1  y %2</translation>
    </message>
    <message>
        <source>Board corner %1: %2</source>
        <translation>ボードのコーナー %1: %2</translation>
    </message>
    <message>
        <source>Keypoint %1: %2</source>
        <translation>キーポイント %1: %2</translation>
    </message>
    <message>
        <source>Tag %1, corner %2: %3</source>
        <translation>タグ %1、コーナー %2: %3</translation>
    </message>
    <message>
        <source>Grey along the outward diagonal</source>
        <translation>外向き対角線に沿ったグレー値</translation>
    </message>
    <message>
        <source>Grey across the nearest edge</source>
        <translation>最も近いエッジを横切るグレー値</translation>
    </message>
    <message>
        <source>Edge %1 px inside its true place</source>
        <translation>エッジは真の位置より %1 px 内側</translation>
    </message>
    <message>
        <source>Edge %1 px outside its true place</source>
        <translation>エッジは真の位置より %1 px 外側</translation>
    </message>
    <message>
        <source>grey %1</source>
        <translation>グレー値 %1</translation>
    </message>
    <message>
        <source>No true point in here</source>
        <translation>ここに真値の点はありません</translation>
    </message>
    <message>
        <source>Point at an edge or a corner of a tag to see its grey values</source>
        <translation>タグのエッジかコーナーにカーソルを合わせるとグレー値が表示されます</translation>
    </message>
    <message>
        <source>%1 % hidden</source>
        <translation>%1 % 遮蔽</translation>
    </message>
    <message>
        <source>The picture has another size than its records say: %1 × %2 px instead of %3 × %4. The layers do not fit it.</source>
        <translation>画像の大きさがレコードと異なります: %3 × %4 ではなく %1 × %2 px です。レイヤーは画像に合いません。</translation>
    </message>
</context>
<context>
    <name>tagmill::GateModel</name>
    <message>
        <source>Holds</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>違反</translation>
    </message>
    <message>
        <source>A broken rule fails the audit; one that is not critical only warns</source>
        <translation>違反すると監査は不合格になります。重大でないルールは警告だけです</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Least</source>
        <translation>下限</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>重大</translation>
    </message>
    <message>
        <source>Other rules</source>
        <translation>ほかのルール</translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation>ルールを追加</translation>
    </message>
    <message>
        <source>Remove rule</source>
        <translation>ルールを削除</translation>
    </message>
    <message>
        <source>Change rule</source>
        <translation>ルールを変更</translation>
    </message>
    <message>
        <source>Faulty</source>
        <translation>不備</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>The least, %1, is above the most, %2</source>
        <translation>下限 %1 が上限 %2 を超えています</translation>
    </message>
    <message>
        <source>It names no number of the report</source>
        <translation>レポートの数値が指定されていません</translation>
    </message>
    <message>
        <source>The report has no number %1</source>
        <translation>レポートに数値 %1 はありません</translation>
    </message>
    <message>
        <source>The value is below the least</source>
        <translation>値が下限を下回っています</translation>
    </message>
    <message>
        <source>The value is above the most</source>
        <translation>値が上限を超えています</translation>
    </message>
    <message>
        <source>%1 of rule %2 stays as it was; this is no number: %3</source>
        <translation>ルール %2 の%1は元のままです。数値ではありません：%3</translation>
    </message>
</context>
<context>
    <name>tagmill::HelpWindow</name>
    <message>
        <source>Tagmill help</source>
        <translation>Tagmill ヘルプ</translation>
    </message>
    <message>
        <source>Search help</source>
        <translation>ヘルプを検索</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>トピック</translation>
    </message>
    <message>
        <source>Help text</source>
        <translation>ヘルプの本文</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>はじめに</translation>
    </message>
    <message>
        <source>Frames, units, pixels</source>
        <translation>座標系、単位、ピクセル</translation>
    </message>
    <message>
        <source>Keys of the 3D view</source>
        <translation>3D ビューのキー</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>コマンドとキー</translation>
    </message>
    <message>
        <source>A &lt;b&gt;config&lt;/b&gt; says what a dataset holds: the camera, the target (tags or a board), the light, and how many pictures. Open a sample from the start page, or begin a new config, and change it in the editor on the left.</source>
        <translation>&lt;b&gt;設定&lt;/b&gt;はデータセットの内容を表します。カメラ、ターゲット (タグまたはボード)、照明、画像の枚数です。開始ページからサンプルを開くか新しい設定を作り、左のエディターで変更します。</translation>
    </message>
    <message>
        <source>The &lt;b&gt;3D view&lt;/b&gt; shows every camera the config plans. Click one: the lens view draws what it will see, with its truth, and says what detectors find in it. Cameras can be added, moved and dropped by hand.</source>
        <translation>&lt;b&gt;3D ビュー&lt;/b&gt;には設定が計画するすべてのカメラが表示されます。クリックすると、レンズビューにそのカメラが見る画像と真値が描かれ、検出器が何を見つけるかが示されます。カメラは手で追加、移動、除外できます。</translation>
    </message>
    <message>
        <source>&lt;b&gt;Coverage&lt;/b&gt; shows where in the picture and how steeply the target is seen; drag over a bar to select those cameras. &lt;b&gt;Calibration&lt;/b&gt; predicts how well a lens could be calibrated from these pictures and adds the poses that help most.</source>
        <translation>&lt;b&gt;カバレッジ&lt;/b&gt;は、ターゲットが画像のどこにどれだけ傾いて写るかを示します。棒をドラッグするとそのカメラが選択されます。&lt;b&gt;キャリブレーション&lt;/b&gt;は、これらの画像でレンズをどれだけ正確に校正できるかを予測し、最も役立つポーズを追加します。</translation>
    </message>
    <message>
        <source>&lt;b&gt;Render&lt;/b&gt; (F5) renders the dataset with Blender on this computer. It can be stopped and continued; no frame is lost.</source>
        <translation>&lt;b&gt;レンダー&lt;/b&gt; (F5) はこのコンピューターの Blender でデータセットをレンダリングします。停止して続行でき、フレームは失われません。</translation>
    </message>
    <message>
        <source>&lt;b&gt;Inspect&lt;/b&gt; browses the pictures with their truth drawn on top; &lt;b&gt;Audit&lt;/b&gt; checks the whole dataset and holds it against your rules.</source>
        <translation>&lt;b&gt;検査&lt;/b&gt;では真値を重ねた画像を見て回り、&lt;b&gt;監査&lt;/b&gt;ではデータセット全体を調べ、ルールと照らし合わせます。</translation>
    </message>
    <message>
        <source>Number fields read what you type: “30 cm”, “1/2 in”, “45deg”, “2*60”. A field that you set is bold; its arrow takes it back to the default. Press F1 in a field to read about it here.</source>
        <translation>数値欄は入力をそのまま理解します: 「30 cm」「1/2 in」「45deg」「2*60」。設定した項目は太字になり、矢印で既定値に戻ります。項目で F1 を押すと、ここに説明が表示されます。</translation>
    </message>
    <message>
        <source>&lt;b&gt;World:&lt;/b&gt; z up, metres. &lt;b&gt;Cameras in a recipe&lt;/b&gt; are camera to world with Blender&apos;s axes (x right, y up, looking along −z); &lt;b&gt;poses in records&lt;/b&gt; have OpenCV&apos;s axes (x right, y down, z forward).</source>
        <translation>&lt;b&gt;ワールド:&lt;/b&gt; z が上、単位はメートル。&lt;b&gt;レシピのカメラ&lt;/b&gt;はカメラからワールドへの変換で Blender の軸 (x 右、y 上、−z 方向を見る)、&lt;b&gt;レコードのポーズ&lt;/b&gt;は OpenCV の軸 (x 右、y 下、z 前) です。</translation>
    </message>
    <message>
        <source>&lt;b&gt;Pixels&lt;/b&gt; count from the corner of the image: pixel i covers i to i + 1, and the centre of the image is (W/2, H/2). OpenCV&apos;s coordinates are ours minus 0.5.</source>
        <translation>&lt;b&gt;ピクセル&lt;/b&gt;は画像の角から数えます。ピクセル i は i から i + 1 までで、画像の中心は (W/2, H/2) です。OpenCV の座標は当プログラムの座標から 0.5 を引いた値です。</translation>
    </message>
    <message>
        <source>&lt;b&gt;Tags:&lt;/b&gt; the corners are top left, top right, bottom right, bottom left of the picture as OpenCV draws it; the size is the edge of the black border. Quaternions are w, x, y, z.</source>
        <translation>&lt;b&gt;タグ:&lt;/b&gt; コーナーは OpenCV が描く絵の左上、右上、右下、左下の順で、サイズは黒枠の一辺です。クォータニオンは w, x, y, z です。</translation>
    </message>
    <message>
        <source>&lt;b&gt;Units&lt;/b&gt; are those the key names (size_mm, fov in degrees); where a key names none, SI.</source>
        <translation>&lt;b&gt;単位&lt;/b&gt;はキー名に従います (size_mm、fov は度)。示されていない場合は SI 単位です。</translation>
    </message>
    <message>
        <source>Middle button</source>
        <translation>中ボタン</translation>
    </message>
    <message>
        <source>Turn; with Shift move, with Ctrl zoom. Other styles: View menu of the 3D view</source>
        <translation>回転。Shift で移動、Ctrl でズーム。他の方式は 3D ビューの「表示」メニュー</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>ホイール</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>ズーム</translation>
    </message>
    <message>
        <source>Click, Shift+click</source>
        <translation>クリック、Shift+クリック</translation>
    </message>
    <message>
        <source>Select a camera; several</source>
        <translation>カメラを選択、複数選択</translation>
    </message>
    <message>
        <source>Double click, 0</source>
        <translation>ダブルクリック、0</translation>
    </message>
    <message>
        <source>Look through the camera</source>
        <translation>カメラから見る</translation>
    </message>
    <message>
        <source>From the front, the right, above; with Ctrl from the other side</source>
        <translation>正面、右、上から。Ctrl で反対側から</translation>
    </message>
    <message>
        <source>Perspective on and off</source>
        <translation>透視投影の切り替え</translation>
    </message>
    <message>
        <source>Home, period</source>
        <translation>Home、ピリオド</translation>
    </message>
    <message>
        <source>Show all; show the selected</source>
        <translation>全体を表示、選択したものを表示</translation>
    </message>
    <message>
        <source>Select all; select in a box</source>
        <translation>すべて選択、枠で選択</translation>
    </message>
    <message>
        <source>Shift+A, Shift+D</source>
        <translation>Shift+A、Shift+D</translation>
    </message>
    <message>
        <source>Add a camera; duplicate the selected</source>
        <translation>カメラを追加、選択したものを複製</translation>
    </message>
    <message>
        <source>Move the selected cameras; aim them. X, Y and Z keep to an axis, Esc puts them back</source>
        <translation>選択したカメラを移動、向きを変更。X、Y、Z で軸に固定、Esc で元に戻す</translation>
    </message>
    <message>
        <source>Delete the selected cameras; sampled ones are left out of their scene</source>
        <translation>選択したカメラを削除。サンプリングされたものはシーンから除外</translation>
    </message>
    <message>
        <source>Hide the selected cameras; show them alone</source>
        <translation>選択したカメラを隠す、それだけを表示</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>矢印</translation>
    </message>
    <message>
        <source>Next and previous camera</source>
        <translation>次と前のカメラ</translation>
    </message>
    <message>
        <source>Fields of a config</source>
        <translation>設定の項目</translation>
    </message>
    <message>
        <source>Keys in Inspect</source>
        <translation>「検査」のキー</translation>
    </message>
    <message>
        <source>Previous and next frame</source>
        <translation>前と次のフレーム</translation>
    </message>
    <message>
        <source>Give the selected frames a tag of yours, or take it off</source>
        <translation>選択したフレームに自分のタグを付ける、または外す</translation>
    </message>
    <message>
        <source>Into quarantine and out of it: exports leave such frames out</source>
        <translation>隔離する、または解除する。隔離中のフレームはエクスポートから除外</translation>
    </message>
    <message>
        <source>Shift+click, Ctrl+click</source>
        <translation>Shift+クリック、Ctrl+クリック</translation>
    </message>
    <message>
        <source>Select several frames</source>
        <translation>複数のフレームを選択</translation>
    </message>
    <message>
        <source>Wheel, +, −</source>
        <translation>ホイール、+、−</translation>
    </message>
    <message>
        <source>Zoom about the cursor</source>
        <translation>カーソルを中心に拡大・縮小</translation>
    </message>
    <message>
        <source>The whole frame; one screen pixel for one of the image</source>
        <translation>フレーム全体、画面と画像のピクセルを 1 対 1</translation>
    </message>
    <message>
        <source>The loupe</source>
        <translation>ルーペ</translation>
    </message>
    <message>
        <source>Type words to filter by</source>
        <translation>絞り込む語を入力</translation>
    </message>
    <message>
        <source>Arrows in a histogram</source>
        <translation>ヒストグラムで矢印</translation>
    </message>
    <message>
        <source>Move the lower end of its range, with Shift the upper one; Esc lifts it, Return asks for numbers</source>
        <translation>範囲の下端を移動、Shift では上端。Esc で解除、Return で数値を入力</translation>
    </message>
</context>
<context>
    <name>tagmill::ImageCoverageView</name>
    <message>
        <source>Where in the image the points lie</source>
        <translation>画像内の点の分布</translation>
    </message>
    <message>
        <source>%1 % of the cells hold a point</source>
        <translation>セルの %1 % に点があります</translation>
    </message>
    <message>
        <source>In the image</source>
        <translation>画像内</translation>
    </message>
    <message>
        <source>%1 % filled, at most %2</source>
        <translation>%1 % 充填、最大 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) here; click for their cameras</source>
        <translation>
            <numerusform>ここの点 %n 個。クリックでそのカメラを選択</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) here</source>
        <translation>
            <numerusform>ここに %n 点</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tagmill::InspectRecordPanel</name>
    <message>
        <source>Records of this frame</source>
        <translation>このフレームのレコード</translation>
    </message>
    <message>
        <source>Fields of the selected record</source>
        <translation>選択したレコードのフィールド</translation>
    </message>
    <message>
        <source>Click a target in the frame or a row above to see its fields</source>
        <translation>フレーム内のターゲットか上の行をクリックすると、フィールドが表示されます</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>レコード %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>No frame selected</source>
        <translation>フレームが選択されていません</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy the selected record in another tool&apos;s form, with its conventions</source>
        <translation>選択したレコードを、別のツールの形式と座標規約でコピー</translation>
    </message>
    <message>
        <source>Copy as OpenCV YAML</source>
        <translation>OpenCV YAML としてコピー</translation>
    </message>
    <message>
        <source>Copy as AprilTag JSON</source>
        <translation>AprilTag JSON としてコピー</translation>
    </message>
    <message>
        <source>Copy as COCO JSON</source>
        <translation>COCO JSON としてコピー</translation>
    </message>
    <message>
        <source>Copy as Tagmill JSON</source>
        <translation>Tagmill JSON としてコピー</translation>
    </message>
    <message>
        <source>No record is selected</source>
        <translation>レコードが選択されていません</translation>
    </message>
</context>
<context>
    <name>tagmill::InspectSequence</name>
    <message>
        <source>Frames</source>
        <translation>フレーム</translation>
    </message>
    <message>
        <source>Passes</source>
        <translation>パス</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>色</translation>
    </message>
    <message>
        <source>The rendered picture</source>
        <translation>レンダリングされた画像</translation>
    </message>
    <message>
        <source>Distance along the optical axis</source>
        <translation>光軸方向の距離</translation>
    </message>
    <message>
        <source>Surface normals in the camera&apos;s axes</source>
        <translation>カメラ軸での表面法線</translation>
    </message>
    <message>
        <source>Where each pixel goes in the next frame, or was in the one before</source>
        <translation>各ピクセルが次のフレームでどこへ移るか、または前のフレームでどこにあったか</translation>
    </message>
    <message>
        <source>The object each pixel shows</source>
        <translation>各ピクセルに写るオブジェクト</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>矢印</translation>
    </message>
    <message>
        <source>Flow as arrows over the picture</source>
        <translation>フローを画像の上に矢印で表示</translation>
    </message>
    <message>
        <source>Backward</source>
        <translation>後方</translation>
    </message>
    <message>
        <source>Flow to the frame before instead of the next one</source>
        <translation>次のフレームではなく前のフレームへのフロー</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>全体</translation>
    </message>
    <message>
        <source>Show the whole frame (0)</source>
        <translation>フレーム全体を表示 (0)</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100 %</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>前へ</translation>
    </message>
    <message>
        <source>Previous frame (D)</source>
        <translation>前のフレーム (D)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Next frame (F)</source>
        <translation>次のフレーム (F)</translation>
    </message>
    <message>
        <source>The sequence cannot be read</source>
        <translation>シーケンスを読み込めません</translation>
    </message>
    <message>
        <source>Reading the sequence</source>
        <translation>シーケンスを読み込んでいます</translation>
    </message>
    <message>
        <source>No frames yet</source>
        <translation>フレームはまだありません</translation>
    </message>
    <message>
        <source>Frames appear here as they are rendered.</source>
        <translation>レンダリングされたフレームがここに表示されます。</translation>
    </message>
    <message numerus="yes">
        <source>%n frame(s)</source>
        <translation>
            <numerusform>%n フレーム</numerusform>
        </translation>
    </message>
    <message>
        <source>Frame %1</source>
        <translation>フレーム %1</translation>
    </message>
    <message>
        <source>One screen pixel for one image pixel (Z)</source>
        <translation>画面と画像のピクセルを 1 対 1 で表示 (Z)</translation>
    </message>
</context>
<context>
    <name>tagmill::InspectStatusLine</name>
    <message>
        <source>Position under the cursor</source>
        <translation>カーソルの位置</translation>
    </message>
    <message>
        <source>Pixel value</source>
        <translation>ピクセル値</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>ズーム</translation>
    </message>
    <message>
        <source>Pixel origin</source>
        <translation>ピクセルの原点</translation>
    </message>
    <message>
        <source>Which point of the image (0, 0) is: datasets of Tagmill and AprilTag 3 use the corner, OpenCV the centre of the first pixel</source>
        <translation>画像のどの点を (0, 0) とするか。Tagmill と AprilTag 3 のデータセットでは角、OpenCV では最初のピクセルの中心です</translation>
    </message>
    <message>
        <source>(0, 0) = corner</source>
        <translation>(0, 0) = 角</translation>
    </message>
    <message>
        <source>(0, 0) = pixel centre</source>
        <translation>(0, 0) = ピクセルの中心</translation>
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
        <translation>(0, 0) は画像の角です</translation>
    </message>
    <message>
        <source>(0, 0) is the centre of the first pixel</source>
        <translation>(0, 0) は最初のピクセルの中心です</translation>
    </message>
</context>
<context>
    <name>tagmill::InspectViewer</name>
    <message>
        <source>Corners</source>
        <translation>コーナー</translation>
    </message>
    <message>
        <source>Corners of tags and boards with their index</source>
        <translation>タグとボードのコーナーとその番号</translation>
    </message>
    <message>
        <source>Keypoints</source>
        <translation>キーポイント</translation>
    </message>
    <message>
        <source>Saddle points of boards: circle visible, square margin, cross occluded, diamond outside; ids when there is room</source>
        <translation>ボードのサドル点: 丸は可視、四角は余白、× は遮蔽、ひし形は画像外。余裕があれば ID も表示</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>輪郭</translation>
    </message>
    <message>
        <source>Polygon through the corners of a tag</source>
        <translation>タグのコーナーを結ぶ多角形</translation>
    </message>
    <message>
        <source>Board outline</source>
        <translation>ボードの輪郭</translation>
    </message>
    <message>
        <source>Edges of a board as the lens curves them</source>
        <translation>レンズで曲がったボードの縁</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>ボックス</translation>
    </message>
    <message>
        <source>Upright box around the corners</source>
        <translation>コーナーを囲む、傾きのない矩形</translation>
    </message>
    <message>
        <source>Axes</source>
        <translation>軸</translation>
    </message>
    <message>
        <source>Axes of the target: x red, y green, z (into the surface) blue</source>
        <translation>ターゲットの軸: x は赤、y は緑、z (面の奥向き) は青</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>余白</translation>
    </message>
    <message>
        <source>Zone along the border in which points do not count</source>
        <translation>点を数えない、画像の縁の領域</translation>
    </message>
    <message>
        <source>Occlusion</source>
        <translation>遮蔽</translation>
    </message>
    <message>
        <source>Hidden points, and how much of each target is hidden</source>
        <translation>隠れた点と、各ターゲットの隠れた割合</translation>
    </message>
    <message>
        <source>What detectors find</source>
        <translation>検出器の検出結果</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>フレーム</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>全体</translation>
    </message>
    <message>
        <source>Show the whole frame (0)</source>
        <translation>フレーム全体を表示 (0)</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100 %</translation>
    </message>
    <message>
        <source>One screen pixel for one image pixel (Z)</source>
        <translation>画面と画像のピクセルを 1 対 1 で表示 (Z)</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>前へ</translation>
    </message>
    <message>
        <source>Previous frame (D)</source>
        <translation>前のフレーム (D)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Next frame (F)</source>
        <translation>次のフレーム (F)</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>レイヤー</translation>
    </message>
    <message>
        <source>What is drawn over the picture</source>
        <translation>画像に重ねて描くもの</translation>
    </message>
    <message>
        <source>Opacity of the layers</source>
        <translation>レイヤーの不透明度</translation>
    </message>
    <message>
        <source>Loupe</source>
        <translation>ルーペ</translation>
    </message>
    <message>
        <source>Single pixels with the true points among them, and the grey values across an edge (L)</source>
        <translation>1 つ 1 つのピクセルと真値の点、エッジを横切るグレー値 (L)</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>In a corner</source>
        <translation>隅に表示</translation>
    </message>
    <message>
        <source>At the cursor</source>
        <translation>カーソル位置に表示</translation>
    </message>
    <message>
        <source>Detectors</source>
        <translation>検出器</translation>
    </message>
    <message>
        <source>What detectors find in this picture: missed targets crossed out, false ones dashed, residuals as arrows</source>
        <translation>この画像での検出器の検出結果: 見逃しは × 印、誤検出は破線、残差は矢印</translation>
    </message>
    <message>
        <source>OpenCV: ArUco and ChArUco</source>
        <translation>OpenCV: ArUco と ChArUco</translation>
    </message>
    <message>
        <source>Residuals drawn</source>
        <translation>残差の表示</translation>
    </message>
    <message>
        <source>%1 times as long</source>
        <translation>%1 倍の長さ</translation>
    </message>
    <message>
        <source>Nothing here for these detectors</source>
        <translation>これらの検出器の対象がここにありません</translation>
    </message>
    <message>
        <source>Detectors are looking…</source>
        <translation>検出しています…</translation>
    </message>
    <message>
        <source>No picture to look at</source>
        <translation>見る画像がありません</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>The same frame in another form; hold B to blink between the two</source>
        <translation>同じフレームの別の表示。B を押している間、もう一方に切り替え</translation>
    </message>
    <message>
        <source>The frame alone</source>
        <translation>フレームのみ</translation>
    </message>
    <message>
        <source>Raw frame that was kept</source>
        <translation>保存された生フレーム</translation>
    </message>
    <message>
        <source>Preview of the same recipe</source>
        <translation>同じレシピのプレビュー</translation>
    </message>
    <message>
        <source>Another dataset…</source>
        <translation>別のデータセット…</translation>
    </message>
    <message>
        <source>Targets, pixel by pixel</source>
        <translation>ピクセルごとのターゲット</translation>
    </message>
    <message>
        <source>Hidden and visible pixels</source>
        <translation>隠れたピクセルと見えるピクセル</translation>
    </message>
    <message>
        <source>Blink</source>
        <translation>切り替え表示</translation>
    </message>
    <message>
        <source>Show the frame or its other form; hold B for the one that is not shown</source>
        <translation>フレームまたは別の表示を切り替え。B を押している間は、表示していない方を表示</translation>
    </message>
    <message>
        <source>Dataset to hold against this one</source>
        <translation>このデータセットと比較するデータセット</translation>
    </message>
    <message>
        <source>Next kind of loupe</source>
        <translation>次の種類のルーペ</translation>
    </message>
</context>
<context>
    <name>tagmill::InspectWorkspace</name>
    <message>
        <source>No dataset open</source>
        <translation>データセットが開かれていません</translation>
    </message>
    <message>
        <source>Open a dataset folder, made by Tagmill or by render-tag, to look at its frames with their ground truth. A render opens its own when it starts.</source>
        <translation>Tagmill または render-tag で作ったデータセットフォルダーを開くと、フレームと真値を確認できます。レンダリングを始めると、そのデータセットが自動で開きます。</translation>
    </message>
    <message>
        <source>Open dataset…</source>
        <translation>データセットを開く…</translation>
    </message>
    <message>
        <source>Reading the dataset</source>
        <translation>データセットを読み込んでいます</translation>
    </message>
    <message>
        <source>The dataset cannot be read</source>
        <translation>データセットを読み込めません</translation>
    </message>
    <message>
        <source>Open another dataset…</source>
        <translation>別のデータセットを開く…</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>No dataset in this folder yet</source>
        <translation>このフォルダーにはデータセットがまだありません</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>The dataset on the disk cannot be read any more; what was read before is still shown. %1</source>
        <translation>ディスク上のデータセットを読み込めなくなりました。以前に読み込んだ内容を表示しています。%1</translation>
    </message>
    <message>
        <source>Your tags are not saved yet. %1</source>
        <translation>自分のタグはまだ保存されていません。%1</translation>
    </message>
    <message>
        <source>Previous frame</source>
        <translation>前のフレーム</translation>
    </message>
    <message>
        <source>Next frame</source>
        <translation>次のフレーム</translation>
    </message>
    <message>
        <source>Filter frames by words</source>
        <translation>フレームを語で絞り込む</translation>
    </message>
</context>
<context>
    <name>tagmill::IntegrityModel</name>
    <message>
        <source>Nothing found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>Show these frames in Inspect</source>
        <translation>これらのフレームを「検査」で表示</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>検証項目</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>検出数</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>フレーム</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Found in no single frame</source>
        <translation>特定のフレームのものではありません</translation>
    </message>
</context>
<context>
    <name>tagmill::JobNotices</name>
    <message>
        <source>%1 is rendered</source>
        <translation>%1 のレンダリングが完了</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) rendered</source>
        <translation>
            <numerusform>%n 個のジョブのレンダリングが完了</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n job(s) failed</source>
        <translation>
            <numerusform>%n 個のジョブ中 %1 個が失敗</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n frame(s)</source>
        <translation>
            <numerusform>%n フレーム</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2 times)</source>
        <translation>%1 (%2 回)</translation>
    </message>
    <message>
        <source>see its log</source>
        <translation>ログを参照</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 has failures: %2</source>
        <translation>%1 に失敗があります: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) have failures: %1</source>
        <translation>
            <numerusform>%n 個のジョブに失敗があります: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tagmill::JobQueue</name>
    <message>
        <source>Queued</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>キャンセルしました</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>準備中</translation>
    </message>
    <message>
        <source>Compiling recipes</source>
        <translation>レシピをコンパイル中</translation>
    </message>
    <message>
        <source>Starting workers</source>
        <translation>ワーカーを起動中</translation>
    </message>
    <message>
        <source>Rendering</source>
        <translation>レンダリング中</translation>
    </message>
    <message>
        <source>Writing the dataset files</source>
        <translation>データセットのファイルを書き込み中</translation>
    </message>
    <message>
        <source>Auditing</source>
        <translation>監査中</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation>キャンセル中</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>出力</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>フレーム</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Starts when those above it are over; drag it, or press Alt+Up, to start it sooner</source>
        <translation>上のジョブが終わると開始します。早めるにはドラッグするか Alt+Up を押してください</translation>
    </message>
    <message>
        <source>Waiting in the cluster&apos;s queue</source>
        <translation>クラスターのキューで待機中</translation>
    </message>
</context>
<context>
    <name>tagmill::LensTable</name>
    <message>
        <source>Pinhole</source>
        <translation>ピンホール</translation>
    </message>
    <message>
        <source>Brown–Conrady</source>
        <translation>Brown–Conrady</translation>
    </message>
    <message>
        <source>Rational</source>
        <translation>有理モデル</translation>
    </message>
    <message>
        <source>Fisheye</source>
        <translation>魚眼</translation>
    </message>
    <message>
        <source>fx, px</source>
        <translation>fx (px)</translation>
    </message>
    <message>
        <source>fy, px</source>
        <translation>fy (px)</translation>
    </message>
    <message>
        <source>cx, px</source>
        <translation>cx (px)</translation>
    </message>
    <message>
        <source>cy, px</source>
        <translation>cy (px)</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>パラメーター</translation>
    </message>
    <message>
        <source>Truth</source>
        <translation>真値</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>推定値</translation>
    </message>
    <message>
        <source>Off by</source>
        <translation>誤差</translation>
    </message>
    <message>
        <source>σ</source>
        <translation>σ</translation>
    </message>
    <message>
        <source>Off by, σ</source>
        <translation>誤差 (σ)</translation>
    </message>
    <message>
        <source>Projection difference over the picture</source>
        <translation>画像上の投影差の分布</translation>
    </message>
    <message>
        <source>Off by %1 ± %2 (2 σ)</source>
        <translation>ずれ %1 ± %2（2 σ）</translation>
    </message>
    <message>
        <source>The line is the truth; the bar reaches two standard deviations to either side of what was solved</source>
        <translation>線は真値、バーは解の両側に標準偏差二つ分を示します</translation>
    </message>
</context>
<context>
    <name>tagmill::MainWindow</name>
    <message>
        <source>&amp;New config</source>
        <translation>新しい設定(&amp;N)</translation>
    </message>
    <message>
        <source>Start a new dataset config</source>
        <translation>新しいデータセットの設定を始める</translation>
    </message>
    <message>
        <source>New scene s&amp;equence…</source>
        <translation>新しいシーンシーケンス(&amp;E)…</translation>
    </message>
    <message>
        <source>Render an animated .blend with camera poses and ground truth</source>
        <translation>アニメーション付きの .blend を、カメラポーズと真値と共にレンダリング</translation>
    </message>
    <message>
        <source>&amp;Open config…</source>
        <translation>設定を開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Open a config file</source>
        <translation>設定ファイルを開く</translation>
    </message>
    <message>
        <source>Open &amp;dataset…</source>
        <translation>データセットを開く(&amp;D)…</translation>
    </message>
    <message>
        <source>Look at a dataset folder, ours or render-tag&apos;s, or at a rendered sequence</source>
        <translation>Tagmill や render-tag のデータセットフォルダー、またはレンダリングされたシーケンスを見る</translation>
    </message>
    <message>
        <source>&amp;Import camera or target…</source>
        <translation>カメラまたはターゲットをインポート(&amp;I)…</translation>
    </message>
    <message>
        <source>Take the camera from a calibration (OpenCV, Kalibr, mrcal, ROS), or the target from Kalibr&apos;s target.yaml</source>
        <translation>キャリブレーション (OpenCV、Kalibr、mrcal、ROS) からカメラを、または Kalibr の target.yaml からターゲットを取り込む</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Write the config to its file</source>
        <translation>設定をファイルに書き込む</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>名前を付けて保存(&amp;A)…</translation>
    </message>
    <message>
        <source>Write the config to another file</source>
        <translation>設定を別のファイルに書き込む</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>ウィンドウを閉じる</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>Take back the last edit</source>
        <translation>最後の編集を取り消す</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直す(&amp;R)</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>取り消した編集をやり直す</translation>
    </message>
    <message>
        <source>&amp;Render</source>
        <translation>レンダー(&amp;R)</translation>
    </message>
    <message>
        <source>Render this config with the settings of the Render workspace</source>
        <translation>レンダーワークスペースの設定でこの設定をレンダリング</translation>
    </message>
    <message>
        <source>&amp;Author</source>
        <translation>作成(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Inspect</source>
        <translation>検査(&amp;I)</translation>
    </message>
    <message>
        <source>A&amp;udit</source>
        <translation>監査(&amp;U)</translation>
    </message>
    <message>
        <source>Show this workspace</source>
        <translation>このワークスペースを表示</translation>
    </message>
    <message>
        <source>The config in the Author workspace</source>
        <translation>作成ワークスペースの設定</translation>
    </message>
    <message>
        <source>Scene s&amp;equence</source>
        <translation>シーンシーケンス(&amp;E)</translation>
    </message>
    <message>
        <source>The scene sequence in the Author workspace</source>
        <translation>作成ワークスペースのシーンシーケンス</translation>
    </message>
    <message>
        <source>&amp;Command palette…</source>
        <translation>コマンドパレット(&amp;C)…</translation>
    </message>
    <message>
        <source>Find any command by a few letters</source>
        <translation>数文字の入力でコマンドを検索</translation>
    </message>
    <message>
        <source>&amp;System theme</source>
        <translation>システムのテーマ(&amp;S)</translation>
    </message>
    <message>
        <source>Colours of the desktop</source>
        <translation>デスクトップの配色</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>明るい配色</translation>
    </message>
    <message>
        <source>&amp;Dark theme</source>
        <translation>ダークテーマ(&amp;D)</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>暗い配色</translation>
    </message>
    <message>
        <source>Reset &amp;layout</source>
        <translation>レイアウトをリセット(&amp;L)</translation>
    </message>
    <message>
        <source>Put the panels of the Author workspace back where they were at first</source>
        <translation>作成ワークスペースのパネルを最初の位置に戻す</translation>
    </message>
    <message>
        <source>&amp;Presets…</source>
        <translation>プリセット(&amp;P)…</translation>
    </message>
    <message>
        <source>Ready-made lighting, sensors, poses and targets to lay below this config</source>
        <translation>この設定の下に敷く、既製の照明、センサー、ポーズ、ターゲット</translation>
    </message>
    <message>
        <source>S&amp;hortcuts…</source>
        <translation>ショートカット(&amp;H)…</translation>
    </message>
    <message>
        <source>Change the keys of any command</source>
        <translation>コマンドのキーを変更</translation>
    </message>
    <message>
        <source>&amp;About Tagmill</source>
        <translation>Tagmill について(&amp;A)</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>バージョンとライセンス</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近使ったものを開く(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation>ワークスペース</translation>
    </message>
    <message>
        <source>Main tool bar</source>
        <translation>メインツールバー</translation>
    </message>
    <message>
        <source>Read anew: another program changed %1</source>
        <translation>再読み込みしました: 別のプログラムが %1 を変更しました</translation>
    </message>
    <message>
        <source>The file of this config can no longer be read; saving writes it anew. %1</source>
        <translation>この設定のファイルを読み込めなくなりました。保存すると新しく書き込みます。%1</translation>
    </message>
    <message>
        <source>%1 – Tagmill</source>
        <translation>%1 – Tagmill</translation>
    </message>
    <message>
        <source>New scene sequence</source>
        <translation>新しいシーンシーケンス</translation>
    </message>
    <message>
        <source>%1[*] – Tagmill</source>
        <translation>%1[*] – Tagmill</translation>
    </message>
    <message>
        <source>About Tagmill</source>
        <translation>Tagmill について</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Tagmill %1&lt;/h3&gt;&lt;p&gt;Synthetic fiducial-marker datasets: design, preview, render, audit.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Tagmill %1&lt;/h3&gt;&lt;p&gt;基準マーカーの合成データセット: 設計、プレビュー、レンダリング、監査。&lt;/p&gt;&lt;p&gt;GNU General Public License バージョン 3 以降に基づくフリーソフトウェアです。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Configs (*.yaml *.yml *.json);;All files (*)</source>
        <translation>設定 (*.yaml *.yml *.json);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Open config</source>
        <translation>設定を開く</translation>
    </message>
    <message>
        <source>Open dataset</source>
        <translation>データセットを開く</translation>
    </message>
    <message>
        <source>Import camera or target</source>
        <translation>カメラまたはターゲットをインポート</translation>
    </message>
    <message>
        <source>Calibrations and targets (*.yaml *.yml *.cameramodel *.ini *.xml);;All files (*)</source>
        <translation>キャリブレーションとターゲット (*.yaml *.yml *.cameramodel *.ini *.xml);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>This is neither a calibration (OpenCV, Kalibr, mrcal, ROS) nor a target of Kalibr: %1</source>
        <translation>キャリブレーション (OpenCV、Kalibr、mrcal、ROS) でも Kalibr のターゲットでもありません: %1</translation>
    </message>
    <message>
        <source>Target from %1</source>
        <translation>%1 のターゲット</translation>
    </message>
    <message>
        <source>Camera from %1</source>
        <translation>%1 のカメラ</translation>
    </message>
    <message>
        <source>%1: it is the config&apos;s now</source>
        <translation>%1: 設定に取り込みました</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 を保存しました</translation>
    </message>
    <message>
        <source>Save config as</source>
        <translation>設定に名前を付けて保存</translation>
    </message>
    <message>
        <source>Another program changed %1, and you have edits that are not saved.</source>
        <translation>別のプログラムが %1 を変更しましたが、未保存の編集があります。</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>比較…</translation>
    </message>
    <message>
        <source>Take the file&apos;s</source>
        <translation>ファイルの内容を使う</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>自分の編集を残す</translation>
    </message>
    <message>
        <source>Your edits against the file</source>
        <translation>自分の編集とファイルの比較</translation>
    </message>
    <message>
        <source>file</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>自分の編集</translation>
    </message>
    <message>
        <source>The file was changed</source>
        <translation>ファイルが変更されました</translation>
    </message>
    <message>
        <source>Another program changed %1 since it was read. Overwrite it?</source>
        <translation>読み込んだ後に別のプログラムが %1 を変更しました。上書きしますか?</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>無題</translation>
    </message>
    <message>
        <source>Tagmill ended without saving these edits of %1 (%2)</source>
        <translation>Tagmill は %1 のこれらの編集を保存せずに終了しました (%2)</translation>
    </message>
    <message>
        <source>unsaved edits</source>
        <translation>未保存の編集</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>後で</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Recovered edits</source>
        <translation>復元された編集</translation>
    </message>
    <message>
        <source>Unsaved edits</source>
        <translation>未保存の編集</translation>
    </message>
    <message>
        <source>Save the edits to this config first?</source>
        <translation>先にこの設定への編集を保存しますか?</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>まだ何もありません</translation>
    </message>
    <message>
        <source>Rendering</source>
        <translation>レンダリング中</translation>
    </message>
    <message>
        <source>Tagmill speaks the new language from its next start.</source>
        <translation>Tagmill は次の起動から新しい言語を使います。</translation>
    </message>
    <message>
        <source>&amp;As the system</source>
        <translation>システムに合わせる(&amp;A)</translation>
    </message>
    <message>
        <source>The language of the desktop</source>
        <translation>デスクトップの言語</translation>
    </message>
    <message>
        <source>First steps, conventions, keys; in a field of the config: about that field</source>
        <translation>はじめに、規約、キー。設定の項目ではその項目の説明</translation>
    </message>
    <message>
        <source>&amp;Start page</source>
        <translation>開始ページ(&amp;S)</translation>
    </message>
    <message>
        <source>Samples, and what was opened lately</source>
        <translation>サンプルと最近開いたもの</translation>
    </message>
    <message>
        <source>A copy of the sample “%1”: save it where you like</source>
        <translation>サンプル「%1」のコピーです。好きな場所に保存してください</translation>
    </message>
    <message>
        <source>Stopping the render</source>
        <translation>レンダリングを停止しています</translation>
    </message>
    <message>
        <source>Rendering %1</source>
        <translation>%1 をレンダリングしています</translation>
    </message>
    <message>
        <source>Reading the dataset</source>
        <translation>データセットを読み込んでいます</translation>
    </message>
    <message>
        <source>Auditing the dataset</source>
        <translation>データセットを監査しています</translation>
    </message>
    <message>
        <source>Reading the sequence</source>
        <translation>シーケンスを読み込んでいます</translation>
    </message>
    <message>
        <source>Pictures in memory: %1 of %2</source>
        <translation>メモリ内の画像: %1 / %2</translation>
    </message>
    <message>
        <source>&amp;Add jobs…</source>
        <translation>ジョブを追加(&amp;A)…</translation>
    </message>
    <message>
        <source>Put configs, experiments, scenes, or a dataset to be rendered again, into the queue</source>
        <translation>設定、実験、シーン、または再レンダリングするデータセットをキューに追加</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) wait since Tagmill was last open.</source>
        <translation>
            <numerusform>前回 Tagmill を開いたときからのジョブが %n 個待機しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続行</translation>
    </message>
    <message>
        <source>A run is going on. Stop it and quit? Finished frames are kept, and the queue waits for you when Tagmill is opened again.</source>
        <translation>実行中です。停止して終了しますか? 完了したフレームは残り、キューは次に Tagmill を開いたときに続行できます。</translation>
    </message>
    <message>
        <source>%1 on a cluster</source>
        <translation>%1 (クラスター)</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) on a cluster</source>
        <translation>
            <numerusform>クラスターで %n 件実行中</numerusform>
        </translation>
    </message>
    <message>
        <source>A cluster makes this folder, or made it; the Render workspace follows its shards.</source>
        <translation>このフォルダーはクラスターが作成中、または作成したものです。シャードはレンダーワークスペースで追跡できます。</translation>
    </message>
    <message>
        <source>Dataset confi&amp;g</source>
        <translation>データセットの設定(&amp;G)</translation>
    </message>
    <message>
        <source>Go to the panel %1 of the Author workspace</source>
        <translation>作成ワークスペースのパネル「%1」へ移動</translation>
    </message>
    <message>
        <source>Ligh&amp;t theme</source>
        <translation>ライトテーマ(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>パネル(&amp;P)</translation>
    </message>
    <message>
        <source>La&amp;nguage</source>
        <translation>言語(&amp;N)</translation>
    </message>
    <message>
        <source>%1 – %2[*] – Tagmill</source>
        <translation>%1 – %2[*] – Tagmill</translation>
    </message>
    <message>
        <source>Unsaved tags</source>
        <translation>未保存のタグ</translation>
    </message>
    <message>
        <source>Your tags of the dataset %1 could not be saved.</source>
        <translation>データセット %1 の自分のタグを保存できませんでした。</translation>
    </message>
    <message>
        <source>The folder is gone, or another dataset took its place.</source>
        <translation>フォルダーがなくなったか、別のデータセットに置き換わっています。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message numerus="yes">
        <source>Camera %1, the first of %n in %2</source>
        <translation>
            <numerusform>カメラ %1（%2 内の %n 台のうち最初のもの）</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is neither a frame in the images folder of a dataset nor a background (.hdr, .exr)</source>
        <translation>%1 はデータセットの images フォルダーのフレームでも背景（.hdr、.exr）でもありません</translation>
    </message>
    <message>
        <source>Background %1</source>
        <translation>背景 %1</translation>
    </message>
    <message>
        <source>Ne&amp;xt panel</source>
        <translation>次のパネル(&amp;X)</translation>
    </message>
    <message>
        <source>Give the keys to the next panel of the window</source>
        <translation>キーボード操作をウィンドウの次のパネルへ移す</translation>
    </message>
    <message>
        <source>Pre&amp;vious panel</source>
        <translation>前のパネル(&amp;V)</translation>
    </message>
    <message>
        <source>Give the keys to the panel before</source>
        <translation>キーボード操作を前のパネルへ戻す</translation>
    </message>
    <message>
        <source>Reading the dataset&apos;s job</source>
        <translation>データセットのジョブを読み込んでいます</translation>
    </message>
    <message>
        <source>Rendering frames again</source>
        <translation>フレームを再レンダリング中</translation>
    </message>
    <message>
        <source>Comparing the frames with those rendered again</source>
        <translation>フレームを再レンダリング結果と比較中</translation>
    </message>
    <message>
        <source>Closure test</source>
        <translation>クロージャーテスト</translation>
    </message>
    <message>
        <source>Holding a calibration against the truth</source>
        <translation>キャリブレーションを真値と比較中</translation>
    </message>
    <message>
        <source>Evaluating a detector</source>
        <translation>検出器を評価中</translation>
    </message>
    <message>
        <source>Auditing the dataset to compare with</source>
        <translation>比較対象のデータセットを監査中</translation>
    </message>
    <message>
        <source>Comparing frames of two datasets</source>
        <translation>2 つのデータセットのフレームを比較中</translation>
    </message>
    <message>
        <source>%1 is paused</source>
        <translation>%1 は一時停止中です</translation>
    </message>
    <message>
        <source>%1 cannot be read as a config. Mend its text; the file stays as it is until you save. %2</source>
        <translation>%1 は設定として読み込めません。テキストを直してください。保存するまでファイルはそのままです。%2</translation>
    </message>
    <message>
        <source>Open the dataset&apos;s config</source>
        <translation>データセットの設定を開く</translation>
    </message>
    <message>
        <source>The config names these files outside of the dataset, and the preview reads them:</source>
        <translation>設定はデータセット外の次のファイルを指定しており、プレビューがそれらを読み込みます:</translation>
    </message>
    <message>
        <source>A copy of the config of %1: save it where you like</source>
        <translation>%1 の設定のコピーです。好きな場所に保存してください</translation>
    </message>
    <message>
        <source>Only the first of each kind was opened. Not opened: %1</source>
        <translation>種類ごとに最初のものだけを開きました。開かなかったもの: %1</translation>
    </message>
</context>
<context>
    <name>tagmill::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>このメッセージを閉じる</translation>
    </message>
</context>
<context>
    <name>tagmill::NewestFramesModel</name>
    <message>
        <source>Frame %1</source>
        <translation>フレーム %1</translation>
    </message>
    <message>
        <source>%1, rendered in %2 s</source>
        <translation>%1、レンダリング時間 %2 秒</translation>
    </message>
</context>
<context>
    <name>tagmill::NumberEdit</name>
    <message>
        <source>not set</source>
        <translation>未設定</translation>
    </message>
    <message>
        <source>%1 to %2 can be entered here</source>
        <translation>ここに入力できるのは %1 から %2 までです</translation>
    </message>
</context>
<context>
    <name>tagmill::PassViewer</name>
    <message>
        <source>Frame</source>
        <translation>フレーム</translation>
    </message>
</context>
<context>
    <name>tagmill::PictureViewer</name>
    <message>
        <source>No frame selected</source>
        <translation>フレームが選択されていません</translation>
    </message>
</context>
<context>
    <name>tagmill::PlaceChoice</name>
    <message>
        <source>Run on</source>
        <translation>実行先</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>A cluster with Slurm</source>
        <translation>Slurm クラスター</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>プロファイル</translation>
    </message>
</context>
<context>
    <name>tagmill::PlanCharts</name>
    <message>
        <source>Ids of %1</source>
        <translation>%1 の ID</translation>
    </message>
    <message>
        <source>Nothing is planned yet</source>
        <translation>まだ何も計画されていません</translation>
    </message>
    <message numerus="yes">
        <source>%n camera(s)</source>
        <translation>
            <numerusform>カメラ %n 台</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them see(s) no whole target</source>
        <translation>
            <numerusform>うち %n 台には全体が写るターゲットなし</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scene(s) could not be planned</source>
        <translation>
            <numerusform>%n シーンを計画できませんでした</numerusform>
        </translation>
    </message>
    <message>
        <source>poses drawn again: %1</source>
        <translation>引き直したポーズ: %1</translation>
    </message>
</context>
<context>
    <name>tagmill::PresetGallery</name>
    <message>
        <source>Presets</source>
        <translation>プリセット</translation>
    </message>
    <message>
        <source>What the preset sets</source>
        <translation>プリセットの設定内容</translation>
    </message>
    <message>
        <source>Presets lie below what the config says itself; later ones lie above earlier ones.</source>
        <translation>プリセットは設定自身の記述の下に置かれ、後のものほど上に重なります。</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>取り除く</translation>
    </message>
    <message>
        <source>Lay it below this config</source>
        <translation>この設定の下に敷く</translation>
    </message>
    <message>
        <source>%1, in use</source>
        <translation>%1、使用中</translation>
    </message>
</context>
<context>
    <name>tagmill::PrintDialog</name>
    <message>
        <source>Print target</source>
        <translation>ターゲットを印刷</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>印刷(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>名前を付けて保存(&amp;S)…</translation>
    </message>
    <message>
        <source> mm</source>
        <translation> mm</translation>
    </message>
    <message>
        <source>As large as the target</source>
        <translation>ターゲットと同じ大きさ</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>用紙</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>余白</translation>
    </message>
    <message>
        <source>&amp;Tile over several sheets</source>
        <translation>複数の用紙に分割(&amp;T)</translation>
    </message>
    <message>
        <source>What is larger than the paper is printed on several sheets, with marks to cut and join them</source>
        <translation>用紙より大きいものを複数の用紙に印刷し、切り貼り用のマークを付けます</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>重なり</translation>
    </message>
    <message>
        <source>S&amp;cale bar</source>
        <translation>スケールバー(&amp;C)</translation>
    </message>
    <message>
        <source>A bar of known length, to measure what the printer made of it</source>
        <translation>プリンターによる伸縮を測るための、長さの分かっているバー</translation>
    </message>
    <message>
        <source>&amp;Dimensions and ids</source>
        <translation>寸法と ID(&amp;D)</translation>
    </message>
    <message>
        <source>Dimensions at the target and, below it, its sizes, dictionary and ids</source>
        <translation>ターゲットの寸法線と、その下のサイズ、辞書、ID</translation>
    </message>
    <message>
        <source>&amp;One tag on a sheet</source>
        <translation>1 枚にタグ 1 個(&amp;O)</translation>
    </message>
    <message>
        <source>Otherwise as many as fit</source>
        <translation>オフでは入るだけ並べます</translation>
    </message>
    <message>
        <source>As in a scene</source>
        <translation>シーンと同じ</translation>
    </message>
    <message>
        <source>Which tags of each family, as 0-9,12</source>
        <translation>各ファミリーのどのタグか。例: 0-9,12</translation>
    </message>
    <message>
        <source>Ids</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Previous sheet</source>
        <translation>前の用紙</translation>
    </message>
    <message>
        <source>Next sheet</source>
        <translation>次の用紙</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) at true scale: print at 100 %, without fitting to the page</source>
        <translation>
            <numerusform>実寸で %n 枚: ページに合わせず 100 % で印刷してください</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written: %1</source>
        <translation>
            <numerusform>%n 個のファイルを書き込みました: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the print</source>
        <translation>印刷を保存</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;SVG (*.svg);;PNG (*.png)</source>
        <translation>PDF (*.pdf);;SVG (*.svg);;PNG (*.png)</translation>
    </message>
    <message>
        <source>The printer does not take the job; choose another one, or save a PDF</source>
        <translation>プリンターがジョブを受け付けません。別のプリンターを選ぶか、PDF で保存してください</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) sent to the printer</source>
        <translation>
            <numerusform>%n 枚をプリンターに送りました</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tagmill::PrintPageView</name>
    <message>
        <source>Preview of the sheet</source>
        <translation>用紙のプレビュー</translation>
    </message>
</context>
<context>
    <name>tagmill::ProblemGroupsView</name>
    <message>
        <source>What to do: %1</source>
        <translation>対処方法: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>他 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>回数</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>ログを表示</translation>
    </message>
    <message>
        <source>What was said where this happened first</source>
        <translation>最初に発生した箇所の出力</translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>The scene that was put aside: recipe, log, and the command to try it alone</source>
        <translation>別に取り分けたシーン: レシピ、ログ、単独で試すコマンド</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>All of it as text, to report it</source>
        <translation>報告用に全体をテキストでコピー</translation>
    </message>
    <message>
        <source>%1 (%2 times)</source>
        <translation>%1 (%2 回)</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>No file manager could be started. The folder is:</source>
        <translation>ファイルマネージャーを起動できませんでした。フォルダー:</translation>
    </message>
</context>
<context>
    <name>tagmill::ProblemsPanel</name>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>問題なし</translation>
    </message>
    <message>
        <source>The config is valid and can be rendered.</source>
        <translation>設定は正しく、レンダリングできます。</translation>
    </message>
</context>
<context>
    <name>tagmill::RangeChart</name>
    <message>
        <source>Range of %1</source>
        <translation>%1 の範囲</translation>
    </message>
    <message>
        <source>Everything, of %1</source>
        <translation>すべて (%1)</translation>
    </message>
    <message>
        <source>no values</source>
        <translation>値なし</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>%1 以上</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>%1 以下</translation>
    </message>
    <message numerus="yes">
        <source>%1 – %2 %3: %n record(s)</source>
        <translation>
            <numerusform>%1 – %2 %3: レコード %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Drag to look at a range; double-click to type one</source>
        <translation>ドラッグで範囲を絞り込み、ダブルクリックで範囲を入力</translation>
    </message>
    <message>
        <source>No values</source>
        <translation>値がありません</translation>
    </message>
    <message>
        <source>From .. to, either may be left out (%1 .. %2 %3):</source>
        <translation>下限 .. 上限。どちらも省略可 (%1 .. %2 %3):</translation>
    </message>
    <message>
        <source>Type a range…</source>
        <translation>範囲を入力…</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>“%1” is no range. Ranges look like 0.4..1.2, 0.4.. and ..1.2, the smaller number first.</source>
        <translation>「%1」は範囲ではありません。0.4..1.2、0.4..、..1.2 のように、小さい数を先に書きます。</translation>
    </message>
</context>
<context>
    <name>tagmill::RecordFieldsModel</name>
    <message>
        <source>none</source>
        <translation>なし</translation>
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
        <translation>背後</translation>
    </message>
    <message>
        <source>outside</source>
        <translation>画像外</translation>
    </message>
    <message>
        <source>occluded</source>
        <translation>遮蔽</translation>
    </message>
    <message>
        <source>margin</source>
        <translation>余白</translation>
    </message>
    <message>
        <source>visible</source>
        <translation>可視</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>タイプ</translation>
    </message>
    <message>
        <source>board</source>
        <translation>ボード</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>ファミリー</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>%1 mm</source>
        <translation>%1 mm</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>距離</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 m</translation>
    </message>
    <message>
        <source>Incidence</source>
        <translation>入射角</translation>
    </message>
    <message>
        <source>%1°</source>
        <translation>%1°</translation>
    </message>
    <message>
        <source>Pixels per module</source>
        <translation>モジュールあたりのピクセル数</translation>
    </message>
    <message>
        <source>Area in the image</source>
        <translation>画像内の面積</translation>
    </message>
    <message>
        <source>%1 px²</source>
        <translation>%1 px²</translation>
    </message>
    <message>
        <source>Occlusion</source>
        <translation>遮蔽</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Mirrored</source>
        <translation>鏡像</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>Corners, px</source>
        <translation>コーナー (px)</translation>
    </message>
    <message>
        <source>Keypoints, px</source>
        <translation>キーポイント (px)</translation>
    </message>
    <message>
        <source>Position in camera, m</source>
        <translation>カメラ座標での位置 (m)</translation>
    </message>
    <message>
        <source>Rotation w x y z</source>
        <translation>回転 w x y z</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>画像</translation>
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
        <translation>歪み</translation>
    </message>
    <message>
        <source>Coefficients</source>
        <translation>係数</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>余白</translation>
    </message>
    <message>
        <source>%1 px</source>
        <translation>%1 px</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>ボード</translation>
    </message>
    <message>
        <source>%1, %2 × %3 cells</source>
        <translation>%1、%2 × %3 マス</translation>
    </message>
    <message>
        <source>Marker</source>
        <translation>マーカー</translation>
    </message>
    <message>
        <source>Dictionary</source>
        <translation>辞書</translation>
    </message>
    <message>
        <source>Scene seed</source>
        <translation>シーンのシード</translation>
    </message>
    <message>
        <source>Record is complete</source>
        <translation>レコードは完全</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
</context>
<context>
    <name>tagmill::RecordTableModel</name>
    <message>
        <source>Board</source>
        <translation>ボード</translation>
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
        <translation>モジュールあたりのピクセル数</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>ファミリー</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>距離</translation>
    </message>
    <message>
        <source>Incidence</source>
        <translation>入射角</translation>
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
        <translation>再レンダリング</translation>
    </message>
    <message numerus="yes">
        <source>Render %n frame(s) again?</source>
        <translation>
            <numerusform>%n フレームを再レンダリングしますか?</numerusform>
        </translation>
    </message>
    <message>
        <source>The job reads these files outside of the dataset:</source>
        <translation>ジョブはデータセット外の次のファイルを読み込みます:</translation>
    </message>
    <message numerus="yes">
        <source>The pictures are set aside in .tagmill/aside, and the job this dataset was made by renders their scenes again, with all of their frames.</source>
        <translation>
            <numerusform>画像は .tagmill/aside に移され、このデータセットを作ったジョブが、そのシーンを全フレームともレンダリングし直します。</numerusform>
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
        <translation>デノイザーあり</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>Output folder</source>
        <translation>出力フォルダー</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>シーン数</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>ワーカー</translation>
    </message>
    <message>
        <source>Blender command</source>
        <translation>Blender コマンド</translation>
    </message>
    <message>
        <source>Keep what an earlier run finished</source>
        <translation>以前の実行で完了したものを残す</translation>
    </message>
    <message>
        <source>Blender found</source>
        <translation>見つかった Blender</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>もう一度探す</translation>
    </message>
    <message>
        <source>Look for Blender again</source>
        <translation>Blender をもう一度探す</translation>
    </message>
    <message>
        <source>Size of the run</source>
        <translation>実行の規模</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>見積もり</translation>
    </message>
    <message>
        <source>Estimate time, disk and memory</source>
        <translation>時間、ディスク、メモリを見積もる</translation>
    </message>
    <message>
        <source>Estimate of the run</source>
        <translation>実行の見積もり</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>The same from a shell</source>
        <translation>シェルでの同じ操作</translation>
    </message>
    <message>
        <source>Start rendering</source>
        <translation>レンダリングを開始</translation>
    </message>
    <message>
        <source>Render this config</source>
        <translation>この設定をレンダリング</translation>
    </message>
    <message>
        <source>Choose the output folder</source>
        <translation>出力フォルダーを選択</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>参照…</translation>
    </message>
    <message>
        <source>Blender processes at a time. One uses all cores while it renders; more help with small frames</source>
        <translation>同時に動かす Blender プロセスの数。1 個でもレンダリング中は全コアを使います。小さいフレームでは増やすと効果があります</translation>
    </message>
    <message>
        <source>Found automatically</source>
        <translation>自動検出</translation>
    </message>
    <message>
        <source>Any command whose input and output end in a Blender: a path, xvfb-run -a blender, ssh host blender</source>
        <translation>入出力が Blender につながる任意のコマンド: パス、xvfb-run -a blender、ssh host blender</translation>
    </message>
    <message>
        <source>Blender</source>
        <translation>Blender</translation>
    </message>
    <message>
        <source>Makes three of the frames and deletes them again</source>
        <translation>フレームを 3 つ作り、その後削除します</translation>
    </message>
    <message>
        <source>Copy the command line</source>
        <translation>コマンドラインをコピー</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source> of %1</source>
        <translation> / %1</translation>
    </message>
    <message>
        <source>Add to the queue</source>
        <translation>キューに追加</translation>
    </message>
    <message>
        <source>Save the config first; the command needs its file</source>
        <translation>先に設定を保存してください。コマンドにはそのファイルが必要です</translation>
    </message>
    <message>
        <source>%1 frames of %2 × %3 px</source>
        <translation>%2 × %3 px のフレーム %1 個</translation>
    </message>
    <message>
        <source>Making three frames</source>
        <translation>3 フレームを作成しています</translation>
    </message>
    <message>
        <source>Only %1 are free on that disk</source>
        <translation>そのディスクの空きは %1 だけです</translation>
    </message>
    <message>
        <source>Not needed: the config asks for previews, which Tagmill draws itself</source>
        <translation>不要: 設定が求めるのは、Tagmill 自身が描くプレビューです</translation>
    </message>
    <message>
        <source>Looking for Blender</source>
        <translation>Blender を探しています</translation>
    </message>
    <message>
        <source>No usable Blender was found; install one, or name it above</source>
        <translation>使える Blender が見つかりません。インストールするか、上で指定してください</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>What Cycles renders on</source>
        <translation>Cycles がレンダリングに使うデバイス</translation>
    </message>
    <message>
        <source>Stop early</source>
        <translation>早期停止</translation>
    </message>
    <message>
        <source>About %1 (likely %2 to %3), %4 on disk, %5 of memory</source>
        <translation>約 %1 (おそらく %2 ～ %3)、ディスク %4、メモリ %5</translation>
    </message>
    <message>
        <source>no denoiser</source>
        <translation>デノイザーなし</translation>
    </message>
    <message>
        <source>%1
Without a denoiser, frames that ask for one take four times the samples</source>
        <translation>%1
デノイザーがないと、デノイズを使うフレームは 4 倍のサンプルを取ります</translation>
    </message>
    <message>
        <source>Found on each node</source>
        <translation>各ノードで検出</translation>
    </message>
    <message>
        <source>Submit to Slurm</source>
        <translation>Slurm に投入</translation>
    </message>
    <message>
        <source>Not on a cluster: its run goes on when nobody watches the first frames</source>
        <translation>クラスターでは使えません。最初のフレームを見守るものがなくても実行が続くためです</translation>
    </message>
    <message>
        <source>Name an output folder first</source>
        <translation>先に出力フォルダーを指定してください</translation>
    </message>
    <message>
        <source>Save the config first; its file lacks your last edits</source>
        <translation>先に設定を保存してください。ファイルに最近の編集が含まれていません</translation>
    </message>
    <message>
        <source>Asks each Blender what it can do</source>
        <translation>各 Blender に何ができるかを問い合わせます</translation>
    </message>
</context>
<context>
    <name>tagmill::RenderJob</name>
    <message>
        <source>ready, Blender %1</source>
        <translation>準備完了、Blender %1</translation>
    </message>
    <message>
        <source>%1, rendered in %2 s</source>
        <translation>%1、%2 秒でレンダリング</translation>
    </message>
    <message>
        <source>%1 failed: %2</source>
        <translation>%1 は失敗しました：%2</translation>
    </message>
    <message>
        <source>another process takes over</source>
        <translation>別のプロセスが引き継ぎます</translation>
    </message>
    <message>
        <source>given up: %1</source>
        <translation>中止しました：%1</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>another process takes over: frame after frame failed in this one</source>
        <translation>別のプロセスが引き継ぎます：このプロセスではフレームが続けて失敗しました</translation>
    </message>
    <message>
        <source>another process takes over: a frame that failed here is tried in a new one</source>
        <translation>別のプロセスが引き継ぎます：ここで失敗したフレームを新しいプロセスで試します</translation>
    </message>
    <message>
        <source>Blender ended, another one is started: %1</source>
        <translation>Blender が終了したため、別の Blender を起動します：%1</translation>
    </message>
    <message>
        <source>Blender ended over %1, another one is started</source>
        <translation>%1 の処理中に Blender が終了したため、別の Blender を起動します</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>停止しました</translation>
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
        <translation>ワーカー</translation>
    </message>
    <message>
        <source>Newest frames</source>
        <translation>最新のフレーム</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進捗</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>続行</translation>
    </message>
    <message>
        <source>Run it again, keeping the frames that are done</source>
        <translation>完了したフレームを残して再実行</translation>
    </message>
    <message>
        <source>Inspect dataset</source>
        <translation>データセットを検査</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n frame(s)</source>
        <translation>
            <numerusform>%n フレーム中 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>失敗 %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 frames/s</source>
        <translation>%1 フレーム/秒</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>残り %1</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>経過 %1</translation>
    </message>
    <message>
        <source>took %1</source>
        <translation>所要時間 %1</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation>キャンセル中</translation>
    </message>
    <message>
        <source>The finished frames are kept; Continue renders the others</source>
        <translation>完了したフレームは残ります。「続行」で残りをレンダリングします</translation>
    </message>
    <message>
        <source>Audit score %1. %2</source>
        <translation>監査スコア %1。%2</translation>
    </message>
    <message>
        <source>Inspect frames</source>
        <translation>フレームを検査</translation>
    </message>
    <message>
        <source>Problems (%1)</source>
        <translation>問題 (%1)</translation>
    </message>
    <message>
        <source>%1
In a shell: %2</source>
        <translation>%1
シェル: %2</translation>
    </message>
    <message>
        <source>Copy command line</source>
        <translation>コマンドラインをコピー</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>フレーム</translation>
    </message>
    <message>
        <source>Frames that are listed</source>
        <translation>一覧に表示するフレーム</translation>
    </message>
    <message>
        <source>All frames</source>
        <translation>すべてのフレーム</translation>
    </message>
    <message>
        <source>The same from a shell</source>
        <translation>シェルでの同じ操作</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>In a shell</source>
        <translation>シェル</translation>
    </message>
    <message>
        <source>Frames that were begun are finished, no new one is; the workers stay ready</source>
        <translation>開始済みのフレームは完了させ、新しいフレームは始めません。ワーカーは待機を続けます</translation>
    </message>
    <message>
        <source>It starts when you resume it</source>
        <translation>再開すると始まります</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Retry failed frames</source>
        <translation>失敗したフレームを再試行</translation>
    </message>
    <message>
        <source>Ends it; what is finished stays</source>
        <translation>ジョブを終了します。完了したものは残ります</translation>
    </message>
    <message>
        <source>Goes on with the frames that wait</source>
        <translation>待機中のフレームを続行します</translation>
    </message>
    <message>
        <source>Begins no new frame; the workers stay ready</source>
        <translation>新しいフレームを始めません。ワーカーは待機を続けます</translation>
    </message>
    <message>
        <source>Show its frames in Inspect, also while it runs</source>
        <translation>実行中でも、フレームを「検査」で表示</translation>
    </message>
    <message>
        <source>Show the output folder in the file manager</source>
        <translation>出力フォルダーをファイルマネージャーで表示</translation>
    </message>
    <message numerus="yes">
        <source>%n of them from before</source>
        <translation>
            <numerusform>うち以前のもの %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Pictures that were not made again are back in their place</source>
        <translation>作り直されなかった画像は元の場所に戻されました</translation>
    </message>
</context>
<context>
    <name>tagmill::RenderQueuePanel</name>
    <message>
        <source>Jobs</source>
        <translation>ジョブ</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上へ移動</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下へ移動</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>続行</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>Copy command line</source>
        <translation>コマンドラインをコピー</translation>
    </message>
    <message>
        <source>Forget this job</source>
        <translation>このジョブを一覧から削除</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>追加…</translation>
    </message>
    <message>
        <source>Configs, experiments, campaigns, frozen jobs, .blend files, or a dataset to be rendered again</source>
        <translation>設定、実験、キャンペーン、固定したジョブ、.blend ファイル、または再レンダリングするデータセット</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Retry failed frames</source>
        <translation>失敗したフレームを再試行</translation>
    </message>
    <message>
        <source>Follow a cluster job…</source>
        <translation>クラスタージョブを追跡…</translation>
    </message>
    <message>
        <source>Takes up a run on a cluster by its output folder, wherever it was submitted</source>
        <translation>クラスターでの実行を、どこから投入されたものでも、出力フォルダーを指定して追跡します</translation>
    </message>
    <message>
        <source>Follow…</source>
        <translation>追跡…</translation>
    </message>
    <message>
        <source>Resubmit what is missing</source>
        <translation>不足分を再投入</translation>
    </message>
    <message numerus="yes">
        <source>Another Tagmill window is open: its %n job(s) stand in its own queue and are seen there</source>
        <translation>
            <numerusform>別の Tagmill ウィンドウが開いています。その %n 個のジョブはそちらのキューにあり、そちらに表示されます</numerusform>
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
        <translation>pid %1</translation>
    </message>
    <message numerus="yes">
        <source>%n frame(s)</source>
        <translation>
            <numerusform>%n フレーム</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n restart(s)</source>
        <translation>
            <numerusform>再起動 %n 回</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 時間</translation>
    </message>
    <message>
        <source>up %1</source>
        <translation>稼働 %1</translation>
    </message>
    <message>
        <source>No sign of life</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>beat %1 ago</source>
        <translation>最終応答 %1 前</translation>
    </message>
</context>
<context>
    <name>tagmill::RenderWorkspace</name>
    <message>
        <source>Nothing rendered yet</source>
        <translation>まだ何もレンダリングされていません</translation>
    </message>
    <message>
        <source>Choose an output folder on the left and start. Frames appear here as they are finished.</source>
        <translation>左で出力フォルダーを選び、開始してください。完了したフレームがここに表示されます。</translation>
    </message>
    <message>
        <source>Output folder of the cluster&apos;s run</source>
        <translation>クラスターでの実行の出力フォルダー</translation>
    </message>
</context>
<context>
    <name>tagmill::RenditionModel</name>
    <message>
        <source>Raw frame, through the lens and without noise</source>
        <translation>生フレーム (レンズ適用、ノイズなし)</translation>
    </message>
    <message>
        <source>Preview by the rasteriser, same recipe</source>
        <translation>ラスタライザーによるプレビュー (同じレシピ)</translation>
    </message>
    <message>
        <source>Other dataset</source>
        <translation>別のデータセット</translation>
    </message>
    <message>
        <source>Target of each pixel</source>
        <translation>各ピクセルのターゲット</translation>
    </message>
    <message>
        <source>Hidden and visible pixels of targets</source>
        <translation>ターゲットの隠れたピクセルと見えるピクセル</translation>
    </message>
    <message>
        <source>The other dataset has no frame of this name</source>
        <translation>もう一方のデータセットにこの名前のフレームがありません</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>タグ %1</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>隠れ</translation>
    </message>
    <message>
        <source>visible</source>
        <translation>可視</translation>
    </message>
    <message>
        <source>No raw frame was kept: render with --keep-raw to have it</source>
        <translation>生フレームが保存されていません。必要な場合は --keep-raw を付けてレンダリングしてください</translation>
    </message>
    <message>
        <source>%1; pictures of floor and sky that lie outside the dataset are left out</source>
        <translation>%1 (データセット外にある床と空の画像は省略)</translation>
    </message>
    <message>
        <source>The other dataset is being read</source>
        <translation>もう一方のデータセットを読み込んでいます</translation>
    </message>
    <message>
        <source>The dataset holds no recipe of this frame; those that Tagmill rendered do</source>
        <translation>このデータセットにはこのフレームのレシピがありません。Tagmill でレンダリングしたデータセットには含まれます</translation>
    </message>
</context>
<context>
    <name>tagmill::ReproduceDialog</name>
    <message>
        <source>Frames to make again</source>
        <translation>再現するフレーム</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>ワーカー</translation>
    </message>
    <message>
        <source>Blender command</source>
        <translation>Blender コマンド</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進捗</translation>
    </message>
    <message>
        <source>Reproduce dataset</source>
        <translation>データセットを再現</translation>
    </message>
    <message>
        <source>&amp;Reproduce</source>
        <translation>再現(&amp;R)</translation>
    </message>
    <message>
        <source>Reproduce</source>
        <translation>再現</translation>
    </message>
    <message>
        <source>&amp;Allow these files</source>
        <translation>これらのファイルを許可(&amp;A)</translation>
    </message>
    <message>
        <source>Allow these files</source>
        <translation>これらのファイルを許可</translation>
    </message>
    <message>
        <source>&amp;Cancel the run</source>
        <translation>実行をキャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>Cancel the run</source>
        <translation>実行をキャンセル</translation>
    </message>
    <message>
        <source>Reads the files that the dataset&apos;s job names outside its folder, and goes on</source>
        <translation>データセットのジョブが指定するフォルダー外のファイルを読み込み、続行します</translation>
    </message>
    <message>
        <source>Renders frames again from the dataset&apos;s own job, into a folder that goes afterwards, and compares pixels and records with those that are there.</source>
        <translation>データセット自身のジョブからフレームを一時フォルダーに再レンダリングし、ピクセルとレコードを既存のものと比較します。フォルダーは後で削除されます。</translation>
    </message>
    <message>
        <source>Evenly over the dataset, in whole scenes</source>
        <translation>データセット全体から均等に、シーン単位で選択</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>フレーム</translation>
    </message>
    <message>
        <source>Found automatically</source>
        <translation>自動検出</translation>
    </message>
    <message>
        <source>Any command whose input and output end in a Blender: a path, xvfb-run -a blender, ssh host blender</source>
        <translation>入出力が Blender につながる任意のコマンド: パス、xvfb-run -a blender、ssh host blender</translation>
    </message>
    <message>
        <source>Blender</source>
        <translation>Blender</translation>
    </message>
    <message>
        <source>Frames compared</source>
        <translation>比較したフレーム</translation>
    </message>
    <message>
        <source>Reading the dataset&apos;s job</source>
        <translation>データセットのジョブを読み込んでいます</translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation>キャンセル中</translation>
    </message>
    <message numerus="yes">
        <source>Rendering: %1 of %n frame(s)</source>
        <translation>
            <numerusform>レンダリング中: %n フレーム中 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Starting Blender</source>
        <translation>Blender を起動しています</translation>
    </message>
    <message>
        <source>Comparing pixels and records</source>
        <translation>ピクセルとレコードを比較しています</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>キャンセルしました</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n frame(s) are the same, pixel for pixel and record for record</source>
        <translation>
            <numerusform>%n フレーム中 %1 がピクセルもレコードも完全に一致</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n differ(s)</source>
        <translation>
            <numerusform>不一致 %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be made again</source>
        <translation>
            <numerusform>再現できなかったもの %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source> of %1</source>
        <translation> / %1</translation>
    </message>
    <message>
        <source>The same, pixel for pixel and record for record</source>
        <translation>ピクセルもレコードもすべて一致</translation>
    </message>
    <message numerus="yes">
        <source>%n more have the same records and, by another renderer, a PSNR of %1 dB or more and corners within %2 px</source>
        <translation>
            <numerusform>ほか %n 個はレコードが同一で、別のレンダラーで PSNR %1 dB 以上、コーナーの差 %2 px 以内です</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tagmill::ReproductionTable</name>
    <message>
        <source>Cannot be compared</source>
        <translation>比較不可</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>Near enough</source>
        <translation>許容範囲内</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>不一致</translation>
    </message>
    <message>
        <source>%1 % of the pixels differ, by %2 of 255 at most, PSNR %3 dB.</source>
        <translation>ピクセルの %1 % が異なります。差は 255 階調中最大 %2、PSNR は %3 dB です。</translation>
    </message>
    <message>
        <source>The records differ, first in: %1.</source>
        <translation>レコードが異なります。最初の相違: %1。</translation>
    </message>
    <message>
        <source>Another renderer: %1.</source>
        <translation>別のレンダラー: %1。</translation>
    </message>
    <message>
        <source>The same renderer made both, so they should be equal: the dataset was changed after it was rendered, or its job was.</source>
        <translation>どちらも同じレンダラーによるものなので、一致するはずです。レンダリング後に、データセットまたはそのジョブが変更されています。</translation>
    </message>
    <message>
        <source>Not made again</source>
        <translation>未再現</translation>
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
        <translation>シーンを再レンダリングできませんでした。</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>フレーム</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Pixels that differ</source>
        <translation>異なるピクセル</translation>
    </message>
    <message>
        <source>By at most</source>
        <translation>最大差</translation>
    </message>
    <message>
        <source>PSNR</source>
        <translation>PSNR</translation>
    </message>
    <message>
        <source>Records differ in</source>
        <translation>レコードの相違</translation>
    </message>
    <message>
        <source>Renderer</source>
        <translation>レンダラー</translation>
    </message>
    <message numerus="yes">
        <source>%n corner(s) moved by %1 px as a whole, RMS %2 px, and %3 are gone; allowed are %4 px, %5 px and %6 %.</source>
        <translation>
            <numerusform>%n 個のコーナーが全体として %1 px 移動し（RMS %2 px）、%3 個が失われました。許容値は %4 px、%5 px、%6 % です。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tagmill::SequenceDocument</name>
    <message>
        <source>New scene sequence</source>
        <translation>新しいシーンシーケンス</translation>
    </message>
    <message>
        <source>Change of the scene file</source>
        <translation>シーンファイルの変更</translation>
    </message>
    <message>
        <source>Change of the output folder</source>
        <translation>出力フォルダーの変更</translation>
    </message>
    <message>
        <source>Change of the frames</source>
        <translation>フレームの変更</translation>
    </message>
    <message>
        <source>Change of %1</source>
        <translation>%1 の変更</translation>
    </message>
</context>
<context>
    <name>tagmill::SequenceFramesModel</name>
    <message>
        <source>Frame %1</source>
        <translation>フレーム %1</translation>
    </message>
</context>
<context>
    <name>tagmill::SequenceSettings</name>
    <message>
        <source>Picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Ground truth</source>
        <translation>真値</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>モーション</translation>
    </message>
    <message>
        <source>Blender</source>
        <translation>Blender</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
</context>
<context>
    <name>tagmill::SequenceSettingsRow</name>
    <message>
        <source>found automatically</source>
        <translation>自動検出</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>as in the file</source>
        <translation>ファイルの値</translation>
    </message>
    <message>
        <source>Unset: %1</source>
        <translation>未設定: %1</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>%1 をリセット</translation>
    </message>
    <message>
        <source>Reset to the default: %1</source>
        <translation>既定値に戻す: %1</translation>
    </message>
</context>
<context>
    <name>tagmill::SequenceWorkspace</name>
    <message>
        <source>Scene sequence</source>
        <translation>シーンシーケンス</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>選択: %1</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>参照…</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>シーン</translation>
    </message>
    <message>
        <source>A .blend file</source>
        <translation>.blend ファイル</translation>
    </message>
    <message>
        <source>Output folder</source>
        <translation>出力フォルダー</translation>
    </message>
    <message>
        <source>Where frames and ground truth go</source>
        <translation>フレームと真値の保存先</translation>
    </message>
    <message>
        <source>First frame; as in the file when not set</source>
        <translation>最初のフレーム。未設定ではファイルの値</translation>
    </message>
    <message>
        <source>first</source>
        <translation>最初</translation>
    </message>
    <message>
        <source>Last frame; as in the file when not set</source>
        <translation>最後のフレーム。未設定ではファイルの値</translation>
    </message>
    <message>
        <source>last</source>
        <translation>最後</translation>
    </message>
    <message>
        <source>Frames from one to the next; as in the file when not set</source>
        <translation>フレームの間隔。未設定ではファイルの値</translation>
    </message>
    <message>
        <source>step</source>
        <translation>刻み</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>フレーム</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Preview path</source>
        <translation>経路をプレビュー</translation>
    </message>
    <message>
        <source>Asks Blender where the camera is in each frame; nothing is rendered or written</source>
        <translation>各フレームでのカメラの位置を Blender に問い合わせます。レンダリングも書き込みもしません</translation>
    </message>
    <message>
        <source>Start rendering</source>
        <translation>レンダリングを開始</translation>
    </message>
    <message>
        <source>The same from a shell</source>
        <translation>シェルでの同じ操作</translation>
    </message>
    <message>
        <source>Copy the command line</source>
        <translation>コマンドラインをコピー</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Problems of the preview</source>
        <translation>プレビューの問題</translation>
    </message>
    <message>
        <source>Frame all</source>
        <translation>全体を表示</translation>
    </message>
    <message>
        <source>Show the whole path (Home)</source>
        <translation>経路全体を表示 (Home)</translation>
    </message>
    <message>
        <source>Look through</source>
        <translation>カメラから見る</translation>
    </message>
    <message>
        <source>See what the selected camera sees (0, or double-click a camera)</source>
        <translation>選択したカメラに写るものを見る (0、またはカメラをダブルクリック)</translation>
    </message>
    <message>
        <source>Progress of the preview</source>
        <translation>プレビューの進捗</translation>
    </message>
    <message>
        <source>Frames of the path</source>
        <translation>経路のフレーム</translation>
    </message>
    <message>
        <source>Blender scenes (*.blend);;All files (*)</source>
        <translation>Blender シーン (*.blend);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Choose an output folder to render into</source>
        <translation>レンダリング先の出力フォルダーを選択</translation>
    </message>
    <message>
        <source>The file after --config has to say: %1</source>
        <translation>--config の後のファイルに必要な内容: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n frame(s)</source>
        <translation>
            <numerusform>%n フレーム</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 complete</source>
        <translation>完全 %1</translation>
    </message>
    <message>
        <source>%1 stale</source>
        <translation>古い %1</translation>
    </message>
    <message>
        <source>%1 damaged</source>
        <translation>破損 %1</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation>欠落 %1</translation>
    </message>
    <message>
        <source>the settings have changed since</source>
        <translation>その後、設定が変更されました</translation>
    </message>
    <message>
        <source>Cancel preview</source>
        <translation>プレビューをキャンセル</translation>
    </message>
    <message>
        <source>Asking Blender…</source>
        <translation>Blender に問い合わせています…</translation>
    </message>
    <message>
        <source>Asking Blender for the camera path…</source>
        <translation>Blender にカメラの経路を問い合わせています…</translation>
    </message>
    <message>
        <source>Choose a .blend file on the left</source>
        <translation>左で .blend ファイルを選択</translation>
    </message>
    <message>
        <source>Preview path shows the cameras here</source>
        <translation>「経路をプレビュー」でカメラがここに表示されます</translation>
    </message>
    <message>
        <source>Submit to Slurm</source>
        <translation>Slurm に投入</translation>
    </message>
</context>
<context>
    <name>tagmill::ShardTable</name>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>消失</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n shard(s) done</source>
        <translation>
            <numerusform>%n シャード中 %1 完了</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 running</source>
        <translation>実行中 %1</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>待機中 %1</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>失敗 %1</translation>
    </message>
    <message>
        <source>%1 lost</source>
        <translation>消失 %1</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Shard</source>
        <translation>シャード</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>シーン数</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>ノード</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Exit code</source>
        <translation>終了コード</translation>
    </message>
    <message>
        <source>Slurm says</source>
        <translation>Slurm の状態</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>マージ</translation>
    </message>
</context>
<context>
    <name>tagmill::ShortcutEditor</name>
    <message>
        <source>Clear</source>
        <translation>クリア</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>リセット</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>ショートカット</translation>
    </message>
    <message>
        <source>Search commands or keys</source>
        <translation>コマンドまたはキーを検索</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Keys of the command</source>
        <translation>コマンドのキー</translation>
    </message>
    <message>
        <source>Keys:</source>
        <translation>キー:</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>すべてリセット</translation>
    </message>
    <message>
        <source>These keys are also those of: %1. Neither works until one is changed.</source>
        <translation>これらのキーは %1 でも使われています。どちらかを変更するまで、どちらも働きません。</translation>
    </message>
</context>
<context>
    <name>tagmill::StartPage</name>
    <message>
        <source>Samples</source>
        <translation>サンプル数</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>最近開いたもの</translation>
    </message>
    <message>
        <source>Design synthetic datasets of fiducial markers, see every camera before it is rendered, and check the truth of every picture.</source>
        <translation>基準マーカーの合成データセットを設計し、レンダリング前にすべてのカメラを確認し、すべての画像の真値を検証します。</translation>
    </message>
    <message>
        <source>Samples to begin with</source>
        <translation>はじめてのサンプル</translation>
    </message>
    <message>
        <source>ChArUco board</source>
        <translation>ChArUco ボード</translation>
    </message>
    <message>
        <source>A ChArUco board seen from 12 places: the pictures of a small camera calibration.</source>
        <translation>12 か所から見た ChArUco ボード: 小規模なカメラキャリブレーションの画像。</translation>
    </message>
    <message>
        <source>AprilGrid</source>
        <translation>AprilGrid</translation>
    </message>
    <message>
        <source>An AprilGrid laid out as Kalibr draws it.</source>
        <translation>Kalibr が描くとおりに並べた AprilGrid。</translation>
    </message>
    <message>
        <source>Loose tags</source>
        <translation>ばらのタグ</translation>
    </message>
    <message>
        <source>AprilTags from near and far: a small benchmark for a tag detector.</source>
        <translation>近くと遠くの AprilTag: タグ検出器の小さなベンチマーク。</translation>
    </message>
    <message>
        <source>A file of render-tag</source>
        <translation>render-tag のファイル</translation>
    </message>
    <message>
        <source>Compiled as render-tag does, bit for bit.</source>
        <translation>render-tag とビット単位で同じようにコンパイルします。</translation>
    </message>
    <message>
        <source>Or drop a config, a dataset folder or a frame of one, a .blend, a calibration or a background (.hdr, .exr) onto this window.</source>
        <translation>設定、データセットのフォルダーやそのフレーム、.blend、キャリブレーション、背景（.hdr、.exr）をこのウィンドウにドロップすることもできます。</translation>
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
        <translation>値</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>最小</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>中央値</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>偏差</translation>
    </message>
</context>
<context>
    <name>tagmill::StopRuleEdit</name>
    <message>
        <source>Stop early</source>
        <translation>早期停止</translation>
    </message>
    <message>
        <source>Frames the rule waits for</source>
        <translation>ルールが待つフレーム数</translation>
    </message>
    <message>
        <source> frames</source>
        <translation> フレーム</translation>
    </message>
    <message>
        <source>How many frames the rule waits for</source>
        <translation>ルールを確認するまでに待つフレーム数</translation>
    </message>
    <message>
        <source>Choose a file of rules</source>
        <translation>ルールのファイルを選択</translation>
    </message>
    <message>
        <source>File of rules</source>
        <translation>ルールのファイル</translation>
    </message>
    <message>
        <source>Rules (*.yaml *.yml *.json);;All files (*)</source>
        <translation>ルール (*.yaml *.yml *.json);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>The run ends early when the first frames break this rule: a number of the audit&apos;s report and its bound, several divided by commas, or a file of rules. Jobs that are added to the queue take it as well, each for itself</source>
        <translation>最初のフレームがこのルールに違反すると実行を早期に終了します。監査レポートの数値とその限界をカンマ区切りで複数、またはルールファイルを指定できます。キューに追加するジョブにもそれぞれ適用されます</translation>
    </message>
    <message numerus="yes">
        <source>%1 in the first %n frame(s)</source>
        <translation>
            <numerusform>最初の %n フレームで %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tagmill::TargetDesigner</name>
    <message>
        <source>Old and new pattern</source>
        <translation>新旧のパターン</translation>
    </message>
    <message>
        <source>OpenCV&apos;s ChArUco patterns side by side: that of 4.6 and newer, and the legacy one; they differ when the number of rows is even</source>
        <translation>OpenCV の ChArUco パターンを並べて表示: 4.6 以降のものと旧版のもの。行数が偶数のときに異なります</translation>
    </message>
    <message>
        <source>What is odd about the target</source>
        <translation>ターゲットの注意点</translation>
    </message>
    <message>
        <source> mm</source>
        <translation> mm</translation>
    </message>
    <message>
        <source>Measured width</source>
        <translation>実測幅</translation>
    </message>
    <message>
        <source>Width of the whole print as you measured it, between its cut marks; empty: as designed. Geometry and truth follow it</source>
        <translation>裁断マークの間で測った印刷全体の幅。空では設計どおり。ジオメトリと真値はこれに従います</translation>
    </message>
    <message>
        <source>Measured height</source>
        <translation>実測高さ</translation>
    </message>
    <message>
        <source>Height of the whole print as you measured it, between its cut marks; empty: as designed. Geometry and truth follow it</source>
        <translation>裁断マークの間で測った印刷全体の高さ。空では設計どおり。ジオメトリと真値はこれに従います</translation>
    </message>
    <message>
        <source>Correct sizes</source>
        <translation>サイズを補正</translation>
    </message>
    <message>
        <source>Writes one factor, the mean of both directions, into the sizes of the config instead</source>
        <translation>代わりに、両方向の平均である 1 つの係数を設定のサイズに書き込みます</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>実測値</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>印刷…</translation>
    </message>
    <message>
        <source>On paper, or as PDF, SVG or PNG, at true scale</source>
        <translation>用紙に、または PDF、SVG、PNG として、実寸で</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>名前を付けて保存</translation>
    </message>
    <message>
        <source>PDF, SVG or PNG…</source>
        <translation>PDF、SVG、PNG…</translation>
    </message>
    <message>
        <source>Kalibr target…</source>
        <translation>Kalibr のターゲット…</translation>
    </message>
    <message>
        <source>OpenCV board…</source>
        <translation>OpenCV のボード…</translation>
    </message>
    <message>
        <source>Factor %1</source>
        <translation>係数 %1</translation>
    </message>
    <message>
        <source>x and y differ by %1 %: one factor is up to %2 mm off at the edge, the measured sizes hold both</source>
        <translation>x と y が %1 % 異なります: 1 つの係数では縁で最大 %2 mm ずれますが、実測サイズなら両方を表せます</translation>
    </message>
    <message>
        <source>Save the target for Kalibr</source>
        <translation>Kalibr 用にターゲットを保存</translation>
    </message>
    <message>
        <source>Save the board for OpenCV</source>
        <translation>OpenCV 用にボードを保存</translation>
    </message>
    <message>
        <source>YAML (*.yaml)</source>
        <translation>YAML (*.yaml)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>書き込みました: %1</translation>
    </message>
</context>
<context>
    <name>tagmill::TargetView</name>
    <message>
        <source>Target: %1, %2</source>
        <translation>ターゲット: %1、%2</translation>
    </message>
    <message>
        <source>This scene has no target</source>
        <translation>このシーンにはターゲットがありません</translation>
    </message>
    <message>
        <source>Nothing is planned</source>
        <translation>何も計画されていません</translation>
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
        <translation>残り %1</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>タスク</translation>
    </message>
    <message>
        <source>What works in the background</source>
        <translation>バックグラウンドで動作中の処理</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Nothing works in the background</source>
        <translation>バックグラウンドで動作中の処理はありません</translation>
    </message>
</context>
<context>
    <name>tagmill::TextFindBar</name>
    <message>
        <source>Find in the text</source>
        <translation>テキスト内を検索</translation>
    </message>
    <message>
        <source>Find the one before (Shift+F3)</source>
        <translation>前を検索 (Shift+F3)</translation>
    </message>
    <message>
        <source>Find the next (F3)</source>
        <translation>次を検索 (F3)</translation>
    </message>
    <message>
        <source>Close the search (Esc)</source>
        <translation>検索を閉じる (Esc)</translation>
    </message>
</context>
<context>
    <name>tagmill::ThroughputView</name>
    <message>
        <source>%1 frames/s</source>
        <translation>%1 フレーム/秒</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation>スループット</translation>
    </message>
    <message>
        <source>Frames done over time, and frames a second (thin line)</source>
        <translation>完了フレーム数の推移と、1 秒あたりのフレーム数 (細線)</translation>
    </message>
    <message>
        <source>ends about %1</source>
        <translation>%1 頃に終了</translation>
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
        <translation>投影の不確かさ: 画像の中央で %1、ボードのある所で最悪 %2</translation>
    </message>
    <message>
        <source>x %1, y %2</source>
        <translation>x %1、y %2</translation>
    </message>
    <message>
        <source>%1: the lens shows nothing here</source>
        <translation>%1: レンズではここに何も写りません</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, but no board reaches there</source>
        <translation>%1、ただしここに届くボードはありません</translation>
    </message>
</context>
<context>
    <name>tagmill::ValueEditor</name>
    <message>
        <source>Choose a colour…</source>
        <translation>色を選択…</translation>
    </message>
    <message>
        <source>Choose %1</source>
        <translation>%1 を選択</translation>
    </message>
    <message>
        <source>%1, red</source>
        <translation>%1、赤</translation>
    </message>
    <message>
        <source>%1, green</source>
        <translation>%1、緑</translation>
    </message>
    <message>
        <source>%1, blue</source>
        <translation>%1、青</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>%1 に追加</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>他 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, number %2</source>
        <translation>%1、%2 番目</translation>
    </message>
    <message>
        <source>to</source>
        <translation>～</translation>
    </message>
    <message>
        <source>Draw a number from a range</source>
        <translation>範囲から数値を引く</translation>
    </message>
    <message>
        <source>%1 is a range</source>
        <translation>%1 は範囲</translation>
    </message>
    <message>
        <source>%1, at most</source>
        <translation>%1、上限</translation>
    </message>
    <message>
        <source>on</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>未設定</translation>
    </message>
    <message>
        <source>none; separate by commas</source>
        <translation>なし。コンマ区切り</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
</context>
<context>
    <name>tagmill::ViewRangeView</name>
    <message>
        <source>How far the views vary</source>
        <translation>ビューの変化の幅</translation>
    </message>
    <message>
        <source>Place, size and skew of the target in the image, as ROS camera_calibration counts them; a full bar is a range that is wide enough to calibrate with</source>
        <translation>画像内でのターゲットの位置、サイズ、スキュー。ROS の camera_calibration と同じ数え方で、バーがいっぱいならキャリブレーションに十分な範囲です</translation>
    </message>
    <message>
        <source>Views of the board</source>
        <translation>ボードのビュー</translation>
    </message>
    <message>
        <source>Views of tags</source>
        <translation>タグのビュー</translation>
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
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Skew</source>
        <translation>スキュー</translation>
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
        <translation>カメラの 3D ビュー</translation>
    </message>
    <message numerus="yes">
        <source>%1 (and %n more)</source>
        <translation>
            <numerusform>%1 (他 %n 件)</numerusform>
        </translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>ロック中</translation>
    </message>
    <message>
        <source>The target is not shown: %1</source>
        <translation>ターゲットは表示されていません: %1</translation>
    </message>
    <message>
        <source>No OpenGL 3.3 here: surfaces are not shown</source>
        <translation>OpenGL 3.3 がないため、面は表示されません</translation>
    </message>
    <message>
        <source>The surroundings are not shown: %1</source>
        <translation>周囲の画像を表示できません: %1</translation>
    </message>
    <message>
        <source>No camera is shown: choose other scenes, or Show all under Camera</source>
        <translation>表示されているカメラがありません。ほかのシーンを選ぶか、「カメラ」の「すべて表示」を使ってください</translation>
    </message>
</context>
<context>
    <name>tagmill::ViewportPanel</name>
    <message>
        <source>Colour of the cameras</source>
        <translation>カメラの色</translation>
    </message>
    <message>
        <source>What the colour of a camera says</source>
        <translation>カメラの色が表すもの</translation>
    </message>
    <message>
        <source>How many of the scene&apos;s tags are seen whole, with 3 pixels a module and slanted by less than 70°</source>
        <translation>シーンのタグのうち、モジュールあたり 3 ピクセル、傾き 70° 未満で全体が写る数</translation>
    </message>
    <message>
        <source>Size of the cameras</source>
        <translation>カメラのサイズ</translation>
    </message>
    <message>
        <source>How large the cameras are drawn</source>
        <translation>カメラを描く大きさ</translation>
    </message>
    <message>
        <source>View</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Where the view looks from, and what the mouse does</source>
        <translation>ビューの視点とマウスの操作</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>カメラ</translation>
    </message>
    <message>
        <source>Add, duplicate, move, hide and delete single cameras</source>
        <translation>カメラを個別に追加、複製、移動、非表示、削除</translation>
    </message>
    <message>
        <source>Look through</source>
        <translation>カメラから見る</translation>
    </message>
    <message>
        <source>See what the selected camera sees (0, or double-click a camera)</source>
        <translation>選択したカメラに写るものを見る (0、またはカメラをダブルクリック)</translation>
    </message>
    <message>
        <source>Colour by</source>
        <translation>色分け</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Frame all</source>
        <translation>全体を表示</translation>
    </message>
    <message>
        <source>Frame selected</source>
        <translation>選択したものを表示</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>前</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>右</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>上</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>後</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>左</translation>
    </message>
    <message>
        <source>Without perspective</source>
        <translation>透視投影なし</translation>
    </message>
    <message>
        <source>All scenes</source>
        <translation>すべてのシーン</translation>
    </message>
    <message>
        <source>Scenes shown</source>
        <translation>表示するシーン</translation>
    </message>
    <message>
        <source>Scenes whose cameras are shown: 3, or 0-9, or 0-9, 20</source>
        <translation>カメラを表示するシーン: 3、0-9、または 0-9, 20</translation>
    </message>
    <message>
        <source>Show problems</source>
        <translation>問題を表示</translation>
    </message>
    <message>
        <source>Planning…</source>
        <translation>計画しています…</translation>
    </message>
    <message>
        <source>Nothing is planned</source>
        <translation>何も計画されていません</translation>
    </message>
    <message numerus="yes">
        <source>%n camera(s)</source>
        <translation>
            <numerusform>カメラ %n 台</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scene(s)</source>
        <translation>
            <numerusform>%n シーン</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in the first %2 of %3</source>
        <translation>%1 (%3 のうち最初の %2)</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%2 に %1</translation>
    </message>
    <message>
        <source>The config has errors: the cameras of its last valid state are shown</source>
        <translation>設定にエラーがあります: 最後に有効だった状態のカメラを表示しています</translation>
    </message>
    <message>
        <source>The config has errors: it cannot be planned</source>
        <translation>設定にエラーがあります: 計画できません</translation>
    </message>
    <message>
        <source>The config cannot be planned: the cameras of its last valid state are shown</source>
        <translation>設定を計画できません: 最後に有効だった状態のカメラを表示しています</translation>
    </message>
    <message>
        <source>The config cannot be planned</source>
        <translation>設定を計画できません</translation>
    </message>
    <message numerus="yes">
        <source>%n scene(s) could not be planned</source>
        <translation>
            <numerusform>%n シーンを計画できませんでした</numerusform>
        </translation>
    </message>
    <message>
        <source>Surroundings</source>
        <translation>周囲</translation>
    </message>
    <message>
        <source>The HDRI picture around the scene, exposed for the eye</source>
        <translation>シーンを囲む HDRI 画像（見やすい露出）</translation>
    </message>
    <message>
        <source>%1 in %2 of %3</source>
        <translation>%1 (%3 のうち %2)</translation>
    </message>
    <message>
        <source>First scenes</source>
        <translation>最初のシーン</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>すべて選択</translation>
    </message>
    <message>
        <source>Select none</source>
        <translation>選択を解除</translation>
    </message>
    <message>
        <source>Select in a box</source>
        <translation>矩形で選択</translation>
    </message>
    <message>
        <source>3D view</source>
        <translation>3D ビュー</translation>
    </message>
</context>
<context>
    <name>tagmill::WorkerListModel</name>
    <message>
        <source>Starting</source>
        <translation>起動中</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Rendering</source>
        <translation>レンダリング中</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>停止中</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Worker %1</source>
        <translation>ワーカー %1</translation>
    </message>
    <message>
        <source>Worker %1: %2 %3</source>
        <translation>ワーカー %1: %2 %3</translation>
    </message>
    <message>
        <source>No sign of life</source>
        <translation>応答なし</translation>
    </message>
</context>
</TS>
