<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>Audit</name>
    <message>
        <source>Corners wind the wrong way</source>
        <translation>角点绕行方向错误</translation>
    </message>
    <message>
        <source>Corners do not fit the pose</source>
        <translation>角点与位姿不符</translation>
    </message>
    <message>
        <source>Visible points inside the margin</source>
        <translation>边距内的可见点</translation>
    </message>
    <message>
        <source>Impossible poses</source>
        <translation>不可能的位姿</translation>
    </message>
    <message>
        <source>Records without an image</source>
        <translation>没有图像的记录</translation>
    </message>
    <message>
        <source>Targets recorded twice</source>
        <translation>重复记录的靶标</translation>
    </message>
    <message>
        <source>Missing images</source>
        <translation>缺失的图像</translation>
    </message>
    <message>
        <source>Images outside the dataset</source>
        <translation>数据集之外的图像</translation>
    </message>
    <message>
        <source>Images that cannot be decoded</source>
        <translation>无法解码的图像</translation>
    </message>
    <message>
        <source>Images of the wrong size</source>
        <translation>尺寸错误的图像</translation>
    </message>
    <message>
        <source>Images of one colour</source>
        <translation>单一颜色的图像</translation>
    </message>
    <message>
        <source>Tags that the image does not show</source>
        <translation>图像中未出现的标签</translation>
    </message>
    <message>
        <source>Records that cannot be read</source>
        <translation>无法读取的记录</translation>
    </message>
    <message>
        <source>Canonical files that are not what the results say</source>
        <translation>与结果不一致的规范文件</translation>
    </message>
    <message>
        <source>No record at all</source>
        <translation>没有任何记录</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>Mean distance, m</source>
        <translation>平均距离，m</translation>
    </message>
    <message>
        <source>Deviation of the distance, m</source>
        <translation>距离标准差，m</translation>
    </message>
    <message>
        <source>Largest incidence, °</source>
        <translation>最大入射角，°</translation>
    </message>
    <message>
        <source>Mean incidence, °</source>
        <translation>平均入射角，°</translation>
    </message>
    <message>
        <source>Bad images</source>
        <translation>问题图像</translation>
    </message>
    <message>
        <source>Mean of the point lights, W</source>
        <translation>点光源平均功率，W</translation>
    </message>
    <message>
        <source>Mean of the suns, W/m²</source>
        <translation>日光平均辐照度，W/m²</translation>
    </message>
    <message>
        <source>Share of the image that is covered</source>
        <translation>图像覆盖比例</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>距离</translation>
    </message>
    <message>
        <source>Incidence</source>
        <translation>入射角</translation>
    </message>
    <message>
        <source>Pixels per module</source>
        <translation>每模块像素数</translation>
    </message>
    <message>
        <source>Roll</source>
        <translation>横滚角</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>面积</translation>
    </message>
    <message>
        <source>Occlusion</source>
        <translation>遮挡</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>对比度</translation>
    </message>
    <message>
        <source>Point lights</source>
        <translation>点光源</translation>
    </message>
    <message>
        <source>Suns</source>
        <translation>日光</translation>
    </message>
    <message>
        <source>impossible poses</source>
        <translation>不可能的位姿</translation>
    </message>
    <message>
        <source>corners wind the wrong way</source>
        <translation>角点绕行方向错误</translation>
    </message>
    <message>
        <source>corners do not fit the pose</source>
        <translation>角点与位姿不符</translation>
    </message>
    <message>
        <source>incidence stays below 45°</source>
        <translation>入射角始终低于 45°</translation>
    </message>
    <message>
        <source>distances span less than 1 m</source>
        <translation>距离跨度不足 1 m</translation>
    </message>
    <message>
        <source>tags that the image does not show</source>
        <translation>图像中未出现的标签</translation>
    </message>
    <message>
        <source>bad images</source>
        <translation>问题图像</translation>
    </message>
    <message>
        <source>points inside the margin</source>
        <translation>边距内的点</translation>
    </message>
    <message>
        <source>targets recorded twice</source>
        <translation>重复记录的靶标</translation>
    </message>
    <message>
        <source>unreadable records</source>
        <translation>无法读取的记录</translation>
    </message>
    <message>
        <source>Incidence, °</source>
        <translation>入射角，°</translation>
    </message>
    <message>
        <source>Distance, m</source>
        <translation>距离，m</translation>
    </message>
    <message>
        <source>Blur, px</source>
        <translation>模糊，px</translation>
    </message>
    <message>
        <source>Noise, of full scale</source>
        <translation>噪声，相对满量程</translation>
    </message>
    <message>
        <source>Way from the middle to the corner</source>
        <translation>从中心到图像角的相对距离</translation>
    </message>
    <message>
        <source>Place in the pixel, x</source>
        <translation>像素内位置，x</translation>
    </message>
    <message>
        <source>Place in the pixel, y</source>
        <translation>像素内位置，y</translation>
    </message>
    <message>
        <source>Tags and boards that cannot exist</source>
        <translation>不可能存在的标签和标定板</translation>
    </message>
    <message numerus="yes">
        <source>The corners of %n tag(s) wind the wrong way</source>
        <translation>
            <numerusform>%n 个标签的角点绕向相反</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The corners of %n record(s) do not fit the pose</source>
        <translation>
            <numerusform>%n 条记录的角点与位姿不符</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) marked visible lie inside the margin</source>
        <translation>
            <numerusform>%n 个标为可见的点位于边距内</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) have an impossible pose</source>
        <translation>
            <numerusform>%n 条记录的位姿不可能成立</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The image of %n record(s) is missing, or not listed in coco_labels.json</source>
        <translation>
            <numerusform>%n 条记录的图像缺失，或未列入 coco_labels.json</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) repeat another one of the same image</source>
        <translation>
            <numerusform>%n 条记录与同一图像的另一条重复</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) are missing</source>
        <translation>
            <numerusform>缺少 %n 张图像</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) lie outside the dataset&apos;s folder, or are no files, and were not opened</source>
        <translation>
            <numerusform>%n 张图像位于数据集文件夹之外或不是文件，未打开</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) cannot be decoded</source>
        <translation>
            <numerusform>%n 张图像无法解码</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) are not of the size their records say</source>
        <translation>
            <numerusform>%n 张图像的尺寸与其记录不符</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) show a single colour</source>
        <translation>
            <numerusform>%n 张图像只有单一颜色</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) are not what the image shows in their place</source>
        <translation>
            <numerusform>%n 个标签与图像中该处所示不符</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) or result file(s) cannot be read</source>
        <translation>
            <numerusform>%n 条记录或结果文件无法读取</numerusform>
        </translation>
    </message>
    <message>
        <source>The files for other programs are not what the result files say; “tagmill merge” writes them anew</source>
        <translation>供其他程序使用的文件与结果文件不符；“tagmill merge”会重新写入</translation>
    </message>
    <message>
        <source>The dataset holds no record, so that there is nothing to audit</source>
        <translation>数据集中没有记录，因此无可审计</translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) or board(s) cannot exist: not four corners, an id its family does not have, or an impossible layout</source>
        <translation>
            <numerusform>%n 个标签或标定板不可能存在：角点不是四个、编号不在其族中，或布局不可能</numerusform>
        </translation>
    </message>
    <message>
        <source>A report is a web page (.html) or JSON (.json), nothing else: %1</source>
        <translation>报告只能是网页（.html）或 JSON（.json）：%1</translation>
    </message>
    <message>
        <source>Mean of all lights, W and W/m² added</source>
        <translation>所有光源的平均值（W 与 W/m² 相加）</translation>
    </message>
    <message>
        <source>Do the corners of each tag follow each other as on a tag that is seen from its front?</source>
        <translation>每个标签的角点是否按从正面看到的标签的顺序排列？</translation>
    </message>
    <message>
        <source>Do the corners of each record lie where its pose puts them, to half a pixel?</source>
        <translation>每条记录的角点是否在其位姿给出的位置上，误差不超过半个像素？</translation>
    </message>
    <message>
        <source>Do points marked visible keep out of the margin of their record?</source>
        <translation>标为可见的点是否位于其记录的边距之外？</translation>
    </message>
    <message>
        <source>Is each target before its camera, with a rotation that is one and a distance that is its position&apos;s?</source>
        <translation>每个目标是否在相机前方，旋转有效且距离与其位置一致？</translation>
    </message>
    <message>
        <source>Is the image of each record there, and listed in coco_labels.json?</source>
        <translation>每条记录的图像是否存在并列在 coco_labels.json 中？</translation>
    </message>
    <message>
        <source>Does each target of an image have one record only?</source>
        <translation>图像中的每个目标是否只有一条记录？</translation>
    </message>
    <message>
        <source>Is the image of each frame there?</source>
        <translation>每一帧的图像是否存在？</translation>
    </message>
    <message>
        <source>Is each image a file in the dataset&apos;s folder, and no link out of it?</source>
        <translation>每个图像是否是数据集文件夹内的文件，而不是指向外部的链接？</translation>
    </message>
    <message>
        <source>Is each image a whole PNG file?</source>
        <translation>每个图像是否是完整的 PNG 文件？</translation>
    </message>
    <message>
        <source>Does each image have the size that its records say?</source>
        <translation>每个图像的尺寸是否与其记录所述一致？</translation>
    </message>
    <message>
        <source>Do images that were decoded show more than a single colour?</source>
        <translation>已解码的图像是否不止一种颜色？</translation>
    </message>
    <message>
        <source>Do images that were decoded show each tag where, and turned as, its record says?</source>
        <translation>已解码的图像中，每个标签的位置和方向是否与其记录一致？</translation>
    </message>
    <message>
        <source>Can every record and every result file be read?</source>
        <translation>所有记录和结果文件是否都能读取？</translation>
    </message>
    <message>
        <source>Are the files for other programs what the result files say?</source>
        <translation>供其他程序使用的文件是否与结果文件一致？</translation>
    </message>
    <message>
        <source>Is there any record to audit?</source>
        <translation>是否有可供审核的记录？</translation>
    </message>
    <message>
        <source>Can every tag and board exist: four corners, an id of its family, a layout that can be laid out?</source>
        <translation>每个标签和标定板是否可能存在：四个角点、族内的 ID、可行的布局？</translation>
    </message>
</context>
<context>
    <name>CameraMetric</name>
    <message>
        <source>Distance</source>
        <translation>距离</translation>
    </message>
    <message>
        <source>Incidence</source>
        <translation>入射角</translation>
    </message>
    <message>
        <source>Pixels per module</source>
        <translation>每模块像素数</translation>
    </message>
    <message>
        <source>Area of the tag</source>
        <translation>标签面积</translation>
    </message>
    <message>
        <source>Detectability</source>
        <translation>可检测性</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>有效性</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>场景</translation>
    </message>
</context>
<context>
    <name>Compat</name>
    <message>
        <source>tag16h5 uses only 16 of its 30 ids, and five dictionaries count with 8 modules and 36 bits</source>
        <translation>tag16h5 的 30 个 ID 只用 16 个，另有五个字典按 8 个模块、36 位计算</translation>
    </message>
    <message>
        <source>Every family has all its ids, its own modules and its own bits</source>
        <translation>每个标签族都有其全部 ID、自己的模块数和位数</translation>
    </message>
    <message>
        <source>seeds.layout, lighting, camera and noise have no effect</source>
        <translation>seeds.layout、lighting、camera 和 noise 不起作用</translation>
    </message>
    <message>
        <source>Each of seeds.layout, lighting, camera and noise starts the chance of its own aspect</source>
        <translation>seeds.layout、lighting、camera 和 noise 各自决定对应方面的随机性</translation>
    </message>
    <message>
        <source>Tags have roughness 0.8 and specular 0.2 whatever tag.material says, unless it is randomised</source>
        <translation>无论 tag.material 如何设置，标签的粗糙度都为 0.8、高光为 0.2，除非启用随机化</translation>
    </message>
    <message>
        <source>Tags have the roughness and the specular of tag.material</source>
        <translation>标签采用 tag.material 的粗糙度和高光</translation>
    </message>
    <message>
        <source>Tags of a grid are spaced by the first family&apos;s modules, and their quiet zones may overlap</source>
        <translation>网格中标签的间距按第一个标签族的模块计算，静区可能重叠</translation>
    </message>
    <message>
        <source>The largest modules of a scene set the gap, and quiet zones that would overlap are refused</source>
        <translation>间隙由场景中最大的模块决定，会重叠的静区将被拒绝</translation>
    </message>
    <message>
        <source>About half of the flying tags face away from every camera</source>
        <translation>约一半的飞行标签背对所有相机</translation>
    </message>
    <message>
        <source>Flying tags face up</source>
        <translation>飞行标签正面朝上</translation>
    </message>
    <message>
        <source>Flying tags may cut through or hide each other</source>
        <translation>飞行标签可能互相穿插或遮挡</translation>
    </message>
    <message>
        <source>Flying tags keep apart, and the camera&apos;s own target is not hidden</source>
        <translation>飞行标签彼此分开，相机自己的靶标不被遮挡</translation>
    </message>
    <message>
        <source>The distance for a ppm follows from camera.fov even when a focal length or K is given, with render-tag&apos;s idea of tag size and grid</source>
        <translation>即使给出焦距或 K，ppm 对应的距离仍由 camera.fov 推算，并沿用 render-tag 对标签尺寸和网格的理解</translation>
    </message>
    <message>
        <source>The ppm holds for the lens that is given, counted on the black border at the target&apos;s depth</source>
        <translation>ppm 按所给镜头成立，在靶标深度处以黑色边框计算</translation>
    </message>
    <message>
        <source>Targets keep twice the distance from the image border they need, boards by their markers&apos; size alone</source>
        <translation>靶标与图像边界保持所需距离的两倍，标定板只按标记尺寸计算</translation>
    </message>
    <message>
        <source>Targets keep the distance from the image border that their print needs</source>
        <translation>靶标与图像边界保持其印刷图案所需的距离</translation>
    </message>
    <message>
        <source>The image position of a target is aimed at without the lens distortion</source>
        <translation>瞄准靶标的图像位置时不计镜头畸变</translation>
    </message>
    <message>
        <source>The image position of a target is aimed at through the lens</source>
        <translation>瞄准靶标的图像位置时计入镜头</translation>
    </message>
    <message>
        <source>Equal min_roll and max_roll mean no roll</source>
        <translation>min_roll 与 max_roll 相等表示没有横滚</translation>
    </message>
    <message>
        <source>Equal min_roll and max_roll mean that roll</source>
        <translation>min_roll 与 max_roll 相等表示固定为该横滚角</translation>
    </message>
    <message>
        <source>A sweep of one scene draws at random instead of taking its start</source>
        <translation>只有一个场景的扫描随机抽取，而不取起始值</translation>
    </message>
    <message>
        <source>A sweep of one scene takes its start</source>
        <translation>只有一个场景的扫描取其起始值</translation>
    </message>
    <message>
        <source>Sweeps look at the origin, not at the target</source>
        <translation>扫描时看向原点，而不是靶标</translation>
    </message>
    <message>
        <source>Sweeps look at the target</source>
        <translation>扫描时看向靶标</translation>
    </message>
    <message>
        <source>Only the inner quarter of a board must lie in the picture, so boards are often cut</source>
        <translation>只要求标定板内侧四分之一在画面内，因此标定板常被截断</translation>
    </message>
    <message>
        <source>The whole board lies in the picture</source>
        <translation>整块标定板都在画面内</translation>
    </message>
    <message>
        <source>A tag&apos;s quiet zone may be cut by the border of the picture</source>
        <translation>标签的静区可能被画面边界截断</translation>
    </message>
    <message>
        <source>The camera&apos;s own target lies in the picture with its quiet zone</source>
        <translation>相机自己的靶标连同静区都在画面内</translation>
    </message>
    <message>
        <source>Poses up to 84° are found first and refused above 80° later</source>
        <translation>先找到最大 84° 的位姿，之后又拒绝超过 80° 的</translation>
    </message>
    <message>
        <source>Poses are never steeper than 80°</source>
        <translation>位姿的倾角从不超过 80°</translation>
    </message>
    <message>
        <source>Targets may be placed where the lens polynomial has turned back, as if seen there</source>
        <translation>靶标可能被放在镜头多项式已折返之处，如同在那里可见</translation>
    </message>
    <message>
        <source>Targets are placed only where the lens can see</source>
        <translation>靶标只放在镜头看得到的地方</translation>
    </message>
    <message>
        <source>A camera without a pose ends its scene instead of starting another attempt</source>
        <translation>找不到相机位姿时场景就此结束，不再重新尝试</translation>
    </message>
    <message>
        <source>A camera without a pose starts another attempt at its scene, when scenes are validated</source>
        <translation>启用场景校验时，找不到相机位姿会重新尝试该场景</translation>
    </message>
    <message>
        <source>Scenes are validated without lens distortion, boards not at all</source>
        <translation>场景校验不计镜头畸变，标定板完全不校验</translation>
    </message>
    <message>
        <source>Scenes are validated as the camera sees them, boards too</source>
        <translation>场景按相机实际所见校验，标定板也一样</translation>
    </message>
    <message>
        <source>A given seed of the sensor noise is replaced</source>
        <translation>给定的传感器噪声种子会被替换</translation>
    </message>
    <message>
        <source>A given seed of the sensor noise is kept</source>
        <translation>给定的传感器噪声种子会被保留</translation>
    </message>
    <message>
        <source>The raw frame&apos;s size comes from an inverse lens that has not converged</source>
        <translation>原始帧的尺寸来自尚未收敛的逆镜头模型</translation>
    </message>
    <message>
        <source>The raw frame holds all that the lens sees, and a lens that cannot be undone is refused</source>
        <translation>原始帧包含镜头所见的全部内容，无法求逆的镜头会被拒绝</translation>
    </message>
    <message>
        <source>Occluders take the size of the last object for all; before boards they have none</source>
        <translation>所有遮挡物都取最后一个物体的尺寸；标定板前没有遮挡物</translation>
    </message>
    <message>
        <source>Occluders take the size of each target</source>
        <translation>遮挡物取各靶标自己的尺寸</translation>
    </message>
    <message>
        <source>Plates are looked for in a picture turned upside down</source>
        <translation>在上下颠倒的图像中查找遮挡板</translation>
    </message>
    <message>
        <source>Plates are looked for in the picture as it is</source>
        <translation>在原样图像中查找遮挡板</translation>
    </message>
    <message>
        <source>Recipes name texture files of tags and boards, which Tagmill does not need</source>
        <translation>配方会写明标签和标定板的纹理文件，而 Tagmill 并不需要</translation>
    </message>
    <message>
        <source>Recipes name no texture files of targets; they are geometry</source>
        <translation>配方不写靶标的纹理文件；靶标是几何体</translation>
    </message>
    <message>
        <source>Boards have render-tag&apos;s own ChArUco pattern and AprilGrid, which OpenCV and Kalibr do not know</source>
        <translation>标定板采用 render-tag 自己的 ChArUco 图案和 AprilGrid，OpenCV 和 Kalibr 并不识别</translation>
    </message>
    <message>
        <source>Boards are those of OpenCV and Kalibr, as tagmill.charuco and tagmill.aprilgrid say</source>
        <translation>标定板与 OpenCV 和 Kalibr 一致，由 tagmill.charuco 和 tagmill.aprilgrid 指定</translation>
    </message>
    <message>
        <source>A missing background picture is noticed only when scenes are validated, a missing texture folder never</source>
        <translation>缺少背景图像只在场景校验时发现，缺少纹理文件夹则从不发现</translation>
    </message>
    <message>
        <source>A missing background picture or texture folder is refused</source>
        <translation>缺少背景图像或纹理文件夹会被拒绝</translation>
    </message>
    <message>
        <source>A scene must hold at least one tag</source>
        <translation>场景至少要有一个标签</translation>
    </message>
    <message>
        <source>Scenes may hold no tag: tags_per_scene may be 0 or a range from 0</source>
        <translation>场景可以没有标签：tags_per_scene 可为 0 或从 0 开始的范围</translation>
    </message>
    <message>
        <source>Depth of field is that of a sensor 36 mm wide, whatever sensor_width_mm says</source>
        <translation>景深始终按 36 mm 宽的传感器计算，不管 sensor_width_mm</translation>
    </message>
    <message>
        <source>Depth of field follows sensor_width_mm or tagmill.pixel_pitch_um; 36 mm are assumed only without either, with a warning</source>
        <translation>景深依据 sensor_width_mm 或 tagmill.pixel_pitch_um；两者皆无时才假定为 36 mm 并给出警告</translation>
    </message>
    <message>
        <source>render-tag takes only detection, corner_accuracy, pose_estimation and calibration</source>
        <translation>render-tag 只接受 detection、corner_accuracy、pose_estimation 和 calibration</translation>
    </message>
    <message>
        <source>render-tag turns this intent into names of scopes that it then refuses; write dataset.evaluation_scopes</source>
        <translation>render-tag 会把此意图转换成它随后又拒绝的范围名；改写 dataset.evaluation_scopes</translation>
    </message>
    <message>
        <source>render-tag refuses the scope in its own preset evaluation.calibration_full; write evaluation_scopes: [calibration]</source>
        <translation>render-tag 拒绝自带预设 evaluation.calibration_full 中的范围；改写 evaluation_scopes: [calibration]</translation>
    </message>
    <message>
        <source>render-tag does not know all of these presets</source>
        <translation>render-tag 并不认识所有这些预设</translation>
    </message>
    <message>
        <source>render-tag cannot build a board from this old form; write scenario.subject</source>
        <translation>render-tag 无法用这种旧格式生成标定板；改写 scenario.subject</translation>
    </message>
    <message>
        <source>render-tag refuses dataset.seed beside dataset.seeds.global_seed</source>
        <translation>render-tag 拒绝 dataset.seed 与 dataset.seeds.global_seed 并存</translation>
    </message>
    <message>
        <source>render-tag cannot lay out a scene without tags</source>
        <translation>render-tag 无法布置没有标签的场景</translation>
    </message>
    <message>
        <source>render-tag does not read the tagmill section</source>
        <translation>render-tag 不读取 tagmill 一节</translation>
    </message>
    <message>
        <source>render-tag reads over half a pair of focal lengths and takes camera.fov</source>
        <translation>render-tag 会忽略只给出一半的焦距对，改用 camera.fov</translation>
    </message>
    <message>
        <source>render-tag drops this key of a flat config</source>
        <translation>render-tag 会丢弃扁平配置的这个键</translation>
    </message>
    <message>
        <source>render-tag drops tag.size_mm and takes the default size; write scenario.subject.size_mm</source>
        <translation>render-tag 会丢弃 tag.size_mm 并采用默认尺寸；改写 scenario.subject.size_mm</translation>
    </message>
</context>
<context>
    <name>ConfigEditor</name>
    <message>
        <source>not set</source>
        <translation>未设置</translation>
    </message>
    <message>
        <source>on</source>
        <translation>开</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>Range: %1</source>
        <translation>范围：%1</translation>
    </message>
    <message>
        <source>Default: %1</source>
        <translation>默认：%1</translation>
    </message>
</context>
<context>
    <name>EditCommand</name>
    <message>
        <source>Change of %1</source>
        <translation>更改 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field and its value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: back to %2</source>
        <comment>a field and its default</comment>
        <translation>%1：恢复为 %2</translation>
    </message>
</context>
<context>
    <name>FailureCause</name>
    <message>
        <source>No usable Blender</source>
        <translation>没有可用的 Blender</translation>
    </message>
    <message>
        <source>Install Blender 2.93 or newer, or name another command in the form on the left and press Look again</source>
        <translation>请安装 Blender 2.93 或更新版本，或在左侧表单中指定其他命令并点击“重新查找”</translation>
    </message>
    <message>
        <source>No denoiser</source>
        <translation>没有降噪器</translation>
    </message>
    <message>
        <source>Frames take four times the samples instead; an official Blender build has a denoiser</source>
        <translation>帧改用四倍采样；Blender 官方版本带有降噪器</translation>
    </message>
    <message>
        <source>Render device lost</source>
        <translation>渲染设备丢失</translation>
    </message>
    <message>
        <source>Render on the CPU, or restart the graphics driver, then retry the failed frames</source>
        <translation>请用 CPU 渲染，或重启显卡驱动，然后重试失败的帧</translation>
    </message>
    <message>
        <source>Out of memory</source>
        <translation>内存不足</translation>
    </message>
    <message>
        <source>Use fewer workers or a lower resolution, or close other programs, then retry the failed frames</source>
        <translation>请减少工作进程数、降低分辨率或关闭其他程序，然后重试失败的帧</translation>
    </message>
    <message>
        <source>Disk full or not writable</source>
        <translation>磁盘已满或不可写</translation>
    </message>
    <message>
        <source>Free some space on the disk of the output folder or make it writable, then continue: finished frames are kept</source>
        <translation>请在输出文件夹所在磁盘上腾出空间或使其可写，然后继续：已完成的帧会保留</translation>
    </message>
    <message>
        <source>Missing or broken asset</source>
        <translation>资源缺失或损坏</translation>
    </message>
    <message>
        <source>Put the file back, or choose another one in the config, then retry the failed frames</source>
        <translation>请恢复该文件，或在配置中另选一个，然后重试失败的帧</translation>
    </message>
    <message>
        <source>Scene that cannot be rendered</source>
        <translation>无法渲染的场景</translation>
    </message>
    <message>
        <source>Change what the message names in the config; the other scenes are not touched by it</source>
        <translation>请在配置中修改消息所指的内容；其他场景不受影响</translation>
    </message>
    <message>
        <source>Scene that ends Blender</source>
        <translation>使 Blender 退出的场景</translation>
    </message>
    <message>
        <source>Three Blenders ended over it, so it was put aside with its recipe, its log and the command to try it alone</source>
        <translation>三个 Blender 都因它而退出，因此已将其搁置，并附上其配方、日志和单独重试的命令</translation>
    </message>
    <message>
        <source>Worker lost</source>
        <translation>工作进程丢失</translation>
    </message>
    <message>
        <source>Stopped by a rule</source>
        <translation>因规则而停止</translation>
    </message>
    <message>
        <source>Change the config or the rule and start again; Continue would ask the same rule again</source>
        <translation>请修改配置或规则后重新开始；“继续”仍会应用同一规则</translation>
    </message>
    <message>
        <source>The output folder is gone</source>
        <translation>输出文件夹已不存在</translation>
    </message>
    <message>
        <source>The audit failed</source>
        <translation>审计未通过</translation>
    </message>
    <message>
        <source>Open the dataset in Audit: a click on a failed check leads to its frames</source>
        <translation>在“审计”中打开数据集：点击未通过的检查项即可查看相应的帧</translation>
    </message>
    <message>
        <source>Connect its disk, or choose another folder: none can be made where a file has that name</source>
        <translation>请连接其磁盘，或另选文件夹：已有同名文件的位置无法创建文件夹</translation>
    </message>
    <message>
        <source>The run goes on with a new process, or with the other workers; when it happens again, use fewer workers: the system ends programs when memory is short</source>
        <translation>运行由新进程或其余工作进程继续；若再次发生，请减少工作进程数：内存不足时系统会终止程序</translation>
    </message>
</context>
<context>
    <name>GenConfig</name>
    <message>
        <source>General</source>
        <translation>常规</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>数据集</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>相机</translation>
    </message>
    <message>
        <source>Intrinsics</source>
        <translation>内参</translation>
    </message>
    <message>
        <source>Pixels per module</source>
        <translation>每模块像素数</translation>
    </message>
    <message>
        <source>Motion and shutter</source>
        <translation>运动与快门</translation>
    </message>
    <message>
        <source>Sensor noise</source>
        <translation>传感器噪声</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>材质</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>场景</translation>
    </message>
    <message>
        <source>Lighting</source>
        <translation>光照</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation>摆放</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>情景</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主体</translation>
    </message>
    <message>
        <source>Occluders</source>
        <translation>遮挡物</translation>
    </message>
    <message>
        <source>Renderer</source>
        <translation>渲染器</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>序列</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>环境</translation>
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
        <translation>分层采样</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>印刷</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>分辨率</translation>
    </message>
    <message>
        <source>Width and height of the image.</source>
        <translation>图像的宽度和高度。</translation>
    </message>
    <message>
        <source>Field of view</source>
        <translation>视场角</translation>
    </message>
    <message>
        <source>Horizontal field of view; the diagonal one for Kannala–Brandt lenses. Not used when a K matrix or a focal length is given.</source>
        <translation>水平视场角；Kannala–Brandt 镜头为对角视场角。给出 K 矩阵或焦距时不使用。</translation>
    </message>
    <message>
        <source>Cameras per scene</source>
        <translation>每场景相机数</translation>
    </message>
    <message>
        <source>How many camera poses, and so images, each scene gets.</source>
        <translation>每个场景有多少个相机位姿，也就是多少张图像。</translation>
    </message>
    <message>
        <source>K matrix</source>
        <translation>K 矩阵</translation>
    </message>
    <message>
        <source>The camera matrix itself, pixels from the image&apos;s corner. It beats every other way to give the lens.</source>
        <translation>相机矩阵本身，以像素计，从图像角起算。优先于其他所有镜头参数。</translation>
    </message>
    <message>
        <source>Focal length x</source>
        <translation>x 方向焦距</translation>
    </message>
    <message>
        <source>Horizontal focal length. Counts only together with the vertical one.</source>
        <translation>水平焦距。只在与垂直焦距一同给出时有效。</translation>
    </message>
    <message>
        <source>Focal length y</source>
        <translation>y 方向焦距</translation>
    </message>
    <message>
        <source>Vertical focal length. Counts only together with the horizontal one.</source>
        <translation>垂直焦距。只在与水平焦距一同给出时有效。</translation>
    </message>
    <message>
        <source>Focal length</source>
        <translation>焦距</translation>
    </message>
    <message>
        <source>One focal length for both axes. Not used when both single ones or a K matrix are given.</source>
        <translation>两个轴共用一个焦距。分别给出两个焦距或 K 矩阵时不使用。</translation>
    </message>
    <message>
        <source>Principal point x</source>
        <translation>主点 x</translation>
    </message>
    <message>
        <source>Measured from the image&apos;s left edge. Unset: half the width.</source>
        <translation>从图像左边缘起算。未设置：宽度的一半。</translation>
    </message>
    <message>
        <source>Principal point y</source>
        <translation>主点 y</translation>
    </message>
    <message>
        <source>Measured from the image&apos;s top edge. Unset: half the height.</source>
        <translation>从图像上边缘起算。未设置：高度的一半。</translation>
    </message>
    <message>
        <source>Sensor width</source>
        <translation>传感器宽度</translation>
    </message>
    <message>
        <source>With the focal length in millimetres: another way to give the lens.</source>
        <translation>与毫米焦距一起使用：指定镜头的另一种方式。</translation>
    </message>
    <message>
        <source>Focal length in millimetres</source>
        <translation>毫米焦距</translation>
    </message>
    <message>
        <source>Counts only together with the sensor width.</source>
        <translation>只在与传感器宽度一同给出时有效。</translation>
    </message>
    <message>
        <source>Distortion model</source>
        <translation>畸变模型</translation>
    </message>
    <message>
        <source>Which lens model bends the image; its coefficients follow.</source>
        <translation>使图像弯曲的镜头模型；其系数见下。</translation>
    </message>
    <message>
        <source>k1</source>
        <translation>k1</translation>
    </message>
    <message>
        <source>First radial coefficient of Brown–Conrady.</source>
        <translation>Brown–Conrady 的第一个径向系数。</translation>
    </message>
    <message>
        <source>k2</source>
        <translation>k2</translation>
    </message>
    <message>
        <source>Second radial coefficient of Brown–Conrady.</source>
        <translation>Brown–Conrady 的第二个径向系数。</translation>
    </message>
    <message>
        <source>k3</source>
        <translation>k3</translation>
    </message>
    <message>
        <source>Third radial coefficient of Brown–Conrady.</source>
        <translation>Brown–Conrady 的第三个径向系数。</translation>
    </message>
    <message>
        <source>p1</source>
        <translation>p1</translation>
    </message>
    <message>
        <source>First tangential coefficient of Brown–Conrady.</source>
        <translation>Brown–Conrady 的第一个切向系数。</translation>
    </message>
    <message>
        <source>p2</source>
        <translation>p2</translation>
    </message>
    <message>
        <source>Second tangential coefficient of Brown–Conrady.</source>
        <translation>Brown–Conrady 的第二个切向系数。</translation>
    </message>
    <message>
        <source>kb1</source>
        <translation>kb1</translation>
    </message>
    <message>
        <source>First coefficient of Kannala–Brandt.</source>
        <translation>Kannala–Brandt 的第一个系数。</translation>
    </message>
    <message>
        <source>kb2</source>
        <translation>kb2</translation>
    </message>
    <message>
        <source>Second coefficient of Kannala–Brandt.</source>
        <translation>Kannala–Brandt 的第二个系数。</translation>
    </message>
    <message>
        <source>kb3</source>
        <translation>kb3</translation>
    </message>
    <message>
        <source>Third coefficient of Kannala–Brandt.</source>
        <translation>Kannala–Brandt 的第三个系数。</translation>
    </message>
    <message>
        <source>kb4</source>
        <translation>kb4</translation>
    </message>
    <message>
        <source>Fourth coefficient of Kannala–Brandt.</source>
        <translation>Kannala–Brandt 的第四个系数。</translation>
    </message>
    <message>
        <source>Nearest distance</source>
        <translation>最近距离</translation>
    </message>
    <message>
        <source>Cameras stand no nearer to the target than this.</source>
        <translation>相机与靶标的距离不小于此值。</translation>
    </message>
    <message>
        <source>Farthest distance</source>
        <translation>最远距离</translation>
    </message>
    <message>
        <source>Cameras stand no farther from the target than this.</source>
        <translation>相机与靶标的距离不大于此值。</translation>
    </message>
    <message>
        <source>Lowest elevation</source>
        <translation>最低仰角</translation>
    </message>
    <message>
        <source>Cosine of the angle from straight above: 0 is the horizon, 1 straight above.</source>
        <translation>与正上方夹角的余弦：0 为地平线，1 为正上方。</translation>
    </message>
    <message>
        <source>Highest elevation</source>
        <translation>最高仰角</translation>
    </message>
    <message>
        <source>Fixed elevation</source>
        <translation>固定仰角</translation>
    </message>
    <message>
        <source>When set, every camera stands at this elevation (cosine of the angle from straight above).</source>
        <translation>设置后，所有相机都位于此仰角（与正上方夹角的余弦）。</translation>
    </message>
    <message>
        <source>Fixed azimuth</source>
        <translation>固定方位角</translation>
    </message>
    <message>
        <source>When set, every camera stands in this direction, counter-clockwise from +X.</source>
        <translation>设置后，所有相机都位于此方向，从 +X 起逆时针计。</translation>
    </message>
    <message>
        <source>Least roll</source>
        <translation>最小横滚角</translation>
    </message>
    <message>
        <source>Turn of the camera about its own axis, lower end.</source>
        <translation>相机绕自身光轴的转角，下限。</translation>
    </message>
    <message>
        <source>Greatest roll</source>
        <translation>最大横滚角</translation>
    </message>
    <message>
        <source>Turn of the camera about its own axis, upper end.</source>
        <translation>相机绕自身光轴的转角，上限。</translation>
    </message>
    <message>
        <source>When set, distances are drawn so that the modules of the target have the sizes below, and the distance range only limits.</source>
        <translation>设置后，抽取的距离使靶标的模块达到下列像素尺寸，距离范围只起限制作用。</translation>
    </message>
    <message>
        <source>Fewest</source>
        <translation>最少</translation>
    </message>
    <message>
        <source>Lower end of the pixels a module spans.</source>
        <translation>一个模块所占像素数的下限。</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>最多</translation>
    </message>
    <message>
        <source>Upper end of the pixels a module spans.</source>
        <translation>一个模块所占像素数的上限。</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>分布</translation>
    </message>
    <message>
        <source>How the sizes are spread between the ends.</source>
        <translation>尺寸在上下限之间如何分布。</translation>
    </message>
    <message>
        <source>Mean speed</source>
        <translation>平均速度</translation>
    </message>
    <message>
        <source>Speed of the camera during the exposure; it blurs the image.</source>
        <translation>曝光期间相机的速度；会使图像模糊。</translation>
    </message>
    <message>
        <source>Spread of speed</source>
        <translation>速度离散度</translation>
    </message>
    <message>
        <source>Standard deviation of the camera&apos;s speed.</source>
        <translation>相机速度的标准差。</translation>
    </message>
    <message>
        <source>Exposure time</source>
        <translation>曝光时间</translation>
    </message>
    <message>
        <source>How long each row is exposed.</source>
        <translation>每一行的曝光时长。</translation>
    </message>
    <message>
        <source>Rolling shutter</source>
        <translation>卷帘快门</translation>
    </message>
    <message>
        <source>Time from the first row&apos;s start to the last row&apos;s; 0 is a global shutter.</source>
        <translation>从第一行开始曝光到最后一行开始曝光的时间；0 为全局快门。</translation>
    </message>
    <message>
        <source>f-number</source>
        <translation>光圈值</translation>
    </message>
    <message>
        <source>Aperture; small numbers blur what is out of focus. Unset: everything is sharp.</source>
        <translation>光圈；数值越小，焦外越模糊。未设置：处处清晰。</translation>
    </message>
    <message>
        <source>Focus distance</source>
        <translation>对焦距离</translation>
    </message>
    <message>
        <source>Distance that is sharp when an f-number is given. Unset: that of the target nearest to the axis.</source>
        <translation>给出光圈值时的清晰距离。未设置：离光轴最近的靶标的距离。</translation>
    </message>
    <message>
        <source>Gain noise</source>
        <translation>增益噪声</translation>
    </message>
    <message>
        <source>Shot noise of a high gain: light 1 is 1000 photons divided by this. 0 is none. In compat it is kept in recipes and never applied.</source>
        <translation>高增益的散粒噪声：光强 1 为 1000 个光子除以此值。0 为无。在兼容模式下保留在配方中，但从不施加。</translation>
    </message>
    <message>
        <source>Noise sigma</source>
        <translation>噪声 sigma</translation>
    </message>
    <message>
        <source>Old key of render-tag without any effect; use sensor noise.</source>
        <translation>render-tag 的旧键，不起作用；请用传感器噪声。</translation>
    </message>
    <message>
        <source>Noise added to the linear image. Unset: none.</source>
        <translation>加到线性图像上的噪声。未设置：无。</translation>
    </message>
    <message>
        <source>Noise model</source>
        <translation>噪声模型</translation>
    </message>
    <message>
        <source>Which noise is added to the linear image.</source>
        <translation>向线性图像添加哪种噪声。</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>均值</translation>
    </message>
    <message>
        <source>Mean of Gaussian noise, in parts of full scale.</source>
        <translation>高斯噪声的均值，以满量程的比例计。</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation>标准差</translation>
    </message>
    <message>
        <source>Standard deviation of Gaussian noise, in parts of full scale.</source>
        <translation>高斯噪声的标准差，以满量程的比例计。</translation>
    </message>
    <message>
        <source>Salt share</source>
        <translation>盐噪声比例</translation>
    </message>
    <message>
        <source>Share of white among the salt-and-pepper pixels.</source>
        <translation>椒盐噪声像素中白点所占的比例。</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Share of pixels that salt-and-pepper noise hits, all channels of each.</source>
        <translation>受椒盐噪声影响的像素比例，每个像素的所有颜色通道都受影响。</translation>
    </message>
    <message>
        <source>Photons</source>
        <translation>光子数</translation>
    </message>
    <message>
        <source>Photons at full scale of Poisson noise; fewer are noisier.</source>
        <translation>泊松噪声满量程时的光子数；越少噪声越大。</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>Kept for render-tag; the recipe draws its own seed for each camera.</source>
        <translation>为 render-tag 保留；配方会为每个相机抽取各自的种子。</translation>
    </message>
    <message>
        <source>Noise stack</source>
        <translation>噪声叠加</translation>
    </message>
    <message>
        <source>Several noises one after the other; when not empty, the single one above does not count.</source>
        <translation>依次施加的多种噪声；非空时，上面的单个噪声无效。</translation>
    </message>
    <message>
        <source>Dynamic range</source>
        <translation>动态范围</translation>
    </message>
    <message>
        <source>Ratio of the light that saturates the sensor to its dark noise. 0 is a sensor without limits.</source>
        <translation>使传感器饱和的光强与其暗噪声之比。0 表示传感器没有限制。</translation>
    </message>
    <message>
        <source>Least tag area</source>
        <translation>最小标签面积</translation>
    </message>
    <message>
        <source>Views whose tags are smaller in the image are drawn again.</source>
        <translation>图像中标签更小的视图会重新抽取。</translation>
    </message>
    <message>
        <source>Greatest tag area</source>
        <translation>最大标签面积</translation>
    </message>
    <message>
        <source>Views whose tags are larger in the image are drawn again.</source>
        <translation>图像中标签更大的视图会重新抽取。</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>边距</translation>
    </message>
    <message>
        <source>Points this near to the image&apos;s edge are marked as don&apos;t-care.</source>
        <translation>离图像边缘这么近的点标为“不计入”。</translation>
    </message>
    <message>
        <source>Tone mapping</source>
        <translation>色调映射</translation>
    </message>
    <message>
        <source>From light to grey levels. Linear keeps corners where they are; sRGB and Filmic move a detector&apos;s corners inward by 0.2 to 0.5 px.</source>
        <translation>从光强到灰度。线性不移动角点；sRGB 和 Filmic 会使检测器得到的角点向内偏移 0.2 到 0.5 px。</translation>
    </message>
    <message>
        <source>ISO</source>
        <translation>ISO</translation>
    </message>
    <message>
        <source>Sensitivity; matters only when it is coupled to the noise.</source>
        <translation>感光度；只在与噪声关联时才有意义。</translation>
    </message>
    <message>
        <source>ISO sets noise</source>
        <translation>由 ISO 决定噪声</translation>
    </message>
    <message>
        <source>ISO sets the Gaussian noise when no sensor noise is given, and the gain noise above 800 when that is 0.</source>
        <translation>未给出传感器噪声时由 ISO 决定高斯噪声；增益噪声为 0 时，ISO 高于 800 还决定增益噪声。</translation>
    </message>
    <message>
        <source>Schema version</source>
        <translation>模式版本</translation>
    </message>
    <message>
        <source>Version of the config schema; 0.2 is the current one.</source>
        <translation>配置模式（schema）的版本；当前为 0.2。</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>Names of presets, lowest first. What the file says itself beats every preset.</source>
        <translation>预设的名称，最底层的在前。文件自身的内容优先于所有预设。</translation>
    </message>
    <message>
        <source>Output folder</source>
        <translation>输出文件夹</translation>
    </message>
    <message>
        <source>Where the dataset is written when the command line names no folder.</source>
        <translation>命令行未指定文件夹时数据集的写入位置。</translation>
    </message>
    <message>
        <source>All chance in the dataset comes from this number: the same config and seed give the same scenes.</source>
        <translation>数据集的所有随机性都来自此数：相同的配置和种子得到相同的场景。</translation>
    </message>
    <message>
        <source>Layout seed</source>
        <translation>布局种子</translation>
    </message>
    <message>
        <source>Seed of the placement of targets alone. Unset: the seed above.</source>
        <translation>只用于靶标摆放的种子。未设置：上面的种子。</translation>
    </message>
    <message>
        <source>Lighting seed</source>
        <translation>光照种子</translation>
    </message>
    <message>
        <source>Seed of lights and textures alone. Unset: the seed above.</source>
        <translation>只用于灯光和纹理的种子。未设置：上面的种子。</translation>
    </message>
    <message>
        <source>Camera seed</source>
        <translation>相机种子</translation>
    </message>
    <message>
        <source>Seed of the camera poses alone. Unset: the seed above.</source>
        <translation>只用于相机位姿的种子。未设置：上面的种子。</translation>
    </message>
    <message>
        <source>Noise seed</source>
        <translation>噪声种子</translation>
    </message>
    <message>
        <source>Seed of the sensor noise alone. Unset: the seed above plus one.</source>
        <translation>只用于传感器噪声的种子。未设置：上面的种子加一。</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>场景数</translation>
    </message>
    <message>
        <source>How many scenes are drawn; each has its own targets, lights and cameras.</source>
        <translation>抽取多少个场景；每个场景都有自己的靶标、灯光和相机。</translation>
    </message>
    <message>
        <source>Evaluation scopes</source>
        <translation>评估范围</translation>
    </message>
    <message>
        <source>What the dataset is meant to test; written to its manifest.</source>
        <translation>数据集用于测试什么；写入其清单。</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>元数据</translation>
    </message>
    <message>
        <source>Free notes that go into the manifest as they are.</source>
        <translation>自由备注，原样写入清单。</translation>
    </message>
    <message>
        <source>Share of pixels that salt-and-pepper noise hits.</source>
        <translation>受椒盐噪声影响的像素比例。</translation>
    </message>
    <message>
        <source>Azimuth</source>
        <translation>方位角</translation>
    </message>
    <message>
        <source>Where the sun stands, counter-clockwise from +X about +Z.</source>
        <translation>日光所在方向，绕 +Z 从 +X 起逆时针计。</translation>
    </message>
    <message>
        <source>Elevation</source>
        <translation>仰角</translation>
    </message>
    <message>
        <source>Height of the sun above the horizon.</source>
        <translation>日光高出地平线的角度。</translation>
    </message>
    <message>
        <source>Intensity</source>
        <translation>强度</translation>
    </message>
    <message>
        <source>Irradiance of the sun.</source>
        <translation>日光的辐照度。</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Linear red, green and blue.</source>
        <translation>线性的红、绿、蓝。</translation>
    </message>
    <message>
        <source>The scene it belongs to, counted from 0.</source>
        <translation>所属场景，从 0 计。</translation>
    </message>
    <message>
        <source>Pose</source>
        <translation>位姿</translation>
    </message>
    <message>
        <source>Camera-to-world, 4 rows of 4, metres; camera axes as in Blender: x right, y up, −z forward.</source>
        <translation>相机到世界，4 行 4 列，米；相机轴与 Blender 相同：x 向右，y 向上，−z 向前。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>What it is called in lists.</source>
        <translation>在列表中显示的名称。</translation>
    </message>
    <message>
        <source>Its number among the sampled cameras of the scene, counted from 0.</source>
        <translation>它在场景的采样相机中的编号，从 0 计。</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>引擎</translation>
    </message>
    <message>
        <source>Blender&apos;s engine. Cycles traces light and needs no display.</source>
        <translation>Blender 的引擎。Cycles 追踪光线，不需要显示器。</translation>
    </message>
    <message>
        <source>Samples (unused)</source>
        <translation>采样（未使用）</translation>
    </message>
    <message>
        <source>Old key of render-tag without any effect; use the most samples.</source>
        <translation>render-tag 的旧键，不起作用；请用最大采样数。</translation>
    </message>
    <message>
        <source>Denoising (unused)</source>
        <translation>降噪（未使用）</translation>
    </message>
    <message>
        <source>Old key of render-tag without any effect; use the switch below.</source>
        <translation>render-tag 的旧键，不起作用；请用下面的开关。</translation>
    </message>
    <message>
        <source>Noise threshold</source>
        <translation>噪声阈值</translation>
    </message>
    <message>
        <source>Cycles stops sampling a pixel below this noise; 0 always takes all samples.</source>
        <translation>像素噪声低于此值时 Cycles 停止采样；0 表示始终用完全部采样。</translation>
    </message>
    <message>
        <source>Most samples</source>
        <translation>最大采样数</translation>
    </message>
    <message>
        <source>Samples a pixel at most: more are slower and cleaner.</source>
        <translation>每像素最多采样数：越多越慢，也越干净。</translation>
    </message>
    <message>
        <source>Denoise</source>
        <translation>降噪</translation>
    </message>
    <message>
        <source>Let Blender&apos;s denoiser smooth the image, where this Blender has one.</source>
        <translation>用 Blender 的降噪器平滑图像，前提是此 Blender 带有降噪器。</translation>
    </message>
    <message>
        <source>Denoiser</source>
        <translation>降噪器</translation>
    </message>
    <message>
        <source>INTEL for OpenImageDenoise, or OPTIX.</source>
        <translation>INTEL 表示 OpenImageDenoise，或用 OPTIX。</translation>
    </message>
    <message>
        <source>Bounces</source>
        <translation>反弹次数</translation>
    </message>
    <message>
        <source>How often light may bounce in all.</source>
        <translation>光线总共可反弹多少次。</translation>
    </message>
    <message>
        <source>Diffuse bounces</source>
        <translation>漫射反弹次数</translation>
    </message>
    <message>
        <source>How often light may bounce between dull surfaces.</source>
        <translation>光线在漫射表面之间可反弹多少次。</translation>
    </message>
    <message>
        <source>Glossy bounces</source>
        <translation>光泽反弹次数</translation>
    </message>
    <message>
        <source>How often light may bounce between glossy surfaces.</source>
        <translation>光线在光泽表面之间可反弹多少次。</translation>
    </message>
    <message>
        <source>Transmission bounces</source>
        <translation>透射反弹次数</translation>
    </message>
    <message>
        <source>How often light may pass through glass.</source>
        <translation>光线可穿过玻璃多少次。</translation>
    </message>
    <message>
        <source>Transparent bounces</source>
        <translation>透明反弹次数</translation>
    </message>
    <message>
        <source>How often light may pass through transparent surfaces.</source>
        <translation>光线可穿过透明表面多少次。</translation>
    </message>
    <message>
        <source>Caustics</source>
        <translation>焦散</translation>
    </message>
    <message>
        <source>Trace light focused by mirrors and glass; slow and noisy.</source>
        <translation>追踪被镜面和玻璃聚焦的光线；速度慢、噪声大。</translation>
    </message>
    <message>
        <source>Frames per second</source>
        <translation>每秒帧数</translation>
    </message>
    <message>
        <source>Without effect in datasets of scenes.</source>
        <translation>在场景数据集中不起作用。</translation>
    </message>
    <message>
        <source>Continuous motion</source>
        <translation>连续运动</translation>
    </message>
    <message>
        <source>Motion blur samples</source>
        <translation>运动模糊采样数</translation>
    </message>
    <message>
        <source>Distractors</source>
        <translation>干扰物</translation>
    </message>
    <message>
        <source>Without effect: render-tag never had distractors.</source>
        <translation>不起作用：render-tag 从未有过干扰物。</translation>
    </message>
    <message>
        <source>Fog</source>
        <translation>雾</translation>
    </message>
    <message>
        <source>Without effect: render-tag never had fog.</source>
        <translation>不起作用：render-tag 从未有过雾。</translation>
    </message>
    <message>
        <source>Reload assets</source>
        <translation>重新加载资源</translation>
    </message>
    <message>
        <source>Without effect; assets are always read anew when they changed.</source>
        <translation>不起作用；资源有变化时总会重新读取。</translation>
    </message>
    <message>
        <source>What stands in the scene: single tags or one calibration board.</source>
        <translation>场景中放置什么：单个标签或一块标定板。</translation>
    </message>
    <message>
        <source>Tag families</source>
        <translation>标签族</translation>
    </message>
    <message>
        <source>Each tag is drawn from one of these families. It may be empty where tagmill.families names others.</source>
        <translation>每个标签从这些标签族之一中抽取。tagmill.families 列出其他标签族时可以为空。</translation>
    </message>
    <message>
        <source>Tag size</source>
        <translation>标签尺寸</translation>
    </message>
    <message>
        <source>Edge of the quad that detectors find: the tag&apos;s black border; for AprilTag 3&apos;s own families the edge of the white ring inside their black one.</source>
        <translation>检测器所找四边形的边长：标签的黑色边框；AprilTag 3 自有标签族则为黑框内侧白环的边长。</translation>
    </message>
    <message>
        <source>Tags per scene</source>
        <translation>每场景标签数</translation>
    </message>
    <message>
        <source>A number, or a range from which each scene draws.</source>
        <translation>一个数，或供每个场景抽取的范围。</translation>
    </message>
    <message>
        <source>Gap between tags</source>
        <translation>标签间隙</translation>
    </message>
    <message>
        <source>Gap between neighbouring tags of a grid, in modules.</source>
        <translation>网格中相邻标签的间隙，以模块计。</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Cells of the board from top to bottom.</source>
        <translation>标定板从上到下的格数。</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列数</translation>
    </message>
    <message>
        <source>Cells of the board from left to right.</source>
        <translation>标定板从左到右的格数。</translation>
    </message>
    <message>
        <source>Marker size</source>
        <translation>标记尺寸</translation>
    </message>
    <message>
        <source>Edge of a marker&apos;s black border.</source>
        <translation>标记黑色边框的边长。</translation>
    </message>
    <message>
        <source>Dictionary</source>
        <translation>字典</translation>
    </message>
    <message>
        <source>Family of the board&apos;s markers.</source>
        <translation>标定板上标记所属的标签族。</translation>
    </message>
    <message>
        <source>Spacing ratio</source>
        <translation>间距比</translation>
    </message>
    <message>
        <source>Gap divided by marker size. When set, the board is an AprilGrid.</source>
        <translation>间隙除以标记尺寸。设置后，标定板为 AprilGrid。</translation>
    </message>
    <message>
        <source>Square size</source>
        <translation>方格尺寸</translation>
    </message>
    <message>
        <source>Edge of a chessboard square of a ChArUco board; larger than the marker.</source>
        <translation>ChArUco 板棋盘方格的边长；大于标记。</translation>
    </message>
    <message>
        <source>Quiet zone</source>
        <translation>静区</translation>
    </message>
    <message>
        <source>White margin around the board.</source>
        <translation>标定板周围的白边。</translation>
    </message>
    <message>
        <source>Marker ids</source>
        <translation>标记 ID</translation>
    </message>
    <message>
        <source>Ids of the markers in the order of the cells. Unset: 0, 1, 2 and so on.</source>
        <translation>按格子顺序排列的标记 ID。未设置：0、1、2，依此类推。</translation>
    </message>
    <message>
        <source>Dark plates above the target that throw shadows on it. Unset: none.</source>
        <translation>靶标上方的深色板，在靶标上投下阴影。未设置：无。</translation>
    </message>
    <message>
        <source>Use occluders</source>
        <translation>使用遮挡物</translation>
    </message>
    <message>
        <source>Switches the plates off without losing their settings.</source>
        <translation>关闭遮挡板而不丢失其设置。</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>图案</translation>
    </message>
    <message>
        <source>Each scene draws one of these arrangements of plates.</source>
        <translation>每个场景抽取其中一种遮挡板排列方式。</translation>
    </message>
    <message>
        <source>Plate size</source>
        <translation>遮挡板尺寸</translation>
    </message>
    <message>
        <source>Edge of a plate.</source>
        <translation>遮挡板的边长。</translation>
    </message>
    <message>
        <source>Plate thickness</source>
        <translation>遮挡板厚度</translation>
    </message>
    <message>
        <source>Thickness of a plate.</source>
        <translation>一块遮挡板的厚度。</translation>
    </message>
    <message>
        <source>Least height</source>
        <translation>最小高度</translation>
    </message>
    <message>
        <source>How high the plates hang above the targets, lower end.</source>
        <translation>遮挡板悬在靶标上方的高度，下限。</translation>
    </message>
    <message>
        <source>Greatest height</source>
        <translation>最大高度</translation>
    </message>
    <message>
        <source>How high the plates hang above the targets, upper end.</source>
        <translation>遮挡板悬在靶标上方的高度，上限。</translation>
    </message>
    <message>
        <source>Edge offset</source>
        <translation>边缘偏移</translation>
    </message>
    <message>
        <source>How far a plate&apos;s edge lies from the middle at most, in radii of the group of targets.</source>
        <translation>遮挡板边缘离中心的最大距离，以靶标组的半径计。</translation>
    </message>
    <message>
        <source>Least bar width</source>
        <translation>最小条宽</translation>
    </message>
    <message>
        <source>Width of the bar pattern in radii, lower end.</source>
        <translation>条形图案的宽度，以半径计，下限。</translation>
    </message>
    <message>
        <source>Greatest bar width</source>
        <translation>最大条宽</translation>
    </message>
    <message>
        <source>Width of the bar pattern in radii, upper end.</source>
        <translation>条形图案的宽度，以半径计，上限。</translation>
    </message>
    <message>
        <source>Least slit width</source>
        <translation>最小缝宽</translation>
    </message>
    <message>
        <source>Width of the slit pattern in radii, lower end.</source>
        <translation>狭缝图案的宽度，以半径计，下限。</translation>
    </message>
    <message>
        <source>Greatest slit width</source>
        <translation>最大缝宽</translation>
    </message>
    <message>
        <source>Width of the slit pattern in radii, upper end.</source>
        <translation>狭缝图案的宽度，以半径计，上限。</translation>
    </message>
    <message>
        <source>Plate albedo</source>
        <translation>遮挡板反照率</translation>
    </message>
    <message>
        <source>How much light a plate throws back.</source>
        <translation>遮挡板反射多少光。</translation>
    </message>
    <message>
        <source>Plate roughness</source>
        <translation>遮挡板粗糙度</translation>
    </message>
    <message>
        <source>0 is a mirror, 1 is chalk.</source>
        <translation>0 为镜面，1 为粉笔。</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>采样方式</translation>
    </message>
    <message>
        <source>Random poses, or a sweep over distance or viewing angle.</source>
        <translation>随机位姿，或对距离或视角进行扫描。</translation>
    </message>
    <message>
        <source>Azimuth (unused)</source>
        <translation>方位角（未使用）</translation>
    </message>
    <message>
        <source>Old key of render-tag without any effect; use the camera&apos;s fixed azimuth.</source>
        <translation>render-tag 的旧键，不起任何作用；请用相机的固定方位角。</translation>
    </message>
    <message>
        <source>Flying tags</source>
        <translation>飞行标签</translation>
    </message>
    <message>
        <source>Scatter the tags in space instead of laying them on a grid.</source>
        <translation>将标签散布在空间中，而不是排成网格。</translation>
    </message>
    <message>
        <source>White board</source>
        <translation>白色背板</translation>
    </message>
    <message>
        <source>Put a white board behind a grid of tags.</source>
        <translation>在标签网格后面放一块白板。</translation>
    </message>
    <message>
        <source>Tag gap (unused)</source>
        <translation>标签间隙（未使用）</translation>
    </message>
    <message>
        <source>Old key of render-tag without any effect; use the subject&apos;s gap between tags.</source>
        <translation>render-tag 的旧键，不起任何作用；请用主体的标签间隙。</translation>
    </message>
    <message>
        <source>White margin around each tag, in modules.</source>
        <translation>每个标签周围的白边，以模块计。</translation>
    </message>
    <message>
        <source>Tag textures</source>
        <translation>标签纹理</translation>
    </message>
    <message>
        <source>Folder of pictures FAMILY_ID_mMARGIN.png (tag36h11_7_m1.png), each of a whole tag with its quiet zone, shown instead of the exact print; compat keeps it without showing it.</source>
        <translation>存放 FAMILY_ID_mMARGIN.png（如 tag36h11_7_m1.png）图像的文件夹，每张为带静区的完整标签，用来代替精确印刷图案；兼容模式保留它但不显示。</translation>
    </message>
    <message>
        <source>Random material</source>
        <translation>随机材质</translation>
    </message>
    <message>
        <source>Draw roughness and specular for each scene from the ranges below.</source>
        <translation>为每个场景从下列范围抽取粗糙度和高光。</translation>
    </message>
    <message>
        <source>Least roughness</source>
        <translation>最小粗糙度</translation>
    </message>
    <message>
        <source>Greatest roughness</source>
        <translation>最大粗糙度</translation>
    </message>
    <message>
        <source>Least specular</source>
        <translation>最小高光</translation>
    </message>
    <message>
        <source>Strength of the gloss, lower end.</source>
        <translation>光泽强度，下限。</translation>
    </message>
    <message>
        <source>Greatest specular</source>
        <translation>最大高光</translation>
    </message>
    <message>
        <source>Strength of the gloss, upper end.</source>
        <translation>光泽强度，上限。</translation>
    </message>
    <message>
        <source>Least light</source>
        <translation>最小光量</translation>
    </message>
    <message>
        <source>Power of all point lights together, lower end.</source>
        <translation>所有点光源的总功率，下限。</translation>
    </message>
    <message>
        <source>Most light</source>
        <translation>最大光量</translation>
    </message>
    <message>
        <source>Power of all point lights together, upper end.</source>
        <translation>所有点光源的总功率，上限。</translation>
    </message>
    <message>
        <source>Spread of light</source>
        <translation>光量分布</translation>
    </message>
    <message>
        <source>Draw the power evenly, or evenly in its logarithm: more dark scenes.</source>
        <translation>功率均匀抽取，或按对数均匀抽取：暗场景更多。</translation>
    </message>
    <message>
        <source>Fewest lights</source>
        <translation>最少灯数</translation>
    </message>
    <message>
        <source>Number of point lights, lower end.</source>
        <translation>点光源数量，下限。</translation>
    </message>
    <message>
        <source>Most lights</source>
        <translation>最多灯数</translation>
    </message>
    <message>
        <source>Number of point lights, upper end.</source>
        <translation>点光源数量，上限。</translation>
    </message>
    <message>
        <source>Least light radius</source>
        <translation>最小灯光半径</translation>
    </message>
    <message>
        <source>Size of the lights, lower end: 0 throws sharp shadows.</source>
        <translation>灯光大小，下限：0 投出锐利的阴影。</translation>
    </message>
    <message>
        <source>Greatest light radius</source>
        <translation>最大灯光半径</translation>
    </message>
    <message>
        <source>Size of the lights, upper end: large lights throw soft shadows.</source>
        <translation>灯光大小，上限：大灯投出柔和的阴影。</translation>
    </message>
    <message>
        <source>Suns</source>
        <translation>日光</translation>
    </message>
    <message>
        <source>Directional lights, the same in every scene.</source>
        <translation>方向光，每个场景都相同。</translation>
    </message>
    <message>
        <source>Background HDRI</source>
        <translation>背景 HDRI</translation>
    </message>
    <message>
        <source>Panorama that lights the scene and stands behind it.</source>
        <translation>照亮场景并作为其背景的全景图。</translation>
    </message>
    <message>
        <source>Floor textures</source>
        <translation>地面纹理</translation>
    </message>
    <message>
        <source>Folder of pictures; each scene&apos;s floor gets one of them.</source>
        <translation>图像文件夹；每个场景的地面取其中一张。</translation>
    </message>
    <message>
        <source>Least texture scale</source>
        <translation>最小纹理缩放</translation>
    </message>
    <message>
        <source>How often the floor picture repeats, lower end.</source>
        <translation>地面图像重复的次数，下限。</translation>
    </message>
    <message>
        <source>Greatest texture scale</source>
        <translation>最大纹理缩放</translation>
    </message>
    <message>
        <source>How often the floor picture repeats, upper end.</source>
        <translation>地面图像重复的次数，上限。</translation>
    </message>
    <message>
        <source>Turn texture</source>
        <translation>旋转纹理</translation>
    </message>
    <message>
        <source>Turn the floor picture by chance in each scene.</source>
        <translation>在每个场景中随机旋转地面图像。</translation>
    </message>
    <message>
        <source>Drop height</source>
        <translation>下落高度</translation>
    </message>
    <message>
        <source>Old key of render-tag without any effect.</source>
        <translation>render-tag 的旧键，不起任何作用。</translation>
    </message>
    <message>
        <source>Scatter radius</source>
        <translation>散布半径</translation>
    </message>
    <message>
        <source>How far targets are scattered from the middle, and how far cameras aim beside it.</source>
        <translation>靶标离中心散布多远，以及相机瞄准时偏离中心多远。</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Version of this section. Its presence means that render-tag&apos;s known faults are corrected.</source>
        <translation>本节的版本。有此节即表示修正 render-tag 的已知错误。</translation>
    </message>
    <message>
        <source>Compatibility</source>
        <translation>兼容性</translation>
    </message>
    <message>
        <source>render-tag: the same recipes as render-tag, its faults included. none: the faults are corrected.</source>
        <translation>render-tag：与 render-tag 相同的配方，包括其错误。none：修正这些错误。</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>final: rendered by Blender. preview: drawn by the instant rasteriser, without light transport.</source>
        <translation>final：由 Blender 渲染。preview：由即时光栅化器绘制，不计算光传输。</translation>
    </message>
    <message>
        <source>Optics</source>
        <translation>光学</translation>
    </message>
    <message>
        <source>warp: a pinhole or equidistant frame bent to the lens. direct: the lens traced by Cycles, where its polynomial fits within 0.02 px.</source>
        <translation>warp：将针孔或等距投影帧变形为镜头成像。direct：由 Cycles 追踪镜头，前提是其多项式的拟合误差在 0.02 px 以内。</translation>
    </message>
    <message>
        <source>Time of the truth</source>
        <translation>真值时刻</translation>
    </message>
    <message>
        <source>Which moment of the exposure the records hold. mid is where blurred edges lie in the image.</source>
        <translation>记录对应曝光的哪一时刻。mid 是模糊边缘在图像中的位置。</translation>
    </message>
    <message>
        <source>Exposure gain</source>
        <translation>曝光增益</translation>
    </message>
    <message>
        <source>Factor on the linear radiance, before the sensor&apos;s dynamic range.</source>
        <translation>线性辐亮度的乘数，作用于传感器动态范围之前。</translation>
    </message>
    <message>
        <source>Pixel pitch</source>
        <translation>像元尺寸</translation>
    </message>
    <message>
        <source>Physical size of a pixel. Gives depth of field its true amount; unset: a sensor 36 mm wide is assumed.</source>
        <translation>像素的物理尺寸。使景深达到真实程度；未设置：假定传感器宽 36 mm。</translation>
    </message>
    <message>
        <source>Pixel filter</source>
        <translation>像素滤波器</translation>
    </message>
    <message>
        <source>How samples become a pixel: box is what a sensor does; blackman_harris is Blender&apos;s softer default and moves edges in a detector&apos;s eyes.</source>
        <translation>采样如何合成像素：box 与真实传感器一致；blackman_harris 是 Blender 较柔和的默认值，会使检测器看到的边缘偏移。</translation>
    </message>
    <message>
        <source>Pose sampling</source>
        <translation>位姿采样</translation>
    </message>
    <message>
        <source>random: independent draws. halton, sobol: low-discrepancy points that fill the ranges evenly with few cameras.</source>
        <translation>random：独立抽取。halton、sobol：低差异点列，用少量相机即可均匀填满范围。</translation>
    </message>
    <message>
        <source>Target orientation</source>
        <translation>靶标朝向</translation>
    </message>
    <message>
        <source>flat: targets lie on the ground. so3: targets are turned uniformly in space, and refused where they do not face the camera.</source>
        <translation>flat：靶标平放在地面上。so3：靶标在空间中均匀旋转，不面向相机的会被拒绝。</translation>
    </message>
    <message>
        <source>Bins of pixels per module</source>
        <translation>每模块像素数分箱</translation>
    </message>
    <message>
        <source>Cameras visit this many equal bins of the pixels-per-module range in turn. Needs camera.ppm_constraint.</source>
        <translation>相机依次取每模块像素数范围的这么多个等分箱。需要 camera.ppm_constraint。</translation>
    </message>
    <message>
        <source>Bins of incidence</source>
        <translation>入射角分箱</translation>
    </message>
    <message>
        <source>Cameras visit this many equal bins of the angle of incidence in turn.</source>
        <translation>相机依次取入射角的这么多个等分箱。</translation>
    </message>
    <message>
        <source>Bins of image position</source>
        <translation>图像位置分箱</translation>
    </message>
    <message>
        <source>The target&apos;s centre visits this many columns and as many rows of the picture in turn.</source>
        <translation>靶标中心依次取画面的这么多列和同样多的行。</translation>
    </message>
    <message>
        <source>Unique ids</source>
        <translation>唯一 ID</translation>
    </message>
    <message>
        <source>No tag id twice in one scene, so that detections can be matched by id.</source>
        <translation>同一场景中标签 ID 不重复，以便按 ID 匹配检测结果。</translation>
    </message>
    <message>
        <source>64-bit seeds</source>
        <translation>64 位种子</translation>
    </message>
    <message>
        <source>Derive seeds of 64 bits: with 31 bits two of about 55 000 scenes are likely to be alike.</source>
        <translation>派生 64 位种子：若用 31 位，约 55 000 个场景中很可能有两个相同。</translation>
    </message>
    <message>
        <source>AprilTag 3 families</source>
        <translation>AprilTag 3 标签族</translation>
    </message>
    <message>
        <source>Families of AprilTag 3 that render-tag does not know, drawn from besides the subject&apos;s tag families.</source>
        <translation>render-tag 不认识的 AprilTag 3 标签族，与主体的标签族一起参与抽取。</translation>
    </message>
    <message>
        <source>ChArUco pattern</source>
        <translation>ChArUco 图案</translation>
    </message>
    <message>
        <source>Which cells hold markers: as OpenCV since 4.6, as OpenCV before, or as render-tag.</source>
        <translation>哪些格子放标记：按 OpenCV 4.6 起的方式、更早的 OpenCV 方式，或 render-tag 的方式。</translation>
    </message>
    <message>
        <source>ChArUco corner ids</source>
        <translation>ChArUco 角点 ID</translation>
    </message>
    <message>
        <source>Whether inner corners are numbered from the top row or, as OpenCV before 4.6, from the bottom row.</source>
        <translation>内角点从最上一行开始编号，还是像 OpenCV 4.6 之前那样从最下一行开始。</translation>
    </message>
    <message>
        <source>AprilGrid layout</source>
        <translation>AprilGrid 布局</translation>
    </message>
    <message>
        <source>The board as Kalibr prints it, or as render-tag draws it.</source>
        <translation>标定板按 Kalibr 的印刷方式，或按 render-tag 的绘制方式。</translation>
    </message>
    <message>
        <source>Measured width</source>
        <translation>实测宽度</translation>
    </message>
    <message>
        <source>Width of the printed target as measured, quiet zone included. Printers stretch: geometry and truth follow the measure.</source>
        <translation>印刷靶标的实测宽度，含静区。打印机会拉伸：几何与真值以实测为准。</translation>
    </message>
    <message>
        <source>Measured height</source>
        <translation>实测高度</translation>
    </message>
    <message>
        <source>Height of the printed target as measured, quiet zone included.</source>
        <translation>印刷靶标的实测高度，含静区。</translation>
    </message>
    <message>
        <source>diffuse: ink on paper that takes light and shadow. emissive: a screen that shines by itself.</source>
        <translation>diffuse：纸上油墨，接受光照和阴影。emissive：自发光的屏幕。</translation>
    </message>
    <message>
        <source>Placed cameras</source>
        <translation>放置的相机</translation>
    </message>
    <message>
        <source>Cameras set by hand, compiled after the sampled ones of their scene.</source>
        <translation>手动设置的相机，编译在其场景的采样相机之后。</translation>
    </message>
    <message>
        <source>Dropped cameras</source>
        <translation>剔除的相机</translation>
    </message>
    <message>
        <source>Sampled cameras that are left out of the dataset; all others stay where they are.</source>
        <translation>从数据集中剔除的采样相机；其他相机位置不变。</translation>
    </message>
    <message>
        <source>Fewest samples</source>
        <translation>最少采样数</translation>
    </message>
    <message>
        <source>Samples a pixel takes before its noise is judged: few leave plain surfaces early and spend the time on edges. 0: as Blender sees fit. Needs a noise threshold.</source>
        <translation>判断像素噪声之前的采样数：较少时会很快离开平坦表面，把时间用在边缘上。0：由 Blender 决定。需要噪声阈值。</translation>
    </message>
    <message>
        <source>Bit depth</source>
        <translation>位深</translation>
    </message>
    <message>
        <source>Bits a channel of the images: 8, or 16 for what reads the darks and gradients of the light.</source>
        <translation>图像每个通道的位数：8；若要读取暗部和光线渐变，则为 16。</translation>
    </message>
    <message>
        <source>Background rotation</source>
        <translation>背景旋转</translation>
    </message>
    <message>
        <source>Turn of the background picture about +Z. Needs scene.background_hdri.</source>
        <translation>背景图片绕 +Z 的旋转。需要 scene.background_hdri。</translation>
    </message>
    <message>
        <source>Sun size</source>
        <translation>太阳大小</translation>
    </message>
    <message>
        <source>Angular diameter of directional lights: larger gives softer shadow edges, 0 hard ones. The sun itself has half a degree.</source>
        <translation>平行光的角直径：越大阴影边缘越柔和，0 为硬边。真实太阳为半度。</translation>
    </message>
</context>
<context>
    <name>ImageCache</name>
    <message>
        <source>The image file is missing</source>
        <translation>图像文件缺失</translation>
    </message>
    <message>
        <source>The image cannot be read: %1</source>
        <translation>无法读取图像：%1</translation>
    </message>
    <message>
        <source>no whole EXR with colours</source>
        <translation>不是带颜色的完整 EXR</translation>
    </message>
    <message>
        <source>The image lies outside the dataset&apos;s folder, or is no file, and is not opened</source>
        <translation>图像位于数据集文件夹之外或不是文件，因此不打开</translation>
    </message>
    <message>
        <source>The image may not be read: its permissions or those of its folder forbid it</source>
        <translation>不允许读取该图像：文件或其文件夹的权限禁止读取</translation>
    </message>
</context>
<context>
    <name>Model</name>
    <message>
        <source>Parameter</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Dotted key of the config, as camera.iso; digits index a list.</source>
        <translation>以点分隔的配置键，如 camera.iso；数字为列表序号。</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>categorical: the values as listed; linear: numbers at equal distances.</source>
        <translation>categorical：按列出的值；linear：等间距的数。</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>值</translation>
    </message>
    <message>
        <source>What a categorical sweep takes one after another.</source>
        <translation>分类扫描依次取的值。</translation>
    </message>
    <message>
        <source>First value</source>
        <translation>起始值</translation>
    </message>
    <message>
        <source>Where a linear sweep begins.</source>
        <translation>线性扫描的起点。</translation>
    </message>
    <message>
        <source>Last value</source>
        <translation>终止值</translation>
    </message>
    <message>
        <source>Where a linear sweep ends at the latest.</source>
        <translation>线性扫描最迟的终点。</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步长</translation>
    </message>
    <message>
        <source>Distance of two values; beats steps. 0 counts as not given.</source>
        <translation>相邻两值的间距；优先于步数。0 视为未给出。</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步数</translation>
    </message>
    <message>
        <source>Number of values from min to max, both included.</source>
        <translation>从 min 到 max 的值的个数，含两端。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Names the folder of its datasets.</source>
        <translation>用作其各数据集的文件夹名。</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>What it is to find out.</source>
        <translation>想要弄清什么。</translation>
    </message>
    <message>
        <source>Base config</source>
        <translation>基础配置</translation>
    </message>
    <message>
        <source>The config all variants start from; presets and older keys are understood.</source>
        <translation>所有变体的起点配置；可识别预设和旧键。</translation>
    </message>
    <message>
        <source>Sweeps</source>
        <translation>扫描</translation>
    </message>
    <message>
        <source>What is varied: every combination is a variant, the first sweep slowest.</source>
        <translation>改变什么：每个组合为一个变体，第一个扫描变化最慢。</translation>
    </message>
    <message>
        <source>Same layout</source>
        <translation>相同布局</translation>
    </message>
    <message>
        <source>All variants have the same targets in the same places.</source>
        <translation>所有变体的靶标及其位置都相同。</translation>
    </message>
    <message>
        <source>Same lighting</source>
        <translation>相同光照</translation>
    </message>
    <message>
        <source>All variants have the same lights and textures.</source>
        <translation>所有变体的灯光和纹理都相同。</translation>
    </message>
    <message>
        <source>Same cameras</source>
        <translation>相同相机</translation>
    </message>
    <message>
        <source>All variants have the same camera poses.</source>
        <translation>所有变体的相机位姿都相同。</translation>
    </message>
    <message>
        <source>Names the folder of its dataset.</source>
        <translation>用作其数据集的文件夹名。</translation>
    </message>
    <message>
        <source>Config file</source>
        <translation>配置文件</translation>
    </message>
    <message>
        <source>A config, below the current folder or else below the campaign&apos;s own.</source>
        <translation>一个配置，位于当前文件夹之下，否则在实验计划自身的文件夹之下。</translation>
    </message>
    <message>
        <source>Overrides</source>
        <translation>覆盖项</translation>
    </message>
    <message>
        <source>Keys merged over that config; lists of names are joined, all else replaces.</source>
        <translation>合并到该配置之上的键；名称列表会拼接，其余一律替换。</translation>
    </message>
    <message>
        <source>Dotted key of the config, as camera.resolution.</source>
        <translation>以点分隔的配置键，如 camera.resolution。</translation>
    </message>
    <message>
        <source>What it takes one after another; at least one.</source>
        <translation>依次取的值；至少一个。</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>基础</translation>
    </message>
    <message>
        <source>What the axes vary.</source>
        <translation>各轴所改变的内容。</translation>
    </message>
    <message>
        <source>Axes</source>
        <translation>坐标轴</translation>
    </message>
    <message>
        <source>Every combination is a sub-experiment, the first axis slowest; at least one.</source>
        <translation>每个组合为一个子实验，第一个轴变化最慢；至少一个。</translation>
    </message>
    <message>
        <source>Output folder</source>
        <translation>输出文件夹</translation>
    </message>
    <message>
        <source>Parent of the datasets when the command line names no folder.</source>
        <translation>命令行未指定文件夹时各数据集的上级文件夹。</translation>
    </message>
    <message>
        <source>Sub-experiments</source>
        <translation>子实验</translation>
    </message>
    <message>
        <source>One dataset each.</source>
        <translation>每个对应一个数据集。</translation>
    </message>
    <message>
        <source>Matrices</source>
        <translation>矩阵</translation>
    </message>
    <message>
        <source>Many sub-experiments from one config.</source>
        <translation>由一个配置生成多个子实验。</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>元数据</translation>
    </message>
    <message>
        <source>Free notes that go into dataset.metadata of each.</source>
        <translation>自由备注，写入各自的 dataset.metadata。</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>实验</translation>
    </message>
    <message>
        <source>One base config and what is varied in it: tagmill experiment expand and run read it.</source>
        <translation>一个基础配置及其中的变化项：由 tagmill experiment expand 和 run 读取。</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>扫描</translation>
    </message>
    <message>
        <source>One parameter and the values it takes.</source>
        <translation>一个参数及其取值。</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>实验计划</translation>
    </message>
    <message>
        <source>Several configs as one piece of work: tagmill experiment expand and run read it.</source>
        <translation>作为一项工作的多个配置：由 tagmill experiment expand 和 run 读取。</translation>
    </message>
    <message>
        <source>Sub-experiment</source>
        <translation>子实验</translation>
    </message>
    <message>
        <source>One dataset of a campaign.</source>
        <translation>实验计划中的一个数据集。</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>矩阵</translation>
    </message>
    <message>
        <source>A config with every combination of some values.</source>
        <translation>一个配置与若干取值的所有组合。</translation>
    </message>
    <message>
        <source>Axis</source>
        <translation>轴</translation>
    </message>
    <message>
        <source>One parameter of a matrix and its values.</source>
        <translation>矩阵的一个参数及其取值。</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Dotted path of a number in the report, as geometric.distance.mean; digits index a list.</source>
        <translation>报告中某个数值的点分路径，如 geometric.distance.mean；数字为列表序号。</translation>
    </message>
    <message>
        <source>Smallest value</source>
        <translation>最小值</translation>
    </message>
    <message>
        <source>Below it the rule is broken.</source>
        <translation>低于此值即违反规则。</translation>
    </message>
    <message>
        <source>Largest value</source>
        <translation>最大值</translation>
    </message>
    <message>
        <source>Above it the rule is broken.</source>
        <translation>高于此值即违反规则。</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>关键</translation>
    </message>
    <message>
        <source>A broken rule fails the gate; one that is not critical only warns.</source>
        <translation>违反关键规则则门禁不通过；非关键规则只给出警告。</translation>
    </message>
    <message>
        <source>Text of the warning</source>
        <translation>警告文字</translation>
    </message>
    <message>
        <source>What is said when a rule that is not critical is broken; made from the values when missing.</source>
        <translation>违反非关键规则时显示的文字；缺省时由数值生成。</translation>
    </message>
    <message>
        <source>Text of the failure</source>
        <translation>失败文字</translation>
    </message>
    <message>
        <source>What is said when a critical rule is broken; made from the values when missing.</source>
        <translation>违反关键规则时显示的文字；缺省时由数值生成。</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>All of them must hold.</source>
        <translation>必须全部满足。</translation>
    </message>
    <message>
        <source>Gates</source>
        <translation>门禁</translation>
    </message>
    <message>
        <source>Rules that a report must keep: tagmill audit run --gate and evaluate --gate read it.</source>
        <translation>报告必须满足的规则：由 tagmill audit run --gate 和 evaluate --gate 读取。</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>门禁</translation>
    </message>
    <message>
        <source>One number of a report and its bounds. A number the report does not have, or that is no number, breaks the rule.</source>
        <translation>报告中的一个数值及其界限。报告中没有该数值或它不是数，即违反规则。</translation>
    </message>
    <message>
        <source>Where the job was locked. What is rendered goes where the command line says.</source>
        <translation>任务锁定时的位置。渲染结果写到命令行指定的位置。</translation>
    </message>
    <message>
        <source>Log folder</source>
        <translation>日志文件夹</translation>
    </message>
    <message>
        <source>Kept for render-tag.</source>
        <translation>为 render-tag 保留。</translation>
    </message>
    <message>
        <source>Asset folder</source>
        <translation>资源文件夹</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>工作进程</translation>
    </message>
    <message>
        <source>Kept for render-tag; the command line says how many.</source>
        <translation>为 render-tag 保留；数量由命令行指定。</translation>
    </message>
    <message>
        <source>Time-out in seconds</source>
        <translation>超时（秒）</translation>
    </message>
    <message>
        <source>Memory limit in GB</source>
        <translation>内存上限（GB）</translation>
    </message>
    <message>
        <source>Memory limit in MB</source>
        <translation>内存上限（MB）</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Version of the job spec.</source>
        <translation>任务规格的版本。</translation>
    </message>
    <message>
        <source>Job id</source>
        <translation>任务 ID</translation>
    </message>
    <message>
        <source>job- and 8 hex digits made from config, assets, environment, seed and shard.</source>
        <translation>job- 加 8 位十六进制数，由配置、资源、环境、种子和分片生成。</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>When it was locked: UTC, ISO 8601.</source>
        <translation>锁定时间：UTC，ISO 8601。</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>Folders of the machine it was locked on.</source>
        <translation>锁定任务的机器上的文件夹。</translation>
    </message>
    <message>
        <source>Infrastructure</source>
        <translation>基础设施</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>The seed; the same as scene_config.dataset.seeds.global_seed.</source>
        <translation>种子；与 scene_config.dataset.seeds.global_seed 相同。</translation>
    </message>
    <message>
        <source>Config</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>The whole resolved config. Its presets are already expanded and only named.</source>
        <translation>解析后的完整配置。其中的预设已展开，只保留名称。</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>The program it was locked with; another one is a warning.</source>
        <translation>锁定时使用的程序；程序不同时给出警告。</translation>
    </message>
    <message>
        <source>Blender</source>
        <translation>Blender</translation>
    </message>
    <message>
        <source>The Blender found when it was locked, or unknown; another one is a warning.</source>
        <translation>锁定时找到的 Blender，或 unknown；不同时给出警告。</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>资源</translation>
    </message>
    <message>
        <source>Hash of background, floor textures and tag picture; unknown is not compared.</source>
        <translation>背景、地面纹理和标签图像的哈希；unknown 时不比较。</translation>
    </message>
    <message>
        <source>Config hash</source>
        <translation>配置哈希</translation>
    </message>
    <message>
        <source>Hash of the config without machine paths; null is not compared.</source>
        <translation>不含机器路径的配置哈希；null 时不比较。</translation>
    </message>
    <message>
        <source>Shard</source>
        <translation>分片</translation>
    </message>
    <message>
        <source>Which shard of shard_size scenes, from 0.</source>
        <translation>每 shard_size 个场景为一片，这是第几片，从 0 计。</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>Presets that went into the config, lowest first.</source>
        <translation>写入配置的预设，最底层的在前。</translation>
    </message>
    <message>
        <source>Scenes a shard</source>
        <translation>每分片场景数</translation>
    </message>
    <message>
        <source>Scenes in a shard; null: all of the config.</source>
        <translation>一个分片的场景数；null：配置的全部场景。</translation>
    </message>
    <message>
        <source>Job spec</source>
        <translation>任务规格</translation>
    </message>
    <message>
        <source>A job frozen in a file: tagmill lock writes it, tagmill generate --job runs it.</source>
        <translation>冻结在文件中的任务：由 tagmill lock 写入，由 tagmill generate --job 运行。</translation>
    </message>
    <message>
        <source>Paths of a job</source>
        <translation>任务的路径</translation>
    </message>
    <message>
        <source>Folders of the machine a job was locked on.</source>
        <translation>锁定任务的那台机器上的文件夹。</translation>
    </message>
    <message>
        <source>Infrastructure of a job</source>
        <translation>任务的基础设施</translation>
    </message>
    <message>
        <source>Limits of render-tag&apos;s workers; not used here.</source>
        <translation>render-tag 工作进程的限制；此处不使用。</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>场景</translation>
    </message>
    <message>
        <source>Number of the scene, from 0.</source>
        <translation>场景编号，从 0 计。</translation>
    </message>
    <message>
        <source>The seed of the attempt that was accepted.</source>
        <translation>被接受的那次尝试的种子。</translation>
    </message>
    <message>
        <source>World</source>
        <translation>世界</translation>
    </message>
    <message>
        <source>Lights, background and floor.</source>
        <translation>灯光、背景和地面。</translation>
    </message>
    <message>
        <source>Renderer</source>
        <translation>渲染器</translation>
    </message>
    <message>
        <source>The renderer section of the config.</source>
        <translation>配置的 renderer 一节。</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>物体</translation>
    </message>
    <message>
        <source>Tags, boards and occluders.</source>
        <translation>标签、标定板和遮挡物。</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation>相机</translation>
    </message>
    <message>
        <source>One frame each.</source>
        <translation>每个相机一帧。</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>背景</translation>
    </message>
    <message>
        <source>Picture of the surroundings.</source>
        <translation>周围环境的图像。</translation>
    </message>
    <message>
        <source>Background rotation</source>
        <translation>背景旋转</translation>
    </message>
    <message>
        <source>Lights</source>
        <translation>灯光</translation>
    </message>
    <message>
        <source>Point lights, then suns.</source>
        <translation>先是点光源，后是日光。</translation>
    </message>
    <message>
        <source>Floor texture</source>
        <translation>地面纹理</translation>
    </message>
    <message>
        <source>Picture on the floor.</source>
        <translation>地面上的图像。</translation>
    </message>
    <message>
        <source>Texture scale</source>
        <translation>纹理缩放</translation>
    </message>
    <message>
        <source>Repetitions of the floor texture.</source>
        <translation>地面纹理的重复次数。</translation>
    </message>
    <message>
        <source>Texture rotation</source>
        <translation>纹理旋转</translation>
    </message>
    <message>
        <source>Turn of the floor texture about +Z.</source>
        <translation>地面纹理绕 +Z 的转角。</translation>
    </message>
    <message>
        <source>Tagmill</source>
        <translation>Tagmill</translation>
    </message>
    <message>
        <source>Marks a recipe that is not compiled as render-tag does: {format: 1}. Left out otherwise.</source>
        <translation>标明配方的编译方式与 render-tag 不同：{format: 1}。否则省略。</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Version of our recipe data.</source>
        <translation>我方配方数据的版本。</translation>
    </message>
    <message>
        <source>Kind of light.</source>
        <translation>灯光种类。</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Where it stands in the world.</source>
        <translation>在世界中的位置。</translation>
    </message>
    <message>
        <source>Intensity</source>
        <translation>强度</translation>
    </message>
    <message>
        <source>Power in W; of a sun its irradiance in W/m².</source>
        <translation>功率，W；日光为辐照度，W/m²。</translation>
    </message>
    <message>
        <source>Radius</source>
        <translation>半径</translation>
    </message>
    <message>
        <source>Size; larger gives softer shadows.</source>
        <translation>大小；越大阴影越柔和。</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Linear red, green and blue.</source>
        <translation>线性的红、绿、蓝。</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>旋转</translation>
    </message>
    <message>
        <source>Direction of a sun as XYZ Euler angles.</source>
        <translation>日光方向，XYZ 欧拉角。</translation>
    </message>
    <message>
        <source>Kind of object.</source>
        <translation>物体种类。</translation>
    </message>
    <message>
        <source>Unique in its scene.</source>
        <translation>在其场景中唯一。</translation>
    </message>
    <message>
        <source>Its centre in the world.</source>
        <translation>其中心在世界中的位置。</translation>
    </message>
    <message>
        <source>XYZ Euler angles.</source>
        <translation>XYZ 欧拉角。</translation>
    </message>
    <message>
        <source>Quaternion</source>
        <translation>四元数</translation>
    </message>
    <message>
        <source>Always null: only rotation_euler turns an object.</source>
        <translation>始终为 null：物体只由 rotation_euler 旋转。</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>As render-tag stores it; sizes say how large an object is.</source>
        <translation>按 render-tag 的存储方式；物体大小由各尺寸给出。</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>What belongs to this kind of object alone.</source>
        <translation>仅属于此类物体的内容。</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>材质</translation>
    </message>
    <message>
        <source>Surface of a tag.</source>
        <translation>标签的表面。</translation>
    </message>
    <message>
        <source>Texture</source>
        <translation>纹理</translation>
    </message>
    <message>
        <source>Picture that render-tag puts on it; the geometry here is exact without.</source>
        <translation>render-tag 贴上去的图像；这里的几何无需它也是精确的。</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>标定板</translation>
    </message>
    <message>
        <source>The pattern of a calibration board.</source>
        <translation>标定板的图案。</translation>
    </message>
    <message>
        <source>Forward axis</source>
        <translation>前向轴</translation>
    </message>
    <message>
        <source>Always null.</source>
        <translation>始终为 null。</translation>
    </message>
    <message>
        <source>Keypoints</source>
        <translation>关键点</translation>
    </message>
    <message>
        <source>Corners in the frame of the object, [x, y, z] in metres.</source>
        <translation>物体坐标系中的角点，[x, y, z]，米。</translation>
    </message>
    <message>
        <source>Saddle points</source>
        <translation>鞍点</translation>
    </message>
    <message>
        <source>Saddle points in the frame of the object, [x, y, z] in metres.</source>
        <translation>物体坐标系中的鞍点，[x, y, z]，米。</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Id in its family.</source>
        <translation>在标签族中的 ID。</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>族</translation>
    </message>
    <message>
        <source>Family or dictionary.</source>
        <translation>标签族或字典。</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>尺寸</translation>
    </message>
    <message>
        <source>Edge of the black border.</source>
        <translation>黑色边框的边长。</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>边距</translation>
    </message>
    <message>
        <source>White quiet zone.</source>
        <translation>白色静区。</translation>
    </message>
    <message>
        <source>Tag picture</source>
        <translation>标签图像</translation>
    </message>
    <message>
        <source>Picture of the tag, or a folder with FAMILY_ID_mMARGIN.png.</source>
        <translation>标签的图像，或存放 FAMILY_ID_mMARGIN.png 的文件夹。</translation>
    </message>
    <message>
        <source>What render-tag does not know of it. Left out where nothing is set.</source>
        <translation>其中 render-tag 不认识的内容。没有设置时省略。</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>Always plain.</source>
        <translation>始终为 plain。</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列数</translation>
    </message>
    <message>
        <source>Cells in a row.</source>
        <translation>一行的格数。</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Rows of cells.</source>
        <translation>格子的行数。</translation>
    </message>
    <message>
        <source>Tag size</source>
        <translation>标签尺寸</translation>
    </message>
    <message>
        <source>Edge of the tags on it.</source>
        <translation>其上标签的边长。</translation>
    </message>
    <message>
        <source>Cell size</source>
        <translation>格子尺寸</translation>
    </message>
    <message>
        <source>Edge of a cell.</source>
        <translation>一个格子的边长。</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>形状</translation>
    </message>
    <message>
        <source>Always plate.</source>
        <translation>始终为 plate。</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>长度</translation>
    </message>
    <message>
        <source>Size along the edge of the shadow.</source>
        <translation>沿阴影边缘方向的尺寸。</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>宽度</translation>
    </message>
    <message>
        <source>Size across the edge of the shadow.</source>
        <translation>垂直于阴影边缘方向的尺寸。</translation>
    </message>
    <message>
        <source>Thickness</source>
        <translation>厚度</translation>
    </message>
    <message>
        <source>Thickness of the plate.</source>
        <translation>遮挡板的厚度。</translation>
    </message>
    <message>
        <source>Albedo</source>
        <translation>反照率</translation>
    </message>
    <message>
        <source>Share of light it reflects.</source>
        <translation>反射光的比例。</translation>
    </message>
    <message>
        <source>Roughness</source>
        <translation>粗糙度</translation>
    </message>
    <message>
        <source>Roughness of its surface.</source>
        <translation>其表面的粗糙度。</translation>
    </message>
    <message>
        <source>What render-tag does not know of a print. Left out where nothing is set.</source>
        <translation>印刷中 render-tag 不认识的内容。没有设置时省略。</translation>
    </message>
    <message>
        <source>Corner ids</source>
        <translation>角点 ID</translation>
    </message>
    <message>
        <source>Of a ChArUco board: whether saddle points are numbered from the top or from the bottom row.</source>
        <translation>ChArUco 板：鞍点从最上一行还是从最下一行开始编号。</translation>
    </message>
    <message>
        <source>Print scale</source>
        <translation>印刷比例</translation>
    </message>
    <message>
        <source>Measured size of the print divided by its design, along x and y.</source>
        <translation>印刷实测尺寸除以设计尺寸，沿 x 和 y。</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>印刷</translation>
    </message>
    <message>
        <source>Ink on paper, or a screen that shines.</source>
        <translation>纸上油墨，或发光的屏幕。</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>By Blender or by the instant rasteriser.</source>
        <translation>由 Blender 或即时光栅化器生成。</translation>
    </message>
    <message>
        <source>Optics</source>
        <translation>光学</translation>
    </message>
    <message>
        <source>Frames bent to the lens, or the lens traced.</source>
        <translation>将帧变形为镜头成像，或追踪镜头。</translation>
    </message>
    <message>
        <source>Pixel filter</source>
        <translation>像素滤波器</translation>
    </message>
    <message>
        <source>How samples become a pixel.</source>
        <translation>采样如何合成像素。</translation>
    </message>
    <message>
        <source>Of a camera placed by hand.</source>
        <translation>手动放置的相机的名称。</translation>
    </message>
    <message>
        <source>Exposure gain</source>
        <translation>曝光增益</translation>
    </message>
    <message>
        <source>Factor on the linear radiance.</source>
        <translation>线性辐亮度的乘数。</translation>
    </message>
    <message>
        <source>Pixel pitch</source>
        <translation>像元尺寸</translation>
    </message>
    <message>
        <source>Physical size of a pixel.</source>
        <translation>像素的物理尺寸。</translation>
    </message>
    <message>
        <source>Time of the truth</source>
        <translation>真值时刻</translation>
    </message>
    <message>
        <source>Which moment of the exposure the records hold.</source>
        <translation>记录对应曝光的哪一时刻。</translation>
    </message>
    <message>
        <source>Roughness of the print.</source>
        <translation>印刷面的粗糙度。</translation>
    </message>
    <message>
        <source>Specular</source>
        <translation>高光</translation>
    </message>
    <message>
        <source>Specular part of the print.</source>
        <translation>印刷面的高光分量。</translation>
    </message>
    <message>
        <source>Kind of board.</source>
        <translation>标定板种类。</translation>
    </message>
    <message>
        <source>Marker size</source>
        <translation>标记尺寸</translation>
    </message>
    <message>
        <source>Edge of a marker.</source>
        <translation>标记的边长。</translation>
    </message>
    <message>
        <source>Dictionary</source>
        <translation>字典</translation>
    </message>
    <message>
        <source>Family or dictionary of the markers.</source>
        <translation>标记的标签族或字典。</translation>
    </message>
    <message>
        <source>Spacing ratio</source>
        <translation>间距比</translation>
    </message>
    <message>
        <source>Gap of an AprilGrid divided by the marker.</source>
        <translation>AprilGrid 的间隙除以标记尺寸。</translation>
    </message>
    <message>
        <source>Square size</source>
        <translation>方格尺寸</translation>
    </message>
    <message>
        <source>Edge of a square of a ChArUco board.</source>
        <translation>ChArUco 板方格的边长。</translation>
    </message>
    <message>
        <source>Quiet zone</source>
        <translation>静区</translation>
    </message>
    <message>
        <source>White rim around the pattern.</source>
        <translation>图案周围的白边。</translation>
    </message>
    <message>
        <source>Ids</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Ids of the markers; null: 0, 1, 2 …</source>
        <translation>标记的 ID；null：0、1、2 …</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>图案</translation>
    </message>
    <message>
        <source>Which cells hold markers and how they are numbered. Left out: as render-tag does.</source>
        <translation>哪些格子放标记以及如何编号。省略：与 render-tag 相同。</translation>
    </message>
    <message>
        <source>Pose</source>
        <translation>位姿</translation>
    </message>
    <message>
        <source>Camera-to-world, metres; camera axes as in Blender: x right, y up, −z forward.</source>
        <translation>相机到世界，米；相机轴与 Blender 相同：x 向右，y 向上，−z 向前。</translation>
    </message>
    <message>
        <source>Intrinsics</source>
        <translation>内参</translation>
    </message>
    <message>
        <source>Lens and sensor.</source>
        <translation>镜头与传感器。</translation>
    </message>
    <message>
        <source>Motion and shutter</source>
        <translation>运动与快门</translation>
    </message>
    <message>
        <source>Motion and shutter.</source>
        <translation>运动与快门。</translation>
    </message>
    <message>
        <source>Aperture</source>
        <translation>光圈</translation>
    </message>
    <message>
        <source>Aperture; null: all is in focus.</source>
        <translation>光圈；null：处处清晰。</translation>
    </message>
    <message>
        <source>Focus distance</source>
        <translation>对焦距离</translation>
    </message>
    <message>
        <source>Distance that is in focus.</source>
        <translation>清晰成像的距离。</translation>
    </message>
    <message>
        <source>Smallest tag</source>
        <translation>最小标签</translation>
    </message>
    <message>
        <source>Tags smaller than this are not listed.</source>
        <translation>小于此值的标签不列出。</translation>
    </message>
    <message>
        <source>Largest tag</source>
        <translation>最大标签</translation>
    </message>
    <message>
        <source>Tags larger than this are not listed.</source>
        <translation>大于此值的标签不列出。</translation>
    </message>
    <message>
        <source>ISO noise</source>
        <translation>ISO 噪声</translation>
    </message>
    <message>
        <source>Strength of the noise that goes with the ISO value.</source>
        <translation>与 ISO 值对应的噪声强度。</translation>
    </message>
    <message>
        <source>Sensor noise</source>
        <translation>传感器噪声</translation>
    </message>
    <message>
        <source>Noise on the linear image.</source>
        <translation>线性图像上的噪声。</translation>
    </message>
    <message>
        <source>Tone mapping</source>
        <translation>色调映射</translation>
    </message>
    <message>
        <source>From linear light to pixel values.</source>
        <translation>从线性光强到像素值。</translation>
    </message>
    <message>
        <source>Dynamic range</source>
        <translation>动态范围</translation>
    </message>
    <message>
        <source>Dynamic range of the sensor.</source>
        <translation>传感器的动态范围。</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>分辨率</translation>
    </message>
    <message>
        <source>Size of the picture.</source>
        <translation>图像尺寸。</translation>
    </message>
    <message>
        <source>K matrix</source>
        <translation>K 矩阵</translation>
    </message>
    <message>
        <source>Camera matrix of the picture, corner-origin.</source>
        <translation>图像的相机矩阵，以角为原点。</translation>
    </message>
    <message>
        <source>Field of view</source>
        <translation>视场角</translation>
    </message>
    <message>
        <source>Field of view as the config has it.</source>
        <translation>配置中的视场角。</translation>
    </message>
    <message>
        <source>Distortion model</source>
        <translation>畸变模型</translation>
    </message>
    <message>
        <source>Model of the lens.</source>
        <translation>镜头的模型。</translation>
    </message>
    <message>
        <source>Distortion coefficients</source>
        <translation>畸变系数</translation>
    </message>
    <message>
        <source>Numbers: k1, k2, p1, p2, k3 or kb1 to kb4; empty: no distortion.</source>
        <translation>数值：k1、k2、p1、p2、k3 或 kb1 到 kb4；为空：无畸变。</translation>
    </message>
    <message>
        <source>Overscan K matrix</source>
        <translation>过扫描 K 矩阵</translation>
    </message>
    <message>
        <source>Camera matrix of the larger undistorted frame.</source>
        <translation>较大的无畸变帧的相机矩阵。</translation>
    </message>
    <message>
        <source>Overscan resolution</source>
        <translation>过扫描分辨率</translation>
    </message>
    <message>
        <source>Size of the larger undistorted frame.</source>
        <translation>较大的无畸变帧的尺寸。</translation>
    </message>
    <message>
        <source>Spherical field of view</source>
        <translation>球面视场角</translation>
    </message>
    <message>
        <source>Full angle of the equidistant frame.</source>
        <translation>等距投影帧的全角。</translation>
    </message>
    <message>
        <source>Spherical resolution</source>
        <translation>球面分辨率</translation>
    </message>
    <message>
        <source>Size of the equidistant frame.</source>
        <translation>等距投影帧的尺寸。</translation>
    </message>
    <message>
        <source>Rim in which corners are not evaluated.</source>
        <translation>其中的角点不参与评估的边缘。</translation>
    </message>
    <message>
        <source>Velocity</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Velocity in the world.</source>
        <translation>在世界坐标系中的速度。</translation>
    </message>
    <message>
        <source>Shutter time</source>
        <translation>快门时间</translation>
    </message>
    <message>
        <source>Exposure; null: none, as 0.</source>
        <translation>曝光时间；null：无，同 0。</translation>
    </message>
    <message>
        <source>Rolling shutter</source>
        <translation>卷帘快门</translation>
    </message>
    <message>
        <source>From the first row to the last; 0: global shutter.</source>
        <translation>从第一行到最后一行；0：全局快门。</translation>
    </message>
    <message>
        <source>Noises</source>
        <translation>多种噪声</translation>
    </message>
    <message>
        <source>Several noises, one after another; the single one above is then not used.</source>
        <translation>依次施加的多种噪声；此时不使用上面的单个噪声。</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>配方</translation>
    </message>
    <message>
        <source>One scene with all chance resolved; scene_recipes.json is a list of them.</source>
        <translation>所有随机性都已确定的一个场景；scene_recipes.json 是其列表。</translation>
    </message>
    <message>
        <source>World of a recipe</source>
        <translation>配方的世界</translation>
    </message>
    <message>
        <source>What surrounds the targets.</source>
        <translation>靶标周围的一切。</translation>
    </message>
    <message>
        <source>Mark of a recipe</source>
        <translation>配方的标识</translation>
    </message>
    <message>
        <source>Says that a recipe holds corrected data.</source>
        <translation>说明配方含有修正后的数据。</translation>
    </message>
    <message>
        <source>Light of a recipe</source>
        <translation>配方的灯光</translation>
    </message>
    <message>
        <source>A point light or a sun.</source>
        <translation>点光源或日光。</translation>
    </message>
    <message>
        <source>Object of a recipe</source>
        <translation>配方的物体</translation>
    </message>
    <message>
        <source>A tag, a board or an occluder.</source>
        <translation>标签、标定板或遮挡物。</translation>
    </message>
    <message>
        <source>Tag of a recipe</source>
        <translation>配方的标签</translation>
    </message>
    <message>
        <source>The properties of a tag.</source>
        <translation>标签的属性。</translation>
    </message>
    <message>
        <source>Plain board of a recipe</source>
        <translation>配方的白板</translation>
    </message>
    <message>
        <source>The properties of the white board behind a grid of tags.</source>
        <translation>标签网格后面白板的属性。</translation>
    </message>
    <message>
        <source>Occluder of a recipe</source>
        <translation>配方的遮挡物</translation>
    </message>
    <message>
        <source>The properties of a plate that throws shadows.</source>
        <translation>投下阴影的遮挡板的属性。</translation>
    </message>
    <message>
        <source>Mark of a board</source>
        <translation>标定板的标识</translation>
    </message>
    <message>
        <source>The properties of a calibration board: empty, or ours.</source>
        <translation>标定板的属性：为空，或为我方数据。</translation>
    </message>
    <message>
        <source>Print of a recipe</source>
        <translation>配方的印刷</translation>
    </message>
    <message>
        <source>Ours: how a target is printed and numbered.</source>
        <translation>我方数据：靶标如何印刷和编号。</translation>
    </message>
    <message>
        <source>Material of a recipe</source>
        <translation>配方的材质</translation>
    </message>
    <message>
        <source>Board of a recipe</source>
        <translation>配方的标定板</translation>
    </message>
    <message>
        <source>Camera of a recipe</source>
        <translation>配方的相机</translation>
    </message>
    <message>
        <source>One frame.</source>
        <translation>一帧图像。</translation>
    </message>
    <message>
        <source>Lens of a recipe</source>
        <translation>配方的镜头</translation>
    </message>
    <message>
        <source>Lens and sensor of a camera.</source>
        <translation>相机的镜头与传感器。</translation>
    </message>
    <message>
        <source>Motion of a recipe</source>
        <translation>配方的运动</translation>
    </message>
    <message>
        <source>Motion and shutter of a camera.</source>
        <translation>相机的运动与快门。</translation>
    </message>
    <message>
        <source>Renderer of a recipe</source>
        <translation>配方的渲染器</translation>
    </message>
    <message>
        <source>Rendering of a recipe</source>
        <translation>配方的渲染</translation>
    </message>
    <message>
        <source>Ours: how the pictures are made.</source>
        <translation>我方数据：图像如何生成。</translation>
    </message>
    <message>
        <source>Camera data of a recipe</source>
        <translation>配方的相机数据</translation>
    </message>
    <message>
        <source>Ours: exposure and truth of a frame.</source>
        <translation>我方数据：一帧的曝光与真值。</translation>
    </message>
    <message>
        <source>Sensor noise of a recipe</source>
        <translation>配方的传感器噪声</translation>
    </message>
    <message>
        <source>One noise of a recipe</source>
        <translation>配方的单个噪声</translation>
    </message>
    <message>
        <source>One of several noises.</source>
        <translation>多种噪声中的一种。</translation>
    </message>
    <message>
        <source>Command whose standard input and output end in a Blender; found when not set.</source>
        <translation>标准输入输出最终通向 Blender 的命令；未设置时自动查找。</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高度</translation>
    </message>
    <message>
        <source>Height of the frames; as in the file when not set.</source>
        <translation>帧的高度；未设置时以文件为准。</translation>
    </message>
    <message>
        <source>Width of the frames; as in the file when not set.</source>
        <translation>帧的宽度；未设置时以文件为准。</translation>
    </message>
    <message>
        <source>Bit depth</source>
        <translation>位深</translation>
    </message>
    <message>
        <source>Bits a channel of the colour frames: 8 or 16 for PNG, 16 or 32 for OPEN_EXR.</source>
        <translation>彩色帧每个颜色通道的位数：PNG 为 8 或 16，OPEN_EXR 为 16 或 32。</translation>
    </message>
    <message>
        <source>File format</source>
        <translation>文件格式</translation>
    </message>
    <message>
        <source>Of the colour frames; as in the file when not set.</source>
        <translation>彩色帧的格式；未设置时以文件为准。</translation>
    </message>
    <message>
        <source>EXR codec</source>
        <translation>EXR 编码</translation>
    </message>
    <message>
        <source>How the passes are packed. PXR24 and DWA lose something; ids are never packed so.</source>
        <translation>渲染通道的压缩方式。PXR24 和 DWA 有损；ID 从不用这两种。</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>深度</translation>
    </message>
    <message>
        <source>Distance along the optical axis for each pixel.</source>
        <translation>每个像素沿光轴的距离。</translation>
    </message>
    <message>
        <source>Normals</source>
        <translation>法线</translation>
    </message>
    <message>
        <source>Surface normals in the camera&apos;s axes.</source>
        <translation>相机坐标系中的表面法线。</translation>
    </message>
    <message>
        <source>Optical flow</source>
        <translation>光流</translation>
    </message>
    <message>
        <source>Where each pixel goes in the next frame and came from in the one before, px. Not together with motion blur.</source>
        <translation>每个像素在下一帧去往何处、在上一帧来自何处，px。不能与运动模糊同时使用。</translation>
    </message>
    <message>
        <source>Flow previews</source>
        <translation>光流预览</translation>
    </message>
    <message>
        <source>Which flow the previews show; the files hold both.</source>
        <translation>预览显示哪个方向的光流；文件中两者都有。</translation>
    </message>
    <message>
        <source>Segmentation</source>
        <translation>分割</translation>
    </message>
    <message>
        <source>The id of the object each pixel shows. Cycles only.</source>
        <translation>每个像素所示物体的 ID。仅限 Cycles。</translation>
    </message>
    <message>
        <source>Previews</source>
        <translation>预览图</translation>
    </message>
    <message>
        <source>Pictures of the passes to look at, with one colour map for the whole sequence.</source>
        <translation>便于查看的各渲染通道图像，整个序列共用一个色表。</translation>
    </message>
    <message>
        <source>Keyframe multiplier</source>
        <translation>关键帧倍率</translation>
    </message>
    <message>
        <source>Stretches time: 2 gives twice as many frames of the same motion, with the same exposure.</source>
        <translation>拉伸时间：2 表示同样的运动帧数加倍，曝光不变。</translation>
    </message>
    <message>
        <source>Start time-out in seconds</source>
        <translation>启动超时（秒）</translation>
    </message>
    <message>
        <source>How long a Blender may take to start; below 0: a minute.</source>
        <translation>Blender 启动的最长时间；小于 0：一分钟。</translation>
    </message>
    <message>
        <source>Run embedded scripts</source>
        <translation>运行内嵌脚本</translation>
    </message>
    <message>
        <source>Runs the scripts that the .blend brings. They can do anything: only for files you trust.</source>
        <translation>运行 .blend 自带的脚本。脚本可以做任何事：只用于可信的文件。</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>What Cycles renders on; one that is not there falls back to the CPU, and it is said.</source>
        <translation>Cycles 用什么渲染；设备不存在时退回 CPU 并给出提示。</translation>
    </message>
    <message>
        <source>Noise threshold</source>
        <translation>噪声阈值</translation>
    </message>
    <message>
        <source>A pixel takes no more samples when its noise is below; 0 switches that off.</source>
        <translation>像素噪声低于此值时不再采样；0 表示关闭。</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>采样</translation>
    </message>
    <message>
        <source>Most samples a pixel.</source>
        <translation>每像素的最大采样数。</translation>
    </message>
    <message>
        <source>Denoise</source>
        <translation>降噪</translation>
    </message>
    <message>
        <source>Cleans the colour frames; a Blender without denoiser takes more samples instead, and it is said.</source>
        <translation>净化彩色帧；没有降噪器的 Blender 改为增加采样并给出提示。</translation>
    </message>
    <message>
        <source>Where what each Blender says is kept.</source>
        <translation>各个 Blender 输出信息的保存位置。</translation>
    </message>
    <message>
        <source>Keep good frames</source>
        <translation>保留完好的帧</translation>
    </message>
    <message>
        <source>Frames that are there, whole, and of the same settings are not rendered again.</source>
        <translation>已存在、完整且设置相同的帧不再重新渲染。</translation>
    </message>
    <message>
        <source>Unbind the camera</source>
        <translation>解除相机绑定</translation>
    </message>
    <message>
        <source>Frees the camera of parents, constraints and animation; it stays where it is.</source>
        <translation>使相机脱离父级、约束和动画；相机留在原位。</translation>
    </message>
    <message>
        <source>Animations</source>
        <translation>动画</translation>
    </message>
    <message>
        <source>Without them the scene stands still.</source>
        <translation>关闭则场景静止。</translation>
    </message>
    <message>
        <source>Motion blur</source>
        <translation>运动模糊</translation>
    </message>
    <message>
        <source>As in the file when not set; with optical flow it must be off.</source>
        <translation>未设置时以文件为准；使用光流时必须关闭。</translation>
    </message>
    <message>
        <source>Add-ons</source>
        <translation>插件</translation>
    </message>
    <message>
        <source>Blender add-ons to switch on.</source>
        <translation>要启用的 Blender 插件。</translation>
    </message>
    <message>
        <source>Blenders that render side by side; the cores are shared between them.</source>
        <translation>并行渲染的 Blender 数量；CPU 核心由它们分摊。</translation>
    </message>
    <message>
        <source>As many workers as fit</source>
        <translation>自动确定工作进程数</translation>
    </message>
    <message>
        <source>The number of workers from the free memory of the graphics card and what a worker needs.</source>
        <translation>按显卡可用显存和每个工作进程所需显存确定工作进程数。</translation>
    </message>
    <message>
        <source>Memory a worker</source>
        <translation>每个工作进程的显存</translation>
    </message>
    <message>
        <source>Graphics memory that a worker needs: 4GB, 512MiB or bytes; units of 1024.</source>
        <translation>一个工作进程所需的显存：4GB、512MiB 或字节数；单位按 1024 进制。</translation>
    </message>
    <message>
        <source>Renumber objects</source>
        <translation>重新编号物体</translation>
    </message>
    <message>
        <source>Gives every object a new id, by name; else the pass indices of the file stay and only objects without one get the next free ids.</source>
        <translation>按名称给每个物体分配新 ID；否则保留文件的通道编号，只给没有编号的物体分配下一个空闲 ID。</translation>
    </message>
    <message>
        <source>Raw flow channels</source>
        <translation>原始光流通道</translation>
    </message>
    <message>
        <source>Writes flow as Blender and visionsim do: R, G, B, A, signs and axes untouched.</source>
        <translation>像 Blender 和 visionsim 那样写光流：R、G、B、A，符号和坐标轴不变。</translation>
    </message>
    <message>
        <source>Keep the file&apos;s own outputs</source>
        <translation>保留文件自带的输出</translation>
    </message>
    <message>
        <source>Lets File Output nodes of the .blend write too. They write wherever the file says.</source>
        <translation>允许 .blend 的“文件输出”节点也写文件。它们会写到文件指定的任意位置。</translation>
    </message>
    <message>
        <source>Depth as PNG too</source>
        <translation>深度另存为 PNG</translation>
    </message>
    <message>
        <source>16-bit millimetres beside the EXR files.</source>
        <translation>在 EXR 文件之外另存 16 位毫米值。</translation>
    </message>
    <message>
        <source>Sequence settings</source>
        <translation>序列设置</translation>
    </message>
    <message>
        <source>How tagmill sequence renders a .blend. What is not set means: as in the file, as far as this Blender can.</source>
        <translation>tagmill sequence 如何渲染 .blend。未设置的项：以文件为准，只要此 Blender 支持。</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>分区</translation>
    </message>
    <message>
        <source>Where the tasks run; unset: the cluster&apos;s default.</source>
        <translation>任务运行的位置；未设置则用集群的默认分区。</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Who is charged for them.</source>
        <translation>由谁付费。</translation>
    </message>
    <message>
        <source>Quality of service</source>
        <translation>服务质量</translation>
    </message>
    <message>
        <source>A QOS of the cluster.</source>
        <translation>集群的一个 QOS。</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>时间限制</translation>
    </message>
    <message>
        <source>Of a task, as Slurm writes it: 2:00:00.</source>
        <translation>单个任务的，按 Slurm 的写法：2:00:00。</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Of a task, as Slurm writes it: 8G.</source>
        <translation>单个任务的，按 Slurm 的写法：8G。</translation>
    </message>
    <message>
        <source>Generic resources</source>
        <translation>通用资源</translation>
    </message>
    <message>
        <source>As gpu:1.</source>
        <translation>例如 gpu:1。</translation>
    </message>
    <message>
        <source>Processors</source>
        <translation>处理器</translation>
    </message>
    <message>
        <source>Of a task; its workers share them.</source>
        <translation>单个任务的；其工作进程共享它们。</translation>
    </message>
    <message>
        <source>Blender processes of a task.</source>
        <translation>一个任务的 Blender 进程数。</translation>
    </message>
    <message>
        <source>Modules</source>
        <translation>模块</translation>
    </message>
    <message>
        <source>Environment modules that are loaded first.</source>
        <translation>首先加载的环境模块。</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>容器</translation>
    </message>
    <message>
        <source>Words before the program, as apptainer, exec, tagmill.sif.</source>
        <translation>程序名之前的词，例如 apptainer, exec, tagmill.sif。</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>The tagmill of a node; unset: the path of this one.</source>
        <translation>节点上的 tagmill；未设置则用本程序的路径。</translation>
    </message>
    <message>
        <source>Further options</source>
        <translation>其他选项</translation>
    </message>
    <message>
        <source>Options of sbatch, as --constraint=avx2.</source>
        <translation>sbatch 的选项，例如 --constraint=avx2。</translation>
    </message>
    <message>
        <source>Scenes a task</source>
        <translation>每个任务的场景数</translation>
    </message>
    <message>
        <source>Unset: so many that starting Blender is a twentieth of the work.</source>
        <translation>未设置则取足够多，使启动 Blender 只占工作的二十分之一。</translation>
    </message>
    <message>
        <source>Tasks at once</source>
        <translation>同时运行的任务数</translation>
    </message>
    <message>
        <source>Most tasks that run at the same time.</source>
        <translation>最多同时运行的任务数。</translation>
    </message>
    <message>
        <source>Cluster profile</source>
        <translation>集群配置文件</translation>
    </message>
    <message>
        <source>How tasks are given to Slurm: tagmill generate --executor slurm --cluster reads it.</source>
        <translation>任务如何交给 Slurm：由 tagmill generate --executor slurm --cluster 读取。</translation>
    </message>
    <message>
        <source>Depth format</source>
        <translation>深度格式</translation>
    </message>
    <message>
        <source>OPEN_EXR keeps every bit; HDR (Radiance) cuts a value to 8 bits: up to one part in 128 below.</source>
        <translation>OPEN_EXR 保留每一位；HDR (Radiance) 将数值截断为 8 位：最多偏低 1/128。</translation>
    </message>
    <message>
        <source>Fewest samples</source>
        <translation>最少采样数</translation>
    </message>
    <message>
        <source>Samples a pixel takes before its noise is judged; 0: as Blender sees fit.</source>
        <translation>判断像素噪声之前的采样数；0：由 Blender 决定。</translation>
    </message>
    <message>
        <source>Turn of the background about +Z.</source>
        <translation>背景绕 +Z 的旋转。</translation>
    </message>
    <message>
        <source>Sun size</source>
        <translation>太阳大小</translation>
    </message>
    <message>
        <source>Angular diameter of every sun.</source>
        <translation>每个太阳的角直径。</translation>
    </message>
    <message>
        <source>Bits a channel of the image: 8 or 16.</source>
        <translation>图像每个通道的位数：8 或 16。</translation>
    </message>
    <message>
        <source>What Cycles renders on in the tasks; unset: cpu, or what the command says.</source>
        <translation>任务中 Cycles 使用的渲染设备；未设置：cpu，或命令所指定的。</translation>
    </message>
    <message>
        <source>Blender builds</source>
        <translation>Blender 构建</translation>
    </message>
    <message>
        <source>Version and build of each Blender it was locked with; another one is a warning, and on a cluster an error.</source>
        <translation>锁定时各 Blender 的版本和构建；其他版本会给出警告，在集群上则是错误。</translation>
    </message>
</context>
<context>
    <name>NavigationStyle</name>
    <message>
        <source>Mouse as in Blender</source>
        <translation>鼠标同 Blender</translation>
    </message>
    <message>
        <source>Left button turns the view</source>
        <translation>左键旋转视图</translation>
    </message>
    <message>
        <source>Mouse as in Maya</source>
        <translation>鼠标同 Maya</translation>
    </message>
    <message>
        <source>Middle button (or Alt and left) turns, with Shift moves, with Ctrl zooms; left selects</source>
        <translation>中键（或 Alt 加左键）旋转，加 Shift 平移，加 Ctrl 缩放；左键选择</translation>
    </message>
    <message>
        <source>Left button turns, with Shift (or the middle button) moves; with Ctrl it selects by a box</source>
        <translation>左键旋转，加 Shift（或中键）平移；加 Ctrl 框选</translation>
    </message>
    <message>
        <source>Alt with left turns, with middle moves, with right zooms; left selects</source>
        <translation>Alt 加左键旋转，加中键平移，加右键缩放；左键选择</translation>
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
        <translation>光流，后向</translation>
    </message>
    <message>
        <source>Flow, forward</source>
        <translation>光流，前向</translation>
    </message>
    <message>
        <source>0 … %1 px</source>
        <translation>0 … %1 px</translation>
    </message>
    <message>
        <source>x, to the right</source>
        <translation>x，向右</translation>
    </message>
    <message>
        <source>y, up</source>
        <translation>y，向上</translation>
    </message>
    <message>
        <source>z, towards the camera</source>
        <translation>z，朝向相机</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>以及另外 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Arrows: true length</source>
        <translation>箭头：实际长度</translation>
    </message>
    <message>
        <source>Arrows: %1 × as long</source>
        <translation>箭头：放大 %1 倍</translation>
    </message>
</context>
<context>
    <name>PassPicture</name>
    <message>
        <source>Id 0: nothing, or nothing with an id</source>
        <translation>ID 0：无物体，或物体没有 ID</translation>
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
        <translation>ID %1 · %2 · 类别 %3</translation>
    </message>
    <message>
        <source>Depth %1 m</source>
        <translation>深度 %1 m</translation>
    </message>
    <message>
        <source>Depth: nothing there</source>
        <translation>深度：此处无物体</translation>
    </message>
    <message>
        <source>Normal: nothing there</source>
        <translation>法线：此处无物体</translation>
    </message>
    <message>
        <source>Normal %1  %2  %3</source>
        <translation>法线 %1  %2  %3</translation>
    </message>
    <message>
        <source>Flow forward %1  %2 px, backward %3  %4 px</source>
        <translation>光流 前向 %1  %2 px，后向 %3  %4 px</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>深度</translation>
    </message>
    <message>
        <source>Normals</source>
        <translation>法线</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>光流</translation>
    </message>
    <message>
        <source>Segmentation</source>
        <translation>分割</translation>
    </message>
</context>
<context>
    <name>PlacedCameras</name>
    <message numerus="yes">
        <source>Add %n camera(s)</source>
        <translation>
            <numerusform>添加 %n 个相机</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n camera(s)</source>
        <translation>
            <numerusform>移动 %n 个相机</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanQuantity</name>
    <message>
        <source>Distance</source>
        <translation>距离</translation>
    </message>
    <message>
        <source>Incidence</source>
        <translation>入射角</translation>
    </message>
    <message>
        <source>Pixels per module</source>
        <translation>每模块像素数</translation>
    </message>
    <message>
        <source>Roll</source>
        <translation>横滚角</translation>
    </message>
    <message>
        <source>Elevation</source>
        <translation>仰角</translation>
    </message>
    <message>
        <source>Tilt</source>
        <translation>倾角</translation>
    </message>
    <message>
        <source>Target area</source>
        <translation>靶标面积</translation>
    </message>
</context>
<context>
    <name>Preset</name>
    <message>
        <source>AprilGrid, 6 by 6</source>
        <translation>AprilGrid，6×6</translation>
    </message>
    <message>
        <source>AprilGrid of 6 by 6 tags with gaps of 0.3 marker edges; the size is left to the config</source>
        <translation>6×6 个标签的 AprilGrid，间隙为标记边长的 0.3 倍；尺寸由配置决定</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>标定</translation>
    </message>
    <message>
        <source>Kalibr&apos;s AprilGrid</source>
        <translation>Kalibr 的 AprilGrid</translation>
    </message>
    <message>
        <source>Kalibr&apos;s 6 by 6 AprilGrid as printed by kalibr_create_target_pdf: 88 mm tags, gap 0.3, id 0 bottom-left</source>
        <translation>kalibr_create_target_pdf 打印的 Kalibr 6×6 AprilGrid：标签 88 mm，间隙 0.3，id 0 在左下角</translation>
    </message>
    <message>
        <source>OpenCV&apos;s ChArUco board</source>
        <translation>OpenCV 的 ChArUco 板</translation>
    </message>
    <message>
        <source>OpenCV ChArUco board of 7 by 10 squares of 40 mm with DICT_5X5_100, as cv::aruco::CharucoBoard draws it</source>
        <translation>cv::aruco::CharucoBoard 绘制的 OpenCV ChArUco 板：7×10 个 40 mm 方格，DICT_5X5_100</translation>
    </message>
    <message>
        <source>Rendering with little noise</source>
        <translation>低噪声渲染</translation>
    </message>
    <message>
        <source>Cycles with little noise: 512 samples, threshold 0.01, denoised</source>
        <translation>低噪声的 Cycles：512 次采样，阈值 0.01，已降噪</translation>
    </message>
    <message>
        <source>For calibration</source>
        <translation>用于标定</translation>
    </message>
    <message>
        <source>The dataset is meant for calibration</source>
        <translation>该数据集用于标定</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>评估</translation>
    </message>
    <message>
        <source>Regression of a detector</source>
        <translation>检测器回归测试</translation>
    </message>
    <message>
        <source>Regression set for a detector: 0 to 6 tags with unique ids, any roll, evenly covered poses; scenes without a tag count false positives</source>
        <translation>检测器回归集：0 到 6 个 id 不重复的标签，任意滚转角，位姿均匀覆盖；没有标签的场景用于统计误检</translation>
    </message>
    <message>
        <source>Factory hall</source>
        <translation>工厂车间</translation>
    </message>
    <message>
        <source>Bright, soft light of a factory hall</source>
        <translation>工厂车间明亮柔和的光</translation>
    </message>
    <message>
        <source>Lighting</source>
        <translation>光照</translation>
    </message>
    <message>
        <source>Low key</source>
        <translation>低调光</translation>
    </message>
    <message>
        <source>Low, grazing sun over dim point lights, no background picture</source>
        <translation>低角度掠射的太阳，配以微弱的点光源，无背景图片</translation>
    </message>
    <message>
        <source>Warm and cool suns</source>
        <translation>冷暖太阳</translation>
    </message>
    <message>
        <source>Two opposing suns, one warm and one cool</source>
        <translation>两个相对的太阳，一个暖色，一个冷色</translation>
    </message>
    <message>
        <source>Outdoor works</source>
        <translation>户外厂区</translation>
    </message>
    <message>
        <source>Strong sun with plenty of fill light</source>
        <translation>强烈的太阳光，补光充足</translation>
    </message>
    <message>
        <source>Sun outdoors</source>
        <translation>户外阳光</translation>
    </message>
    <message>
        <source>Sun that dominates dim surroundings</source>
        <translation>在昏暗环境中占主导的太阳</translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation>仓库</translation>
    </message>
    <message>
        <source>Dim light of a warehouse</source>
        <translation>仓库的昏暗光线</translation>
    </message>
    <message>
        <source>Baseline of locus v1</source>
        <translation>locus v1 基准</translation>
    </message>
    <message>
        <source>Shared rig of the locus v1 benchmarks: camera, ranges, material, floor textures</source>
        <translation>locus v1 基准测试的共用设置：相机、范围、材质、地面纹理</translation>
    </message>
    <message>
        <source>Locus</source>
        <translation>Locus</translation>
    </message>
    <message>
        <source>Evenly spread poses</source>
        <translation>均匀分布的位姿</translation>
    </message>
    <message>
        <source>Camera poses from a Sobol sequence, which cover their ranges evenly with few frames</source>
        <translation>由 Sobol 序列生成的相机位姿，用少量帧均匀覆盖各自的范围</translation>
    </message>
    <message>
        <source>Poses</source>
        <translation>位姿</translation>
    </message>
    <message>
        <source>Medium gain</source>
        <translation>中等增益</translation>
    </message>
    <message>
        <source>Medium gain with read noise that follows the ISO value</source>
        <translation>中等增益，读出噪声随 ISO 值变化</translation>
    </message>
    <message>
        <source>Sensor</source>
        <translation>传感器</translation>
    </message>
    <message>
        <source>Industrial sensor</source>
        <translation>工业传感器</translation>
    </message>
    <message>
        <source>Linear sensor with 60 dB of dynamic range and read noise</source>
        <translation>动态范围 60 dB 的线性传感器，带读出噪声</translation>
    </message>
    <message>
        <source>Linear radiometry</source>
        <translation>线性辐射测量</translation>
    </message>
    <message>
        <source>Linear radiance without noise or gain coupling, for measuring corners and intensities</source>
        <translation>线性辐亮度，无噪声、无增益耦合，用于测量角点和强度</translation>
    </message>
    <message>
        <source>Raw sensor</source>
        <translation>RAW 传感器</translation>
    </message>
    <message>
        <source>Linear sensor with shot noise and read noise</source>
        <translation>带散粒噪声和读出噪声的线性传感器</translation>
    </message>
    <message>
        <source>Hard shadows</source>
        <translation>硬阴影</translation>
    </message>
    <message>
        <source>Small lights, so that shadows have hard edges</source>
        <translation>小光源，使阴影边缘锐利</translation>
    </message>
    <message>
        <source>Shadow</source>
        <translation>阴影</translation>
    </message>
    <message>
        <source>Occluder plates</source>
        <translation>遮挡板</translation>
    </message>
    <message>
        <source>Plates above the target that throw shadows in all four patterns</source>
        <translation>标靶上方的板，投下全部四种图案的阴影</translation>
    </message>
    <message>
        <source>A tag16h5</source>
        <translation>一个 tag16h5</translation>
    </message>
    <message>
        <source>One 160 mm tag of family tag16h5</source>
        <translation>一个 tag16h5 家族的 160 mm 标签</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>标靶</translation>
    </message>
    <message>
        <source>A tag36h11</source>
        <translation>一个 tag36h11</translation>
    </message>
    <message>
        <source>One 160 mm tag of family tag36h11</source>
        <translation>一个 tag36h11 家族的 160 mm 标签</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>There is no such file: %1</source>
        <translation>没有此文件：%1</translation>
    </message>
    <message>
        <source>The file cannot be read (%2): %1</source>
        <translation>无法读取文件（%2）：%1</translation>
    </message>
    <message>
        <source>This is not a regular file, so it was not opened; put a copy of what it should hold there: %1</source>
        <translation>这不是普通文件，因此未打开；请把应有内容的副本放在那里：%1</translation>
    </message>
    <message>
        <source>The file cannot be written (%2); choose another folder or free space: %1</source>
        <translation>无法写入文件（%2）；请另选文件夹或释放空间：%1</translation>
    </message>
    <message>
        <source>The file is too large (%2 bytes, at most %3 are read): %1</source>
        <translation>文件过大（%2 字节，最多读取 %3）：%1</translation>
    </message>
    <message>
        <source>The folder cannot be written (%2); choose another one or change its permissions: %1</source>
        <translation>无法写入文件夹（%2）；请另选一个或修改其权限：%1</translation>
    </message>
    <message>
        <source>The text is not valid YAML here: %1</source>
        <translation>此处的文本不是有效的 YAML：%1</translation>
    </message>
    <message>
        <source>The text is not valid JSON here: %1</source>
        <translation>此处的文本不是有效的 JSON：%1</translation>
    </message>
    <message>
        <source>The file is not text in UTF-8 (%1); save it as UTF-8</source>
        <translation>文件不是 UTF-8 文本（%1）；请另存为 UTF-8</translation>
    </message>
    <message>
        <source>A second YAML document begins here; a config is one document, so remove the line ---</source>
        <translation>此处开始了第二个 YAML 文档；一个配置就是一个文档，请删除 --- 这一行</translation>
    </message>
    <message>
        <source>The text is nested deeper than %1 levels here; no config needs that</source>
        <translation>此处文本的嵌套超过 %1 层；配置用不着这么深</translation>
    </message>
    <message>
        <source>The text holds more than %1 values, aliases written out; no config needs that</source>
        <translation>展开别名后文本的值超过 %1 个；配置用不着这么多</translation>
    </message>
    <message>
        <source>The text is %1 bytes long; at most %2 are read</source>
        <translation>文本长 %1 字节；最多读取 %2</translation>
    </message>
    <message>
        <source>The alias *%1 names no finished anchor; write &amp;%1 before it</source>
        <translation>别名 *%1 没有对应的已定义锚点；请在其前面写 &amp;%1</translation>
    </message>
    <message>
        <source>The tag %1 is not understood here; leave it away: %2</source>
        <translation>此处无法识别标签 %1；请去掉：%2</translation>
    </message>
    <message>
        <source>A key must be a plain word; lists and maps cannot be keys</source>
        <translation>键必须是简单的单词；列表和映射不能作键</translation>
    </message>
    <message>
        <source>What &lt;&lt; merges must be a map or a list of maps</source>
        <translation>&lt;&lt; 所合并的必须是映射或映射列表</translation>
    </message>
    <message>
        <source>%1 is written twice (also in line %2); the last one counts</source>
        <translation>%1 写了两次（另见第 %2 行）；以最后一个为准</translation>
    </message>
    <message>
        <source>A config is a map of keys such as camera and scenario; this is %1</source>
        <translation>配置是由 camera 和 scenario 等键组成的映射；这里是 %1</translation>
    </message>
    <message>
        <source>%1 is not a key of this schema</source>
        <translation>%1 不是此模式的键</translation>
    </message>
    <message>
        <source>%1 is not a key of this schema; did you mean %2?</source>
        <translation>%1 不是此模式的键；是否想写 %2？</translation>
    </message>
    <message>
        <source>%1 more keys are not in this schema</source>
        <translation>另有 %1 个键不在此模式中</translation>
    </message>
    <message>
        <source>%1 does not belong to a subject of type %2 and is not used</source>
        <translation>%1 不属于类型为 %2 的主体，不予使用</translation>
    </message>
    <message>
        <source>scenario.subject has no type; write type: TAGS or type: BOARD</source>
        <translation>scenario.subject 没有类型；请写 type: TAGS 或 type: BOARD</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>缺少 %1</translation>
    </message>
    <message>
        <source>%1 is missing; a subject of type %2 needs it</source>
        <translation>缺少 %1；类型为 %2 的主体需要它</translation>
    </message>
    <message>
        <source>%1 has no meaning together with tagmill.compat: render-tag; remove one of them</source>
        <translation>%1 与 tagmill.compat: render-tag 同用没有意义；请删除其中之一</translation>
    </message>
    <message>
        <source>%1 is not used, because compat render-tag was asked for</source>
        <translation>不使用 %1，因为要求了 compat render-tag</translation>
    </message>
    <message>
        <source>An override reads key=value, for example camera.fov=60; this has no = after a key: %1</source>
        <translation>覆盖项的写法为 key=value，例如 camera.fov=60；此项的键后面没有 =：%1</translation>
    </message>
    <message>
        <source>%1 names no item of a list that is there; lists are counted from 0</source>
        <translation>%1 不对应现有列表的任何一项；列表从 0 计</translation>
    </message>
    <message>
        <source>camera.resolution is two whole numbers, as [1280, 720]; this is none: %1</source>
        <translation>camera.resolution 为两个整数，如 [1280, 720]；此值不符：%1</translation>
    </message>
    <message>
        <source>%1 cannot be written; change the text by hand</source>
        <translation>无法写入 %1；请手动修改文本</translation>
    </message>
    <message>
        <source>Unsupported version: %1 (Latest supported: 0.2)</source>
        <translation>不支持的版本：%1（支持的最新版本：0.2）</translation>
    </message>
    <message>
        <source>No migration path found from version %1; write &apos;0.1&apos; or &apos;0.2&apos;</source>
        <translation>没有从版本 %1 迁移的途径；请写 &apos;0.1&apos; 或 &apos;0.2&apos;</translation>
    </message>
    <message>
        <source>version = %1 is no version number; write version: &apos;0.2&apos;</source>
        <translation>version = %1 不是版本号；请写 version: &apos;0.2&apos;</translation>
    </message>
    <message>
        <source>%1 at the top level makes this a flat config, an old form; tagmill config migrate rewrites it in sections</source>
        <translation>顶层的 %1 使之成为扁平配置，这是旧格式；tagmill config migrate 可将其改写为分节格式</translation>
    </message>
    <message>
        <source>%1 is not a key of a flat config and is not used; write the config in sections (tagmill config migrate) and add it there</source>
        <translation>%1 不是扁平配置的键，不予使用；请把配置写成分节格式（tagmill config migrate）再加入</translation>
    </message>
    <message>
        <source>render-tag does not apply the presets of a flat config, so %1 is not used; add tagmill: {format: 1}, or name them with --preset</source>
        <translation>render-tag 不应用扁平配置的预设，因此不使用 %1；请添加 tagmill: {format: 1}，或用 --preset 指定</translation>
    </message>
    <message>
        <source>%1 is a deprecated key and is read as %2; tagmill config migrate rewrites the file</source>
        <translation>%1 是已弃用的键，按 %2 读取；tagmill config migrate 可改写文件</translation>
    </message>
    <message>
        <source>%1 is a deprecated key and has no effect here; remove it, or write %2</source>
        <translation>%1 是已弃用的键，在此不起作用；请删除，或改写 %2</translation>
    </message>
    <message>
        <source>%1 is a deprecated key and is read as %2, in milliseconds without conversion; check its unit</source>
        <translation>%1 是已弃用的键，按 %2 读取，单位为毫秒且不换算；请检查其单位</translation>
    </message>
    <message>
        <source>%1 = %2 is read as %3, as render-tag does; write the range as scenario.subject.tags_per_scene if it is meant</source>
        <translation>%1 = %2 按 %3 读取，与 render-tag 相同；若意在指定范围，请写成 scenario.subject.tags_per_scene</translation>
    </message>
    <message>
        <source>%1 is an older key, which a config of this version may not have; write %2 instead</source>
        <translation>%1 是旧键，此版本的配置不允许使用；请改写 %2</translation>
    </message>
    <message>
        <source>%1 is an older key for %2, and both are given; remove %1</source>
        <translation>%1 是 %2 的旧键，两者都给出了；请删除 %1</translation>
    </message>
    <message>
        <source>Top-level `presets` must be a list, e.g. `presets: [lighting.factory]`</source>
        <translation>顶层的 `presets` 必须是列表，例如 `presets: [lighting.factory]`</translation>
    </message>
    <message>
        <source>Unknown preset &apos;%1&apos;. Available: %2</source>
        <translation>未知的预设“%1”。可用：%2</translation>
    </message>
    <message>
        <source>%1 presets are named; at most %2 are applied</source>
        <translation>指定了 %1 个预设；最多应用 %2 个</translation>
    </message>
    <message>
        <source>There are no presets of category %1; there are: %2</source>
        <translation>没有类别为 %1 的预设；可用类别：%2</translation>
    </message>
    <message>
        <source>%1 comments stood at keys that are rewritten and are lost; the first: %2</source>
        <translation>有 %1 条注释位于被改写的键处，已丢失；第一条：%2</translation>
    </message>
    <message>
        <source>%1 and %2 are both given; the second one counts</source>
        <translation>%1 和 %2 都给出了；以后者为准</translation>
    </message>
    <message>
        <source>%1 may not be null; leave the key out to get its default</source>
        <translation>%1 不能为 null；省略该键即取默认值</translation>
    </message>
    <message>
        <source>%1 = %2 is neither true nor false</source>
        <translation>%1 = %2 既不是 true 也不是 false</translation>
    </message>
    <message>
        <source>%1 = %2 is not a whole number</source>
        <translation>%1 = %2 不是整数</translation>
    </message>
    <message>
        <source>%1 = %2 is not a number</source>
        <translation>%1 = %2 不是数</translation>
    </message>
    <message>
        <source>This cannot be read here: %1. Write a number, a sum, or a size with its unit, as 30 cm, 2*60, 1/2 in</source>
        <translation>此处无法识别：%1。请写数、算式或带单位的尺寸，如 30 cm、2*60、1/2 in</translation>
    </message>
    <message>
        <source>%1 is no unit or function known here; try mm, cm, m, in, deg, rad, ms, px, sqrt, sin, pi</source>
        <translation>%1 不是此处可用的单位或函数；试试 mm、cm、m、in、deg、rad、ms、px、sqrt、sin、pi</translation>
    </message>
    <message>
        <source>%1 does not fit this field; write a plain number, or a size of the kind it shows</source>
        <translation>%1 不适合此字段；请写普通数，或写该字段所示类型的尺寸</translation>
    </message>
    <message>
        <source>This is no finite number; look for a division by 0: %1</source>
        <translation>这不是有限数；请检查是否除以 0：%1</translation>
    </message>
    <message>
        <source>%1 = %2 is not a finite number</source>
        <translation>%1 = %2 不是有限数</translation>
    </message>
    <message>
        <source>%1 is not a size of memory; write it as 4GB, 512MiB or plain bytes</source>
        <translation>%1 不是内存大小；请写成 4GB、512MiB 或字节数</translation>
    </message>
    <message>
        <source>%1 = %2 is not a text; put it in quotes if it is meant as one</source>
        <translation>%1 = %2 不是文本；若意在文本，请加引号</translation>
    </message>
    <message>
        <source>%1 = %2 is not a list</source>
        <translation>%1 = %2 不是列表</translation>
    </message>
    <message>
        <source>%1 = %2 is not a group of keys</source>
        <translation>%1 = %2 不是一组键</translation>
    </message>
    <message>
        <source>K matrix must be 3x3: %1 = %2</source>
        <translation>K 矩阵必须为 3x3：%1 = %2</translation>
    </message>
    <message>
        <source>A pose must be 4x4: %1 = %2</source>
        <translation>位姿必须为 4x4：%1 = %2</translation>
    </message>
    <message>
        <source>%1 is not a pose: its upper left 3x3 must be a rotation, its last row 0, 0, 0, 1</source>
        <translation>%1 不是位姿：左上角 3x3 必须为旋转矩阵，最后一行必须为 0, 0, 0, 1</translation>
    </message>
    <message>
        <source>A placed camera stands in scene %1; the last scene is %2, so it is not used</source>
        <translation>有一个放置的相机位于场景 %1；最后一个场景是 %2，因此不予使用</translation>
    </message>
    <message>
        <source>There is no sampled camera %1 in a scene %2, so there is nothing to drop; both are counted from 0</source>
        <translation>没有采样相机 %1（场景 %2），因此无可剔除；两者都从 0 计</translation>
    </message>
    <message>
        <source>Every camera of scene %1 is dropped; leave one, or lower dataset.num_scenes</source>
        <translation>场景 %1 的相机全部被剔除；请保留一个，或减小 dataset.num_scenes</translation>
    </message>
    <message>
        <source>tagmill.stratify spreads random cameras; it has no place beside a sweep, so set scenario.sampling_mode to random or remove it</source>
        <translation>tagmill.stratify 用于分散随机相机，不能与扫描同用；请将 scenario.sampling_mode 设为 random 或删除该项</translation>
    </message>
    <message>
        <source>%1 has no effect without %2; set that too</source>
        <translation>没有 %2 时 %1 不起作用；请一并设置</translation>
    </message>
    <message>
        <source>%1 has %2 values; it needs %3</source>
        <translation>%1 有 %2 个值；需要 %3 个</translation>
    </message>
    <message>
        <source>%1 = %2 is none of: %3</source>
        <translation>%1 = %2 不在可选值之中：%3</translation>
    </message>
    <message>
        <source>%1 = %2 is a family of AprilTag 3: single tags are drawn from it when it stands in tagmill.families, boards have no pattern for it</source>
        <translation>%1 = %2 是 AprilTag 3 的标签族：列在 tagmill.families 中时可从中抽取单个标签，标定板没有对应图案</translation>
    </message>
    <message>
        <source>%1 = %2 is not above %3</source>
        <translation>%1 = %2 没有大于 %3</translation>
    </message>
    <message>
        <source>%1 = %2 is not below %3</source>
        <translation>%1 = %2 没有小于 %3</translation>
    </message>
    <message>
        <source>%1 = %2 is below %3, the least allowed</source>
        <translation>%1 = %2 小于允许的最小值 %3</translation>
    </message>
    <message>
        <source>%1 = %2 is above %3, the most allowed</source>
        <translation>%1 = %2 大于允许的最大值 %3</translation>
    </message>
    <message>
        <source>%1 must be &lt;= %2; now they are %3 and %4</source>
        <translation>%1 必须 &lt;= %2；现在为 %3 和 %4</translation>
    </message>
    <message>
        <source>%1 must be &gt;= %2; now they are %3 and %4</source>
        <translation>%1 必须 &gt;= %2；现在为 %3 和 %4</translation>
    </message>
    <message>
        <source>%1 = %2 is an area in whole pixels; write it without a fraction</source>
        <translation>%1 = %2 是以整像素计的面积；请写不带小数的数</translation>
    </message>
    <message>
        <source>K matrix last row must be [0, 0, 1]; it is %1</source>
        <translation>K 矩阵最后一行必须为 [0, 0, 1]；现在为 %1</translation>
    </message>
    <message>
        <source>K matrix must have zero skew (K[0][1] = 0); it is %1</source>
        <translation>K 矩阵的轴偏斜必须为零（K[0][1] = 0）；现在为 %1</translation>
    </message>
    <message>
        <source>K matrix must have K[1][0] = 0; it is %1</source>
        <translation>K 矩阵必须满足 K[1][0] = 0；现在为 %1</translation>
    </message>
    <message>
        <source>K matrix must have focal lengths above 0; they are %1 and %2</source>
        <translation>K 矩阵的焦距必须大于 0；现在为 %1 和 %2</translation>
    </message>
    <message>
        <source>How much f/%1 blurs depends on the sensor&apos;s size; a width of 36 mm is assumed. Set tagmill.pixel_pitch_um or camera.intrinsics.sensor_width_mm</source>
        <translation>f/%1 的模糊程度取决于传感器尺寸；现假定宽度为 36 mm。请设置 tagmill.pixel_pitch_um 或 camera.intrinsics.sensor_width_mm</translation>
    </message>
    <message>
        <source>%1 counts only together with %2; give both, or focal_length for both axes</source>
        <translation>%1 只在与 %2 一同给出时有效；请两者都给出，或用 focal_length 指定两个轴</translation>
    </message>
    <message>
        <source>scenario.subject.tag_families is empty; name at least one family, such as tag36h11</source>
        <translation>scenario.subject.tag_families 为空；请至少写一个标签族，例如 tag36h11</translation>
    </message>
    <message>
        <source>scenario.occluders.patterns is empty; name at least one of: half, corner, bar, slit</source>
        <translation>scenario.occluders.patterns 为空；请至少写一个：half、corner、bar、slit</translation>
    </message>
    <message>
        <source>scenario.subject.tags_per_scene = %1 gives scenes without tags; write at least 1, or add a tagmill section to allow 0</source>
        <translation>scenario.subject.tags_per_scene = %1 会产生没有标签的场景；请至少写 1，或添加 tagmill 一节以允许 0</translation>
    </message>
    <message>
        <source>square_size is required for ChArUco: give square_size_mm, or spacing_ratio for an AprilGrid</source>
        <translation>ChArUco 需要 square_size：请给出 square_size_mm，若为 AprilGrid 则给出 spacing_ratio</translation>
    </message>
    <message>
        <source>A ChArUco board of %1 × %2 squares has no inner corner to measure; take at least 2 rows and 2 columns</source>
        <translation>%1 × %2 方格的 ChArUco 板没有可测量的内角点；请至少取 2 行 2 列</translation>
    </message>
    <message>
        <source>marker_size_mm must be smaller than square_size_mm; now they are %1 mm and %2 mm</source>
        <translation>marker_size_mm 必须小于 square_size_mm；现在为 %1 mm 和 %2 mm</translation>
    </message>
    <message>
        <source>The board has %1 markers, but %2 holds only %3; take fewer cells or a larger dictionary</source>
        <translation>标定板有 %1 个标记，而 %2 只有 %3 个；请减少格数或选用更大的字典</translation>
    </message>
    <message>
        <source>Expected %1 tag IDs, got %2</source>
        <translation>应有 %1 个标签 ID，实际为 %2 个</translation>
    </message>
    <message>
        <source>Marker id %1 is outside %2, whose ids run from 0 to %3</source>
        <translation>标记 ID %1 超出 %2，其 ID 为 0 到 %3</translation>
    </message>
    <message>
        <source>Marker id %1 is used twice on the board</source>
        <translation>标记 ID %1 在标定板上用了两次</translation>
    </message>
    <message>
        <source>%1 is set but has no effect</source>
        <translation>已设置 %1，但不起作用</translation>
    </message>
    <message>
        <source>Set %1 to %2</source>
        <translation>将 %1 设为 %2</translation>
    </message>
    <message>
        <source>Swap %1 and %2</source>
        <translation>对调 %1 和 %2</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>删除 %1</translation>
    </message>
    <message>
        <source>Write %2 instead of %1</source>
        <translation>将 %1 改写为 %2</translation>
    </message>
    <message>
        <source>Rewrite the config in today&apos;s keys</source>
        <translation>用当前的键改写配置</translation>
    </message>
    <message>
        <source>OpenCV&apos;s rational lens has no counterpart in a config; calibrate with five coefficients, or with the fisheye model</source>
        <translation>OpenCV 的有理镜头模型在配置中没有对应项；请用五个系数或鱼眼模型标定</translation>
    </message>
    <message>
        <source>A target of type %1 is not made here; take Kalibr&apos;s aprilgrid, or design a ChArUco board</source>
        <translation>此处不制作类型为 %1 的靶标；请选用 Kalibr 的 aprilgrid，或设计一块 ChArUco 板</translation>
    </message>
    <message>
        <source>The target misses tagCols, tagRows, tagSize or tagSpacing; write all four: %1</source>
        <translation>靶标缺少 tagCols、tagRows、tagSize 或 tagSpacing；请四项都写：%1</translation>
    </message>
    <message>
        <source>This is no target of Kalibr; its files say target_type: aprilgrid: %1</source>
        <translation>这不是 Kalibr 的靶标；其文件应写有 target_type: aprilgrid：%1</translation>
    </message>
    <message>
        <source>This is %1; a file of this kind (%2) is a map of keys</source>
        <translation>这是 %1；此类文件（%2）应为由键组成的映射</translation>
    </message>
    <message>
        <source>Unsupported version of a job spec: %1 (Latest supported: 0.2)</source>
        <translation>不支持的任务规格版本：%1（支持的最新版本：0.2）</translation>
    </message>
    <message>
        <source>global_seed = %1, but scene_config.dataset.seeds.global_seed = %2; the spec was edited, lock the config again</source>
        <translation>global_seed = %1，而 scene_config.dataset.seeds.global_seed = %2；任务规格被改动过，请重新锁定配置</translation>
    </message>
    <message>
        <source>Config hash mismatch: the config has %1…, the spec was locked with %2…; it was edited or locked by another program, lock the config again</source>
        <translation>配置哈希不匹配：配置为 %1…，任务规格锁定时为 %2…；它被改动过或由其他程序锁定，请重新锁定配置</translation>
    </message>
    <message>
        <source>job_id = %1, but what the spec holds makes %2; it was edited, lock the config again</source>
        <translation>job_id = %1，而任务规格的内容得出 %2；它被改动过，请重新锁定配置</translation>
    </message>
    <message>
        <source>Shard %1 has no scene: the config has %2 scenes; lower shard_index or shard_size</source>
        <translation>分片 %1 没有场景：配置有 %2 个场景；请减小 shard_index 或 shard_size</translation>
    </message>
    <message>
        <source>The job was locked with %1 and this is %2; the result may differ</source>
        <translation>任务由 %1 锁定，而这里是 %2；结果可能不同</translation>
    </message>
    <message>
        <source>The job names files outside its own folder (%1 of them); if you trust it, allow their folders with --allow-assets DIR: %2</source>
        <translation>任务引用了自身文件夹之外的文件（共 %1 个）；若信任它，请用 --allow-assets DIR 允许这些文件夹：%2</translation>
    </message>
    <message>
        <source>Assets hash mismatch: what the files hold gives %1…, the job was locked with %2…; restore the files or lock the config again</source>
        <translation>资源哈希不匹配：文件内容为 %1…，任务锁定时为 %2…；请恢复文件或重新锁定配置</translation>
    </message>
    <message>
        <source>Experiment config must contain &apos;base_config&apos;, &apos;experiments&apos;, or &apos;matrices&apos;</source>
        <translation>实验配置必须包含 &apos;base_config&apos;、&apos;experiments&apos; 或 &apos;matrices&apos;</translation>
    </message>
    <message>
        <source>%1 = %2 cannot name a folder; take 1 to %3 bytes, neither . nor .., without slashes and control characters</source>
        <translation>%1 = %2 不能用作文件夹名；请用 1 到 %3 字节，不能是 . 或 ..，不含斜杠和控制字符</translation>
    </message>
    <message>
        <source>Two datasets would be named %1 (%2 and %3); rename one or change its values</source>
        <translation>两个数据集都会命名为 %1（%2 和 %3）；请重命名其一或更改取值</translation>
    </message>
    <message>
        <source>A config has no parameter %1</source>
        <translation>配置没有参数 %1</translation>
    </message>
    <message>
        <source>A config has no parameter %1; did you mean %2?</source>
        <translation>配置没有参数 %1；是否想写 %2？</translation>
    </message>
    <message>
        <source>%1 and %2 are varied together and would undo each other; keep one</source>
        <translation>%1 和 %2 同时变化会互相抵消；请只保留一个</translation>
    </message>
    <message>
        <source>Categorical sweep must provide &apos;values&apos;, at least one</source>
        <translation>分类扫描必须提供 &apos;values&apos;，至少一个</translation>
    </message>
    <message>
        <source>Linear sweep must provide &apos;min&apos; and &apos;max&apos;</source>
        <translation>线性扫描必须提供 &apos;min&apos; 和 &apos;max&apos;</translation>
    </message>
    <message>
        <source>Linear sweep must provide &apos;step&apos; or &apos;steps&apos;, above 0</source>
        <translation>线性扫描必须提供大于 0 的 &apos;step&apos; 或 &apos;steps&apos;</translation>
    </message>
    <message>
        <source>A matrix needs at least one axis</source>
        <translation>矩阵至少需要一个轴</translation>
    </message>
    <message>
        <source>An axis needs at least one value</source>
        <translation>轴至少需要一个值</translation>
    </message>
    <message>
        <source>Campaign must define at least one of `experiments:` or `matrices:`</source>
        <translation>实验计划必须至少定义 `experiments:` 或 `matrices:` 之一</translation>
    </message>
    <message>
        <source>The combinations are too many (%1, at most %2); take fewer values</source>
        <translation>组合过多（%1，最多 %2）；请减少取值</translation>
    </message>
    <message>
        <source>%1 parameters are varied together, at most %2 can be; take fewer</source>
        <translation>有 %1 个参数同时变化，最多允许 %2 个；请减少</translation>
    </message>
    <message>
        <source>All variants together hold more than %1 values; take fewer variants or a smaller config</source>
        <translation>所有变体合计超过 %1 个值；请减少变体或缩小配置</translation>
    </message>
    <message>
        <source>Config for sub-experiment &apos;%1&apos; not found at %2</source>
        <translation>子实验“%1”的配置未在 %2 找到</translation>
    </message>
    <message>
        <source>Sub-experiment &apos;%1&apos; needs a config, but this is an experiment itself: %2</source>
        <translation>子实验“%1”需要一个配置，但这本身就是实验：%2</translation>
    </message>
    <message>
        <source>%1 is varied here; it cannot be set on the command line as well</source>
        <translation>%1 在此处变化，不能再在命令行中设置</translation>
    </message>
    <message>
        <source>Variant %1 is not a valid config: %2: %3</source>
        <translation>变体 %1 不是有效的配置：%2：%3</translation>
    </message>
    <message>
        <source>%1 leads to a list item that the base config does not have; write it there first</source>
        <translation>%1 指向基础配置中没有的列表项；请先在那里写入</translation>
    </message>
    <message>
        <source>The config runs as render-tag does, where the locks have no effect: all variants share all chance; write tagmill: {format: 1} into base_config to let them differ</source>
        <translation>此配置按 render-tag 的方式运行，锁定在其中不起作用：所有变体共用全部随机性；请在 base_config 中写入 tagmill: {format: 1} 使其可以不同</translation>
    </message>
    <message>
        <source>There is no tag family named %1; use tag16h5, tag25h9, tag36h10, tag36h11, one of OpenCV&apos;s DICT_… names or, in tagmill.families, one of AprilTag 3&apos;s</source>
        <translation>没有名为 %1 的标签族；请用 tag16h5、tag25h9、tag36h10、tag36h11、OpenCV 的 DICT_… 名称之一，或在 tagmill.families 中使用 AprilTag 3 的标签族</translation>
    </message>
    <message>
        <source>This OpenCV does not hold the whole dictionary %1; use OpenCV 4.6 or newer with its aruco module</source>
        <translation>此 OpenCV 不包含完整的字典 %1；请使用带 aruco 模块的 OpenCV 4.6 或更新版本</translation>
    </message>
    <message>
        <source>This libapriltag does not hold the family %1 as AprilTag 3.3 defines it; use libapriltag 3.3 or newer</source>
        <translation>此 libapriltag 不包含 AprilTag 3.3 所定义的标签族 %1；请使用 libapriltag 3.3 或更新版本</translation>
    </message>
    <message>
        <source>%1 is a family of AprilTag 3 whose tags carry data outside their border, which no board pattern leaves room for; use tag36h11 or one of OpenCV&apos;s DICT_… names</source>
        <translation>%1 是 AprilTag 3 的标签族，其标签在边框外也有数据，标定板图案都不留此空间；请用 tag36h11 或 OpenCV 的 DICT_… 名称之一</translation>
    </message>
    <message>
        <source>Id %1 is not in %2, which holds the ids 0 to %3</source>
        <translation>ID %1 不在 %2 中，其 ID 为 0 到 %3</translation>
    </message>
    <message>
        <source>A black border of %1 modules is not possible for %2; use %3</source>
        <translation>%2 不能使用 %1 个模块的黑色边框；请用 %3</translation>
    </message>
    <message>
        <source>A tag needs a size above 0 and a margin of 0 modules or more</source>
        <translation>标签的尺寸须大于 0，边距须为 0 个模块或更多</translation>
    </message>
    <message>
        <source>A board of %1 rows and %2 columns is not possible; both must be above 0 and there may be at most %3 cells</source>
        <translation>%1 行 %2 列的标定板不可行；两者都须大于 0，且最多 %3 格</translation>
    </message>
    <message>
        <source>%1 = %2 mm is not possible; give a size above 0 (a quiet zone may be 0)</source>
        <translation>%1 = %2 mm 不可行；请给出大于 0 的尺寸（静区可为 0）</translation>
    </message>
    <message>
        <source>spacing_ratio must be above 0: it is the gap divided by the marker&apos;s edge</source>
        <translation>spacing_ratio 必须大于 0：它是间隙除以标记的边长</translation>
    </message>
    <message>
        <source>The marker (%1 mm) must be smaller than the square (%2 mm); shrink marker_size_mm or enlarge square_size_mm</source>
        <translation>标记（%1 mm）必须小于方格（%2 mm）；请减小 marker_size_mm 或增大 square_size_mm</translation>
    </message>
    <message>
        <source>The board needs %1 markers, but %2 holds only %3; use a larger dictionary or fewer cells</source>
        <translation>标定板需要 %1 个标记，而 %2 只有 %3 个；请用更大的字典或减少格数</translation>
    </message>
    <message>
        <source>The board has %1 markers, but ids lists %2; list one id for each marker, or none</source>
        <translation>标定板有 %1 个标记，而 ids 列出 %2 个；请为每个标记列一个 ID，或都不列</translation>
    </message>
    <message>
        <source>Id %1 stands twice in ids; a detector could not tell the markers apart</source>
        <translation>ID %1 在 ids 中出现两次；检测器将无法区分这些标记</translation>
    </message>
    <message>
        <source>The range from %1 to %2 is not possible; the lower end must not be above the upper end</source>
        <translation>从 %1 到 %2 的范围不可行；下限不能大于上限</translation>
    </message>
    <message>
        <source>samples_per_scene = %1, but a scene needs at least 1 camera</source>
        <translation>samples_per_scene = %1，但一个场景至少需要 1 个相机</translation>
    </message>
    <message>
        <source>num_scenes = %1, but there must be at least 1 scene</source>
        <translation>num_scenes = %1，但至少要有 1 个场景</translation>
    </message>
    <message>
        <source>%1 scenes of %2 cameras are more than the %3 frames of one run; lower num_scenes or samples_per_scene, or divide the scenes with --total-shards</source>
        <translation>%1 个场景、每个 %2 个相机，超过一次运行的 %3 帧；请减小 num_scenes 或 samples_per_scene，或用 --total-shards 划分场景</translation>
    </message>
    <message>
        <source>%1 are more than the %2 that one scene may have; lower it, and use more scenes instead</source>
        <translation>%1 超过一个场景允许的 %2；请减小，并改用更多场景</translation>
    </message>
    <message>
        <source>The lens needs a raw frame wider or higher than %1 px; check its coefficients or reduce the field of view</source>
        <translation>镜头所需的原始帧宽或高超过 %1 px；请检查其系数或减小视场角</translation>
    </message>
    <message>
        <source>A picture of %1 × %2 px is not possible; both must be above 0</source>
        <translation>%1 × %2 px 的图像不可行；两者都须大于 0</translation>
    </message>
    <message>
        <source>min_tag_pixels and max_tag_pixels must be whole numbers, not %1</source>
        <translation>min_tag_pixels 和 max_tag_pixels 必须为整数，而不是 %1</translation>
    </message>
    <message>
        <source>Occluders need at least one pattern; list half, corner, bar or slit, or set enabled: false</source>
        <translation>遮挡物至少需要一个图案；请列出 half、corner、bar 或 slit，或设置 enabled: false</translation>
    </message>
    <message>
        <source>tags_per_scene from %1 to %2 is not possible; use 1 or more (0 with a tagmill section), the smaller number first</source>
        <translation>tags_per_scene 从 %1 到 %2 不可行；请用 1 或更大（有 tagmill 一节时可为 0），小的数在前</translation>
    </message>
    <message>
        <source>tag_families is empty; name at least one family, for example tag36h11</source>
        <translation>tag_families 为空；请至少写一个标签族，例如 tag36h11</translation>
    </message>
    <message>
        <source>The quiet zones of neighbouring tags would overlap; set tag_spacing_bits to %1 or more, or reduce tag.margin_bits</source>
        <translation>相邻标签的静区会重叠；请将 tag_spacing_bits 设为 %1 或更大，或减小 tag.margin_bits</translation>
    </message>
    <message>
        <source>The background picture does not exist; correct scene.background_hdri or remove it: %1</source>
        <translation>背景图像不存在；请更正或删除 scene.background_hdri：%1</translation>
    </message>
    <message>
        <source>The texture folder cannot be read; correct scene.texture_dir or remove it: %1</source>
        <translation>无法读取纹理文件夹；请更正或删除 scene.texture_dir：%1</translation>
    </message>
    <message>
        <source>The lens distortion cannot be undone at the border of the picture; its polynomial turns back there. Check the coefficients or reduce the field of view</source>
        <translation>镜头畸变在画面边界处无法求逆；其多项式在那里折返。请检查系数或减小视场角</translation>
    </message>
    <message>
        <source>unique_ids is asked for, but %1 tags are more than the %2 ids of the families; lower tags_per_scene or add a family of another dictionary</source>
        <translation>要求了 unique_ids，但 %1 个标签多于各标签族的 %2 个 ID；请减小 tags_per_scene 或添加另一字典的标签族</translation>
    </message>
    <message>
        <source>No bin of %1 can be reached with these ranges of the camera; widen them or remove the key</source>
        <translation>在这些相机范围内，%1 的任何分箱都无法达到；请放宽范围或删除该键</translation>
    </message>
    <message>
        <source>The placed camera %1 (%2) sees no target whole; correct tagmill.cameras if it should</source>
        <translation>放置的相机 %1（%2）看不到任何完整靶标；若应看到，请更正 tagmill.cameras</translation>
    </message>
    <message>
        <source>No camera pose was found for scene %1: cameras would stand in the target; raise camera.min_distance. Refused: %2</source>
        <translation>场景 %1 找不到相机位姿：相机会位于靶标之内；请增大 camera.min_distance。拒绝：%2</translation>
    </message>
    <message>
        <source>No camera pose was found for scene %1: cameras would see the target at more than 80°; raise camera.min_elevation. Refused: %2</source>
        <translation>场景 %1 找不到相机位姿：相机看靶标的角度会超过 80°；请增大 camera.min_elevation。拒绝：%2</translation>
    </message>
    <message>
        <source>No camera pose was found for scene %1: the target does not fit into the picture; raise camera.max_distance or camera.fov, or make the target smaller. Refused: %2</source>
        <translation>场景 %1 找不到相机位姿：画面容不下靶标；请增大 camera.max_distance 或 camera.fov，或缩小靶标。拒绝：%2</translation>
    </message>
    <message>
        <source>No camera pose was found for scene %1: the target covers less than camera.min_tag_pixels; lower that or camera.max_distance. Refused: %2</source>
        <translation>场景 %1 找不到相机位姿：靶标所占面积小于 camera.min_tag_pixels；请减小该值或 camera.max_distance。拒绝：%2</translation>
    </message>
    <message>
        <source>No camera pose was found for scene %1: the target covers more than camera.max_tag_pixels; raise that or camera.min_distance. Refused: %2</source>
        <translation>场景 %1 找不到相机位姿：靶标所占面积大于 camera.max_tag_pixels；请增大该值或 camera.min_distance。拒绝：%2</translation>
    </message>
    <message>
        <source>No camera pose was found for scene %1: other tags hide the target; raise physics.scatter_radius or lower tags_per_scene. Refused: %2</source>
        <translation>场景 %1 找不到相机位姿：靶标被其他标签遮挡；请增大 physics.scatter_radius 或减小 tags_per_scene。拒绝：%2</translation>
    </message>
    <message>
        <source>No camera pose was found for scene %1: cameras would stand below the floor; raise camera.min_elevation above 0. Refused: %2</source>
        <translation>场景 %1 找不到相机位姿：相机会位于地面之下；请将 camera.min_elevation 增大到 0 以上。拒绝：%2</translation>
    </message>
    <message>
        <source>No camera pose was found for scene %1: the lens cannot be undone where the target should appear; check the distortion coefficients. Refused: %2</source>
        <translation>场景 %1 找不到相机位姿：在靶标应出现之处镜头无法求逆；请检查畸变系数。拒绝：%2</translation>
    </message>
    <message>
        <source>No camera pose was found for scene %1: the distances do not give the pixels per module asked for; widen camera.ppm_constraint or the range of distances. Refused: %2</source>
        <translation>场景 %1 找不到相机位姿：这些距离达不到所要求的每模块像素数；请放宽 camera.ppm_constraint 或距离范围。拒绝：%2</translation>
    </message>
    <message>
        <source>No camera pose was found for scene %1: a bin of incidence leads out of the range of elevations; widen camera.min_elevation and max_elevation. Refused: %2</source>
        <translation>场景 %1 找不到相机位姿：某个入射角分箱超出仰角范围；请放宽 camera.min_elevation 和 max_elevation。拒绝：%2</translation>
    </message>
    <message>
        <source>No camera pose was found for scene %1: the directions given miss a bin of incidence; free camera.elevation and camera.azimuth or lower tagmill.stratify.incidence. Refused: %2</source>
        <translation>场景 %1 找不到相机位姿：给定方向达不到某个入射角分箱；请放开 camera.elevation 和 camera.azimuth，或减小 tagmill.stratify.incidence。拒绝：%2</translation>
    </message>
    <message>
        <source>No camera pose was found for scene %1: the target is too large for a bin of image position; raise camera.max_distance or lower tagmill.stratify.image_position. Refused: %2</source>
        <translation>场景 %1 找不到相机位姿：靶标对于某个图像位置分箱过大；请增大 camera.max_distance 或减小 tagmill.stratify.image_position。拒绝：%2</translation>
    </message>
    <message>
        <source>No camera pose was found for scene %1: no camera in these ranges can face most orientations; widen camera.min_elevation and max_elevation. Refused: %2</source>
        <translation>场景 %1 找不到相机位姿：这些范围内没有相机能正对大多数朝向；请放宽 camera.min_elevation 和 max_elevation。拒绝：%2</translation>
    </message>
    <message>
        <source>Scene %1 was not valid in any of %2 attempts; the last one failed because: %3</source>
        <translation>场景 %1 尝试 %2 次均无效；最后一次失败的原因：%3</translation>
    </message>
    <message>
        <source>The recipe is not valid JSON: %1</source>
        <translation>配方不是有效的 JSON：%1</translation>
    </message>
    <message>
        <source>The recipe needs %1 here</source>
        <translation>配方此处需要 %1</translation>
    </message>
    <message>
        <source>The recipe is nested deeper than %1 levels here; no recipe needs that</source>
        <translation>配方此处的嵌套超过 %1 层；配方用不着这么深</translation>
    </message>
    <message>
        <source>A recipe has no such key; remove it</source>
        <translation>配方没有这样的键；请删除</translation>
    </message>
    <message>
        <source>The background picture does not exist: %1</source>
        <translation>背景图像不存在：%1</translation>
    </message>
    <message>
        <source>The floor&apos;s texture does not exist: %1</source>
        <translation>地面的纹理不存在：%1</translation>
    </message>
    <message>
        <source>The texture does not exist: %1</source>
        <translation>纹理不存在：%1</translation>
    </message>
    <message>
        <source>The texture is one that render-tag paints before it renders; it does not exist yet: %1</source>
        <translation>此纹理由 render-tag 在渲染前绘制，目前尚不存在：%1</translation>
    </message>
    <message>
        <source>The scene has no camera, so nothing is rendered</source>
        <translation>场景没有相机，因此不渲染任何内容</translation>
    </message>
    <message>
        <source>The camera&apos;s transform_matrix is not a rotation with a place; its columns must be orthogonal and of length 1, its last row 0, 0, 0, 1</source>
        <translation>相机的 transform_matrix 不是旋转加位置；各列必须正交且长度为 1，最后一行必须为 0, 0, 0, 1</translation>
    </message>
    <message>
        <source>There is no tag %1 in %2; its last one is %3</source>
        <translation>%2 中没有标签 %1；最后一个是 %3</translation>
    </message>
    <message>
        <source>The size must be above 0, not %1 m</source>
        <translation>尺寸必须大于 0，而不是 %1 m</translation>
    </message>
    <message>
        <source>The tag lies outside the board behind it</source>
        <translation>标签超出了其后面的背板</translation>
    </message>
    <message>
        <source>The tag overlaps %1</source>
        <translation>标签与 %1 重叠</translation>
    </message>
    <message>
        <source>The scene has %1 tags; only the first %2 are looked at for overlaps</source>
        <translation>场景有 %1 个标签；只对前 %2 个检查重叠</translation>
    </message>
    <message>
        <source>%1 cameras and %2 objects are too many for one scene; divide it</source>
        <translation>%1 个相机和 %2 个物体对一个场景来说过多；请拆分场景</translation>
    </message>
    <message>
        <source>How much f/%1 blurs depends on the sensor&apos;s size; a width of 36 mm is assumed, as the camera has no tagmill.pixel_pitch_um</source>
        <translation>f/%1 的模糊程度取决于传感器尺寸；相机没有 tagmill.pixel_pitch_um，因此假定宽度为 36 mm</translation>
    </message>
    <message>
        <source>The camera sees no target whole, large enough and at less than 80°</source>
        <translation>相机看不到完整、足够大且角度小于 80° 的靶标</translation>
    </message>
    <message>
        <source>The instant rasteriser draws no motion blur (%1 m/s); set tagmill.mode to final, or velocity_mean and velocity_std in camera.sensor_dynamics to 0</source>
        <translation>即时光栅化器不绘制运动模糊（%1 m/s）；请将 tagmill.mode 设为 final，或将 camera.sensor_dynamics 中的 velocity_mean 和 velocity_std 设为 0</translation>
    </message>
    <message>
        <source>The lens needs a raw frame of %1 × %2 px to have two of its pixels along each side of a picture&apos;s pixel; at most %3 px a side, %4 megapixels and %5 times the picture are rendered. Reduce the resolution, the field of view or the distortion</source>
        <translation>镜头需要 %1 × %2 px 的原始帧，才能在图像像素的每条边上有两个像素；最多渲染每边 %3 px、%4 百万像素和图像的 %5 倍。请减小分辨率、视场角或畸变</translation>
    </message>
    <message>
        <source>This engine has no fisheye camera and the lens sees too wide for a pinhole; set renderer.mode to cycles</source>
        <translation>此引擎没有鱼眼相机，而镜头视角过宽，不能用针孔；请将 renderer.mode 设为 cycles</translation>
    </message>
    <message>
        <source>Blender&apos;s own lens would be up to %1 px off, and %2 px are allowed; set tagmill.optics to warp</source>
        <translation>Blender 自身的镜头误差会达到 %1 px，而允许值为 %2 px；请将 tagmill.optics 设为 warp</translation>
    </message>
    <message>
        <source>Only Cycles traces a lens by itself; set tagmill.optics to warp or renderer.mode to cycles</source>
        <translation>只有 Cycles 能直接追踪镜头；请将 tagmill.optics 设为 warp 或将 renderer.mode 设为 cycles</translation>
    </message>
    <message>
        <source>The lens has no ray for any pixel of the picture; check the distortion coefficients and the focal lengths</source>
        <translation>画面的所有像素都没有对应的镜头光线；请检查畸变系数和焦距</translation>
    </message>
    <message>
        <source>Only Cycles renders a moving camera (%1 m/s); set renderer.mode to cycles, or velocity_mean and velocity_std in camera.sensor_dynamics to 0</source>
        <translation>只有 Cycles 能渲染运动的相机（%1 m/s）；请将 renderer.mode 设为 cycles，或将 camera.sensor_dynamics 中的 velocity_mean 和 velocity_std 设为 0</translation>
    </message>
    <message>
        <source>Only Cycles renders depth of field (f/%1); set renderer.mode to cycles or remove camera.fstop</source>
        <translation>只有 Cycles 能渲染景深（f/%1）；请将 renderer.mode 设为 cycles 或删除 camera.fstop</translation>
    </message>
    <message>
        <source>f-number, focus distance and pixel pitch of a camera must be above 0</source>
        <translation>相机的光圈值、对焦距离和像元尺寸必须大于 0</translation>
    </message>
    <message>
        <source>Sensor noise needs %1 here</source>
        <translation>传感器噪声此处需要 %1</translation>
    </message>
    <message>
        <source>There is no such file; correct the path or remove it: %1</source>
        <translation>没有此文件；请更正路径或删除：%1</translation>
    </message>
    <message>
        <source>The object has neither a tag, a board nor an occluder: %1</source>
        <translation>物体既不是标签，也不是标定板或遮挡物：%1</translation>
    </message>
    <message>
        <source>There is no camera %1; the scene has %2, counted from 0</source>
        <translation>没有相机 %1；场景有 %2 个，从 0 计</translation>
    </message>
    <message>
        <source>Focal lengths and resolution of a camera must be above 0</source>
        <translation>相机的焦距和分辨率必须大于 0</translation>
    </message>
    <message>
        <source>Optical flow cannot be had with motion blur: every pixel would move many ways at once; switch one of them off</source>
        <translation>光流不能与运动模糊同用：否则每个像素会同时向多个方向运动；请关闭其中之一</translation>
    </message>
    <message>
        <source>To choose the number of workers by memory, say how much one needs: max_job_vram: 4GB</source>
        <translation>要按显存确定工作进程数，请说明每个需要多少：max_job_vram: 4GB</translation>
    </message>
    <message>
        <source>The frame is not a whole picture; it will be rendered again</source>
        <translation>该帧不是完整的图像；将重新渲染</translation>
    </message>
    <message>
        <source>The frame is %1 pixels, and its camera says %2; it will be rendered again</source>
        <translation>该帧为 %1 像素，而其相机为 %2；将重新渲染</translation>
    </message>
    <message>
        <source>Blender gave no %1 of frame %2; with Cycles it would</source>
        <translation>Blender 没有给出 %1（第 %2 帧）；用 Cycles 则会给出</translation>
    </message>
    <message>
        <source>Choose a .blend file</source>
        <translation>请选择一个 .blend 文件</translation>
    </message>
    <message>
        <source>There is no rendered sequence in this folder yet: %1</source>
        <translation>此文件夹中还没有渲染好的序列：%1</translation>
    </message>
    <message>
        <source>This is a folder or a pipe; give a .blend file: %1</source>
        <translation>这是文件夹或管道；请给出 .blend 文件：%1</translation>
    </message>
    <message>
        <source>The folder holds a dataset of markers; choose another one for the sequence: %1</source>
        <translation>该文件夹存有标记数据集；请为序列另选一个：%1</translation>
    </message>
    <message>
        <source>The workers are not the same Blender, so their frames would differ; use one of them only: %1 and %2</source>
        <translation>各工作进程用的不是同一个 Blender，帧会有差异；请只用其中之一：%1 和 %2</translation>
    </message>
    <message>
        <source>No free graphics memory can be found (nvidia-smi gives none), so the number of workers is 1; say it with --workers</source>
        <translation>查不到可用显存（nvidia-smi 没有给出），因此工作进程数为 1；请用 --workers 指定</translation>
    </message>
    <message>
        <source>The graphics card has %1 MiB free and a worker is said to need %2 MiB; one worker tries</source>
        <translation>显卡有 %1 MiB 可用，而每个工作进程需要 %2 MiB；先用一个工作进程尝试</translation>
    </message>
    <message>
        <source>%1 workers fit into the %2 MiB that the graphics cards have free</source>
        <translation>%1 个工作进程可容纳于显卡可用的 %2 MiB 中</translation>
    </message>
    <message>
        <source>Frames %1 to %2 by steps of %3 cannot be rendered; Blender has frames 0 to %4</source>
        <translation>无法渲染第 %1 到 %2 帧、步长 %3；Blender 的帧为 0 到 %4</translation>
    </message>
    <message>
        <source>There is no frame from %1 to %2; --frame-start must not be above --frame-end</source>
        <translation>从 %1 到 %2 没有帧；--frame-start 不能大于 --frame-end</translation>
    </message>
    <message>
        <source>Files that the .blend refers to are missing; put them there, or what they hold will not be in the frames: %1</source>
        <translation>.blend 引用的文件缺失；请补齐，否则帧中将没有其内容：%1</translation>
    </message>
    <message>
        <source>Simulations without a baked cache depend on the frames rendered before, so that frames may differ from run to run; bake them in Blender: %1</source>
        <translation>没有烘焙缓存的模拟取决于之前渲染的帧，因此各次运行的帧可能不同；请在 Blender 中烘焙：%1</translation>
    </message>
    <message>
        <source>The file&apos;s own File Output nodes do not write (--keep-file-outputs lets them): %1</source>
        <translation>文件自带的“文件输出”节点不写文件（--keep-file-outputs 可允许）：%1</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1 frames are of other settings, another .blend or another Blender, so they are rendered again</source>
        <translation>%1 帧的设置、.blend 或 Blender 不同，因此重新渲染</translation>
    </message>
    <message>
        <source>%1 frames are damaged or incomplete, so they are rendered again</source>
        <translation>%1 帧已损坏或不完整，因此重新渲染</translation>
    </message>
    <message>
        <source>Given up after %1 Blenders failed it; the same command tries it again and keeps the others: %2</source>
        <translation>%1 个 Blender 都未能渲染，已放弃；再次运行同一命令会重试并保留其他帧：%2</translation>
    </message>
    <message>
        <source>The file&apos;s value is used, not that of --%1; take it out of the file to use the option</source>
        <translation>使用的是文件中的值，而不是 --%1 的值；要使用该选项，请从文件中去掉</translation>
    </message>
    <message>
        <source>--save-blend saves one file; give one .blend with it</source>
        <translation>--save-blend 只保存一个文件；请只给出一个 .blend</translation>
    </message>
    <message>
        <source>It cannot be rendered so: %1</source>
        <translation>不能这样渲染：%1</translation>
    </message>
    <message>
        <source>What Blender said of its camera cannot be used (%1); correct it in the .blend</source>
        <translation>Blender 给出的相机信息无法使用（%1）；请在 .blend 中更正</translation>
    </message>
    <message>
        <source>The result of a frame cannot be used (%1); the frame will be rendered again</source>
        <translation>某一帧的结果无法使用（%1）；将重新渲染该帧</translation>
    </message>
    <message>
        <source>The table of objects cannot be read; render a frame again with --segmentations and it is written anew: %1</source>
        <translation>无法读取物体表；用 --segmentations 重新渲染一帧即可重新写入：%1</translation>
    </message>
    <message>
        <source>The raw frame cannot be read (%2); render it again: %1</source>
        <translation>无法读取原始帧（%2）；请重新渲染：%1</translation>
    </message>
    <message>
        <source>This is not an OpenEXR file that can be read (%2): %1</source>
        <translation>这不是可读取的 OpenEXR 文件（%2）：%1</translation>
    </message>
    <message>
        <source>There is no OpenEXR codec %1; use NONE, RLE, ZIPS, ZIP, PIZ, PXR24, B44, B44A, DWAA or DWAB</source>
        <translation>没有 OpenEXR 编码 %1；请用 NONE、RLE、ZIPS、ZIP、PIZ、PXR24、B44、B44A、DWAA 或 DWAB</translation>
    </message>
    <message>
        <source>The picture is not a readable PNG</source>
        <translation>图像不是可读取的 PNG</translation>
    </message>
    <message>
        <source>This is not a picture that can be read (PNG, JPEG, TIFF, HDR, EXR): %1</source>
        <translation>这不是可读取的图像（PNG、JPEG、TIFF、HDR、EXR）：%1</translation>
    </message>
    <message>
        <source>A picture of %1 × %2 px cannot be drawn; correct the resolution</source>
        <translation>无法绘制 %1 × %2 px 的图像；请更正分辨率</translation>
    </message>
    <message>
        <source>The raw frame is %1 and the camera %2 pixels</source>
        <translation>原始帧为 %1 像素，而相机为 %2 像素</translation>
    </message>
    <message>
        <source>Blender&apos;s colour configuration cannot be used (%2): %1</source>
        <translation>无法使用 Blender 的色彩配置（%2）：%1</translation>
    </message>
    <message>
        <source>A record is not a JSON object</source>
        <translation>有一条记录不是 JSON 对象</translation>
    </message>
    <message>
        <source>The record&apos;s field %1 is not usable: %2</source>
        <translation>记录的字段 %1 不可用：%2</translation>
    </message>
    <message>
        <source>The result file cannot be understood (%2); delete it and render the scene again: %1</source>
        <translation>无法理解结果文件（%2）；请将其删除并重新渲染该场景：%1</translation>
    </message>
    <message>
        <source>The result belongs to another config or seed; move it out of the folder: %1</source>
        <translation>该结果属于其他配置或种子；请将其移出文件夹：%1</translation>
    </message>
    <message>
        <source>There is no finished scene to merge whose result can be read; render at least one first: %1</source>
        <translation>没有结果可读、可供合并的已完成场景；请先至少渲染一个：%1</translation>
    </message>
    <message>
        <source>The folder holds no results of Tagmill&apos;s generate (no .tagmill/job.json), so there is nothing to merge; datasets of others have their canonical files already: %1</source>
        <translation>该文件夹没有 Tagmill generate 的结果（没有 .tagmill/job.json），因此无可合并；其他程序的数据集已有其规范文件：%1</translation>
    </message>
    <message>
        <source>The image of a finished frame is missing; render its scene again: %1</source>
        <translation>已完成帧的图像缺失；请重新渲染其场景：%1</translation>
    </message>
    <message>
        <source>The file that says what the dataset was made from cannot be understood (%2): %1</source>
        <translation>无法理解说明数据集来源的文件（%2）：%1</translation>
    </message>
    <message>
        <source>The folder holds a sequence rendered from a .blend; choose another one for the dataset: %1</source>
        <translation>该文件夹存有由 .blend 渲染的序列；请为数据集另选一个：%1</translation>
    </message>
    <message>
        <source>The folder holds results of another config or seed (%2, not %3); choose another output folder: %1</source>
        <translation>该文件夹存有其他配置或种子的结果（%2，不是 %3）；请另选输出文件夹：%1</translation>
    </message>
    <message>
        <source>The folder holds a dataset that Tagmill did not make; choose another output folder: %1</source>
        <translation>该文件夹存有不是由 Tagmill 生成的数据集；请另选输出文件夹：%1</translation>
    </message>
    <message>
        <source>The dataset is being written by process %3 on %2 since %4; wait for it, or delete the lock when that process is gone: %1</source>
        <translation>数据集正由 %2 上的进程 %3 写入，始于 %4；请等待，若该进程已不存在则删除锁：%1</translation>
    </message>
    <message>
        <source>The folder holds no dataset (no results, rich_truth.json, coco_labels.json or ground_truth.csv): %1</source>
        <translation>该文件夹没有数据集（没有结果、rich_truth.json、coco_labels.json 或 ground_truth.csv）：%1</translation>
    </message>
    <message>
        <source>The dataset holds no record that can be read, so there is nothing to measure or to hand over: %1</source>
        <translation>数据集没有可读取的记录，因此没有可测量或导出的内容：%1</translation>
    </message>
    <message>
        <source>The file is not a rich_truth.json (%2): %1</source>
        <translation>该文件不是 rich_truth.json（%2）：%1</translation>
    </message>
    <message>
        <source>The file is not a coco_labels.json (%2): %1</source>
        <translation>该文件不是 coco_labels.json（%2）：%1</translation>
    </message>
    <message>
        <source>The table cannot be understood (%2): %1</source>
        <translation>无法理解表格（%2）：%1</translation>
    </message>
    <message>
        <source>The cell of column %1 is not usable in: %2</source>
        <translation>列 %1 的单元格不可用：%2</translation>
    </message>
    <message>
        <source>A record was left out: %1</source>
        <translation>略去了一条记录：%1</translation>
    </message>
    <message>
        <source>%1 more records were left out</source>
        <translation>另外略去了 %1 条记录</translation>
    </message>
    <message>
        <source>A record is not JSON: %1</source>
        <translation>有一条记录不是 JSON：%1</translation>
    </message>
    <message>
        <source>A record speaks of an image that its file does not list: %1</source>
        <translation>有一条记录提到其文件未列出的图像：%1</translation>
    </message>
    <message>
        <source>An entry is larger than any record; nothing from there on was read</source>
        <translation>有一个条目比任何记录都大；从该处起不再读取</translation>
    </message>
    <message>
        <source>The file ends after %1 bytes in the middle of its list; what came before is kept, copy the file again for the rest</source>
        <translation>文件在 %1 字节处、列表中途结束；此前的内容予以保留，其余部分请重新复制文件</translation>
    </message>
    <message>
        <source>The link leads out of the dataset folder and is not followed: %1</source>
        <translation>该链接指向数据集文件夹之外，不予跟随：%1</translation>
    </message>
    <message>
        <source>The picture of %1 is a link out of the dataset, so it was not opened; put a copy of it there</source>
        <translation>%1 的图像是指向数据集之外的链接，因此未打开；请在那里放一份副本</translation>
    </message>
    <message>
        <source>There is no such picture, or it is no plain file; render it again: %1</source>
        <translation>没有此图像，或它不是普通文件；请重新渲染：%1</translation>
    </message>
    <message>
        <source>The picture has %1 px and its records speak of %2; render it again: %3</source>
        <translation>图像为 %1 px，而其记录为 %2；请重新渲染：%3</translation>
    </message>
    <message>
        <source>%1 images that records speak of are not in images/ (the first: %2)</source>
        <translation>记录提到的 %1 张图像不在 images/ 中（第一张：%2）</translation>
    </message>
    <message>
        <source>The records of one image say different sizes, %1 and (of id %3) %2; the first counts</source>
        <translation>同一图像的记录给出的尺寸不同，分别为 %1 和（ID 为 %3 的）%2；以第一个为准</translation>
    </message>
    <message>
        <source>The images are not all of one size: %1</source>
        <translation>图像的尺寸不完全相同：%1</translation>
    </message>
    <message>
        <source>Two result files are of scene %1; the second one is left out, delete it</source>
        <translation>有两个结果文件都属于场景 %1；第二个不采用，请删除</translation>
    </message>
    <message>
        <source>Two result files hold this frame; the second one is left out, delete it: %1</source>
        <translation>有两个结果文件都含有此帧；第二个不采用，请删除：%1</translation>
    </message>
    <message>
        <source>There is no checksums.json in the folder; tagmill merge writes it: %1</source>
        <translation>文件夹中没有 checksums.json；tagmill merge 会写入：%1</translation>
    </message>
    <message>
        <source>The checksums cannot be understood (%2); tagmill merge writes them anew: %1</source>
        <translation>无法理解校验和（%2）；tagmill merge 会重新写入：%1</translation>
    </message>
    <message>
        <source>The checksums name a file outside the dataset, which was not opened: %1</source>
        <translation>校验和列出了数据集之外的文件，该文件未打开：%1</translation>
    </message>
    <message>
        <source>The file is missing; restore it, or render its scene again with --resume: %1</source>
        <translation>文件缺失；请恢复，或用 --resume 重新渲染其场景：%1</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>无法读取文件：%1</translation>
    </message>
    <message>
        <source>The file is not what it was when the dataset was merged; restore it, or run generate --resume: %1</source>
        <translation>文件与合并数据集时不同；请恢复，或运行 generate --resume：%1</translation>
    </message>
    <message>
        <source>The file is not in checksums.json; remove it, or merge the dataset again: %1</source>
        <translation>文件不在 checksums.json 中；请删除，或重新合并数据集：%1</translation>
    </message>
    <message>
        <source>The file belongs to another job than job_spec.json describes: %1</source>
        <translation>文件所属的任务与 job_spec.json 描述的不同：%1</translation>
    </message>
    <message>
        <source>The result is not the one the checksums were made from; run tagmill merge: %1</source>
        <translation>结果与生成校验和时的不同；请运行 tagmill merge：%1</translation>
    </message>
    <message>
        <source>The result file was changed since it was rendered; delete it and run generate --resume: %1</source>
        <translation>结果文件在渲染后被改动过；请将其删除并运行 generate --resume：%1</translation>
    </message>
    <message>
        <source>The file is a link out of the dataset or no plain file, so it was not opened; put a copy of it there: %1</source>
        <translation>文件是指向数据集之外的链接或不是普通文件，因此未打开；请在那里放一份副本：%1</translation>
    </message>
    <message>
        <source>%1 of %2 scenes of the job have no result (the first: scene %3); run generate --resume</source>
        <translation>任务的 %2 个场景中有 %1 个没有结果（第一个：场景 %3）；请运行 generate --resume</translation>
    </message>
    <message>
        <source>The record has no board_definition, so it is not known where the points of its board lie; merge the dataset again, or write one into it</source>
        <translation>记录没有 board_definition，因此不知道其标定板的点在何处；请重新合并数据集，或在其中写入一个</translation>
    </message>
    <message>
        <source>board_definition.type = %1 is no board that is known; there are charuco and aprilgrid</source>
        <translation>board_definition.type = %1 不是已知的标定板；可用 charuco 和 aprilgrid</translation>
    </message>
    <message>
        <source>The board_definition describes no board that can be laid out: %1</source>
        <translation>board_definition 描述的标定板无法布置：%1</translation>
    </message>
    <message>
        <source>board_definition.total_keypoints = %1, but a board of these rows and columns has %2</source>
        <translation>board_definition.total_keypoints = %1，但这样行列数的标定板有 %2 个</translation>
    </message>
    <message>
        <source>The marker %1 of %2 is there twice, so it is not known whose board it is on</source>
        <translation>%2 的标记 %1 出现两次，因此不知道它在哪块标定板上</translation>
    </message>
    <message>
        <source>The record has no %1, so its camera is not known; datasets that were read from a CSV table have none</source>
        <translation>记录没有 %1，因此其相机未知；从 CSV 表读取的数据集都没有</translation>
    </message>
    <message>
        <source>There is no paper called %1; take one of %2, or give a size as 210x297mm</source>
        <translation>没有名为 %1 的纸张；请选用 %2 之一，或给出尺寸，如 210x297mm</translation>
    </message>
    <message>
        <source>A print is written as .pdf, .svg or .png; choose one of these endings: %1</source>
        <translation>印刷文件可写为 .pdf、.svg 或 .png；请选用其中一种扩展名：%1</translation>
    </message>
    <message>
        <source>The print of %1 mm does not fit on %2, which has room for %3 mm; take larger paper, or let it be tiled over several sheets (--tile)</source>
        <translation>%1 mm 的印刷图案放不进 %2，其可用空间为 %3 mm；请用更大的纸，或分多页拼接（--tile）</translation>
    </message>
    <message>
        <source>A sheet of %1 × %2 mm is larger than any file can be; choose a paper and let the print be tiled (--paper A0 --tile)</source>
        <translation>%1 × %2 mm 的页面大于文件所能容纳；请选择纸张并分页拼接（--paper A0 --tile）</translation>
    </message>
    <message>
        <source>Sheets of %2 that overlap by %1 mm have no room for anything else; lower the overlap or take larger paper</source>
        <translation>%2 页面重叠 %1 mm 后就没有空间放其他内容；请减小重叠或用更大的纸</translation>
    </message>
    <message>
        <source>The print would need more than %2 sheets of %1; take larger paper</source>
        <translation>印刷需要超过 %2 张 %1；请用更大的纸</translation>
    </message>
    <message>
        <source>A picture of %1 × %2 px (%3 dpi) is more than is possible; lower the dpi, or write a PDF or SVG, which need no pixels</source>
        <translation>%1 × %2 px（%3 dpi）的图像超出可能范围；请降低 dpi，或写成不需要像素的 PDF 或 SVG</translation>
    </message>
    <message>
        <source>%1 tags are more than the %2 that are printed at once; give fewer ids</source>
        <translation>%1 个标签多于一次印刷的上限 %2；请减少 ID</translation>
    </message>
    <message>
        <source>The ids of a board are scenario.subject.ids of its config; --ids is for single tags</source>
        <translation>标定板的 ID 由其配置的 scenario.subject.ids 给出；--ids 用于单个标签</translation>
    </message>
    <message>
        <source>The config is of single tags; %1 describes boards</source>
        <translation>此配置为单个标签；%1 用于描述标定板</translation>
    </message>
    <message>
        <source>A measured %1 of %2 mm is further than 20 % from the %3 mm of the design; give the whole print with its quiet zone, in millimetres</source>
        <translation>实测的 %1（%2 mm）与设计的 %3 mm 相差超过 20 %；请给出含静区的整个印刷图案，以毫米计</translation>
    </message>
    <message>
        <source>The print is stretched: x and y differ by %1 %, and one size in both directions is up to %2 mm off at the edge; tagmill.print.measured_x_mm and measured_y_mm hold both</source>
        <translation>印刷图案被拉伸：x 与 y 相差 %1 %，两个方向共用一个尺寸时边缘处误差可达 %2 mm；tagmill.print.measured_x_mm 和 measured_y_mm 可同时记录两者</translation>
    </message>
    <message>
        <source>A module is %1 mm; below %2 mm ink runs over its edges and detectors misread it, so make the marker larger or take a dictionary with fewer bits</source>
        <translation>一个模块为 %1 mm；小于 %2 mm 时油墨会越过边缘，检测器会误读，因此请增大标记或选用位数较少的字典</translation>
    </message>
    <message>
        <source>A module is %1 dots at %2 dpi; edges land on whole dots, so take a printer or a size with at least %3 dots a module</source>
        <translation>一个模块在 %2 dpi 下为 %1 个墨点；边缘会落在整墨点上，因此请选用每模块至少 %3 个墨点的打印机或尺寸</translation>
    </message>
    <message>
        <source>%1 and %2 are the same picture; a detector cannot tell them apart, so print one of the two families</source>
        <translation>%1 和 %2 是相同的图像；检测器无法区分，因此请只印其中一个标签族</translation>
    </message>
    <message>
        <source>The tags have no white margin; on anything but white paper detectors lose them, so set it to 1 or more</source>
        <translation>标签没有白边；在非白色的纸上检测器会找不到，因此请设为 1 或更大</translation>
    </message>
    <message>
        <source>White around the markers is %1 mm, less than half a module (%2 mm); make marker_size_mm smaller</source>
        <translation>标记周围的白边为 %1 mm，不足半个模块（%2 mm）；请减小 marker_size_mm</translation>
    </message>
    <message>
        <source>This is render-tag&apos;s ChArUco pattern, which OpenCV does not find on odd rows; for a board that is printed choose opencv</source>
        <translation>这是 render-tag 的 ChArUco 图案，行数为奇数时 OpenCV 检测不到；要印刷的标定板请选用 opencv</translation>
    </message>
    <message>
        <source>With %1 rows, an even number, OpenCV&apos;s old and new patterns differ; this board is for OpenCV %2</source>
        <translation>行数 %1 为偶数时，OpenCV 的新旧图案不同；此标定板适用于 OpenCV %2</translation>
    </message>
    <message>
        <source>The print ends with its squares; a quiet_zone_mm keeps the rim free of what lies behind the board</source>
        <translation>印刷图案止于方格边缘；quiet_zone_mm 可使边缘不受标定板后方物体影响</translation>
    </message>
    <message>
        <source>%1 has %2 codes; %3 holds all ids of this board and its markers are mistaken for each other less easily</source>
        <translation>%1 有 %2 个编码；%3 含有此标定板的全部 ID，且标记不易混淆</translation>
    </message>
    <message>
        <source>Kalibr looks for tag36h11 alone and does not find %1; choose tag36h11</source>
        <translation>Kalibr 只查找 tag36h11，检测不到 %1；请选用 tag36h11</translation>
    </message>
    <message>
        <source>%1 is no format of export; see tagmill export --help</source>
        <translation>%1 不是导出格式；见 tagmill export --help</translation>
    </message>
    <message>
        <source>The export would lie inside the dataset; choose a folder outside of it: %1</source>
        <translation>导出位置在数据集之内；请选择其外的文件夹：%1</translation>
    </message>
    <message>
        <source>There is a file where the export should go; choose another place: %1</source>
        <translation>导出位置已有一个文件；请另选位置：%1</translation>
    </message>
    <message>
        <source>The folder is not empty and no unchanged export of Tagmill, so it was not touched; choose another one or empty it: %1</source>
        <translation>该文件夹非空，也不是未改动的 Tagmill 导出结果，因此未做改动；请另选一个或将其清空：%1</translation>
    </message>
    <message>
        <source>Masks are made from the recipes that Tagmill keeps with its datasets, and there is none of %1; export without --masks</source>
        <translation>掩码由 Tagmill 随数据集保存的配方生成，而 %1 没有配方；请不带 --masks 导出</translation>
    </message>
    <message>
        <source>%1 holds no masks; --masks goes with --format imagefolder</source>
        <translation>%1 不含掩码；--masks 需与 --format imagefolder 同用</translation>
    </message>
    <message>
        <source>This is no name for a file of an export: %1</source>
        <translation>这不能用作导出文件的名称：%1</translation>
    </message>
    <message>
        <source>There is no frame to export; frames need a picture where the format holds pictures, and a camera where it holds cameras: %1</source>
        <translation>没有可导出的帧；格式含图像时帧需要图像，含相机时需要相机：%1</translation>
    </message>
    <message>
        <source>There is no tag or board to learn in this dataset; %1 needs one</source>
        <translation>此数据集中没有可供学习的标签或标定板；%1 需要一个</translation>
    </message>
    <message>
        <source>The frame was left out, because its picture is missing; render it again: %1</source>
        <translation>略去了该帧，因为其图像缺失；请重新渲染：%1</translation>
    </message>
    <message>
        <source>The frame was left out, because its picture is a link out of the dataset or no plain file; put a copy of it there: %1</source>
        <translation>略去了该帧，因为其图像是指向数据集之外的链接或不是普通文件；请在那里放一份副本：%1</translation>
    </message>
    <message>
        <source>The frame was left out, because its picture is no whole PNG; render it again: %1</source>
        <translation>略去了该帧，因为其图像不是完整的 PNG；请重新渲染：%1</translation>
    </message>
    <message>
        <source>The frame was left out, because its picture has %1 px and its records speak of %2; render it again: %3</source>
        <translation>略去了该帧，因为其图像为 %1 px，而其记录为 %2；请重新渲染：%3</translation>
    </message>
    <message>
        <source>The record of id %1 was left out, because its %2 cannot be %3; mend the file of records</source>
        <translation>略去了 ID 为 %1 的记录，因为其 %2 不能为 %3；请修正记录文件</translation>
    </message>
    <message>
        <source>The part %1 of the split has no frame; give it a larger share, another --split-seed, or render more scenes</source>
        <translation>划分中的 %1 部分没有帧；请增大其比例、换一个 --split-seed，或渲染更多场景</translation>
    </message>
    <message>
        <source>%1 frames were left out, because no record tells their camera; coco, yolo-pose and csv need none</source>
        <translation>略去了 %1 帧，因为没有记录说明其相机；coco、yolo-pose 和 csv 不需要相机</translation>
    </message>
    <message>
        <source>There is no board in this dataset and %1 needs one for its target; export tags with coco, yolo-pose, csv or imagefolder</source>
        <translation>此数据集中没有标定板，而 %1 的靶标需要它；请用 coco、yolo-pose、csv 或 imagefolder 导出标签</translation>
    </message>
    <message>
        <source>The dataset shows several different boards; %1 holds one, so export datasets of one board each</source>
        <translation>数据集中有多块不同的标定板；%1 只能存一块，因此请分别导出只含一块标定板的数据集</translation>
    </message>
    <message>
        <source>The board&apos;s record has no keypoints, so there is nothing to export of it; merge the dataset again, or export markers with coco or csv</source>
        <translation>标定板的记录没有关键点，因此无可导出；请重新合并数据集，或用 coco 或 csv 导出标记</translation>
    </message>
    <message>
        <source>The board&apos;s print is stretched: its cells are %1 mm wide and %2 mm high, and this format holds one size</source>
        <translation>标定板的印刷图案被拉伸：格宽 %1 mm、格高 %2 mm，而此格式只能存一个尺寸</translation>
    </message>
    <message>
        <source>Only cameras are written, no points of a board: %1</source>
        <translation>只写相机，不写标定板的点：%1</translation>
    </message>
    <message>
        <source>mrcal&apos;s boards are grids of even spacing; the tag corners of an AprilGrid are none</source>
        <translation>mrcal 的标定板是等间距网格；AprilGrid 的标签角点并非如此</translation>
    </message>
    <message>
        <source>Kalibr finds AprilGrids of its own layout with tag36h11; this board differs: %1</source>
        <translation>Kalibr 只检测自身布局、采用 tag36h11 的 AprilGrid；此标定板与之不同：%1</translation>
    </message>
    <message>
        <source>Kalibr counts the tags of an AprilGrid from 0; the ids of this board are others</source>
        <translation>Kalibr 对 AprilGrid 的标签从 0 编号；此标定板的 ID 与之不同</translation>
    </message>
    <message>
        <source>%1 has no exact model of this lens (%2); give --refit to write the nearest %3 and be told how far it is off</source>
        <translation>%1 没有此镜头（%2）的精确模型；加上 --refit 可写入最接近的 %3 并报告误差</translation>
    </message>
    <message>
        <source>%1 has no model of a lens that sees this wide; its %2 ends before 90° from the axis</source>
        <translation>%1 没有视角如此之宽的镜头模型；其 %2 在离光轴不到 90° 处终止</translation>
    </message>
    <message>
        <source>The lens was fitted by %1: up to %2 px from the dataset&apos;s</source>
        <translation>镜头由 %1 拟合：与数据集的镜头最多相差 %2 px</translation>
    </message>
    <message>
        <source>Only %1 views hold enough points; a calibration needs %2</source>
        <translation>只有 %1 个视图含有足够的点；标定需要 %2 个</translation>
    </message>
    <message>
        <source>OpenCV found no lens of the kind %1: %2</source>
        <translation>OpenCV 没有求得 %1 类型的镜头：%2</translation>
    </message>
    <message>
        <source>This is no calibration that is known; OpenCV&apos;s FileStorage, Kalibr&apos;s camchain, mrcal&apos;s .cameramodel and ROS&apos;s camera_info are</source>
        <translation>这不是已知的标定文件；支持 OpenCV 的 FileStorage、Kalibr 的 camchain、mrcal 的 .cameramodel 和 ROS 的 camera_info</translation>
    </message>
    <message>
        <source>The calibration is damaged; this is missing or no number: %1</source>
        <translation>标定文件已损坏；此项缺失或不是数：%1</translation>
    </message>
    <message>
        <source>The lens model %1 with %2 coefficients is not understood; pinhole, radtan, plumb_bob, rational_polynomial, equidistant, fisheye and mrcal&apos;s LENSMODEL_OPENCV4 to 12 are</source>
        <translation>无法识别带 %2 个系数的镜头模型 %1；支持 pinhole、radtan、plumb_bob、rational_polynomial、equidistant、fisheye 和 mrcal 的 LENSMODEL_OPENCV4 至 12</translation>
    </message>
    <message>
        <source>The lens %1 puts a covered part of the picture nowhere; it is the lens of another camera</source>
        <translation>镜头 %1 无法给出画面中某个被覆盖部分的成像位置；它是另一台相机的镜头</translation>
    </message>
    <message>
        <source>No camera of the dataset has the resolution of this calibration: %1</source>
        <translation>数据集中没有相机具有此标定的分辨率：%1</translation>
    </message>
    <message>
        <source>Tags of Kalibr&apos;s AprilGrid have a border of two modules, which OpenCV and AprilTag 3 do not read; their corners are measured by edges alone</source>
        <translation>Kalibr 的 AprilGrid 标签带有两个模块宽的边框，OpenCV 和 AprilTag 3 无法读取；其角点只能靠边缘测量</translation>
    </message>
    <message>
        <source>%1 does not know the family %2; choose the other detector</source>
        <translation>%1 不认识标签族 %2；请选用另一个检测器</translation>
    </message>
    <message>
        <source>The picture is empty, so nothing can be found in it; render it again</source>
        <translation>图像为空，因此什么也检测不到；请重新渲染</translation>
    </message>
    <message>
        <source>OpenCV %1 describes no board of this kind; it takes ChArUco boards of two rows and columns or more</source>
        <translation>OpenCV %1 不支持这种标定板；它接受至少两行两列的 ChArUco 板</translation>
    </message>
    <message>
        <source>%1 refused the picture: %2</source>
        <translation>%1 拒绝了该图像：%2</translation>
    </message>
    <message>
        <source>There is no calibration board in this config, so no lens can be calibrated from it; set scenario.subject.type to BOARD and describe the board</source>
        <translation>此配置中没有标定板，因此无法据以标定镜头；请将 scenario.subject.type 设为 BOARD 并描述标定板</translation>
    </message>
    <message>
        <source>Only %1 cameras see %2 or more points of a board; a calibration needs %3 such views, so add cameras or scenes, or bring the board further into the picture</source>
        <translation>只有 %1 个相机看到标定板的 %2 个或更多点；标定需要 %3 个这样的视图，因此请增加相机或场景，或让标定板更多地进入画面</translation>
    </message>
    <message>
        <source>%1 is not determined by these %3 views: it can change together with %2 without moving a point. Add views that slant the board about several axes and fill the picture, or solve for a lens with fewer coefficients</source>
        <translation>这 %3 个视图不能确定 %1：它可与 %2 一同变化而不移动任何点。请增加让标定板绕多个轴倾斜并占满画面的视图，或改为求解系数较少的镜头</translation>
    </message>
    <message>
        <source>%1 is not determined: on this lens %2 do the same to every point, however many views (%3 here) there are. Solve for a lens with fewer coefficients</source>
        <translation>不能确定 %1：对此镜头而言，%2 对每个点的作用相同，无论有多少视图（此处 %3 个）。请改为求解系数较少的镜头</translation>
    </message>
    <message>
        <source>%1 is not determined: none of the points in these %2 views moves with it. Add views in which the board reaches the edges of the picture</source>
        <translation>不能确定 %1：这 %2 个视图中没有点随之移动。请增加标定板到达画面边缘的视图</translation>
    </message>
    <message>
        <source>A lens of the kind %1 cannot describe this camera, whose distortion is %2; choose one of: %3</source>
        <translation>%1 类型的镜头无法描述此相机，其畸变为 %2；请选用以下之一：%3</translation>
    </message>
    <message>
        <source>This config is compiled as render-tag does, which knows no placed or dropped cameras; add tagmill: {format: 1} to it</source>
        <translation>此配置按 render-tag 的方式编译，不支持放置或剔除的相机；请添加 tagmill: {format: 1}</translation>
    </message>
    <message>
        <source>%1 cameras cannot be dropped: %2 see the board, a calibration needs %3 such views, and every scene keeps a camera</source>
        <translation>无法剔除 %1 个相机：有 %2 个看到标定板，标定需要 %3 个这样的视图，且每个场景要保留一个相机</translation>
    </message>
    <message>
        <source>None of the %1 poses tried shows a board well enough; widen the camera&apos;s ranges of distance and elevation</source>
        <translation>所试的 %1 个位姿中没有一个能充分看清标定板；请放宽相机的距离和仰角范围</translation>
    </message>
    <message>
        <source>The report could not be left in the dataset (%2): %1</source>
        <translation>无法将报告写入数据集（%2）：%1</translation>
    </message>
    <message>
        <source>The pruned dataset would lie in the one it is taken from; choose another folder: %1</source>
        <translation>精简后的数据集会位于源数据集之内；请另选文件夹：%1</translation>
    </message>
    <message>
        <source>The folder is not empty; choose another one for the pruned dataset: %1</source>
        <translation>文件夹非空；请为精简后的数据集另选一个：%1</translation>
    </message>
    <message>
        <source>No frame passes the bounds, so there is nothing to write; widen them: %1</source>
        <translation>没有帧符合界限，因此无可写入；请放宽界限：%1</translation>
    </message>
    <message>
        <source>Only %1 images passed the bounds (limit %2)</source>
        <translation>只有 %1 张图像符合界限（上限 %2）</translation>
    </message>
    <message>
        <source>%1 frames pass the bounds but have no picture that can be copied; they are left out</source>
        <translation>有 %1 帧符合界限但没有可复制的图像；已略去</translation>
    </message>
    <message>
        <source>There is no log to read; datasets keep theirs in telemetry.ndjson: %1</source>
        <translation>没有可读取的日志；数据集的日志保存在 telemetry.ndjson 中：%1</translation>
    </message>
    <message>
        <source>The expression cannot be understood at character %1 (%2); it compares, as in event == &apos;frame&apos; and render_seconds &gt; 2: %3</source>
        <translation>无法理解表达式的第 %1 个字符（%2）；应为比较式，如 event == &apos;frame&apos; and render_seconds &gt; 2：%3</translation>
    </message>
    <message>
        <source>The detections are not valid JSON, so none was used; mend the file there: %1</source>
        <translation>检测结果不是有效的 JSON，因此全部不采用；请修正该处：%1</translation>
    </message>
    <message>
        <source>Detections are a JSON list of objects with image_id, tag_id and corners; this is none</source>
        <translation>检测结果应为 JSON 对象列表，含 image_id、tag_id 和 corners；此文件不符</translation>
    </message>
    <message>
        <source>The table of detections has no column %1; its header reads image_id,tag_id,tag_family,x1,y1,…,x4,y4</source>
        <translation>检测结果表没有列 %1；其表头应为 image_id,tag_id,tag_family,x1,y1,…,x4,y4</translation>
    </message>
    <message>
        <source>A detection was left out: %1 is missing or cannot be used</source>
        <translation>略去了一个检测结果：%1 缺失或无法使用</translation>
    </message>
    <message>
        <source>The dataset has no image %1, so its %2 detections were left out</source>
        <translation>数据集没有图像 %1，因此略去了它的 %2 个检测结果</translation>
    </message>
    <message>
        <source>The detector could not be started (%1); check --command</source>
        <translation>无法启动检测器（%1）；请检查 --command</translation>
    </message>
    <message>
        <source>The detector failed on %1 with exit status %2; its last words: %3</source>
        <translation>检测器在 %1 上失败，退出状态为 %2；最后输出：%3</translation>
    </message>
    <message>
        <source>The detector was stopped on %1, after %2 s without an end; let it handle one image and quit</source>
        <translation>检测器在 %1 上运行 %2 s 仍未结束，已停止；请让它处理一张图像后退出</translation>
    </message>
    <message>
        <source>What the detector printed for %1 cannot be used; it prints one JSON list of {tag_id, corners} and nothing else: %2</source>
        <translation>检测器对 %1 的输出无法使用；应只输出一个由 {tag_id, corners} 组成的 JSON 列表：%2</translation>
    </message>
    <message>
        <source>The config has no tagmill section, so it means what render-tag means by it; write tagmill: {format: 1} into it, or give --compat none, for Tagmill&apos;s own meaning%1</source>
        <translation>配置没有 tagmill 一节，因此按 render-tag 的含义解释；要采用 Tagmill 自身的含义，请写入 tagmill: {format: 1} 或给出 --compat none%1</translation>
    </message>
    <message>
        <source>No Blender was found; install one (Debian: apt install blender; others: blender.org/download), or name it with --blender COMMAND or the variable TAGMILL_BLENDER</source>
        <translation>没有找到 Blender；请安装（Debian：apt install blender；其他系统：blender.org/download），或用 --blender COMMAND 或变量 TAGMILL_BLENDER 指定</translation>
    </message>
    <message>
        <source>Blender %2 finds no %1 device; choose one of: %3; or install its driver and try `tagmill doctor` again</source>
        <translation>Blender %2 没有找到 %1 设备；请选用其中之一：%3；或安装其驱动后再试 `tagmill doctor`</translation>
    </message>
    <message>
        <source>%1 cannot render in this Blender %2; choose another renderer mode, or give it a display (xvfb-run -a blender) where it needs one</source>
        <translation>%1 无法在此 Blender %2 中渲染；请选用其他渲染器模式，或在需要时为其提供显示（xvfb-run -a blender）</translation>
    </message>
    <message>
        <source>The workers are not the same Blender, so their pixels would differ; use one of them only, or give --mixed: %1 and %2</source>
        <translation>各工作进程用的不是同一个 Blender，像素会有差异；请只用其中之一，或给出 --mixed：%1 和 %2</translation>
    </message>
    <message>
        <source>There is no scene to render; dataset.num_scenes must be at least 1</source>
        <translation>没有可渲染的场景；dataset.num_scenes 至少为 1</translation>
    </message>
    <message>
        <source>camera.samples_per_scene = %1 gives no camera; it must be at least 1</source>
        <translation>camera.samples_per_scene = %1 没有相机；至少为 1</translation>
    </message>
    <message>
        <source>There is no scene %1; the last one is %2</source>
        <translation>没有场景 %1；最后一个是 %2</translation>
    </message>
    <message>
        <source>The texture folder cannot be read, so the floor has no texture: %1</source>
        <translation>无法读取纹理文件夹，因此地面没有纹理：%1</translation>
    </message>
    <message>
        <source>Blender %1 has no denoiser; the frames take %2 times the samples and half the noise threshold instead, which halves the noise</source>
        <translation>Blender %1 没有降噪器；改为采用 %2 倍采样和一半的噪声阈值，使噪声减半</translation>
    </message>
    <message>
        <source>Blender&apos;s own Filmic is not readable here, so an analytic curve stands in: greys differ by at most 1 of 255, saturated colours by more; %1</source>
        <translation>此处无法读取 Blender 自带的 Filmic，改用解析曲线代替：灰度最多相差 1/255，饱和颜色相差更多；%1</translation>
    </message>
    <message>
        <source>The instant rasteriser draws no depth of field: the frame is sharp everywhere</source>
        <translation>即时光栅化器不绘制景深：整帧处处清晰</translation>
    </message>
    <message>
        <source>Without Blender an analytic curve stands in for its Filmic: greys differ by at most 1 of 255, saturated colours by more</source>
        <translation>没有 Blender 时用解析曲线代替其 Filmic：灰度最多相差 1/255，饱和颜色相差更多</translation>
    </message>
    <message>
        <source>%1 finished scenes were rendered by another Blender and are stale, so they are rendered again (--mixed keeps them): they are of %2, this is %3</source>
        <translation>%1 个已完成的场景由另一个 Blender 渲染，已过时，因此重新渲染（--mixed 可保留）：它们用的是 %2，这里是 %3</translation>
    </message>
    <message>
        <source>Scene %1 could not be rendered: %2; its recipe, the worker&apos;s last words and the command to try again are in %3</source>
        <translation>无法渲染场景 %1：%2；其配方、工作进程的最后输出和重试命令见 %3</translation>
    </message>
    <message>
        <source>The dataset would need %1, but %2 are free; free some space, choose another disk, or render fewer scenes</source>
        <translation>数据集需要 %1，而只有 %2 可用；请释放空间、另选磁盘或减少场景</translation>
    </message>
    <message>
        <source>Scene %1 could not be rendered: %2</source>
        <translation>无法渲染场景 %1：%2</translation>
    </message>
    <message>
        <source>No Blender was found; install Blender 2.93 or newer, or name one with --blender COMMAND or the environment variable TAGMILL_BLENDER</source>
        <translation>没有找到 Blender；请安装 Blender 2.93 或更新版本，或用 --blender COMMAND 或环境变量 TAGMILL_BLENDER 指定</translation>
    </message>
    <message>
        <source>The command that starts Blender is empty; give a program, for example /usr/bin/blender</source>
        <translation>启动 Blender 的命令为空；请给出程序，例如 /usr/bin/blender</translation>
    </message>
    <message>
        <source>The command that starts Blender has a quote without its partner; close it or write it with a backslash: %1</source>
        <translation>启动 Blender 的命令中有不成对的引号；请补全引号或用反斜杠转义：%1</translation>
    </message>
    <message>
        <source>The command cannot be started (%2); name an existing program with --blender COMMAND: %1</source>
        <translation>无法启动该命令（%2）；请用 --blender COMMAND 指定存在的程序：%1</translation>
    </message>
    <message>
        <source>The command runs, but there is no Blender in it that takes Python (%2); name another one with --blender COMMAND: %1</source>
        <translation>命令可以运行，但其中没有可执行 Python 的 Blender（%2）；请用 --blender COMMAND 另行指定：%1</translation>
    </message>
    <message>
        <source>Blender %2 is too old, 2.93 is the oldest that works; install a newer one and name it with --blender COMMAND: %1</source>
        <translation>Blender %2 太旧，可用的最低版本为 2.93；请安装更新的版本并用 --blender COMMAND 指定：%1</translation>
    </message>
    <message>
        <source>Blender did not answer within %2 s of its start; try the command in a terminal: %1</source>
        <translation>Blender 启动后 %2 s 内没有响应；请在终端中试运行该命令：%1</translation>
    </message>
    <message>
        <source>Blender ended before it was ready (%2); try the command in a terminal; its last words: %3; command: %1</source>
        <translation>Blender 在就绪之前退出（%2）；请在终端中试运行该命令；最后输出：%3；命令：%1</translation>
    </message>
    <message>
        <source>No display can be reached: EEVEE and Workbench may not render here; Cycles does; for the others start Tagmill in a desktop session or under xvfb-run -a</source>
        <translation>没有可用的显示：EEVEE 和 Workbench 在此可能无法渲染；Cycles 可以；要用其他引擎，请在桌面会话中或用 xvfb-run -a 启动 Tagmill</translation>
    </message>
    <message>
        <source>Blender %1 was built without a denoiser: frames to be denoised take four times the samples instead; an official Blender build has one</source>
        <translation>Blender %1 编译时未带降噪器：需降噪的帧改用四倍采样；Blender 官方版本带有降噪器</translation>
    </message>
    <message>
        <source>These Blenders make different pixels: a run that uses both needs --mixed, and its dataset is not reproducible by bytes: %1 and %2</source>
        <translation>这些 Blender 产生的像素不同：同时使用两者的运行需要 --mixed，且其数据集无法逐字节复现：%1 和 %2</translation>
    </message>
    <message>
        <source>Only %1 MB are free on the disk of the output folder; free some or choose another folder: %2</source>
        <translation>输出文件夹所在磁盘只有 %1 MB 可用；请释放空间或另选文件夹：%2</translation>
    </message>
    <message>
        <source>The worker speaks protocol %1, this Tagmill speaks %2; install both from the same release</source>
        <translation>工作进程使用协议 %1，此 Tagmill 使用 %2；请安装同一发行版的两者</translation>
    </message>
    <message>
        <source>The worker broke the protocol and was stopped: %1</source>
        <translation>工作进程违反协议，已停止：%1</translation>
    </message>
    <message>
        <source>The worker answered for another frame than %1, which it was asked for</source>
        <translation>工作进程返回的不是所要求的帧 %1</translation>
    </message>
    <message>
        <source>The worker ended unexpectedly (%1); its last words: %2</source>
        <translation>工作进程意外退出（%1）；最后输出：%2</translation>
    </message>
    <message>
        <source>The worker gave no sign of life for %1 s and was stopped</source>
        <translation>工作进程 %1 s 没有活动迹象，已停止</translation>
    </message>
    <message>
        <source>The worker is not running</source>
        <translation>工作进程没有运行</translation>
    </message>
    <message>
        <source>The worker was stopped before it answered</source>
        <translation>工作进程在应答之前被停止</translation>
    </message>
    <message>
        <source>Internal error in the worker, please report it: %1</source>
        <translation>工作进程内部错误，请报告：%1</translation>
    </message>
    <message>
        <source>The worker cannot use the scene at %2: %1</source>
        <translation>工作进程无法使用场景的 %2 处：%1</translation>
    </message>
    <message>
        <source>The worker lacks an asset needed at %2: %1</source>
        <translation>工作进程缺少 %2 处所需的资源：%1</translation>
    </message>
    <message>
        <source>The render device failed; render on the CPU, or restart the driver: %1</source>
        <translation>渲染设备出错；请用 CPU 渲染，或重启驱动：%1</translation>
    </message>
    <message>
        <source>Not enough memory to render; lower the resolution or the number of workers: %1</source>
        <translation>内存不足，无法渲染；请降低分辨率或减少工作进程数：%1</translation>
    </message>
    <message>
        <source>The disk is full; free some space or choose another output folder: %1</source>
        <translation>磁盘已满；请释放空间或另选输出文件夹：%1</translation>
    </message>
    <message>
        <source>Blender could not render %2: %1</source>
        <translation>Blender 无法渲染 %2：%1</translation>
    </message>
    <message>
        <source>%1 and %2 contradict each other; give one of them</source>
        <translation>%1 和 %2 互相矛盾；请只给出一个</translation>
    </message>
    <message>
        <source>There is no command %1; tagmill --help lists them</source>
        <translation>没有命令 %1；tagmill --help 可列出所有命令</translation>
    </message>
    <message>
        <source>There is no command %1; did you mean %2</source>
        <translation>没有命令 %1；是否想用 %2</translation>
    </message>
    <message>
        <source>%2 has no option %1</source>
        <translation>%2 没有选项 %1</translation>
    </message>
    <message>
        <source>%2 has no option %1; did you mean %3</source>
        <translation>%2 没有选项 %1；是否想用 %3</translation>
    </message>
    <message>
        <source>%1 = %2 is not %3</source>
        <translation>%1 = %2 不是 %3</translation>
    </message>
    <message>
        <source>%1 needs a value: %1 %2</source>
        <translation>%1 需要一个值：%1 %2</translation>
    </message>
    <message>
        <source>%1 takes no value, but has %2</source>
        <translation>%1 不带值，却给出了 %2</translation>
    </message>
    <message>
        <source>%1 may be given once only; it is given again as %2</source>
        <translation>%1 只能给出一次；又以 %2 给出</translation>
    </message>
    <message>
        <source>%1 needs %2</source>
        <translation>%1 需要 %2</translation>
    </message>
    <message>
        <source>There is nothing to write: --output takes the config with the cameras of --add and --drop</source>
        <translation>没有可写入的内容：--output 用于写入带有 --add 和 --drop 所改相机的配置</translation>
    </message>
    <message>
        <source>evaluate takes the detections from exactly one of --detections FILE, --command &apos;PROGRAM {image}&apos; and --detector opencv|apriltag3</source>
        <translation>evaluate 的检测结果只能来自 --detections FILE、--command &apos;PROGRAM {image}&apos; 和 --detector opencv|apriltag3 三者之一</translation>
    </message>
    <message>
        <source>--match-px takes a number of pixels above 0, not %1</source>
        <translation>--match-px 需要大于 0 的像素数，而不是 %1</translation>
    </message>
    <message>
        <source>--command needs {image} in one of its arguments: the picture&apos;s path goes there</source>
        <translation>--command 的某个参数中需要 {image}：图像路径填在那里</translation>
    </message>
    <message>
        <source>--set takes KEY=VALUE, as camera.fov=60, not %1</source>
        <translation>--set 的写法为 KEY=VALUE，如 camera.fov=60，而不是 %1</translation>
    </message>
    <message>
        <source>--scene-ids takes scene ids from 0 to %2, separated by commas, not %1</source>
        <translation>--scene-ids 需要 0 到 %2 的场景 ID，用逗号分隔，而不是 %1</translation>
    </message>
    <message>
        <source>%1 = %2 is not a shard index from 0 to %3</source>
        <translation>%1 = %2 不是 0 到 %3 的分片序号</translation>
    </message>
    <message>
        <source>--total-shards needs --shard-index, or the array index of a job scheduler in the environment</source>
        <translation>--total-shards 需要 --shard-index，或环境中作业调度器的数组序号</translation>
    </message>
    <message>
        <source>--shard-index needs --total-shards</source>
        <translation>--shard-index 需要与 --total-shards 同用</translation>
    </message>
    <message>
        <source>--write replaces the file itself; give either --write or -o FILE</source>
        <translation>--write 会替换文件本身；请只给出 --write 或 -o FILE</translation>
    </message>
    <message>
        <source>--scene-ids and shards exclude each other; give one of them</source>
        <translation>--scene-ids 与分片互斥；请只给出一个</translation>
    </message>
    <message>
        <source>%1 needs --config or --job, one of them</source>
        <translation>%1 需要 --config 或 --job 之一</translation>
    </message>
    <message>
        <source>A job is frozen, so %1 cannot change it; lock the config again</source>
        <translation>任务已冻结，因此 %1 不能更改它；请重新锁定配置</translation>
    </message>
    <message>
        <source>%1 counts only together with --job; files that your own config names are read anyway</source>
        <translation>%1 只在与 --job 同用时有效；您自己的配置所列的文件总会读取</translation>
    </message>
    <message>
        <source>--shard-index needs --shard-size here</source>
        <translation>--shard-index 此处需要与 --shard-size 同用</translation>
    </message>
    <message>
        <source>There is no display to open the window on; start Tagmill in a desktop session or through xvfb-run, or use a command without a window, such as tagmill generate</source>
        <translation>没有可打开窗口的显示；请在桌面会话中或通过 xvfb-run 启动 Tagmill，或使用不需窗口的命令，例如 tagmill generate</translation>
    </message>
    <message>
        <source>The files of %1 hold no corners of tags; leave --corner-order away</source>
        <translation>%1 的文件不含标签角点；请去掉 --corner-order</translation>
    </message>
    <message>
        <source>%1 takes no further argument: %2</source>
        <translation>%1 不再接受其他参数：%2</translation>
    </message>
    <message>
        <source>The document has no file yet; choose one with Save as</source>
        <translation>文档还没有文件；请用“另存为”选择一个</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Internal error, please report it: %1</source>
        <translation>内部错误，请报告：%1</translation>
    </message>
    <message>
        <source>Camera %1 of scene %2 is dropped a second time here; remove one of the two</source>
        <translation>场景 %2 的相机 %1 在此处被第二次剔除；请删去其中一处</translation>
    </message>
    <message>
        <source>This dataset has no job_spec.json, so it cannot be made again: %1</source>
        <translation>此数据集没有 job_spec.json，因此无法重新生成：%1</translation>
    </message>
    <message>
        <source>No frame of this dataset says of which scene it is, so none can be made again: %1</source>
        <translation>此数据集没有任何帧说明属于哪个场景，因此无法重新生成：%1</translation>
    </message>
    <message>
        <source>%1 is not here: log in to a machine of the cluster that has Slurm&apos;s programs, or render here with --executor local</source>
        <translation>这里没有 %1：请登录装有 Slurm 程序的集群机器，或用 --executor local 在本机渲染</translation>
    </message>
    <message>
        <source>No Slurm controller answers here; log in to a machine of the cluster, or render here with --executor local (%1: %2)</source>
        <translation>这里没有 Slurm 控制器应答；请登录集群的机器，或用 --executor local 在本机渲染（%1：%2）</translation>
    </message>
    <message>
        <source>Slurm does not take it (%1): %2</source>
        <translation>Slurm 不接受（%1）：%2</translation>
    </message>
    <message>
        <source>No cluster job was submitted from this folder: %1</source>
        <translation>没有从此文件夹提交过集群作业：%1</translation>
    </message>
    <message>
        <source>The record of the cluster job cannot be read (%1); what is rendered is safe: submit again with tagmill generate --executor slurm --resume</source>
        <translation>集群作业的记录无法读取（%1）；已渲染的内容是安全的：请用 tagmill generate --executor slurm --resume 重新提交</translation>
    </message>
    <message>
        <source>%1 becomes one line of a script and holds a line break or a control character; remove it</source>
        <translation>%1 会成为脚本的一行，但含有换行或控制字符；请将其去掉</translation>
    </message>
    <message>
        <source>Further options begin with a dash, as --constraint=avx2, not %1</source>
        <translation>其他选项以短横线开头，例如 --constraint=avx2，而不是 %1</translation>
    </message>
    <message>
        <source>There is no cluster profile %1; write one (partition, account, time, memory, cpus, gres …) at %2</source>
        <translation>没有集群配置文件 %1；请在 %2 处写一个（partition、account、time、memory、cpus、gres …）</translation>
    </message>
    <message>
        <source>This folder&apos;s cluster job has %1 tasks waiting or running; tagmill job status says which, tagmill job cancel ends them</source>
        <translation>此文件夹的集群作业有 %1 个任务在等待或运行；tagmill job status 列出它们，tagmill job cancel 结束它们</translation>
    </message>
    <message>
        <source>Ids are numbers from 0 to 99999 and ranges of them, as 0-9,12, not %1</source>
        <translation>ID是 0 到 99999 的数字及其范围，例如 0-9,12，而不是 %1</translation>
    </message>
    <message>
        <source>None of the scenes can be planned; mend what is said above</source>
        <translation>没有一个场景可以规划；请修正上面所说的问题</translation>
    </message>
    <message>
        <source>The noise of a point is a number of pixels from 0.000001 to 100, not %1</source>
        <translation>点的噪声是 0.000001 到 100 之间的像素数，而不是 %1</translation>
    </message>
    <message>
        <source>The poses are those of the config as %1 changes it, and --output writes the file without that change; put it into the file first</source>
        <translation>这些位姿属于被 %1 改动后的配置，而 --output 写出的文件不含该改动；请先把它写进文件</translation>
    </message>
    <message>
        <source>%1 names the config that is read; choose another file: %2</source>
        <translation>%1 指定了正在读取的配置；请选择另一个文件：%2</translation>
    </message>
    <message>
        <source>%1 and %2 name the same file; choose two: %3</source>
        <translation>%1 和 %2 指定了同一个文件；请选择两个：%3</translation>
    </message>
    <message>
        <source>%1 gave no answer within %2 s; try again, or ask the cluster&apos;s administrators (%3)</source>
        <translation>%1 在 %2 秒内没有应答；请重试，或询问集群管理员（%3）</translation>
    </message>
    <message>
        <source>%1 shards are more than this Slurm takes at a time (MaxJobCount = %2, the merge is one more): give fewer with --total-shards or a larger shard_size</source>
        <translation>%1 个分片超过此 Slurm 一次能接受的数量（MaxJobCount = %2，合并还占一个）：请用 --total-shards 减少，或增大 shard_size</translation>
    </message>
    <message>
        <source>Slurm could not start tasks on %1, perhaps because that node does not see %2; use a folder that all nodes share</source>
        <translation>Slurm 无法在 %1 上启动任务，可能是该节点看不到 %2；请使用所有节点共享的文件夹</translation>
    </message>
    <message>
        <source>%1 records, now %2</source>
        <translation>原有 %1 条记录，现为 %2 条</translation>
    </message>
    <message>
        <source>record %1, %2</source>
        <translation>记录 %1，%2</translation>
    </message>
    <message>
        <source>record %1</source>
        <translation>记录 %1</translation>
    </message>
    <message>
        <source>This is not a Radiance HDR file that can be read (%2): %1</source>
        <translation>这不是可读取的 Radiance HDR 文件（%2）：%1</translation>
    </message>
    <message>
        <source>%1 frames in quarantine were left out; take them out of it in Inspect (key Q) to export them</source>
        <translation>略去了 %1 个隔离的帧；要导出它们，请在“检视”中解除隔离（Q 键）</translation>
    </message>
    <message>
        <source>This is no rule; write a number of the audit&apos;s report and its bound, as score &gt;= 80, or name a file of rules: %1</source>
        <translation>这不是规则；请写审核报告中的一个数值及其界限，如 score &gt;= 80，或指定规则文件：%1</translation>
    </message>
    <message>
        <source>This folder does not say what it was made from (job_spec.json, .tagmill/sequence.json), so it cannot be rendered again: %1</source>
        <translation>此文件夹没有说明其来源（job_spec.json、.tagmill/sequence.json），因此无法重新渲染：%1</translation>
    </message>
    <message>
        <source>The .blend is another one than was rendered; to render it as it is now, add the .blend itself: %1</source>
        <translation>该 .blend 与当时渲染的不同；要按现在的内容渲染，请添加该 .blend 本身：%1</translation>
    </message>
    <message>
        <source>What names programs or code is not taken over from a sequence; set it anew if you want it: %1</source>
        <translation>序列中指定程序或代码的内容不会沿用；如有需要请重新设置：%1</translation>
    </message>
    <message>
        <source>A job of the queue cannot be read, so it is left out; its file stays: %1</source>
        <translation>无法读取队列中的一个任务，已略去；其文件保留：%1</translation>
    </message>
    <message>
        <source>Stopped after %1 frames, as asked for, because a rule does not hold for them: %2</source>
        <translation>已按要求在 %1 帧后停止，因为这些帧不满足一条规则：%2</translation>
    </message>
    <message>
        <source>A rule that only warns does not hold for the first %1 frames: %2</source>
        <translation>前 %1 帧不满足一条仅警告的规则：%2</translation>
    </message>
    <message>
        <source>AprilTag has no boards: copy the record of one of its tags</source>
        <translation>AprilTag 没有标定板：请复制其中一个标签的记录</translation>
    </message>
    <message>
        <source>This record has not the points that the form needs</source>
        <translation>此记录缺少该格式所需的点</translation>
    </message>
    <message>
        <source>%1: %2 scenes in %3 shards given to Slurm; its job %4 puts them together when all have ended</source>
        <translation>%1：已将 %2 个场景分为 %3 个分片提交给 Slurm；全部结束后由其作业 %4 合并</translation>
    </message>
    <message>
        <source>%1 shards given to Slurm again; finished scenes are kept</source>
        <translation>已将 %1 个分片重新提交给 Slurm；已完成的场景会保留</translation>
    </message>
    <message>
        <source>%1 of %2 shards failed or were lost; the list of shards says which and why: mend the cause, then resubmit what is missing</source>
        <translation>%2 个分片中有 %1 个失败或丢失；分片列表中列出了是哪些及原因：请排除原因，然后重新提交缺失部分</translation>
    </message>
    <message>
        <source>--stop-gate is for runs on this computer: on a cluster nobody waits for the first frames; tagmill audit run --gate holds rules against what is done, tagmill job cancel ends the rest</source>
        <translation>--stop-gate 用于本机运行：在集群上没有程序等待最初的帧；可用 tagmill audit run --gate 按规则检查已完成的部分，用 tagmill job cancel 结束其余部分</translation>
    </message>
    <message>
        <source>The worker was alive, but for %1 s it said nothing about its work and used no processor time, so it was stopped</source>
        <translation>工作进程仍在运行，但 %1 秒内既未报告工作进度，也未占用处理器时间，因此已将其停止</translation>
    </message>
    <message>
        <source>one picture has %1 × %2 px, the other %3 × %4 px or other channels</source>
        <translation>一幅图像为 %1 × %2 px，另一幅为 %3 × %4 px 或通道不同</translation>
    </message>
    <message>
        <source>The scene is stale: of the files it was rendered with, at least one is another now (%2); restore it, or run generate --resume: %1</source>
        <translation>场景已过期：渲染所用的文件中至少有一个现已不同（%2）；请恢复该文件，或运行 generate --resume：%1</translation>
    </message>
    <message>
        <source>A file that scenes were rendered with is not there, so whether they are stale cannot be told, which is no fault of the images: %1</source>
        <translation>渲染场景所用的一个文件不存在，因此无法判断这些场景是否过期，这并非图像的缺陷：%1</translation>
    </message>
    <message>
        <source>Scenes were rendered with files outside the dataset (%1 of them), which were not opened, so whether the scenes are stale was not told; if you trust the dataset, allow their folders with --allow-assets DIR: %2</source>
        <translation>场景使用了数据集之外的文件（共 %1 个）进行渲染，这些文件未被打开，因此未判断场景是否过期；如果信任该数据集，请用 --allow-assets DIR 允许其文件夹：%2</translation>
    </message>
    <message>
        <source>%1: the sequence in %2 parts given to Slurm; its job %3 puts them together when all have ended</source>
        <translation>%1：序列已分为 %2 部分提交给 Slurm；全部结束后由作业 %3 合并</translation>
    </message>
    <message>
        <source>There is no room left on the disk of %1, or none in its quota: make some, then tagmill job resubmit %1</source>
        <translation>%1 所在磁盘或其配额已无可用空间：请腾出空间，然后运行 tagmill job resubmit %1</translation>
    </message>
    <message>
        <source>%1 was killed before it answered; try again (%2)</source>
        <translation>%1 在应答之前被终止；请重试（%2）</translation>
    </message>
    <message>
        <source>sbatch ended without an answer, and the queue does not say whether Slurm took %1; look for it with squeue --me --Format=JobID,Command and end it with scancel (%2)</source>
        <translation>sbatch 未应答就结束了，队列也不说明 Slurm 是否接受了 %1；请用 squeue --me --Format=JobID,Command 查找它，并用 scancel 结束它（%2）</translation>
    </message>
    <message>
        <source>No Blender answered here within %1 s, so the job does not say which version it is for and no other one will be refused; name yours with TAGMILL_BLENDER and lock again</source>
        <translation>这里没有 Blender 在 %1 秒内应答，因此作业没有记录它适用的版本，其他版本也不会被拒绝；请用 TAGMILL_BLENDER 指定您的 Blender，然后重新锁定</translation>
    </message>
    <message>
        <source>The tags and saved views of this dataset cannot be read: here the file is not valid JSON. It is left as it is; mend it or move it away to tag frames again</source>
        <translation>无法读取此数据集的标记和已保存视图：此处文件不是有效的 JSON。文件保持原样；修复或移走后即可再次标记帧</translation>
    </message>
    <message>
        <source>The tags and saved views of this dataset cannot be read: here the file is not as Tagmill writes it. It is left as it is; mend it or move it away to tag frames again</source>
        <translation>无法读取此数据集的标记和已保存视图：此处文件与 Tagmill 写入的格式不同。文件保持原样；修复或移走后即可再次标记帧</translation>
    </message>
    <message>
        <source>The tags and saved views of this dataset cannot be read: another version of Tagmill wrote them. The file is left as it is; move it away to tag frames again</source>
        <translation>无法读取此数据集的标记和已保存视图：它们由另一版本的 Tagmill 写入。文件保持原样；移走后即可再次标记帧</translation>
    </message>
    <message>
        <source>The finished dataset does not pass its audit: %1</source>
        <translation>完成的数据集未通过审计：%1</translation>
    </message>
    <message>
        <source>tagmill.bit_depth is %1; images have 8 or 16 bits a channel</source>
        <translation>tagmill.bit_depth 为 %1；图像每个通道为 8 或 16 位</translation>
    </message>
    <message>
        <source>%1 divides coordinates by the image&apos;s size, so 0 and 1 are the edges of the picture: counted from the %2 of the first pixel, points near an edge would be negative; leave --pixel-origin out, or give it as %3</source>
        <translation>%1 将坐标除以图像尺寸，因此 0 和 1 就是图像的边缘：若从第一个像素的 %2 起算，靠近边缘的点会变成负数；请省略 --pixel-origin，或将其设为 %3</translation>
    </message>
    <message>
        <source>Nothing is missing but the merge, which is given to Slurm again</source>
        <translation>只缺合并，已重新提交给 Slurm</translation>
    </message>
    <message>
        <source>All shards are done, but not merged, because the job that does it ended with exit status %1 (its last words: %2); mend the cause, then tagmill job resubmit %3</source>
        <translation>所有分片均已完成，但尚未合并，因为合并作业以退出码 %1 结束（最后输出：%2）；请排除原因，然后运行 tagmill job resubmit %3</translation>
    </message>
    <message>
        <source>All shards are done, but not merged, because the job that does it is gone (%3; its last words: %2); tagmill job resubmit %1 starts it again</source>
        <translation>所有分片均已完成，但尚未合并，因为合并作业已不存在（%3；最后输出：%2）；tagmill job resubmit %1 可重新启动它</translation>
    </message>
    <message>
        <source>The folder holds %1 finished scenes of this job already; to keep them and make the rest, submit with --resume, or choose another output folder: %2</source>
        <translation>该文件夹已有此作业的 %1 个完成的场景；要保留它们并生成其余部分，请使用 --resume 提交，或选择其他输出文件夹：%2</translation>
    </message>
    <message>
        <source>%1 of %2 scenes of the job have no result to merge (%3); render them by generate --resume, or on a cluster by job resubmit, and merge again: %4</source>
        <translation>任务的 %2 个场景中有 %1 个没有可合并的结果（%3）；请用 generate --resume（集群上用 job resubmit）渲染它们，然后重新合并：%4</translation>
    </message>
    <message>
        <source>A table of records tells no camera, distance or pose, so checks and exports that need them find nothing; put rich_truth.json or coco_labels.json of the dataset beside it</source>
        <translation>记录表不含相机、距离和位姿，因此需要这些信息的检查和导出得不到任何结果；请将数据集的 rich_truth.json 或 coco_labels.json 放在它旁边</translation>
    </message>
    <message>
        <source>This job was not submitted from this account, or its job.json was changed since: the commands and job ids in it are not used. Go on with tagmill generate --executor slurm --resume, into the same folder: %1</source>
        <translation>此任务不是从本账户提交的，或其 job.json 之后被改动：其中的命令和任务编号不会被使用。请在同一文件夹用 tagmill generate --executor slurm --resume 继续：%1</translation>
    </message>
    <message>
        <source>The job runs, but %1 cannot be written, so that nobody will know tomorrow that it is yours: tagmill job cancel and resubmit will refuse it. scancel %2 ends it</source>
        <translation>作业正在运行，但无法写入 %1，因此之后无法得知该作业属于您：tagmill job cancel 和 resubmit 将拒绝它。可用 scancel %2 结束它</translation>
    </message>
    <message>
        <source>%1 of %2 frames are not there, or not as these settings and this Blender make them (%3); the same command without --skip-render makes them, or tagmill job resubmit on a cluster</source>
        <translation>%2 帧中有 %1 帧不存在，或不是由这些设置和此 Blender 生成的（%3）；去掉 --skip-render 的相同命令可生成它们，在集群上则用 tagmill job resubmit</translation>
    </message>
    <message>
        <source>The job was locked with Blender %1 and this is %2, whose pixels may differ; name the other with --blender, or lock the job anew</source>
        <translation>任务锁定时用的是 Blender %1，而这里是 %2，像素可能不同；请用 --blender 指定另一个 Blender，或重新锁定任务</translation>
    </message>
    <message>
        <source>Tags and views cannot be saved in the dataset (%2); make its folder writable or free space: %1</source>
        <translation>无法在数据集中保存帧标签和视图（%2）；请使其文件夹可写或释放空间：%1</translation>
    </message>
    <message>
        <source>Occluders throw the shadow of the first directional light; add one above the horizon, or there are none</source>
        <translation>遮挡物投下第一个方向光的阴影；请在地平线以上添加一个方向光，否则没有遮挡物</translation>
    </message>
    <message>
        <source>Add a sun</source>
        <translation>添加日光</translation>
    </message>
    <message>
        <source>This config has no tagmill section, so it means what render-tag means by it; add tagmill: {format: 1} for Tagmill&apos;s own meaning. What differs here: %1</source>
        <translation>此配置没有 tagmill 部分，因此按 render-tag 的含义解释；要采用 Tagmill 自身的含义，请加入 tagmill: {format: 1}。不同之处：%1</translation>
    </message>
</context>
<context>
    <name>ProblemKind</name>
    <message numerus="yes">
        <source>%1 (and %n more like it)</source>
        <translation>
            <numerusform>%1（还有 %n 个同类问题）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordQuantity</name>
    <message>
        <source>Distance</source>
        <translation>距离</translation>
    </message>
    <message>
        <source>Incidence</source>
        <translation>入射角</translation>
    </message>
    <message>
        <source>Pixels per module</source>
        <translation>每模块像素数</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>面积</translation>
    </message>
    <message>
        <source>Occlusion</source>
        <translation>遮挡</translation>
    </message>
    <message>
        <source>Blur</source>
        <translation>模糊</translation>
    </message>
    <message>
        <source>Tag size</source>
        <translation>标签尺寸</translation>
    </message>
</context>
<context>
    <name>Rejection</name>
    <message>
        <source>too near</source>
        <translation>过近</translation>
    </message>
    <message>
        <source>target not facing the camera</source>
        <translation>靶标没有面向相机</translation>
    </message>
    <message>
        <source>outside the picture</source>
        <translation>在画面之外</translation>
    </message>
    <message>
        <source>too small in the picture</source>
        <translation>在画面中过小</translation>
    </message>
    <message>
        <source>too large in the picture</source>
        <translation>在画面中过大</translation>
    </message>
    <message>
        <source>hidden by something</source>
        <translation>被其他物体遮挡</translation>
    </message>
    <message>
        <source>camera below the floor</source>
        <translation>相机在地面之下</translation>
    </message>
    <message>
        <source>beyond what the lens can see</source>
        <translation>超出镜头可见范围</translation>
    </message>
    <message>
        <source>pixels per module out of range</source>
        <translation>每模块像素数超出范围</translation>
    </message>
    <message>
        <source>no place for the occluder</source>
        <translation>没有放置遮挡物的位置</translation>
    </message>
    <message>
        <source>outside the range of elevations</source>
        <translation>超出仰角范围</translation>
    </message>
    <message>
        <source>outside its bin of incidence</source>
        <translation>超出其入射角分箱</translation>
    </message>
    <message>
        <source>too large for its place in the picture</source>
        <translation>对其画面位置而言过大</translation>
    </message>
    <message>
        <source>turned away from every camera</source>
        <translation>背对所有相机</translation>
    </message>
    <message>
        <source>bin of pixels per module out of reach</source>
        <translation>每模块像素数分箱无法达到</translation>
    </message>
    <message>
        <source>bin of incidence out of reach</source>
        <translation>入射角分箱无法达到</translation>
    </message>
    <message>
        <source>bin of image position out of reach</source>
        <translation>图像位置分箱无法达到</translation>
    </message>
    <message>
        <source>whole scene not valid</source>
        <translation>整个场景无效</translation>
    </message>
</context>
<context>
    <name>TargetPicture</name>
    <message>
        <source>ChArUco board, %1 × %2 cells</source>
        <translation>ChArUco 板，%1 × %2 格</translation>
    </message>
    <message>
        <source>AprilGrid, %1 × %2 tags</source>
        <translation>AprilGrid，%1 × %2 个标签</translation>
    </message>
    <message>
        <source>%1 × %2 mm, %3, %4 markers, %5 keypoints</source>
        <translation>%1 × %2 mm，%3，%4 个标记，%5 个关键点</translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s)</source>
        <translation>
            <numerusform>%n 个标签</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 mm, %2</source>
        <translation>%1 mm，%2</translation>
    </message>
    <message>
        <source>OpenCV 4.6 and newer</source>
        <translation>OpenCV 4.6 及更新版本</translation>
    </message>
    <message>
        <source>Legacy OpenCV</source>
        <translation>旧版 OpenCV</translation>
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
        <translation>按实测印刷图案校正尺寸</translation>
    </message>
</context>
<context>
    <name>ValueJson</name>
    <message>
        <source>One value is expected</source>
        <translation>应有一个值</translation>
    </message>
    <message>
        <source>%1 at character %2</source>
        <translation>%1，第 %2 个字符</translation>
    </message>
</context>
<context>
    <name>ViewportLegend</name>
    <message>
        <source>sees a whole target</source>
        <translation>看到完整靶标</translation>
    </message>
    <message>
        <source>sees none</source>
        <translation>看不到靶标</translation>
    </message>
</context>
<context>
    <name>ViewportSubject</name>
    <message>
        <source>Scene %1, camera %2</source>
        <translation>场景 %1，相机 %2</translation>
    </message>
    <message>
        <source>%1: sees no whole target</source>
        <translation>%1：看不到完整靶标</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 m, %3°, %4 px per module, %n target(s)</source>
        <translation>
            <numerusform>%1：%2 m，%3°，每模块 %4 px，%n 个靶标</numerusform>
        </translation>
    </message>
    <message>
        <source>Frame %1: %2, %3 mm, at %4 m</source>
        <translation>第 %1 帧：%2，%3 mm，距离 %4 m</translation>
    </message>
</context>
<context>
    <name>tagmill::Actions</name>
    <message>
        <source>%1: %2</source>
        <comment>a menu and a command in it</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>tagmill::AddJobsDialog</name>
    <message>
        <source>These files may be read</source>
        <translation>允许读取这些文件</translation>
    </message>
    <message>
        <source>Add jobs</source>
        <translation>添加任务</translation>
    </message>
    <message>
        <source>Folder for the outputs</source>
        <translation>输出的上级文件夹</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>帧</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>Add to the queue</source>
        <translation>加入队列</translation>
    </message>
    <message>
        <source>Files…</source>
        <translation>文件…</translation>
    </message>
    <message>
        <source>Configs, experiments, campaigns, frozen jobs, .blend files</source>
        <translation>配置、实验、实验计划、冻结的任务、.blend 文件</translation>
    </message>
    <message>
        <source>Dataset…</source>
        <translation>数据集…</translation>
    </message>
    <message>
        <source>A dataset or a sequence, to be rendered again from what it was made of</source>
        <translation>按原始来源重新渲染的数据集或序列</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>浏览…</translation>
    </message>
    <message>
        <source>Choose the folder for the outputs</source>
        <translation>选择输出的上级文件夹</translation>
    </message>
    <message>
        <source>Outputs below</source>
        <translation>输出到</translation>
    </message>
    <message>
        <source>Configs, experiments, jobs, scenes (*.yaml *.yml *.json *.blend);;All files (*)</source>
        <translation>配置、实验、任务、场景 (*.yaml *.yml *.json *.blend);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Dataset or sequence</source>
        <translation>数据集或序列</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>以及另外 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The dataset names %n file(s) outside its folder:</source>
        <translation>
            <numerusform>数据集引用了其文件夹之外的 %n 个文件：</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose files, or a dataset to render again. What a dataset says is data: nothing in it is run.</source>
        <translation>选择文件，或要重新渲染的数据集。数据集的内容只作为数据读取：其中没有任何内容会被执行。</translation>
    </message>
    <message>
        <source>Stop each of them early, as the form says: %1</source>
        <translation>按表单的规则提前停止每个任务：%1</translation>
    </message>
</context>
<context>
    <name>tagmill::AuditCalibrationPage</name>
    <message>
        <source>No calibration opened</source>
        <translation>没有打开的标定文件</translation>
    </message>
    <message>
        <source>Calibrate with your own tool from these pictures, then open its file here: OpenCV, Kalibr, mrcal or ROS. It is held against the cameras that took them.</source>
        <translation>用您自己的工具以这些图片进行标定，然后在此打开其文件：OpenCV、Kalibr、mrcal 或 ROS。结果会与拍摄这些图片的相机对比。</translation>
    </message>
    <message>
        <source>Open a calibration…</source>
        <translation>打开标定文件…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>Lenses</source>
        <translation>镜头</translation>
    </message>
    <message>
        <source>Parameters of the lens</source>
        <translation>镜头参数</translation>
    </message>
    <message>
        <source>Open a calibration</source>
        <translation>打开标定文件</translation>
    </message>
    <message>
        <source>Calibrations (*.yaml *.yml *.xml *.json *.cameramodel);;All files (*)</source>
        <translation>标定文件 (*.yaml *.yml *.xml *.json *.cameramodel);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Lens</source>
        <translation>镜头</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>of no use</source>
        <translation>不可用</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>帧</translation>
    </message>
    <message>
        <source>Projection difference, RMS, px</source>
        <translation>投影差异 RMS，px</translation>
    </message>
    <message>
        <source>largest, px</source>
        <translation>最大，px</translation>
    </message>
    <message>
        <source>over % of the image</source>
        <translation>图像覆盖，%</translation>
    </message>
    <message>
        <source>Residual of true points, RMS, px</source>
        <translation>真值点残差 RMS，px</translation>
    </message>
    <message>
        <source>Boards</source>
        <translation>标定板</translation>
    </message>
    <message>
        <source>Here cx and cy count from the corner of a pixel: half a pixel more than in the files of OpenCV, Kalibr, mrcal and ROS, which count from its centre.</source>
        <translation>此处 cx 和 cy 从像素的角算起：比从像素中心算起的 OpenCV、Kalibr、mrcal 和 ROS 文件大半个像素。</translation>
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
        <translation>OpenCV，精化</translation>
    </message>
    <message>
        <source>AprilTag 3</source>
        <translation>AprilTag 3</translation>
    </message>
    <message>
        <source>Edges</source>
        <translation>边缘</translation>
    </message>
    <message>
        <source>No closure test yet</source>
        <translation>尚未进行闭合测试</translation>
    </message>
    <message>
        <source>Detects tags and boards on every image with OpenCV and AprilTag 3, measures corners against the truth and calibrates the camera anew. It takes about a second for a few images.</source>
        <translation>用 OpenCV 和 AprilTag 3 检测每张图像上的标签和标定板，将角点与真值比较，并重新标定相机。几张图像约需一秒。</translation>
    </message>
    <message>
        <source>Run the closure test</source>
        <translation>运行闭合测试</translation>
    </message>
    <message>
        <source>Outward bias of corners</source>
        <translation>角点外向偏差</translation>
    </message>
    <message>
        <source>Residual, RMS</source>
        <translation>残差 RMS</translation>
    </message>
    <message>
        <source>Bias x</source>
        <translation>x 偏差</translation>
    </message>
    <message>
        <source>Bias y</source>
        <translation>y 偏差</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>度量</translation>
    </message>
    <message>
        <source>Closure test progress</source>
        <translation>闭合测试进度</translation>
    </message>
    <message>
        <source>Detections</source>
        <translation>检测结果</translation>
    </message>
    <message>
        <source>Solved lenses</source>
        <translation>求解的镜头</translation>
    </message>
    <message>
        <source>Parameters of the lens</source>
        <translation>镜头参数</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>重新运行</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Detecting and calibrating…</source>
        <translation>正在检测和标定…</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s)</source>
        <translation>
            <numerusform>%n 张图像</numerusform>
        </translation>
    </message>
    <message>
        <source>; %1</source>
        <translation>；%1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Boards, %1</source>
        <translation>标定板，%1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>False</source>
        <translation>误检</translation>
    </message>
    <message>
        <source>RMS, px</source>
        <translation>RMS，px</translation>
    </message>
    <message>
        <source>Outward</source>
        <translation>外向</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Camera %1: %2</source>
        <translation>相机 %1：%2</translation>
    </message>
    <message>
        <source>not solved</source>
        <translation>未求解</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>In-sample: RMS of the residuals the solver leaves. Difference: RMS of the projection difference against the true lens, rotation fitted, over the covered part of the image</source>
        <translation>样本内：求解器残差的 RMS。差异：拟合旋转后，在图像被覆盖部分上与真实镜头的投影差异的 RMS</translation>
    </message>
    <message>
        <source>In-sample, px</source>
        <translation>样本内，px</translation>
    </message>
    <message>
        <source>Difference, px</source>
        <translation>差异，px</translation>
    </message>
    <message>
        <source>Largest, px</source>
        <translation>最大，px</translation>
    </message>
    <message>
        <source>Covered, %</source>
        <translation>覆盖，%</translation>
    </message>
    <message>
        <source>Not solved: %1</source>
        <translation>未求解：%1</translation>
    </message>
</context>
<context>
    <name>tagmill::AuditComparisonPage</name>
    <message>
        <source>Nothing to compare with</source>
        <translation>没有可对比的数据集</translation>
    </message>
    <message>
        <source>Choose another dataset: an earlier run, or the one a detector was tuned on. Its distributions are laid over those of this one.</source>
        <translation>选择另一个数据集：之前的运行，或调校检测器所用的数据集。其分布会叠加在当前数据集的分布上。</translation>
    </message>
    <message>
        <source>Choose a dataset…</source>
        <translation>选择数据集…</translation>
    </message>
    <message>
        <source>Drift from</source>
        <translation>漂移阈值</translation>
    </message>
    <message>
        <source>A Kolmogorov–Smirnov statistic above it counts as drift, as --threshold of tagmill audit diff</source>
        <translation>Kolmogorov–Smirnov 统计量高于此值即视为漂移，同 tagmill audit diff 的 --threshold</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>drift from</source>
        <translation>漂移阈值</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Distributions</source>
        <translation>分布</translation>
    </message>
    <message>
        <source>Compare with a dataset</source>
        <translation>与数据集对比</translation>
    </message>
    <message numerus="yes">
        <source>%n distribution(s) drifted</source>
        <translation>
            <numerusform>%n 个分布发生漂移</numerusform>
        </translation>
    </message>
    <message>
        <source>No distribution drifted</source>
        <translation>没有分布发生漂移</translation>
    </message>
    <message>
        <source>Auditing %1…</source>
        <translation>正在审核 %1…</translation>
    </message>
    <message>
        <source>drift</source>
        <translation>漂移</translation>
    </message>
    <message>
        <source>Values, %1</source>
        <translation>样本数，%1</translation>
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
        <translation>差异</translation>
    </message>
    <message>
        <source>Distributions and numbers</source>
        <translation>分布与数值</translation>
    </message>
    <message>
        <source>Frames of the same recipe</source>
        <translation>配方相同的帧</translation>
    </message>
</context>
<context>
    <name>tagmill::AuditDetectorsPage</name>
    <message>
        <source>Detector</source>
        <translation>检测器</translation>
    </message>
    <message>
        <source>compared with</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>No detector evaluated yet</source>
        <translation>尚未评估任何检测器</translation>
    </message>
    <message>
        <source>Choose a detector that is built in, a file of detections or a command. What it misses, invents and misplaces is shown by size, angle, distance, blur and noise.</source>
        <translation>选择内置检测器、检测结果文件或命令。其漏检、误检和定位偏差会按尺寸、角度、距离、模糊和噪声显示。</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>评估</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>已写入 %1</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>A tag counts as found when all of its corners are at most this far off</source>
        <translation>标签所有角点的偏差均不超过此值时，才算检出</translation>
    </message>
    <message>
        <source>Farthest corner</source>
        <translation>角点最大偏差</translation>
    </message>
    <message>
        <source>a pixel&apos;s corner</source>
        <translation>像素角</translation>
    </message>
    <message>
        <source>a pixel&apos;s centre</source>
        <translation>像素中心</translation>
    </message>
    <message>
        <source>(0, 0) of files and commands</source>
        <translation>文件和命令的 (0, 0)</translation>
    </message>
    <message>
        <source>(0, 0) is</source>
        <translation>(0, 0) 为</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Evaluation progress</source>
        <translation>评估进度</translation>
    </message>
    <message>
        <source>within</source>
        <translation>容差</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>召回率</translation>
    </message>
    <message>
        <source>Corner error, RMS</source>
        <translation>角点误差 RMS</translation>
    </message>
    <message>
        <source>Outward bias of corners</source>
        <translation>角点外向偏差</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>度量</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>总计</translation>
    </message>
    <message>
        <source>Show these frames in Inspect</source>
        <translation>在“检视”中显示这些帧</translation>
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
            <numerusform>%n 个问题：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Tags to be found</source>
        <translation>应检出的标签</translation>
    </message>
    <message>
        <source>Recall, %</source>
        <translation>召回率，%</translation>
    </message>
    <message>
        <source>False positives</source>
        <translation>误检</translation>
    </message>
    <message>
        <source>Wrong ids</source>
        <translation>ID 错误</translation>
    </message>
    <message>
        <source>Turned</source>
        <translation>朝向错误</translation>
    </message>
    <message>
        <source>Corner error, RMS, px</source>
        <translation>角点误差 RMS，px</translation>
    </message>
    <message>
        <source>Bias x, px</source>
        <translation>x 偏差，px</translation>
    </message>
    <message>
        <source>Bias y, px</source>
        <translation>y 偏差，px</translation>
    </message>
    <message>
        <source>Outward bias, px</source>
        <translation>外向偏差，px</translation>
    </message>
    <message>
        <source>Position error, mean, mm</source>
        <translation>平均位置误差，mm</translation>
    </message>
    <message>
        <source>Rotation error, mean, °</source>
        <translation>平均旋转误差，°</translation>
    </message>
    <message>
        <source>Latency, median, ms</source>
        <translation>延迟中位数，ms</translation>
    </message>
    <message>
        <source>Latency, 95 %, ms</source>
        <translation>延迟 95 % 分位数，ms</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>所有标签</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n frame(s)</source>
        <extracomment>%1 is what is wrong in them: missed, wrong, false</extracomment>
        <translation>
            <numerusform>%1：%n 帧</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Export the evaluation</source>
        <translation>导出评估结果</translation>
    </message>
    <message>
        <source>Web page (*.html);;JSON (*.json)</source>
        <translation>网页 (*.html);;JSON (*.json)</translation>
    </message>
    <message>
        <source>All tags (click a curve for a part of them)</source>
        <translation>所有标签（点击曲线可只看其中一部分）</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>漏检</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>识别错误</translation>
    </message>
    <message>
        <source>Corners more than %1 px off</source>
        <translation>角点偏差超过 %1 px</translation>
    </message>
    <message>
        <source>False</source>
        <translation>误检</translation>
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
        <translation>图像某一区域内的点</translation>
    </message>
    <message>
        <source>Show in Inspect</source>
        <translation>在“检视”中显示</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>取消选择</translation>
    </message>
    <message>
        <source>Drag over bars or click a cell of the image to select the frames behind it</source>
        <translation>在柱条上拖动或点击图像的格子，以选中对应的帧</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 frames selected</source>
        <extracomment>%1 is how many there are in all</extracomment>
        <translation>
            <numerusform>已选 %n / %1 帧</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>所选</translation>
    </message>
</context>
<context>
    <name>tagmill::AuditFrameComparison</name>
    <message>
        <source>Frames are not compared yet</source>
        <translation>尚未比较各帧</translation>
    </message>
    <message>
        <source>Compares the pictures that both datasets have of the same recipe: pixel by pixel, and where detectors find corners in one and in the other. It decodes every picture.</source>
        <translation>比较两个数据集中配方相同的图像：逐像素比较，并比较检测器在两者中找到角点的位置。需要解码每幅图像。</translation>
    </message>
    <message>
        <source>Compare frames</source>
        <translation>比较帧</translation>
    </message>
    <message>
        <source>Show in Inspect</source>
        <translation>在“检视”中显示</translation>
    </message>
    <message>
        <source>Lists the frames that differ</source>
        <translation>列出有差异的帧</translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <translation>比较进度</translation>
    </message>
    <message>
        <source>Frames compared</source>
        <translation>已比较的帧</translation>
    </message>
    <message numerus="yes">
        <source>%n frame(s) of the same recipe</source>
        <translation>
            <numerusform>%n 帧配方相同</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 the same, pixel for pixel</source>
        <translation>%1 帧逐像素相同</translation>
    </message>
    <message>
        <source>worst: %1, which cannot be compared</source>
        <translation>最差：%1，无法比较</translation>
    </message>
    <message>
        <source>worst: %1, PSNR %2 dB</source>
        <translation>最差：%1，PSNR %2 dB</translation>
    </message>
    <message numerus="yes">
        <source>%n of another recipe</source>
        <translation>
            <numerusform>%n 帧配方不同</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n whose recipe is not known</source>
        <translation>
            <numerusform>%n 帧配方未知</numerusform>
        </translation>
    </message>
    <message>
        <source>in one dataset alone: %1 + %2</source>
        <translation>仅在一个数据集中：%1 + %2</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>正在比较…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation>重新比较</translation>
    </message>
    <message>
        <source>Differs from %1</source>
        <translation>与 %1 不同</translation>
    </message>
</context>
<context>
    <name>tagmill::AuditGatesPage</name>
    <message>
        <source>No rules yet</source>
        <translation>尚无规则</translation>
    </message>
    <message>
        <source>Rules say which numbers of the audit must lie within which bounds, as score ≥ 80. They are checked at once, and by “tagmill audit run --gate”.</source>
        <translation>规则规定审核的哪些数值须在什么界限之内，如 score ≥ 80。规则会立即检查，也可由“tagmill audit run --gate”检查。</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>添加规则</translation>
    </message>
    <message>
        <source>Read from %1</source>
        <translation>已从 %1 读取</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>已写入 %1</translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation>添加规则</translation>
    </message>
    <message>
        <source>Remove rule</source>
        <translation>移除规则</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>正在检查…</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) broken</source>
        <translation>
            <numerusform>违反 %n 条规则</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Passed with %n warning(s)</source>
        <translation>
            <numerusform>通过，有 %n 条警告</numerusform>
        </translation>
    </message>
    <message>
        <source>Every rule holds</source>
        <translation>所有规则均满足</translation>
    </message>
    <message>
        <source>Open rules</source>
        <translation>打开规则</translation>
    </message>
    <message>
        <source>Gate files (*.yaml *.yml *.json)</source>
        <translation>门禁文件 (*.yaml *.yml *.json)</translation>
    </message>
    <message>
        <source>Save the rules</source>
        <translation>保存规则</translation>
    </message>
    <message>
        <source>YAML (*.yaml);;JSON (*.json)</source>
        <translation>YAML (*.yaml);;JSON (*.json)</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) faulty</source>
        <translation>
            <numerusform>%n 条规则有误</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
</context>
<context>
    <name>tagmill::AuditOverviewPage</name>
    <message>
        <source>Integrity checks</source>
        <translation>完整性检查</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>统计</translation>
    </message>
    <message>
        <source>Integrity</source>
        <translation>完整性</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
</context>
<context>
    <name>tagmill::AuditSplitView</name>
    <message>
        <source>Split</source>
        <translation>划分</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Validate</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>A share, as in --split 80/10/10 of tagmill export</source>
        <translation>所占比例，同 tagmill export 的 --split 80/10/10</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>As --split-seed of tagmill export; scenes stay whole</source>
        <translation>同 tagmill export 的 --split-seed；场景不会被拆分</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>帧</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>比例</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>场景数</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Each scene is drawn by chance, from its number and the seed alone, so that it keeps its part when others are added. Of few scenes the shares are met only roughly.</source>
        <translation>每个场景仅按其编号和种子随机分配，因此添加其他场景后仍留在原来的部分。场景较少时，比例只能大致满足。</translation>
    </message>
</context>
<context>
    <name>tagmill::AuditWorkspace</name>
    <message>
        <source>No dataset open</source>
        <translation>没有打开的数据集</translation>
    </message>
    <message>
        <source>Open a dataset folder to check its integrity and see how distance, incidence and resolution are distributed.</source>
        <translation>打开数据集文件夹，检查其完整性并查看距离、入射角和分辨率的分布。</translation>
    </message>
    <message>
        <source>Open dataset…</source>
        <translation>打开数据集…</translation>
    </message>
    <message>
        <source>Auditing the dataset</source>
        <translation>正在审核数据集</translation>
    </message>
    <message>
        <source>The dataset cannot be audited</source>
        <translation>无法审核数据集</translation>
    </message>
    <message>
        <source>Open another dataset…</source>
        <translation>打开另一个数据集…</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>已写入 %1</translation>
    </message>
    <message>
        <source>Audit progress</source>
        <translation>审核进度</translation>
    </message>
    <message>
        <source>Audit again</source>
        <translation>重新审核</translation>
    </message>
    <message>
        <source>Score %1 of 100</source>
        <translation>得分 %1（满分 100）</translation>
    </message>
    <message>
        <source>Every integrity check passes</source>
        <translation>所有完整性检查均通过</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s)</source>
        <translation>
            <numerusform>%n 张图像</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag record(s)</source>
        <translation>
            <numerusform>%n 条标签记录</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n board record(s)</source>
        <translation>
            <numerusform>%n 条标定板记录</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keypoint(s)</source>
        <translation>
            <numerusform>%n 个关键点</numerusform>
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
        <translation>满分 100，未扣分</translation>
    </message>
    <message>
        <source>Taken off 100 points: %1</source>
        <translation>从 100 分中扣除：%1</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Export the audit</source>
        <translation>导出审核结果</translation>
    </message>
    <message>
        <source>Reproduce…</source>
        <translation>复现…</translation>
    </message>
    <message>
        <source>Render frames again and compare them with those that are there</source>
        <translation>重新渲染帧，并与现有的帧比较</translation>
    </message>
    <message>
        <source>Export report…</source>
        <translation>导出报告…</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Distributions</source>
        <translation>分布</translation>
    </message>
    <message>
        <source>Gates</source>
        <translation>门禁</translation>
    </message>
    <message>
        <source>Detectors</source>
        <translation>检测器</translation>
    </message>
    <message>
        <source>Closure</source>
        <translation>闭合测试</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>标定</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>对比</translation>
    </message>
    <message numerus="yes">
        <source>%n gate(s) broken</source>
        <translation>
            <numerusform>%n 条门禁未通过</numerusform>
        </translation>
    </message>
    <message>
        <source>Every integrity check and gate passes</source>
        <translation>所有完整性检查和门禁均通过</translation>
    </message>
    <message>
        <source>Web page (*.html);;JSON (*.json)</source>
        <translation>网页 (*.html);;JSON (*.json)</translation>
    </message>
    <message numerus="yes">
        <source>%n gate(s) faulty</source>
        <translation>
            <numerusform>%n 条门禁有误</numerusform>
        </translation>
    </message>
    <message>
        <source>In the report:</source>
        <translation>报告中：</translation>
    </message>
</context>
<context>
    <name>tagmill::AuthorCameraView</name>
    <message>
        <source>No camera is selected</source>
        <translation>没有选中相机</translation>
    </message>
    <message>
        <source>Click one in the 3D view to see what it will see.</source>
        <translation>在 3D 视图中点击一个，查看它将看到的画面。</translation>
    </message>
    <message>
        <source>Select the first</source>
        <translation>选中第一个</translation>
    </message>
    <message>
        <source>What the selected camera will see</source>
        <translation>所选相机将看到的画面</translation>
    </message>
    <message>
        <source>What is drawn over the picture</source>
        <translation>叠加在画面上的内容</translation>
    </message>
    <message>
        <source>Keypoints</source>
        <translation>关键点</translation>
    </message>
    <message>
        <source>Ids</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>边距</translation>
    </message>
    <message>
        <source>What detectors find</source>
        <translation>检测器的检测结果</translation>
    </message>
    <message>
        <source>%1: %2 of %3 saddles</source>
        <translation>%1：%3 个鞍点中检测到 %2 个</translation>
    </message>
    <message>
        <source>%1: %2 of %3 tags</source>
        <translation>%1：%3 个标签中检测到 %2 个</translation>
    </message>
    <message>
        <source>, %1 px rms, %2 at most</source>
        <translation>，RMS %1 px，最大 %2</translation>
    </message>
    <message numerus="yes">
        <source>, %n found that is not there</source>
        <translation>
            <numerusform>，误检 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>No detector here reads %1 as it is drawn</source>
        <translation>此处没有检测器能按绘制的样子读取 %1</translation>
    </message>
    <message>
        <source>Nothing to detect</source>
        <translation>没有可检测的内容</translation>
    </message>
    <message>
        <source>Detectors are looking…</source>
        <translation>检测器正在检测…</translation>
    </message>
    <message>
        <source>No detector here reads %1 with the border of two modules that Kalibr&apos;s layout has; the layout peer has one</source>
        <translation>此处没有检测器能读取带有 Kalibr 布局两模块边框的 %1；布局 peer 的边框为一个模块</translation>
    </message>
</context>
<context>
    <name>tagmill::AuthorWorkspace</name>
    <message>
        <source>Config</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>As opened</source>
        <translation>打开时的状态</translation>
    </message>
    <message>
        <source>Edits that can be taken back</source>
        <translation>可以撤销的编辑</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>Selected camera</source>
        <translation>所选相机</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>靶标</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>覆盖</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>标定</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Problems (%1)</source>
        <translation>问题（%1）</translation>
    </message>
</context>
<context>
    <name>tagmill::CalibrationModel</name>
    <message numerus="yes">
        <source>Add %n informative pose(s)</source>
        <translation>
            <numerusform>添加 %n 个信息量大的位姿</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drop %n camera(s)</source>
        <translation>
            <numerusform>剔除 %n 个相机</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tagmill::CalibrationPanel</name>
    <message>
        <source>Bent board</source>
        <translation>弯曲的标定板</translation>
    </message>
    <message>
        <source>Add most informative</source>
        <translation>添加信息量最大的</translation>
    </message>
    <message>
        <source>Drop least useful</source>
        <translation>剔除最无用的</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Sigma</source>
        <translation>Sigma</translation>
    </message>
    <message>
        <source>Predicted standard deviations</source>
        <translation>预测的标准差</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation>标准差</translation>
    </message>
    <message>
        <source>As the camera</source>
        <translation>与相机相同</translation>
    </message>
    <message>
        <source>Pinhole</source>
        <translation>针孔</translation>
    </message>
    <message>
        <source>Brown–Conrady</source>
        <translation>Brown–Conrady</translation>
    </message>
    <message>
        <source>Rational (OpenCV)</source>
        <translation>有理模型（OpenCV）</translation>
    </message>
    <message>
        <source>Kannala–Brandt (fisheye)</source>
        <translation>Kannala–Brandt（鱼眼）</translation>
    </message>
    <message>
        <source>The lens model that the calibration solves for. As the camera: its own; Brown–Conrady for a camera without distortion, because who calibrates does not know that.</source>
        <translation>标定所求解的镜头模型。与相机相同：相机自身的模型；相机无畸变时为 Brown–Conrady，因为标定者并不知道没有畸变。</translation>
    </message>
    <message>
        <source>Standard deviation of a detected point, along x and along y.</source>
        <translation>检测点的标准差，沿 x 和沿 y。</translation>
    </message>
    <message>
        <source>Solve for how the board is bent as well: z = bend_x·x² + bend_y·y².</source>
        <translation>同时求解标定板的弯曲：z = bend_x·x² + bend_y·y²。</translation>
    </message>
    <message>
        <source>Number of poses to add</source>
        <translation>要添加的位姿数</translation>
    </message>
    <message>
        <source>Number of cameras to drop</source>
        <translation>要剔除的相机数</translation>
    </message>
    <message>
        <source>Tries %1 poses within the camera&apos;s ranges and adds those that together tell the most of the lens, as placed cameras.</source>
        <translation>在相机范围内尝试 %1 个位姿，将合起来对镜头信息量最大的那些作为放置的相机添加。</translation>
    </message>
    <message>
        <source>Takes the cameras out of the dataset that the calibration misses least.</source>
        <translation>从数据集中剔除对标定影响最小的相机。</translation>
    </message>
    <message>
        <source>Lens</source>
        <translation>镜头</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>噪声</translation>
    </message>
    <message>
        <source>Nothing is planned yet</source>
        <translation>尚未规划任何内容</translation>
    </message>
    <message>
        <source>%1, %2. Projection uncertain by %3 px in the middle; where boards reach (%4 %) by %5 px in the median, %6 px at worst</source>
        <translation>%1，%2。投影不确定度：中心 %3 px；标定板所及之处（%4 %）中位数 %5 px，最差 %6 px</translation>
    </message>
    <message numerus="yes">
        <source>%n view(s)</source>
        <translation>
            <numerusform>%n 个视图</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n 个点</numerusform>
        </translation>
    </message>
    <message>
        <source>Choosing …</source>
        <translation>正在选择 …</translation>
    </message>
    <message>
        <source>Working it out…</source>
        <translation>正在计算…</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>tagmill::CameraEditing</name>
    <message>
        <source>Add camera from this view</source>
        <translation>由此视图添加相机</translation>
    </message>
    <message>
        <source>Duplicate and move</source>
        <translation>复制并移动</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>Aim</source>
        <translation>瞄准</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Isolate</source>
        <translation>单独显示</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>Turns it to look where the mouse points</source>
        <translation>转动相机，使其看向鼠标所指之处</translation>
    </message>
    <message>
        <source>Locked cameras cannot be moved or deleted here</source>
        <translation>锁定的相机不能在此移动或删除</translation>
    </message>
    <message>
        <source>Shows the selected cameras alone, and all again</source>
        <translation>只显示所选相机，再次使用则全部显示</translation>
    </message>
    <message>
        <source>This config means what render-tag means by it, which knows no placed cameras: give it a tagmill section first (Tagmill, Format)</source>
        <translation>此配置按 render-tag 的含义解释，不支持放置的相机：请先添加 tagmill 一节（Tagmill，格式）</translation>
    </message>
    <message>
        <source>A camera that sees what this view shows</source>
        <translation>看到此视图画面的相机</translation>
    </message>
    <message>
        <source>Copies that can be moved, of sampled cameras too</source>
        <translation>可移动的副本，采样相机也可复制</translation>
    </message>
    <message>
        <source>Only unlocked cameras that are placed by hand can be moved: Shift+D makes such a copy</source>
        <translation>只有手动放置且未锁定的相机可以移动：Shift+D 可生成这样的副本</translation>
    </message>
    <message>
        <source>Moving</source>
        <translation>正在移动</translation>
    </message>
    <message>
        <source>Aiming</source>
        <translation>正在瞄准</translation>
    </message>
    <message>
        <source>X, Y, Z keep to an axis, Esc puts it back</source>
        <translation>X、Y、Z 限定到一个轴，Esc 恢复原状</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 along %2: %3</source>
        <translation>%1，沿 %2：%3</translation>
    </message>
    <message>
        <source>Locked cameras stay: nothing to delete here</source>
        <translation>锁定的相机会保留：这里没有可删除的</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n camera(s)</source>
        <translation>
            <numerusform>删除 %n 个相机</numerusform>
        </translation>
    </message>
    <message>
        <source>Moves with the mouse or the arrow keys; X, Y and Z keep to an axis</source>
        <translation>随鼠标或方向键移动；X、Y、Z 限定到一个轴</translation>
    </message>
    <message>
        <source>click or Enter to keep, Esc to put it back; arrows move too, X, Y, Z keep to an axis</source>
        <translation>点击或按 Enter 确认，Esc 恢复原状；方向键也可移动，X、Y、Z 限定到一个轴</translation>
    </message>
</context>
<context>
    <name>tagmill::ChartView</name>
    <message>
        <source>Histogram: %1</source>
        <translation>直方图：%1</translation>
    </message>
    <message>
        <source>No values</source>
        <translation>没有数值</translation>
    </message>
    <message>
        <source>%1 – %2 %3</source>
        <translation>%1 – %2 %3</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n camera(s)</source>
        <extracomment>%1 is a range of values</extracomment>
        <translation>
            <numerusform>%1：%n 个相机</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n record(s)</source>
        <translation>
            <numerusform>%1：%n 条记录</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1: %2 %3 %, %4 %5 %</source>
        <extracomment>%1 is a range of values, %2 the name of a dataset and %3 its share in percent, %4 and %5 those of another</extracomment>
        <translation>%1：%2 %3 %，%4 %5 %</translation>
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
        <translation>分区 %1</translation>
    </message>
    <message>
        <source>account %1</source>
        <translation>账户 %1</translation>
    </message>
    <message>
        <source>time %1</source>
        <translation>时间 %1</translation>
    </message>
    <message>
        <source>memory %1</source>
        <translation>内存 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n processor(s) a task</source>
        <translation>
            <numerusform>每个任务 %n 个处理器</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n worker(s) a task</source>
        <translation>
            <numerusform>每个任务 %n 个工作进程</numerusform>
        </translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>Slurm&apos;s programs are not here: open Tagmill on a machine of the cluster, or run on this computer</source>
        <translation>这里没有 Slurm 的程序：请在集群的机器上打开 Tagmill，或在本机运行</translation>
    </message>
    <message>
        <source>No Slurm controller answers: open Tagmill on a machine of the cluster, or run on this computer</source>
        <translation>没有 Slurm 控制器应答：请在集群的机器上打开 Tagmill，或在本机运行</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>重新查找</translation>
    </message>
    <message>
        <source>Cluster profile</source>
        <translation>集群配置文件</translation>
    </message>
    <message>
        <source>Partition, account, time, memory … of the tasks. Profiles are files NAME.yaml in %1</source>
        <translation>任务的分区、账户、时间、内存 … 等。配置文件是 %1 中的 NAME.yaml 文件</translation>
    </message>
    <message>
        <source>Slurm found</source>
        <translation>Slurm 检测结果</translation>
    </message>
    <message>
        <source>Look for Slurm again</source>
        <translation>重新查找 Slurm</translation>
    </message>
    <message>
        <source>Cluster profiles (*.yaml *.yml *.json)</source>
        <translation>集群配置文件 (*.yaml *.yml *.json)</translation>
    </message>
    <message>
        <source>The cluster&apos;s defaults</source>
        <translation>集群默认值</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>其他文件…</translation>
    </message>
    <message>
        <source>Asking Slurm</source>
        <translation>正在询问 Slurm</translation>
    </message>
    <message>
        <source>Slurm answers: %1</source>
        <translation>Slurm 有应答：%1</translation>
    </message>
    <message>
        <source>device %1</source>
        <translation>设备 %1</translation>
    </message>
</context>
<context>
    <name>tagmill::ClusterJobView</name>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Inspect dataset</source>
        <translation>检视数据集</translation>
    </message>
    <message>
        <source>Look at what is there already</source>
        <translation>查看已生成的内容</translation>
    </message>
    <message>
        <source>Resubmit what is missing</source>
        <translation>重新提交缺失部分</translation>
    </message>
    <message>
        <source>Show shards</source>
        <translation>显示分片</translation>
    </message>
    <message>
        <source>Looks at the shards of this job of an earlier session again</source>
        <translation>重新查看此作业（来自之前的会话）的分片</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Takes the tasks out of Slurm&apos;s queue; what is rendered stays</source>
        <translation>将任务移出 Slurm 队列；已渲染的内容会保留</translation>
    </message>
    <message>
        <source>Shards shown</source>
        <translation>显示的分片</translation>
    </message>
    <message>
        <source>All shards</source>
        <translation>所有分片</translation>
    </message>
    <message>
        <source>Failed and lost</source>
        <translation>失败和丢失</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Shards</source>
        <translation>分片</translation>
    </message>
    <message>
        <source>Log of the shard</source>
        <translation>分片日志</translation>
    </message>
    <message>
        <source>Select a shard to see what its log ends with</source>
        <translation>选择一个分片以查看其日志末尾</translation>
    </message>
    <message>
        <source>Log of the job</source>
        <translation>作业日志</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n part(s)</source>
        <translation>
            <numerusform>%1 / %n 部分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n frame(s)</source>
        <translation>
            <numerusform>%1 / %n 帧</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>缺失 %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩余 %1</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation>正在取消</translation>
    </message>
    <message>
        <source>Talking to Slurm</source>
        <translation>正在与 Slurm 通信</translation>
    </message>
    <message>
        <source>Inspect frames</source>
        <translation>检视帧</translation>
    </message>
    <message>
        <source>This shard has no log yet</source>
        <translation>此分片尚无日志</translation>
    </message>
    <message>
        <source>Gives the shards that failed or were lost to Slurm again, or the merge alone; finished scenes are kept</source>
        <translation>将失败或丢失的分片（或仅合并）重新提交给 Slurm；已完成的场景会保留</translation>
    </message>
</context>
<context>
    <name>tagmill::CommandPalette</name>
    <message>
        <source>Search commands</source>
        <translation>搜索命令</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Field: %1</source>
        <translation>字段：%1</translation>
    </message>
</context>
<context>
    <name>tagmill::ConfigEditor</name>
    <message>
        <source>Search fields</source>
        <translation>搜索字段</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>Only the fields that the config sets</source>
        <translation>只显示配置中设置的字段</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Only the fields that something is wrong with</source>
        <translation>只显示有问题的字段</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>高级</translation>
    </message>
    <message>
        <source>Also the fields that are seldom needed</source>
        <translation>也显示很少用到的字段</translation>
    </message>
    <message>
        <source>Show all fields</source>
        <translation>显示所有字段</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>没有问题</translation>
    </message>
    <message>
        <source>Nothing is set</source>
        <translation>未设置任何内容</translation>
    </message>
    <message>
        <source>No field has a problem.</source>
        <translation>没有字段存在问题。</translation>
    </message>
    <message>
        <source>Every field has its default.</source>
        <translation>所有字段都是默认值。</translation>
    </message>
    <message>
        <source>No such field</source>
        <translation>没有此字段</translation>
    </message>
    <message>
        <source>No field has these words in its name or description.</source>
        <translation>没有字段的名称或说明含有这些词。</translation>
    </message>
</context>
<context>
    <name>tagmill::ConfigEditorRow</name>
    <message>
        <source>Reset %1</source>
        <translation>重置 %1</translation>
    </message>
    <message>
        <source>Reset to the default: %1</source>
        <translation>重置为默认值：%1</translation>
    </message>
    <message>
        <source>Unset</source>
        <translation>取消设置</translation>
    </message>
    <message>
        <source>Set by you, not saved yet</source>
        <translation>由您设置，尚未保存</translation>
    </message>
    <message>
        <source>Taken out by you, not saved yet</source>
        <translation>由您去掉，尚未保存</translation>
    </message>
    <message>
        <source>Set by preset %1</source>
        <translation>由预设 %1 设置</translation>
    </message>
    <message>
        <source>Set in the file</source>
        <translation>在文件中设置</translation>
    </message>
    <message>
        <source>Not set: the default counts</source>
        <translation>未设置：采用默认值</translation>
    </message>
    <message>
        <source>Back to preset %1: %2</source>
        <translation>恢复为预设 %1：%2</translation>
    </message>
    <message>
        <source>Write the default into the config: %1</source>
        <translation>将默认值写入配置：%1</translation>
    </message>
    <message>
        <source>Back to what the file says</source>
        <translation>恢复为文件中的值</translation>
    </message>
    <message>
        <source>Copy key</source>
        <translation>复制键</translation>
    </message>
    <message>
        <source>Copy as --set</source>
        <translation>复制为 --set</translation>
    </message>
    <message>
        <source>Show in the text</source>
        <translation>在文本中显示</translation>
    </message>
    <message>
        <source>Unset %1</source>
        <translation>取消设置 %1</translation>
    </message>
</context>
<context>
    <name>tagmill::ConfigEditorSection</name>
    <message>
        <source>Section %1</source>
        <translation>%1 一节</translation>
    </message>
    <message>
        <source>use</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>启用 %1</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>未设置</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n 个问题</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set</source>
        <translation>
            <numerusform>已设 %n 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tagmill::ConfigFileWatch</name>
    <message>
        <source>Change of the file by another program</source>
        <translation>其他程序更改文件</translation>
    </message>
</context>
<context>
    <name>tagmill::ConfigModel</name>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
</context>
<context>
    <name>tagmill::ConfigTextView</name>
    <message>
        <source>Text of the config</source>
        <translation>配置的文本</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>What differs from the saved file, a preset or another config</source>
        <translation>与已保存的文件、预设或另一配置的差异</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Show the text of the config again; what cannot be read is lost</source>
        <translation>重新显示配置的文本；无法读取的内容将丢失</translation>
    </message>
    <message>
        <source>With the saved file</source>
        <translation>与已保存的文件比较</translation>
    </message>
    <message>
        <source>With a preset</source>
        <translation>与预设比较</translation>
    </message>
    <message>
        <source>With another config…</source>
        <translation>与另一配置比较…</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s); see the marked lines</source>
        <translation>
            <numerusform>%n 个错误；见标出的行</numerusform>
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
        <translation>保存后的编辑</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>编辑后</translation>
    </message>
    <message>
        <source>Differences from preset %1</source>
        <translation>与预设 %1 的差异</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>比较对象</translation>
    </message>
    <message>
        <source>Configs (*.yaml *.yml *.json);;All files (*)</source>
        <translation>配置 (*.yaml *.yml *.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Differences from another config</source>
        <translation>与另一配置的差异</translation>
    </message>
</context>
<context>
    <name>tagmill::CurveView</name>
    <message>
        <source>%1 by %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>No values</source>
        <translation>没有数值</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <translation>%1 及以上</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>tagmill::DetectionSourceEdit</name>
    <message>
        <source>Nothing</source>
        <translation>无</translation>
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
        <translation>检测结果文件</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>program {image}</source>
        <translation>程序 {image}</translation>
    </message>
    <message>
        <source>detections.json or .csv</source>
        <translation>detections.json 或 .csv</translation>
    </message>
    <message>
        <source>It is run on every picture, whose path replaces {image}, and prints its detections as JSON</source>
        <translation>对每张图像运行一次，以其路径替换 {image}，并以 JSON 输出检测结果</translation>
    </message>
    <message>
        <source>Detections</source>
        <translation>检测结果</translation>
    </message>
    <message>
        <source>Detections (*.json *.csv);;All files (*)</source>
        <translation>检测结果 (*.json *.csv);;所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>tagmill::DiffDialog</name>
    <message>
        <source>There is no difference between %1 and %2.</source>
        <translation>%1 与 %2 没有差异。</translation>
    </message>
</context>
<context>
    <name>tagmill::DocumentModel</name>
    <message>
        <source>Untitled</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>Change of the text</source>
        <translation>更改文本</translation>
    </message>
    <message>
        <source>Change of the file by another program</source>
        <translation>其他程序更改文件</translation>
    </message>
</context>
<context>
    <name>tagmill::ElementCard</name>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>tagmill::FrameBrowser</name>
    <message>
        <source>Scene and camera</source>
        <translation>场景和相机</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>帧</translation>
    </message>
    <message>
        <source>Filter frames</source>
        <translation>筛选帧</translation>
    </message>
    <message>
        <source>Filter: tag:12 scene:3 state:margin</source>
        <translation>筛选：tag:12 scene:3 state:margin</translation>
    </message>
    <message>
        <source>All words must hold: tag:12, family:36h11, state:visible|margin|occluded|outside of one and the same target; scene:3, camera:0, or a part of the image&apos;s name</source>
        <translation>须满足所有筛选词：tag:12、family:36h11、state:visible|margin|occluded|outside 须属于同一靶标；scene:3、camera:0，或图像名称的一部分</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Show ranges, categories, tags and saved views beside the frames</source>
        <translation>在帧旁显示范围、类别、帧标签和已保存视图</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>网格</translation>
    </message>
    <message>
        <source>List</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Strip</source>
        <translation>胶片条</translation>
    </message>
    <message>
        <source>Frames as pictures in a grid</source>
        <translation>以网格图像显示帧</translation>
    </message>
    <message>
        <source>Frames as lines with their numbers</source>
        <translation>以带数值的行显示帧</translation>
    </message>
    <message>
        <source>Frames as a strip below the viewer</source>
        <translation>在查看器下方以胶片条显示帧</translation>
    </message>
    <message>
        <source>Order of the frames</source>
        <translation>帧的排序</translation>
    </message>
    <message numerus="yes">
        <source>%n frame(s)</source>
        <translation>
            <numerusform>%n 帧</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n frame(s)</source>
        <translation>
            <numerusform>%1 / %n 帧</numerusform>
        </translation>
    </message>
    <message>
        <source>Only: %1</source>
        <translation>仅显示：%1</translation>
    </message>
    <message>
        <source>Largest first; click for the smallest</source>
        <translation>从大到小；点击改为从小到大</translation>
    </message>
    <message>
        <source>Smallest first; click for the largest</source>
        <translation>从小到大；点击改为从大到小</translation>
    </message>
    <message>
        <source>My tags</source>
        <translation>我的帧标签</translation>
    </message>
    <message>
        <source>Exports leave frames in quarantine out</source>
        <translation>导出时略去隔离的帧</translation>
    </message>
    <message>
        <source>Render again…</source>
        <translation>重新渲染…</translation>
    </message>
    <message>
        <source>Copy names</source>
        <translation>复制名称</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Unknown: %1; known are %2</source>
        <translation>未知：%1；可用的有 %2</translation>
    </message>
    <message>
        <source>%1 takes a whole number, not “%2”</source>
        <translation>%1 需要整数，而不是“%2”</translation>
    </message>
    <message>
        <source>Reset the filter</source>
        <translation>重置筛选</translation>
    </message>
    <message>
        <source>No frame passes the filter</source>
        <translation>没有帧符合筛选条件</translation>
    </message>
    <message>
        <source>The dataset has no frames</source>
        <translation>数据集中没有帧</translation>
    </message>
    <message>
        <source>%1 is shown as soon as scene %2 is complete. A job that was cancelled completes it when it is continued.</source>
        <translation>场景 %2 完成后立即显示 %1。已取消的任务继续后会完成该场景。</translation>
    </message>
    <message>
        <source>%1 of %2 selected</source>
        <translation>已选 %1 / %2</translation>
    </message>
    <message>
        <source>No scene is complete yet</source>
        <translation>尚无完成的场景</translation>
    </message>
    <message>
        <source>Open the dataset&apos;s config</source>
        <translation>打开数据集的配置</translation>
    </message>
</context>
<context>
    <name>tagmill::FrameComparisonTable</name>
    <message>
        <source>The same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>不同</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>帧</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>PSNR, dB</source>
        <translation>PSNR，dB</translation>
    </message>
    <message>
        <source>Pixels, %</source>
        <translation>像素，%</translation>
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
        <translation>角点</translation>
    </message>
    <message>
        <source>Δx, px</source>
        <translation>Δx，px</translation>
    </message>
    <message>
        <source>Δy, px</source>
        <translation>Δy，px</translation>
    </message>
    <message>
        <source>RMS, px</source>
        <translation>RMS，px</translation>
    </message>
    <message>
        <source>Farthest, px</source>
        <translation>最远，px</translation>
    </message>
    <message>
        <source>Found in one</source>
        <translation>仅一方</translation>
    </message>
    <message>
        <source>Peak signal-to-noise ratio of all channels</source>
        <translation>所有通道的峰值信噪比</translation>
    </message>
    <message>
        <source>Pixels that differ</source>
        <translation>有差异的像素</translation>
    </message>
    <message>
        <source>Largest difference of a channel, of 255</source>
        <translation>单个通道的最大差值（满值 255）</translation>
    </message>
    <message>
        <source>Mean difference of the channels, of 255</source>
        <translation>各通道的平均差值（满值 255）</translation>
    </message>
    <message>
        <source>Corners and saddle points that OpenCV or AprilTag 3 finds in both pictures</source>
        <translation>OpenCV 或 AprilTag 3 在两幅图像中都找到的角点和鞍点</translation>
    </message>
    <message>
        <source>Mean distance along x, from where it is found in the other dataset to where it is found in this one</source>
        <translation>沿 x 的平均距离：从另一数据集中的检出位置到此数据集中的检出位置</translation>
    </message>
    <message>
        <source>The same along y</source>
        <translation>沿 y 的同一量</translation>
    </message>
    <message>
        <source>Root mean square of the distances</source>
        <translation>距离的均方根</translation>
    </message>
    <message>
        <source>The largest distance</source>
        <translation>最大距离</translation>
    </message>
    <message>
        <source>Corners that are found in one of the pictures alone: the other dataset&apos;s + this one&apos;s</source>
        <translation>仅在一幅图像中找到的角点：另一数据集 + 此数据集</translation>
    </message>
</context>
<context>
    <name>tagmill::FrameDelegate</name>
    <message>
        <source>Scene %1, cam %2</source>
        <translation>场景 %1，相机 %2</translation>
    </message>
</context>
<context>
    <name>tagmill::FrameFilterPanel</name>
    <message>
        <source>My tags</source>
        <translation>我的帧标签</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>靶标</translation>
    </message>
    <message>
        <source>Families</source>
        <translation>标签族</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>点</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>已保存视图</translation>
    </message>
    <message>
        <source>Filters and orders saved beside the dataset</source>
        <translation>与数据集一起保存的筛选和排序</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Save the filter and the order as a view</source>
        <translation>将筛选和排序保存为视图</translation>
    </message>
    <message>
        <source>Forget the chosen view</source>
        <translation>移除所选视图</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Show every frame</source>
        <translation>显示所有帧</translation>
    </message>
    <message>
        <source>Rename the tag</source>
        <translation>重命名此帧标签</translation>
    </message>
    <message>
        <source>Boards</source>
        <translation>标定板</translation>
    </message>
    <message>
        <source>Tags and markers</source>
        <translation>标签和标记</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>There</source>
        <translation>存在</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>（无）</translation>
    </message>
    <message>
        <source>%1 of %2 pass the other filters</source>
        <translation>%2 个中有 %1 个符合其他筛选条件</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) could not be read</source>
        <translation>
            <numerusform>无法读取 %n 张图像</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n frame(s)</source>
        <translation>
            <numerusform>%n 帧</numerusform>
        </translation>
    </message>
    <message>
        <source>No views</source>
        <translation>没有视图</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>保存视图</translation>
    </message>
    <message>
        <source>Name of the filter and order (one of that name is replaced):</source>
        <translation>筛选和排序的名称（同名者将被替换）：</translation>
    </message>
    <message>
        <source>Rename tag</source>
        <translation>重命名帧标签</translation>
    </message>
    <message>
        <source>Name of tag %1 (empty: its number):</source>
        <translation>帧标签 %1 的名称（留空则用其编号）：</translation>
    </message>
</context>
<context>
    <name>tagmill::FrameListModel</name>
    <message>
        <source>Missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>无法读取</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n record(s)</source>
        <translation>
            <numerusform>%1，%n 条记录</numerusform>
        </translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>帧</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>距离</translation>
    </message>
    <message>
        <source>Incidence</source>
        <translation>入射角</translation>
    </message>
    <message>
        <source>px/module</source>
        <translation>px/模块</translation>
    </message>
    <message>
        <source>My tags</source>
        <translation>我的帧标签</translation>
    </message>
    <message>
        <source>The picture&apos;s name</source>
        <translation>图像名称</translation>
    </message>
    <message>
        <source>Targets in the frame</source>
        <translation>帧中的靶标数</translation>
    </message>
    <message>
        <source>Of the nearest target</source>
        <translation>最近靶标的距离</translation>
    </message>
    <message>
        <source>Angle of the most tilted target</source>
        <translation>倾斜最大的靶标的角度</translation>
    </message>
    <message>
        <source>Pixels per module of the smallest target</source>
        <translation>最小靶标的每模块像素数</translation>
    </message>
    <message>
        <source>Tags you gave with the number keys</source>
        <translation>用数字键添加的帧标签</translation>
    </message>
</context>
<context>
    <name>tagmill::FrameTags</name>
    <message>
        <source>Quarantine</source>
        <translation>隔离</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>帧标签 %1</translation>
    </message>
    <message numerus="yes">
        <source>%1: given to %n frame(s)</source>
        <translation>
            <numerusform>%1：赋予 %n 帧</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: taken from %n frame(s)</source>
        <translation>
            <numerusform>%1：从 %n 帧移除</numerusform>
        </translation>
    </message>
    <message>
        <source>Name of %1</source>
        <translation>%1 的名称</translation>
    </message>
    <message>
        <source>Saved view %1</source>
        <translation>已保存视图 %1</translation>
    </message>
    <message>
        <source>View %1 removed</source>
        <translation>已移除视图 %1</translation>
    </message>
</context>
<context>
    <name>tagmill::FrameTaskModel</name>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Rendering</source>
        <translation>正在渲染</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Kept from before</source>
        <translation>沿用之前的</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Frame %1</source>
        <translation>第 %1 帧</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>帧</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>工作进程</translation>
    </message>
    <message>
        <source>Render time</source>
        <translation>渲染用时</translation>
    </message>
</context>
<context>
    <name>tagmill::FrameViewer</name>
    <message>
        <source>Frame</source>
        <translation>帧</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n record(s)</source>
        <translation>
            <numerusform>%1，%n 条记录</numerusform>
        </translation>
    </message>
    <message>
        <source>x %1  y %2</source>
        <translation>x %1  y %2</translation>
    </message>
    <message>
        <source>Board corner %1: %2</source>
        <translation>标定板角点 %1：%2</translation>
    </message>
    <message>
        <source>Keypoint %1: %2</source>
        <translation>关键点 %1：%2</translation>
    </message>
    <message>
        <source>Tag %1, corner %2: %3</source>
        <translation>标签 %1，角点 %2：%3</translation>
    </message>
    <message>
        <source>Grey along the outward diagonal</source>
        <translation>沿外向对角线的灰度</translation>
    </message>
    <message>
        <source>Grey across the nearest edge</source>
        <translation>横跨最近边缘的灰度</translation>
    </message>
    <message>
        <source>Edge %1 px inside its true place</source>
        <translation>边缘在真值位置内侧 %1 px</translation>
    </message>
    <message>
        <source>Edge %1 px outside its true place</source>
        <translation>边缘在真值位置外侧 %1 px</translation>
    </message>
    <message>
        <source>grey %1</source>
        <translation>灰度 %1</translation>
    </message>
    <message>
        <source>No true point in here</source>
        <translation>此处没有真值点</translation>
    </message>
    <message>
        <source>Point at an edge or a corner of a tag to see its grey values</source>
        <translation>将光标指向标签的边缘或角点，查看其灰度值</translation>
    </message>
    <message>
        <source>%1 % hidden</source>
        <translation>遮挡 %1 %</translation>
    </message>
    <message>
        <source>The picture has another size than its records say: %1 × %2 px instead of %3 × %4. The layers do not fit it.</source>
        <translation>图像尺寸与其记录不符：%1 × %2 px，而不是 %3 × %4。图层与图像对不上。</translation>
    </message>
</context>
<context>
    <name>tagmill::GateModel</name>
    <message>
        <source>Holds</source>
        <translation>满足</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>违反</translation>
    </message>
    <message>
        <source>A broken rule fails the audit; one that is not critical only warns</source>
        <translation>违反关键规则则审核不通过；非关键规则只给出警告</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
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
        <translation>关键</translation>
    </message>
    <message>
        <source>Other rules</source>
        <translation>其他规则</translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation>添加规则</translation>
    </message>
    <message>
        <source>Remove rule</source>
        <translation>删除规则</translation>
    </message>
    <message>
        <source>Change rule</source>
        <translation>更改规则</translation>
    </message>
    <message>
        <source>Faulty</source>
        <translation>有误</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>The least, %1, is above the most, %2</source>
        <translation>下限 %1 高于上限 %2</translation>
    </message>
    <message>
        <source>It names no number of the report</source>
        <translation>未指定报告中的数值</translation>
    </message>
    <message>
        <source>The report has no number %1</source>
        <translation>报告中没有数值 %1</translation>
    </message>
    <message>
        <source>The value is below the least</source>
        <translation>数值低于下限</translation>
    </message>
    <message>
        <source>The value is above the most</source>
        <translation>数值高于上限</translation>
    </message>
    <message>
        <source>%1 of rule %2 stays as it was; this is no number: %3</source>
        <translation>规则 %2 的%1保持不变；这不是数字：%3</translation>
    </message>
</context>
<context>
    <name>tagmill::HelpWindow</name>
    <message>
        <source>Tagmill help</source>
        <translation>Tagmill 帮助</translation>
    </message>
    <message>
        <source>Search help</source>
        <translation>搜索帮助</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Help text</source>
        <translation>帮助文本</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>入门</translation>
    </message>
    <message>
        <source>Frames, units, pixels</source>
        <translation>坐标系、单位、像素</translation>
    </message>
    <message>
        <source>Keys of the 3D view</source>
        <translation>3D 视图的按键</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>命令及其按键</translation>
    </message>
    <message>
        <source>A &lt;b&gt;config&lt;/b&gt; says what a dataset holds: the camera, the target (tags or a board), the light, and how many pictures. Open a sample from the start page, or begin a new config, and change it in the editor on the left.</source>
        <translation>&lt;b&gt;配置&lt;/b&gt;说明数据集包含什么：相机、靶标（标签或标定板）、光照以及图片数量。从起始页打开一个示例，或新建配置，然后在左侧的编辑器中修改。</translation>
    </message>
    <message>
        <source>The &lt;b&gt;3D view&lt;/b&gt; shows every camera the config plans. Click one: the lens view draws what it will see, with its truth, and says what detectors find in it. Cameras can be added, moved and dropped by hand.</source>
        <translation>&lt;b&gt;3D 视图&lt;/b&gt;显示配置规划的每一个相机。点击其中一个：镜头视图会画出它将看到的画面及其真值，并说明检测器能找到什么。相机可以手动添加、移动和剔除。</translation>
    </message>
    <message>
        <source>&lt;b&gt;Coverage&lt;/b&gt; shows where in the picture and how steeply the target is seen; drag over a bar to select those cameras. &lt;b&gt;Calibration&lt;/b&gt; predicts how well a lens could be calibrated from these pictures and adds the poses that help most.</source>
        <translation>&lt;b&gt;覆盖&lt;/b&gt;显示靶标在画面的何处、以多大倾角被看到；在柱条上拖动即可选中相应的相机。&lt;b&gt;标定&lt;/b&gt;预测用这些图片能把镜头标定到多好，并添加最有帮助的位姿。</translation>
    </message>
    <message>
        <source>&lt;b&gt;Render&lt;/b&gt; (F5) renders the dataset with Blender on this computer. It can be stopped and continued; no frame is lost.</source>
        <translation>&lt;b&gt;渲染&lt;/b&gt;（F5）用本机的 Blender 渲染数据集。可以停止并继续；不会丢失任何帧。</translation>
    </message>
    <message>
        <source>&lt;b&gt;Inspect&lt;/b&gt; browses the pictures with their truth drawn on top; &lt;b&gt;Audit&lt;/b&gt; checks the whole dataset and holds it against your rules.</source>
        <translation>&lt;b&gt;检视&lt;/b&gt;浏览叠加了真值的图片；&lt;b&gt;审核&lt;/b&gt;检查整个数据集，并用您的规则加以衡量。</translation>
    </message>
    <message>
        <source>Number fields read what you type: “30 cm”, “1/2 in”, “45deg”, “2*60”. A field that you set is bold; its arrow takes it back to the default. Press F1 in a field to read about it here.</source>
        <translation>数字框能读懂输入的内容：“30 cm”、“1/2 in”、“45deg”、“2*60”。您设置过的字段为粗体；旁边的箭头可恢复默认值。在字段中按 F1 可在此处阅读说明。</translation>
    </message>
    <message>
        <source>&lt;b&gt;World:&lt;/b&gt; z up, metres. &lt;b&gt;Cameras in a recipe&lt;/b&gt; are camera to world with Blender&apos;s axes (x right, y up, looking along −z); &lt;b&gt;poses in records&lt;/b&gt; have OpenCV&apos;s axes (x right, y down, z forward).</source>
        <translation>&lt;b&gt;世界：&lt;/b&gt;z 轴向上，单位米。&lt;b&gt;配方中的相机&lt;/b&gt;是从相机到世界，采用 Blender 的坐标轴（x 向右，y 向上，沿 −z 观看）；&lt;b&gt;记录中的位姿&lt;/b&gt;采用 OpenCV 的坐标轴（x 向右，y 向下，z 向前）。</translation>
    </message>
    <message>
        <source>&lt;b&gt;Pixels&lt;/b&gt; count from the corner of the image: pixel i covers i to i + 1, and the centre of the image is (W/2, H/2). OpenCV&apos;s coordinates are ours minus 0.5.</source>
        <translation>&lt;b&gt;像素&lt;/b&gt;从图像的角开始计数：像素 i 覆盖 i 到 i + 1，图像中心为 (W/2, H/2)。OpenCV 的坐标等于我们的坐标减 0.5。</translation>
    </message>
    <message>
        <source>&lt;b&gt;Tags:&lt;/b&gt; the corners are top left, top right, bottom right, bottom left of the picture as OpenCV draws it; the size is the edge of the black border. Quaternions are w, x, y, z.</source>
        <translation>&lt;b&gt;标签：&lt;/b&gt;角点依次是 OpenCV 所绘图案的左上、右上、右下、左下；尺寸是黑色边框的边长。四元数为 w, x, y, z。</translation>
    </message>
    <message>
        <source>&lt;b&gt;Units&lt;/b&gt; are those the key names (size_mm, fov in degrees); where a key names none, SI.</source>
        <translation>&lt;b&gt;单位&lt;/b&gt;以键名为准（size_mm，fov 为度）；键名未注明时为国际单位。</translation>
    </message>
    <message>
        <source>Middle button</source>
        <translation>中键</translation>
    </message>
    <message>
        <source>Turn; with Shift move, with Ctrl zoom. Other styles: View menu of the 3D view</source>
        <translation>旋转；按 Shift 平移，按 Ctrl 缩放。其他方式：3D 视图的“视图”菜单</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>滚轮</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>Click, Shift+click</source>
        <translation>单击，Shift+单击</translation>
    </message>
    <message>
        <source>Select a camera; several</source>
        <translation>选择一个相机；选择多个</translation>
    </message>
    <message>
        <source>Double click, 0</source>
        <translation>双击，0</translation>
    </message>
    <message>
        <source>Look through the camera</source>
        <translation>透过相机观看</translation>
    </message>
    <message>
        <source>From the front, the right, above; with Ctrl from the other side</source>
        <translation>从前方、右方、上方；按 Ctrl 从相反一侧</translation>
    </message>
    <message>
        <source>Perspective on and off</source>
        <translation>打开和关闭透视</translation>
    </message>
    <message>
        <source>Home, period</source>
        <translation>Home，句点</translation>
    </message>
    <message>
        <source>Show all; show the selected</source>
        <translation>显示全部；显示所选</translation>
    </message>
    <message>
        <source>Select all; select in a box</source>
        <translation>全选；框选</translation>
    </message>
    <message>
        <source>Shift+A, Shift+D</source>
        <translation>Shift+A，Shift+D</translation>
    </message>
    <message>
        <source>Add a camera; duplicate the selected</source>
        <translation>添加相机；复制所选</translation>
    </message>
    <message>
        <source>Move the selected cameras; aim them. X, Y and Z keep to an axis, Esc puts them back</source>
        <translation>移动所选相机；调整其朝向。X、Y、Z 沿轴移动，Esc 恢复原位</translation>
    </message>
    <message>
        <source>Delete the selected cameras; sampled ones are left out of their scene</source>
        <translation>删除所选相机；采样的相机会从其场景中剔除</translation>
    </message>
    <message>
        <source>Hide the selected cameras; show them alone</source>
        <translation>隐藏所选相机；只显示它们</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>箭头</translation>
    </message>
    <message>
        <source>Next and previous camera</source>
        <translation>下一个和上一个相机</translation>
    </message>
    <message>
        <source>Fields of a config</source>
        <translation>配置的字段</translation>
    </message>
    <message>
        <source>Keys in Inspect</source>
        <translation>“检视”中的按键</translation>
    </message>
    <message>
        <source>Previous and next frame</source>
        <translation>上一帧和下一帧</translation>
    </message>
    <message>
        <source>Give the selected frames a tag of yours, or take it off</source>
        <translation>给所选帧添加或去除帧标签</translation>
    </message>
    <message>
        <source>Into quarantine and out of it: exports leave such frames out</source>
        <translation>隔离或解除隔离：导出时略去隔离的帧</translation>
    </message>
    <message>
        <source>Shift+click, Ctrl+click</source>
        <translation>Shift+点击，Ctrl+点击</translation>
    </message>
    <message>
        <source>Select several frames</source>
        <translation>选择多个帧</translation>
    </message>
    <message>
        <source>Wheel, +, −</source>
        <translation>滚轮，+，−</translation>
    </message>
    <message>
        <source>Zoom about the cursor</source>
        <translation>以光标为中心缩放</translation>
    </message>
    <message>
        <source>The whole frame; one screen pixel for one of the image</source>
        <translation>整帧；一个屏幕像素对应一个图像像素</translation>
    </message>
    <message>
        <source>The loupe</source>
        <translation>放大镜</translation>
    </message>
    <message>
        <source>Type words to filter by</source>
        <translation>输入筛选词</translation>
    </message>
    <message>
        <source>Arrows in a histogram</source>
        <translation>直方图中的方向键</translation>
    </message>
    <message>
        <source>Move the lower end of its range, with Shift the upper one; Esc lifts it, Return asks for numbers</source>
        <translation>移动范围的下限，按 Shift 移动上限；Esc 取消范围，回车键输入数值</translation>
    </message>
</context>
<context>
    <name>tagmill::ImageCoverageView</name>
    <message>
        <source>Where in the image the points lie</source>
        <translation>点在图像中的分布</translation>
    </message>
    <message>
        <source>%1 % of the cells hold a point</source>
        <translation>%1 % 的格子含有点</translation>
    </message>
    <message>
        <source>In the image</source>
        <translation>图像覆盖</translation>
    </message>
    <message>
        <source>%1 % filled, at most %2</source>
        <translation>已填充 %1 %，最多 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) here; click for their cameras</source>
        <translation>
            <numerusform>此处有 %n 个点；点击查看其相机</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) here</source>
        <translation>
            <numerusform>此处 %n 个点</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tagmill::InspectRecordPanel</name>
    <message>
        <source>Records of this frame</source>
        <translation>此帧的记录</translation>
    </message>
    <message>
        <source>Fields of the selected record</source>
        <translation>所选记录的字段</translation>
    </message>
    <message>
        <source>Click a target in the frame or a row above to see its fields</source>
        <translation>点击帧中的靶标或上方的行，查看其字段</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n 条记录</numerusform>
        </translation>
    </message>
    <message>
        <source>No frame selected</source>
        <translation>没有选中帧</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the selected record in another tool&apos;s form, with its conventions</source>
        <translation>以其他工具的格式和约定复制所选记录</translation>
    </message>
    <message>
        <source>Copy as OpenCV YAML</source>
        <translation>复制为 OpenCV YAML</translation>
    </message>
    <message>
        <source>Copy as AprilTag JSON</source>
        <translation>复制为 AprilTag JSON</translation>
    </message>
    <message>
        <source>Copy as COCO JSON</source>
        <translation>复制为 COCO JSON</translation>
    </message>
    <message>
        <source>Copy as Tagmill JSON</source>
        <translation>复制为 Tagmill JSON</translation>
    </message>
    <message>
        <source>No record is selected</source>
        <translation>未选择记录</translation>
    </message>
</context>
<context>
    <name>tagmill::InspectSequence</name>
    <message>
        <source>Frames</source>
        <translation>帧</translation>
    </message>
    <message>
        <source>Passes</source>
        <translation>渲染通道</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>The rendered picture</source>
        <translation>渲染的图像</translation>
    </message>
    <message>
        <source>Distance along the optical axis</source>
        <translation>沿光轴的距离</translation>
    </message>
    <message>
        <source>Surface normals in the camera&apos;s axes</source>
        <translation>相机坐标系中的表面法线</translation>
    </message>
    <message>
        <source>Where each pixel goes in the next frame, or was in the one before</source>
        <translation>每个像素在下一帧去往何处，或在上一帧位于何处</translation>
    </message>
    <message>
        <source>The object each pixel shows</source>
        <translation>每个像素所示的物体</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>箭头</translation>
    </message>
    <message>
        <source>Flow as arrows over the picture</source>
        <translation>在图像上用箭头显示光流</translation>
    </message>
    <message>
        <source>Backward</source>
        <translation>后向</translation>
    </message>
    <message>
        <source>Flow to the frame before instead of the next one</source>
        <translation>显示到上一帧而不是下一帧的光流</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>适合窗口</translation>
    </message>
    <message>
        <source>Show the whole frame (0)</source>
        <translation>显示整帧 (0)</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100 %</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>上一帧</translation>
    </message>
    <message>
        <source>Previous frame (D)</source>
        <translation>上一帧 (D)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一帧</translation>
    </message>
    <message>
        <source>Next frame (F)</source>
        <translation>下一帧 (F)</translation>
    </message>
    <message>
        <source>The sequence cannot be read</source>
        <translation>无法读取序列</translation>
    </message>
    <message>
        <source>Reading the sequence</source>
        <translation>正在读取序列</translation>
    </message>
    <message>
        <source>No frames yet</source>
        <translation>还没有帧</translation>
    </message>
    <message>
        <source>Frames appear here as they are rendered.</source>
        <translation>帧渲染完成后显示在这里。</translation>
    </message>
    <message numerus="yes">
        <source>%n frame(s)</source>
        <translation>
            <numerusform>%n 帧</numerusform>
        </translation>
    </message>
    <message>
        <source>Frame %1</source>
        <translation>第 %1 帧</translation>
    </message>
    <message>
        <source>One screen pixel for one image pixel (Z)</source>
        <translation>一个屏幕像素对应一个图像像素 (Z)</translation>
    </message>
</context>
<context>
    <name>tagmill::InspectStatusLine</name>
    <message>
        <source>Position under the cursor</source>
        <translation>光标下的位置</translation>
    </message>
    <message>
        <source>Pixel value</source>
        <translation>像素值</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>Pixel origin</source>
        <translation>像素原点</translation>
    </message>
    <message>
        <source>Which point of the image (0, 0) is: datasets of Tagmill and AprilTag 3 use the corner, OpenCV the centre of the first pixel</source>
        <translation>(0, 0) 是图像的哪一点：Tagmill 和 AprilTag 3 的数据集用图像角，OpenCV 用第一个像素的中心</translation>
    </message>
    <message>
        <source>(0, 0) = corner</source>
        <translation>(0, 0) = 图像角</translation>
    </message>
    <message>
        <source>(0, 0) = pixel centre</source>
        <translation>(0, 0) = 像素中心</translation>
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
        <translation>(0, 0) 为图像的角</translation>
    </message>
    <message>
        <source>(0, 0) is the centre of the first pixel</source>
        <translation>(0, 0) 为第一个像素的中心</translation>
    </message>
</context>
<context>
    <name>tagmill::InspectViewer</name>
    <message>
        <source>Corners</source>
        <translation>角点</translation>
    </message>
    <message>
        <source>Corners of tags and boards with their index</source>
        <translation>标签和标定板的角点及其序号</translation>
    </message>
    <message>
        <source>Keypoints</source>
        <translation>关键点</translation>
    </message>
    <message>
        <source>Saddle points of boards: circle visible, square margin, cross occluded, diamond outside; ids when there is room</source>
        <translation>标定板的鞍点：圆圈为可见，方块为边距内，叉为被遮挡，菱形为画面外；空间足够时显示 ID</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>轮廓</translation>
    </message>
    <message>
        <source>Polygon through the corners of a tag</source>
        <translation>连接标签各角点的多边形</translation>
    </message>
    <message>
        <source>Board outline</source>
        <translation>标定板轮廓</translation>
    </message>
    <message>
        <source>Edges of a board as the lens curves them</source>
        <translation>经镜头弯曲后的标定板边缘</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>边界框</translation>
    </message>
    <message>
        <source>Upright box around the corners</source>
        <translation>包围角点的轴对齐边界框</translation>
    </message>
    <message>
        <source>Axes</source>
        <translation>坐标轴</translation>
    </message>
    <message>
        <source>Axes of the target: x red, y green, z (into the surface) blue</source>
        <translation>靶标的坐标轴：x 红、y 绿、z（指向表面内侧）蓝</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>边距</translation>
    </message>
    <message>
        <source>Zone along the border in which points do not count</source>
        <translation>沿画面边界的区域，其中的点不计入</translation>
    </message>
    <message>
        <source>Occlusion</source>
        <translation>遮挡</translation>
    </message>
    <message>
        <source>Hidden points, and how much of each target is hidden</source>
        <translation>被遮挡的点，以及各靶标被遮挡的比例</translation>
    </message>
    <message>
        <source>What detectors find</source>
        <translation>检测器的检测结果</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>帧</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>适合窗口</translation>
    </message>
    <message>
        <source>Show the whole frame (0)</source>
        <translation>显示整帧 (0)</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100 %</translation>
    </message>
    <message>
        <source>One screen pixel for one image pixel (Z)</source>
        <translation>一个屏幕像素对应一个图像像素 (Z)</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>上一帧</translation>
    </message>
    <message>
        <source>Previous frame (D)</source>
        <translation>上一帧 (D)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一帧</translation>
    </message>
    <message>
        <source>Next frame (F)</source>
        <translation>下一帧 (F)</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>图层</translation>
    </message>
    <message>
        <source>What is drawn over the picture</source>
        <translation>叠加在画面上的内容</translation>
    </message>
    <message>
        <source>Opacity of the layers</source>
        <translation>图层的不透明度</translation>
    </message>
    <message>
        <source>Loupe</source>
        <translation>放大镜</translation>
    </message>
    <message>
        <source>Single pixels with the true points among them, and the grey values across an edge (L)</source>
        <translation>单个像素及其间的真值点，以及横跨边缘的灰度值 (L)</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>In a corner</source>
        <translation>在角落</translation>
    </message>
    <message>
        <source>At the cursor</source>
        <translation>在光标处</translation>
    </message>
    <message>
        <source>Detectors</source>
        <translation>检测器</translation>
    </message>
    <message>
        <source>What detectors find in this picture: missed targets crossed out, false ones dashed, residuals as arrows</source>
        <translation>检测器在此图像中的检测结果：漏检靶标画叉，误检用虚线，残差用箭头</translation>
    </message>
    <message>
        <source>OpenCV: ArUco and ChArUco</source>
        <translation>OpenCV：ArUco 和 ChArUco</translation>
    </message>
    <message>
        <source>Residuals drawn</source>
        <translation>残差绘制长度</translation>
    </message>
    <message>
        <source>%1 times as long</source>
        <translation>%1 倍</translation>
    </message>
    <message>
        <source>Nothing here for these detectors</source>
        <translation>此处没有这些检测器可检测的内容</translation>
    </message>
    <message>
        <source>Detectors are looking…</source>
        <translation>检测器正在检测…</translation>
    </message>
    <message>
        <source>No picture to look at</source>
        <translation>没有可查看的图像</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>The same frame in another form; hold B to blink between the two</source>
        <translation>同一帧的另一种形式；按住 B 可在两者间切换</translation>
    </message>
    <message>
        <source>The frame alone</source>
        <translation>仅此帧</translation>
    </message>
    <message>
        <source>Raw frame that was kept</source>
        <translation>保留的原始帧</translation>
    </message>
    <message>
        <source>Preview of the same recipe</source>
        <translation>同一配方的预览</translation>
    </message>
    <message>
        <source>Another dataset…</source>
        <translation>其他数据集…</translation>
    </message>
    <message>
        <source>Targets, pixel by pixel</source>
        <translation>逐像素显示靶标</translation>
    </message>
    <message>
        <source>Hidden and visible pixels</source>
        <translation>被遮挡和可见的像素</translation>
    </message>
    <message>
        <source>Blink</source>
        <translation>切换对比</translation>
    </message>
    <message>
        <source>Show the frame or its other form; hold B for the one that is not shown</source>
        <translation>显示此帧或其另一种形式；按住 B 显示当前未显示的那个</translation>
    </message>
    <message>
        <source>Dataset to hold against this one</source>
        <translation>用于与此数据集对比的数据集</translation>
    </message>
    <message>
        <source>Next kind of loupe</source>
        <translation>下一种放大镜</translation>
    </message>
</context>
<context>
    <name>tagmill::InspectWorkspace</name>
    <message>
        <source>No dataset open</source>
        <translation>没有打开的数据集</translation>
    </message>
    <message>
        <source>Open a dataset folder, made by Tagmill or by render-tag, to look at its frames with their ground truth. A render opens its own when it starts.</source>
        <translation>打开由 Tagmill 或 render-tag 生成的数据集文件夹，查看各帧及其真值。渲染开始时会自动打开其数据集。</translation>
    </message>
    <message>
        <source>Open dataset…</source>
        <translation>打开数据集…</translation>
    </message>
    <message>
        <source>Reading the dataset</source>
        <translation>正在读取数据集</translation>
    </message>
    <message>
        <source>The dataset cannot be read</source>
        <translation>无法读取数据集</translation>
    </message>
    <message>
        <source>Open another dataset…</source>
        <translation>打开另一个数据集…</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>No dataset in this folder yet</source>
        <translation>此文件夹中还没有数据集</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>The dataset on the disk cannot be read any more; what was read before is still shown. %1</source>
        <translation>磁盘上的数据集已无法读取；仍显示之前读取的内容。%1</translation>
    </message>
    <message>
        <source>Your tags are not saved yet. %1</source>
        <translation>您的帧标签尚未保存。%1</translation>
    </message>
    <message>
        <source>Previous frame</source>
        <translation>上一帧</translation>
    </message>
    <message>
        <source>Next frame</source>
        <translation>下一帧</translation>
    </message>
    <message>
        <source>Filter frames by words</source>
        <translation>按词筛选帧</translation>
    </message>
</context>
<context>
    <name>tagmill::IntegrityModel</name>
    <message>
        <source>Nothing found</source>
        <translation>未发现问题</translation>
    </message>
    <message>
        <source>Show these frames in Inspect</source>
        <translation>在“检视”中显示这些帧</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查项</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>帧</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>以及另外 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Found in no single frame</source>
        <translation>不属于任何单个帧</translation>
    </message>
</context>
<context>
    <name>tagmill::JobNotices</name>
    <message>
        <source>%1 is rendered</source>
        <translation>%1 已渲染完成</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) rendered</source>
        <translation>
            <numerusform>%n 个任务已渲染完成</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n job(s) failed</source>
        <translation>
            <numerusform>%n 个任务中有 %1 个失败</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n frame(s)</source>
        <translation>
            <numerusform>%n 帧</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2 times)</source>
        <translation>%1（%2 次）</translation>
    </message>
    <message>
        <source>see its log</source>
        <translation>见其日志</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 has failures: %2</source>
        <translation>%1 有失败：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) have failures: %1</source>
        <translation>
            <numerusform>%n 个任务有失败：%1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tagmill::JobQueue</name>
    <message>
        <source>Queued</source>
        <translation>排队中</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>正在准备</translation>
    </message>
    <message>
        <source>Compiling recipes</source>
        <translation>正在编译配方</translation>
    </message>
    <message>
        <source>Starting workers</source>
        <translation>正在启动工作进程</translation>
    </message>
    <message>
        <source>Rendering</source>
        <translation>正在渲染</translation>
    </message>
    <message>
        <source>Writing the dataset files</source>
        <translation>正在写入数据集文件</translation>
    </message>
    <message>
        <source>Auditing</source>
        <translation>正在审核</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation>正在取消</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>帧</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Starts when those above it are over; drag it, or press Alt+Up, to start it sooner</source>
        <translation>在其上方的任务结束后开始；拖动它或按 Alt+Up 可提前开始</translation>
    </message>
    <message>
        <source>Waiting in the cluster&apos;s queue</source>
        <translation>在集群队列中等待</translation>
    </message>
</context>
<context>
    <name>tagmill::LensTable</name>
    <message>
        <source>Pinhole</source>
        <translation>针孔</translation>
    </message>
    <message>
        <source>Brown–Conrady</source>
        <translation>Brown–Conrady</translation>
    </message>
    <message>
        <source>Rational</source>
        <translation>有理模型</translation>
    </message>
    <message>
        <source>Fisheye</source>
        <translation>鱼眼</translation>
    </message>
    <message>
        <source>fx, px</source>
        <translation>fx，px</translation>
    </message>
    <message>
        <source>fy, px</source>
        <translation>fy，px</translation>
    </message>
    <message>
        <source>cx, px</source>
        <translation>cx，px</translation>
    </message>
    <message>
        <source>cy, px</source>
        <translation>cy，px</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Truth</source>
        <translation>真值</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>求解值</translation>
    </message>
    <message>
        <source>Off by</source>
        <translation>偏差</translation>
    </message>
    <message>
        <source>σ</source>
        <translation>σ</translation>
    </message>
    <message>
        <source>Off by, σ</source>
        <translation>偏差，σ</translation>
    </message>
    <message>
        <source>Projection difference over the picture</source>
        <translation>画面上的投影差异分布</translation>
    </message>
    <message>
        <source>Off by %1 ± %2 (2 σ)</source>
        <translation>偏差 %1 ± %2（2 σ）</translation>
    </message>
    <message>
        <source>The line is the truth; the bar reaches two standard deviations to either side of what was solved</source>
        <translation>竖线为真值；条形表示解两侧各两个标准差</translation>
    </message>
</context>
<context>
    <name>tagmill::MainWindow</name>
    <message>
        <source>&amp;New config</source>
        <translation>新建配置(&amp;N)</translation>
    </message>
    <message>
        <source>Start a new dataset config</source>
        <translation>新建一个数据集配置</translation>
    </message>
    <message>
        <source>New scene s&amp;equence…</source>
        <translation>新建场景序列(&amp;E)…</translation>
    </message>
    <message>
        <source>Render an animated .blend with camera poses and ground truth</source>
        <translation>渲染带动画的 .blend，并输出相机位姿和真值</translation>
    </message>
    <message>
        <source>&amp;Open config…</source>
        <translation>打开配置(&amp;O)…</translation>
    </message>
    <message>
        <source>Open a config file</source>
        <translation>打开配置文件</translation>
    </message>
    <message>
        <source>Open &amp;dataset…</source>
        <translation>打开数据集(&amp;D)…</translation>
    </message>
    <message>
        <source>Look at a dataset folder, ours or render-tag&apos;s, or at a rendered sequence</source>
        <translation>查看由本程序或 render-tag 生成的数据集文件夹，或已渲染的序列</translation>
    </message>
    <message>
        <source>&amp;Import camera or target…</source>
        <translation>导入相机或靶标(&amp;I)…</translation>
    </message>
    <message>
        <source>Take the camera from a calibration (OpenCV, Kalibr, mrcal, ROS), or the target from Kalibr&apos;s target.yaml</source>
        <translation>从标定文件（OpenCV、Kalibr、mrcal、ROS）取得相机，或从 Kalibr 的 target.yaml 取得靶标</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Write the config to its file</source>
        <translation>将配置写入其文件</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>Write the config to another file</source>
        <translation>将配置写入另一个文件</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>关闭窗口</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Take back the last edit</source>
        <translation>撤销上一次编辑</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>重做刚才撤销的编辑</translation>
    </message>
    <message>
        <source>&amp;Render</source>
        <translation>渲染(&amp;R)</translation>
    </message>
    <message>
        <source>Render this config with the settings of the Render workspace</source>
        <translation>按“渲染”工作区的设置渲染此配置</translation>
    </message>
    <message>
        <source>&amp;Author</source>
        <translation>设计(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Inspect</source>
        <translation>检视(&amp;I)</translation>
    </message>
    <message>
        <source>A&amp;udit</source>
        <translation>审核(&amp;U)</translation>
    </message>
    <message>
        <source>Show this workspace</source>
        <translation>显示此工作区</translation>
    </message>
    <message>
        <source>The config in the Author workspace</source>
        <translation>“设计”工作区中的配置</translation>
    </message>
    <message>
        <source>Scene s&amp;equence</source>
        <translation>场景序列(&amp;E)</translation>
    </message>
    <message>
        <source>The scene sequence in the Author workspace</source>
        <translation>“设计”工作区中的场景序列</translation>
    </message>
    <message>
        <source>&amp;Command palette…</source>
        <translation>命令面板(&amp;C)…</translation>
    </message>
    <message>
        <source>Find any command by a few letters</source>
        <translation>输入几个字母即可查找任何命令</translation>
    </message>
    <message>
        <source>&amp;System theme</source>
        <translation>系统主题(&amp;S)</translation>
    </message>
    <message>
        <source>Colours of the desktop</source>
        <translation>采用桌面的颜色</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>浅色配色</translation>
    </message>
    <message>
        <source>&amp;Dark theme</source>
        <translation>深色主题(&amp;D)</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>深色配色</translation>
    </message>
    <message>
        <source>Reset &amp;layout</source>
        <translation>重置布局(&amp;L)</translation>
    </message>
    <message>
        <source>Put the panels of the Author workspace back where they were at first</source>
        <translation>将“设计”工作区的面板恢复到最初位置</translation>
    </message>
    <message>
        <source>&amp;Presets…</source>
        <translation>预设(&amp;P)…</translation>
    </message>
    <message>
        <source>Ready-made lighting, sensors, poses and targets to lay below this config</source>
        <translation>现成的光照、传感器、位姿和靶标，叠在此配置之下</translation>
    </message>
    <message>
        <source>S&amp;hortcuts…</source>
        <translation>快捷键(&amp;H)…</translation>
    </message>
    <message>
        <source>Change the keys of any command</source>
        <translation>更改任何命令的快捷键</translation>
    </message>
    <message>
        <source>&amp;About Tagmill</source>
        <translation>关于 Tagmill(&amp;A)</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>版本和许可证</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近打开(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation>工作区</translation>
    </message>
    <message>
        <source>Main tool bar</source>
        <translation>主工具栏</translation>
    </message>
    <message>
        <source>Read anew: another program changed %1</source>
        <translation>已重新读取：其他程序更改了 %1</translation>
    </message>
    <message>
        <source>The file of this config can no longer be read; saving writes it anew. %1</source>
        <translation>此配置的文件已无法读取；保存会重新写入。%1</translation>
    </message>
    <message>
        <source>%1 – Tagmill</source>
        <translation>%1 – Tagmill</translation>
    </message>
    <message>
        <source>New scene sequence</source>
        <translation>新建场景序列</translation>
    </message>
    <message>
        <source>%1[*] – Tagmill</source>
        <translation>%1[*] – Tagmill</translation>
    </message>
    <message>
        <source>About Tagmill</source>
        <translation>关于 Tagmill</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Tagmill %1&lt;/h3&gt;&lt;p&gt;Synthetic fiducial-marker datasets: design, preview, render, audit.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Tagmill %1&lt;/h3&gt;&lt;p&gt;合成基准标记数据集：设计、预览、渲染、审核。&lt;/p&gt;&lt;p&gt;自由软件，遵循 GNU 通用公共许可证第 3 版或更新版本。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Configs (*.yaml *.yml *.json);;All files (*)</source>
        <translation>配置 (*.yaml *.yml *.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Open config</source>
        <translation>打开配置</translation>
    </message>
    <message>
        <source>Open dataset</source>
        <translation>打开数据集</translation>
    </message>
    <message>
        <source>Import camera or target</source>
        <translation>导入相机或靶标</translation>
    </message>
    <message>
        <source>Calibrations and targets (*.yaml *.yml *.cameramodel *.ini *.xml);;All files (*)</source>
        <translation>标定文件和靶标 (*.yaml *.yml *.cameramodel *.ini *.xml);;所有文件 (*)</translation>
    </message>
    <message>
        <source>This is neither a calibration (OpenCV, Kalibr, mrcal, ROS) nor a target of Kalibr: %1</source>
        <translation>这既不是标定文件（OpenCV、Kalibr、mrcal、ROS），也不是 Kalibr 的靶标：%1</translation>
    </message>
    <message>
        <source>Target from %1</source>
        <translation>来自 %1 的靶标</translation>
    </message>
    <message>
        <source>Camera from %1</source>
        <translation>来自 %1 的相机</translation>
    </message>
    <message>
        <source>%1: it is the config&apos;s now</source>
        <translation>%1：已写入配置</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>已保存 %1</translation>
    </message>
    <message>
        <source>Save config as</source>
        <translation>配置另存为</translation>
    </message>
    <message>
        <source>Another program changed %1, and you have edits that are not saved.</source>
        <translation>其他程序更改了 %1，而您有未保存的编辑。</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>比较…</translation>
    </message>
    <message>
        <source>Take the file&apos;s</source>
        <translation>采用文件的</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>保留我的</translation>
    </message>
    <message>
        <source>Your edits against the file</source>
        <translation>您的编辑与文件对比</translation>
    </message>
    <message>
        <source>file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>您的</translation>
    </message>
    <message>
        <source>The file was changed</source>
        <translation>文件已被更改</translation>
    </message>
    <message>
        <source>Another program changed %1 since it was read. Overwrite it?</source>
        <translation>读取之后其他程序更改了 %1。要覆盖吗？</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>Tagmill ended without saving these edits of %1 (%2)</source>
        <translation>Tagmill 上次退出时未保存对 %1 的这些编辑（%2）</translation>
    </message>
    <message>
        <source>unsaved edits</source>
        <translation>未保存的编辑</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>以后再说</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>Recovered edits</source>
        <translation>恢复的编辑</translation>
    </message>
    <message>
        <source>Unsaved edits</source>
        <translation>未保存的编辑</translation>
    </message>
    <message>
        <source>Save the edits to this config first?</source>
        <translation>先保存对此配置的编辑吗？</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>还没有内容</translation>
    </message>
    <message>
        <source>Rendering</source>
        <translation>正在渲染</translation>
    </message>
    <message>
        <source>Tagmill speaks the new language from its next start.</source>
        <translation>Tagmill 将在下次启动时使用新的语言。</translation>
    </message>
    <message>
        <source>&amp;As the system</source>
        <translation>跟随系统(&amp;A)</translation>
    </message>
    <message>
        <source>The language of the desktop</source>
        <translation>桌面的语言</translation>
    </message>
    <message>
        <source>First steps, conventions, keys; in a field of the config: about that field</source>
        <translation>入门、约定、按键；在配置的字段中则显示该字段的说明</translation>
    </message>
    <message>
        <source>&amp;Start page</source>
        <translation>起始页(&amp;S)</translation>
    </message>
    <message>
        <source>Samples, and what was opened lately</source>
        <translation>示例和最近打开的内容</translation>
    </message>
    <message>
        <source>A copy of the sample “%1”: save it where you like</source>
        <translation>示例“%1”的副本：请保存到您喜欢的位置</translation>
    </message>
    <message>
        <source>Stopping the render</source>
        <translation>正在停止渲染</translation>
    </message>
    <message>
        <source>Rendering %1</source>
        <translation>正在渲染 %1</translation>
    </message>
    <message>
        <source>Reading the dataset</source>
        <translation>正在读取数据集</translation>
    </message>
    <message>
        <source>Auditing the dataset</source>
        <translation>正在审核数据集</translation>
    </message>
    <message>
        <source>Reading the sequence</source>
        <translation>正在读取序列</translation>
    </message>
    <message>
        <source>Pictures in memory: %1 of %2</source>
        <translation>内存中的图像：%1 / %2</translation>
    </message>
    <message>
        <source>&amp;Add jobs…</source>
        <translation>添加任务(&amp;A)…</translation>
    </message>
    <message>
        <source>Put configs, experiments, scenes, or a dataset to be rendered again, into the queue</source>
        <translation>将配置、实验、场景或要重新渲染的数据集加入队列</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) wait since Tagmill was last open.</source>
        <translation>
            <numerusform>自上次打开 Tagmill 以来，有 %n 个任务在等待。</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>A run is going on. Stop it and quit? Finished frames are kept, and the queue waits for you when Tagmill is opened again.</source>
        <translation>有任务正在运行。要停止并退出吗？已完成的帧会保留，再次打开 Tagmill 时队列仍在等待。</translation>
    </message>
    <message>
        <source>%1 on a cluster</source>
        <translation>%1（集群）</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) on a cluster</source>
        <translation>
            <numerusform>集群上有 %n 个运行</numerusform>
        </translation>
    </message>
    <message>
        <source>A cluster makes this folder, or made it; the Render workspace follows its shards.</source>
        <translation>此文件夹正由集群生成，或曾由集群生成；可在“渲染”工作区跟踪其分片。</translation>
    </message>
    <message>
        <source>Dataset confi&amp;g</source>
        <translation>数据集配置(&amp;G)</translation>
    </message>
    <message>
        <source>Go to the panel %1 of the Author workspace</source>
        <translation>转到设计工作区的面板“%1”</translation>
    </message>
    <message>
        <source>Ligh&amp;t theme</source>
        <translation>浅色主题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>面板(&amp;P)</translation>
    </message>
    <message>
        <source>La&amp;nguage</source>
        <translation>语言(&amp;N)</translation>
    </message>
    <message>
        <source>%1 – %2[*] – Tagmill</source>
        <translation>%1 – %2[*] – Tagmill</translation>
    </message>
    <message>
        <source>Unsaved tags</source>
        <translation>未保存的帧标签</translation>
    </message>
    <message>
        <source>Your tags of the dataset %1 could not be saved.</source>
        <translation>无法保存数据集 %1 的帧标签。</translation>
    </message>
    <message>
        <source>The folder is gone, or another dataset took its place.</source>
        <translation>该文件夹已不存在，或已被另一个数据集取代。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message numerus="yes">
        <source>Camera %1, the first of %n in %2</source>
        <translation>
            <numerusform>相机 %1（%2 中 %n 台的第一台）</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is neither a frame in the images folder of a dataset nor a background (.hdr, .exr)</source>
        <translation>%1 既不是数据集 images 文件夹中的帧，也不是背景（.hdr、.exr）</translation>
    </message>
    <message>
        <source>Background %1</source>
        <translation>背景 %1</translation>
    </message>
    <message>
        <source>Ne&amp;xt panel</source>
        <translation>下一个面板(&amp;X)</translation>
    </message>
    <message>
        <source>Give the keys to the next panel of the window</source>
        <translation>将键盘操作转到窗口的下一个面板</translation>
    </message>
    <message>
        <source>Pre&amp;vious panel</source>
        <translation>上一个面板(&amp;V)</translation>
    </message>
    <message>
        <source>Give the keys to the panel before</source>
        <translation>将键盘操作转回上一个面板</translation>
    </message>
    <message>
        <source>Reading the dataset&apos;s job</source>
        <translation>正在读取数据集的任务</translation>
    </message>
    <message>
        <source>Rendering frames again</source>
        <translation>正在重新渲染帧</translation>
    </message>
    <message>
        <source>Comparing the frames with those rendered again</source>
        <translation>正在将帧与重新渲染的结果比较</translation>
    </message>
    <message>
        <source>Closure test</source>
        <translation>闭合测试</translation>
    </message>
    <message>
        <source>Holding a calibration against the truth</source>
        <translation>正在将标定与真值对比</translation>
    </message>
    <message>
        <source>Evaluating a detector</source>
        <translation>正在评估检测器</translation>
    </message>
    <message>
        <source>Auditing the dataset to compare with</source>
        <translation>正在审核用于比较的数据集</translation>
    </message>
    <message>
        <source>Comparing frames of two datasets</source>
        <translation>正在比较两个数据集的帧</translation>
    </message>
    <message>
        <source>%1 is paused</source>
        <translation>%1 已暂停</translation>
    </message>
    <message>
        <source>%1 cannot be read as a config. Mend its text; the file stays as it is until you save. %2</source>
        <translation>无法将 %1 作为配置读取。请修正其文本；在您保存之前，文件保持不变。%2</translation>
    </message>
    <message>
        <source>Open the dataset&apos;s config</source>
        <translation>打开数据集的配置</translation>
    </message>
    <message>
        <source>The config names these files outside of the dataset, and the preview reads them:</source>
        <translation>该配置引用了数据集之外的这些文件，预览会读取它们：</translation>
    </message>
    <message>
        <source>A copy of the config of %1: save it where you like</source>
        <translation>%1 的配置副本：可保存到任意位置</translation>
    </message>
    <message>
        <source>Only the first of each kind was opened. Not opened: %1</source>
        <translation>每种类型只打开了第一个。未打开：%1</translation>
    </message>
</context>
<context>
    <name>tagmill::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
</context>
<context>
    <name>tagmill::NewestFramesModel</name>
    <message>
        <source>Frame %1</source>
        <translation>第 %1 帧</translation>
    </message>
    <message>
        <source>%1, rendered in %2 s</source>
        <translation>%1，渲染用时 %2 s</translation>
    </message>
</context>
<context>
    <name>tagmill::NumberEdit</name>
    <message>
        <source>not set</source>
        <translation>未设置</translation>
    </message>
    <message>
        <source>%1 to %2 can be entered here</source>
        <translation>此处可输入 %1 到 %2</translation>
    </message>
</context>
<context>
    <name>tagmill::PassViewer</name>
    <message>
        <source>Frame</source>
        <translation>帧</translation>
    </message>
</context>
<context>
    <name>tagmill::PictureViewer</name>
    <message>
        <source>No frame selected</source>
        <translation>没有选中帧</translation>
    </message>
</context>
<context>
    <name>tagmill::PlaceChoice</name>
    <message>
        <source>Run on</source>
        <translation>运行于</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>A cluster with Slurm</source>
        <translation>Slurm 集群</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>配置文件</translation>
    </message>
</context>
<context>
    <name>tagmill::PlanCharts</name>
    <message>
        <source>Ids of %1</source>
        <translation>%1 的 ID</translation>
    </message>
    <message>
        <source>Nothing is planned yet</source>
        <translation>尚未规划任何内容</translation>
    </message>
    <message numerus="yes">
        <source>%n camera(s)</source>
        <translation>
            <numerusform>%n 个相机</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them see(s) no whole target</source>
        <translation>
            <numerusform>其中 %n 个看不到完整靶标</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scene(s) could not be planned</source>
        <translation>
            <numerusform>%n 个场景无法规划</numerusform>
        </translation>
    </message>
    <message>
        <source>poses drawn again: %1</source>
        <translation>重新抽取的位姿：%1</translation>
    </message>
</context>
<context>
    <name>tagmill::PresetGallery</name>
    <message>
        <source>Presets</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>What the preset sets</source>
        <translation>预设所设置的内容</translation>
    </message>
    <message>
        <source>Presets lie below what the config says itself; later ones lie above earlier ones.</source>
        <translation>预设位于配置自身内容之下；后面的预设叠在前面的之上。</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>移除此预设</translation>
    </message>
    <message>
        <source>Lay it below this config</source>
        <translation>叠在此配置之下</translation>
    </message>
    <message>
        <source>%1, in use</source>
        <translation>%1，使用中</translation>
    </message>
</context>
<context>
    <name>tagmill::PrintDialog</name>
    <message>
        <source>Print target</source>
        <translation>打印靶标</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>另存为(&amp;S)…</translation>
    </message>
    <message>
        <source> mm</source>
        <translation> mm</translation>
    </message>
    <message>
        <source>As large as the target</source>
        <translation>与靶标同大</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>纸张</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>边距</translation>
    </message>
    <message>
        <source>&amp;Tile over several sheets</source>
        <translation>分多页拼接(&amp;T)</translation>
    </message>
    <message>
        <source>What is larger than the paper is printed on several sheets, with marks to cut and join them</source>
        <translation>大于纸张的内容分多页打印，并带有裁切和拼接标记</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>重叠</translation>
    </message>
    <message>
        <source>S&amp;cale bar</source>
        <translation>比例尺(&amp;C)</translation>
    </message>
    <message>
        <source>A bar of known length, to measure what the printer made of it</source>
        <translation>已知长度的标尺，用于测量打印机的实际输出</translation>
    </message>
    <message>
        <source>&amp;Dimensions and ids</source>
        <translation>尺寸标注和 ID(&amp;D)</translation>
    </message>
    <message>
        <source>Dimensions at the target and, below it, its sizes, dictionary and ids</source>
        <translation>在靶标旁标注尺寸，并在其下方注明各尺寸、字典和 ID</translation>
    </message>
    <message>
        <source>&amp;One tag on a sheet</source>
        <translation>每页一个标签(&amp;O)</translation>
    </message>
    <message>
        <source>Otherwise as many as fit</source>
        <translation>否则能放多少放多少</translation>
    </message>
    <message>
        <source>As in a scene</source>
        <translation>与场景相同</translation>
    </message>
    <message>
        <source>Which tags of each family, as 0-9,12</source>
        <translation>每个标签族的哪些标签，如 0-9,12</translation>
    </message>
    <message>
        <source>Ids</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Previous sheet</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Next sheet</source>
        <translation>下一页</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) at true scale: print at 100 %, without fitting to the page</source>
        <translation>
            <numerusform>%n 页，真实比例：请按 100 % 打印，不要缩放以适合页面</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written: %1</source>
        <translation>
            <numerusform>已写入 %n 个文件：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the print</source>
        <translation>保存印刷文件</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;SVG (*.svg);;PNG (*.png)</source>
        <translation>PDF (*.pdf);;SVG (*.svg);;PNG (*.png)</translation>
    </message>
    <message>
        <source>The printer does not take the job; choose another one, or save a PDF</source>
        <translation>打印机不接受此任务；请另选打印机，或保存为 PDF</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) sent to the printer</source>
        <translation>
            <numerusform>已将 %n 页发送到打印机</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tagmill::PrintPageView</name>
    <message>
        <source>Preview of the sheet</source>
        <translation>页面预览</translation>
    </message>
</context>
<context>
    <name>tagmill::ProblemGroupsView</name>
    <message>
        <source>What to do: %1</source>
        <translation>处理方法：%1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>以及另外 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>显示日志</translation>
    </message>
    <message>
        <source>What was said where this happened first</source>
        <translation>首次发生处的日志输出</translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>打开其文件夹</translation>
    </message>
    <message>
        <source>The scene that was put aside: recipe, log, and the command to try it alone</source>
        <translation>被搁置的场景：配方、日志和单独重试的命令</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>All of it as text, to report it</source>
        <translation>全部内容的文本，用于报告问题</translation>
    </message>
    <message>
        <source>%1 (%2 times)</source>
        <translation>%1（%2 次）</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>No file manager could be started. The folder is:</source>
        <translation>无法启动文件管理器。文件夹为：</translation>
    </message>
</context>
<context>
    <name>tagmill::ProblemsPanel</name>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>没有问题</translation>
    </message>
    <message>
        <source>The config is valid and can be rendered.</source>
        <translation>配置有效，可以渲染。</translation>
    </message>
</context>
<context>
    <name>tagmill::RangeChart</name>
    <message>
        <source>Range of %1</source>
        <translation>%1的范围</translation>
    </message>
    <message>
        <source>Everything, of %1</source>
        <translation>全部（%1）</translation>
    </message>
    <message>
        <source>no values</source>
        <translation>没有数值</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>%1 起</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>至 %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 – %2 %3: %n record(s)</source>
        <translation>
            <numerusform>%1 – %2 %3：%n 条记录</numerusform>
        </translation>
    </message>
    <message>
        <source>Drag to look at a range; double-click to type one</source>
        <translation>拖动以查看某一范围；双击可输入范围</translation>
    </message>
    <message>
        <source>No values</source>
        <translation>没有数值</translation>
    </message>
    <message>
        <source>From .. to, either may be left out (%1 .. %2 %3):</source>
        <translation>下限 .. 上限，任一端可省略（%1 .. %2 %3）：</translation>
    </message>
    <message>
        <source>Type a range…</source>
        <translation>输入范围…</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>“%1” is no range. Ranges look like 0.4..1.2, 0.4.. and ..1.2, the smaller number first.</source>
        <translation>“%1”不是范围。范围的写法如 0.4..1.2、0.4.. 和 ..1.2，较小的数在前。</translation>
    </message>
</context>
<context>
    <name>tagmill::RecordFieldsModel</name>
    <message>
        <source>none</source>
        <translation>无</translation>
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
        <translation>在后方</translation>
    </message>
    <message>
        <source>outside</source>
        <translation>画面外</translation>
    </message>
    <message>
        <source>occluded</source>
        <translation>被遮挡</translation>
    </message>
    <message>
        <source>margin</source>
        <translation>边距内</translation>
    </message>
    <message>
        <source>visible</source>
        <translation>可见</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>board</source>
        <translation>标定板</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>族</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>尺寸</translation>
    </message>
    <message>
        <source>%1 mm</source>
        <translation>%1 mm</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>距离</translation>
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
        <translation>每模块像素数</translation>
    </message>
    <message>
        <source>Area in the image</source>
        <translation>图像中的面积</translation>
    </message>
    <message>
        <source>%1 px²</source>
        <translation>%1 px²</translation>
    </message>
    <message>
        <source>Occlusion</source>
        <translation>遮挡</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Mirrored</source>
        <translation>镜像</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>Corners, px</source>
        <translation>角点，px</translation>
    </message>
    <message>
        <source>Keypoints, px</source>
        <translation>关键点，px</translation>
    </message>
    <message>
        <source>Position in camera, m</source>
        <translation>相机坐标系中的位置，m</translation>
    </message>
    <message>
        <source>Rotation w x y z</source>
        <translation>旋转 w x y z</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>图像</translation>
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
        <translation>畸变</translation>
    </message>
    <message>
        <source>Coefficients</source>
        <translation>系数</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>边距</translation>
    </message>
    <message>
        <source>%1 px</source>
        <translation>%1 px</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>标定板</translation>
    </message>
    <message>
        <source>%1, %2 × %3 cells</source>
        <translation>%1，%2 × %3 格</translation>
    </message>
    <message>
        <source>Marker</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Dictionary</source>
        <translation>字典</translation>
    </message>
    <message>
        <source>Scene seed</source>
        <translation>场景种子</translation>
    </message>
    <message>
        <source>Record is complete</source>
        <translation>记录完整</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
</context>
<context>
    <name>tagmill::RecordTableModel</name>
    <message>
        <source>Board</source>
        <translation>标定板</translation>
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
        <translation>每模块像素数</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>族</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>距离</translation>
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
        <translation>重新渲染</translation>
    </message>
    <message numerus="yes">
        <source>Render %n frame(s) again?</source>
        <translation>
            <numerusform>重新渲染 %n 帧？</numerusform>
        </translation>
    </message>
    <message>
        <source>The job reads these files outside of the dataset:</source>
        <translation>该任务会读取数据集之外的这些文件：</translation>
    </message>
    <message numerus="yes">
        <source>The pictures are set aside in .tagmill/aside, and the job this dataset was made by renders their scenes again, with all of their frames.</source>
        <translation>
            <numerusform>图像会移到 .tagmill/aside，并由生成此数据集的任务重新渲染其所在场景的所有帧。</numerusform>
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
        <translation>有降噪器</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>Output folder</source>
        <translation>输出文件夹</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>场景数</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>工作进程</translation>
    </message>
    <message>
        <source>Blender command</source>
        <translation>Blender 命令</translation>
    </message>
    <message>
        <source>Keep what an earlier run finished</source>
        <translation>保留之前运行已完成的部分</translation>
    </message>
    <message>
        <source>Blender found</source>
        <translation>找到的 Blender</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>重新查找</translation>
    </message>
    <message>
        <source>Look for Blender again</source>
        <translation>重新查找 Blender</translation>
    </message>
    <message>
        <source>Size of the run</source>
        <translation>运行规模</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>估算</translation>
    </message>
    <message>
        <source>Estimate time, disk and memory</source>
        <translation>估算时间、磁盘和内存</translation>
    </message>
    <message>
        <source>Estimate of the run</source>
        <translation>运行估算</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>The same from a shell</source>
        <translation>在 shell 中执行同样操作</translation>
    </message>
    <message>
        <source>Start rendering</source>
        <translation>开始渲染</translation>
    </message>
    <message>
        <source>Render this config</source>
        <translation>渲染此配置</translation>
    </message>
    <message>
        <source>Choose the output folder</source>
        <translation>选择输出文件夹</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>浏览…</translation>
    </message>
    <message>
        <source>Blender processes at a time. One uses all cores while it renders; more help with small frames</source>
        <translation>同时运行的 Blender 进程数。单个进程渲染时用满所有核心；帧较小时多开几个更快</translation>
    </message>
    <message>
        <source>Found automatically</source>
        <translation>自动查找</translation>
    </message>
    <message>
        <source>Any command whose input and output end in a Blender: a path, xvfb-run -a blender, ssh host blender</source>
        <translation>输入输出最终通向 Blender 的任意命令：路径、xvfb-run -a blender、ssh host blender</translation>
    </message>
    <message>
        <source>Blender</source>
        <translation>Blender</translation>
    </message>
    <message>
        <source>Makes three of the frames and deletes them again</source>
        <translation>渲染其中三帧，然后删除</translation>
    </message>
    <message>
        <source>Copy the command line</source>
        <translation>复制命令行</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source> of %1</source>
        <translation> / %1</translation>
    </message>
    <message>
        <source>Add to the queue</source>
        <translation>加入队列</translation>
    </message>
    <message>
        <source>Save the config first; the command needs its file</source>
        <translation>请先保存配置；命令需要其文件</translation>
    </message>
    <message>
        <source>%1 frames of %2 × %3 px</source>
        <translation>%1 帧，%2 × %3 px</translation>
    </message>
    <message>
        <source>Making three frames</source>
        <translation>正在渲染三帧</translation>
    </message>
    <message>
        <source>Only %1 are free on that disk</source>
        <translation>该磁盘只有 %1 可用</translation>
    </message>
    <message>
        <source>Not needed: the config asks for previews, which Tagmill draws itself</source>
        <translation>不需要：配置要求的是预览，由 Tagmill 自行绘制</translation>
    </message>
    <message>
        <source>Looking for Blender</source>
        <translation>正在查找 Blender</translation>
    </message>
    <message>
        <source>No usable Blender was found; install one, or name it above</source>
        <translation>没有找到可用的 Blender；请安装，或在上面指定</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>What Cycles renders on</source>
        <translation>Cycles 使用的渲染设备</translation>
    </message>
    <message>
        <source>Stop early</source>
        <translation>提前停止</translation>
    </message>
    <message>
        <source>About %1 (likely %2 to %3), %4 on disk, %5 of memory</source>
        <translation>约 %1（可能为 %2 至 %3），磁盘 %4，内存 %5</translation>
    </message>
    <message>
        <source>no denoiser</source>
        <translation>无降噪器</translation>
    </message>
    <message>
        <source>%1
Without a denoiser, frames that ask for one take four times the samples</source>
        <translation>%1
没有降噪器时，需要降噪的帧改用四倍采样</translation>
    </message>
    <message>
        <source>Found on each node</source>
        <translation>在各节点上自动查找</translation>
    </message>
    <message>
        <source>Submit to Slurm</source>
        <translation>提交到 Slurm</translation>
    </message>
    <message>
        <source>Not on a cluster: its run goes on when nobody watches the first frames</source>
        <translation>不适用于集群：没有程序查看最初的帧时，集群上的运行仍会继续</translation>
    </message>
    <message>
        <source>Name an output folder first</source>
        <translation>请先指定输出文件夹</translation>
    </message>
    <message>
        <source>Save the config first; its file lacks your last edits</source>
        <translation>请先保存配置；其文件中没有您最近的修改</translation>
    </message>
    <message>
        <source>Asks each Blender what it can do</source>
        <translation>询问每个 Blender 的能力</translation>
    </message>
</context>
<context>
    <name>tagmill::RenderJob</name>
    <message>
        <source>ready, Blender %1</source>
        <translation>就绪，Blender %1</translation>
    </message>
    <message>
        <source>%1, rendered in %2 s</source>
        <translation>%1，渲染用时 %2 秒</translation>
    </message>
    <message>
        <source>%1 failed: %2</source>
        <translation>%1 失败：%2</translation>
    </message>
    <message>
        <source>another process takes over</source>
        <translation>由另一进程接替</translation>
    </message>
    <message>
        <source>given up: %1</source>
        <translation>已放弃：%1</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <translation>%1 %2：%3</translation>
    </message>
    <message>
        <source>another process takes over: frame after frame failed in this one</source>
        <translation>由另一进程接替：此进程中的帧接连失败</translation>
    </message>
    <message>
        <source>another process takes over: a frame that failed here is tried in a new one</source>
        <translation>由另一进程接替：在此失败的帧将在新进程中重试</translation>
    </message>
    <message>
        <source>Blender ended, another one is started: %1</source>
        <translation>Blender 已结束，正在启动另一个：%1</translation>
    </message>
    <message>
        <source>Blender ended over %1, another one is started</source>
        <translation>Blender 在处理 %1 时结束，正在启动另一个</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
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
        <translation>工作进程</translation>
    </message>
    <message>
        <source>Newest frames</source>
        <translation>最新的帧</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Run it again, keeping the frames that are done</source>
        <translation>再次运行，保留已完成的帧</translation>
    </message>
    <message>
        <source>Inspect dataset</source>
        <translation>检视数据集</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n frame(s)</source>
        <translation>
            <numerusform>%1 / %n 帧</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>失败 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 frames/s</source>
        <translation>%1 帧/s</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩余 %1</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>已用 %1</translation>
    </message>
    <message>
        <source>took %1</source>
        <translation>用时 %1</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation>正在取消</translation>
    </message>
    <message>
        <source>The finished frames are kept; Continue renders the others</source>
        <translation>已完成的帧会保留；“继续”可渲染其余的帧</translation>
    </message>
    <message>
        <source>Audit score %1. %2</source>
        <translation>审核得分 %1。%2</translation>
    </message>
    <message>
        <source>Inspect frames</source>
        <translation>检视帧</translation>
    </message>
    <message>
        <source>Problems (%1)</source>
        <translation>问题（%1）</translation>
    </message>
    <message>
        <source>%1
In a shell: %2</source>
        <translation>%1
在 shell 中：%2</translation>
    </message>
    <message>
        <source>Copy command line</source>
        <translation>复制命令行</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>帧</translation>
    </message>
    <message>
        <source>Frames that are listed</source>
        <translation>列出的帧</translation>
    </message>
    <message>
        <source>All frames</source>
        <translation>所有帧</translation>
    </message>
    <message>
        <source>The same from a shell</source>
        <translation>在 shell 中执行同样操作</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>In a shell</source>
        <translation>在 shell 中</translation>
    </message>
    <message>
        <source>Frames that were begun are finished, no new one is; the workers stay ready</source>
        <translation>已开始的帧会渲染完，不再开始新帧；工作进程保持就绪</translation>
    </message>
    <message>
        <source>It starts when you resume it</source>
        <translation>恢复后才会开始</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Retry failed frames</source>
        <translation>重试失败的帧</translation>
    </message>
    <message>
        <source>Ends it; what is finished stays</source>
        <translation>结束任务；已完成的内容会保留</translation>
    </message>
    <message>
        <source>Goes on with the frames that wait</source>
        <translation>继续渲染等待中的帧</translation>
    </message>
    <message>
        <source>Begins no new frame; the workers stay ready</source>
        <translation>不再开始新帧；工作进程保持就绪</translation>
    </message>
    <message>
        <source>Show its frames in Inspect, also while it runs</source>
        <translation>在“检视”中显示其帧，运行期间也可以</translation>
    </message>
    <message>
        <source>Show the output folder in the file manager</source>
        <translation>在文件管理器中显示输出文件夹</translation>
    </message>
    <message numerus="yes">
        <source>%n of them from before</source>
        <translation>
            <numerusform>其中 %n 个来自之前</numerusform>
        </translation>
    </message>
    <message>
        <source>Pictures that were not made again are back in their place</source>
        <translation>未重新生成的图像已放回原处</translation>
    </message>
</context>
<context>
    <name>tagmill::RenderQueuePanel</name>
    <message>
        <source>Jobs</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Copy command line</source>
        <translation>复制命令行</translation>
    </message>
    <message>
        <source>Forget this job</source>
        <translation>移除此任务</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>添加…</translation>
    </message>
    <message>
        <source>Configs, experiments, campaigns, frozen jobs, .blend files, or a dataset to be rendered again</source>
        <translation>配置、实验、实验计划、冻结的任务、.blend 文件，或要重新渲染的数据集</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Retry failed frames</source>
        <translation>重试失败的帧</translation>
    </message>
    <message>
        <source>Follow a cluster job…</source>
        <translation>跟踪集群作业…</translation>
    </message>
    <message>
        <source>Takes up a run on a cluster by its output folder, wherever it was submitted</source>
        <translation>按输出文件夹跟踪集群上的运行，无论从何处提交</translation>
    </message>
    <message>
        <source>Follow…</source>
        <translation>跟踪…</translation>
    </message>
    <message>
        <source>Resubmit what is missing</source>
        <translation>重新提交缺失部分</translation>
    </message>
    <message numerus="yes">
        <source>Another Tagmill window is open: its %n job(s) stand in its own queue and are seen there</source>
        <translation>
            <numerusform>另一个 Tagmill 窗口已打开：它的 %n 个任务在它自己的队列中，请在那里查看</numerusform>
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
            <numerusform>%n 帧</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n restart(s)</source>
        <translation>
            <numerusform>重启 %n 次</numerusform>
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
        <translation>已运行 %1</translation>
    </message>
    <message>
        <source>No sign of life</source>
        <translation>无响应</translation>
    </message>
    <message>
        <source>beat %1 ago</source>
        <translation>%1 前有心跳</translation>
    </message>
</context>
<context>
    <name>tagmill::RenderWorkspace</name>
    <message>
        <source>Nothing rendered yet</source>
        <translation>尚未渲染任何内容</translation>
    </message>
    <message>
        <source>Choose an output folder on the left and start. Frames appear here as they are finished.</source>
        <translation>在左侧选择输出文件夹并开始。帧完成后显示在这里。</translation>
    </message>
    <message>
        <source>Output folder of the cluster&apos;s run</source>
        <translation>集群运行的输出文件夹</translation>
    </message>
</context>
<context>
    <name>tagmill::RenditionModel</name>
    <message>
        <source>Raw frame, through the lens and without noise</source>
        <translation>原始帧，经镜头且无噪声</translation>
    </message>
    <message>
        <source>Preview by the rasteriser, same recipe</source>
        <translation>光栅化器预览，同一配方</translation>
    </message>
    <message>
        <source>Other dataset</source>
        <translation>其他数据集</translation>
    </message>
    <message>
        <source>Target of each pixel</source>
        <translation>各像素所属的靶标</translation>
    </message>
    <message>
        <source>Hidden and visible pixels of targets</source>
        <translation>靶标被遮挡和可见的像素</translation>
    </message>
    <message>
        <source>The other dataset has no frame of this name</source>
        <translation>另一数据集中没有同名的帧</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>帧标签 %1</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>被遮挡</translation>
    </message>
    <message>
        <source>visible</source>
        <translation>可见</translation>
    </message>
    <message>
        <source>No raw frame was kept: render with --keep-raw to have it</source>
        <translation>未保留原始帧：如需保留，请使用 --keep-raw 渲染</translation>
    </message>
    <message>
        <source>%1; pictures of floor and sky that lie outside the dataset are left out</source>
        <translation>%1；位于数据集之外的地面和天空图像已省略</translation>
    </message>
    <message>
        <source>The other dataset is being read</source>
        <translation>正在读取另一数据集</translation>
    </message>
    <message>
        <source>The dataset holds no recipe of this frame; those that Tagmill rendered do</source>
        <translation>此数据集不含该帧的配方；由 Tagmill 渲染的数据集包含配方</translation>
    </message>
</context>
<context>
    <name>tagmill::ReproduceDialog</name>
    <message>
        <source>Frames to make again</source>
        <translation>要重新渲染的帧</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>所有帧</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>工作进程</translation>
    </message>
    <message>
        <source>Blender command</source>
        <translation>Blender 命令</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Reproduce dataset</source>
        <translation>复现数据集</translation>
    </message>
    <message>
        <source>&amp;Reproduce</source>
        <translation>复现(&amp;R)</translation>
    </message>
    <message>
        <source>Reproduce</source>
        <translation>复现</translation>
    </message>
    <message>
        <source>&amp;Allow these files</source>
        <translation>允许这些文件(&amp;A)</translation>
    </message>
    <message>
        <source>Allow these files</source>
        <translation>允许这些文件</translation>
    </message>
    <message>
        <source>&amp;Cancel the run</source>
        <translation>取消运行(&amp;C)</translation>
    </message>
    <message>
        <source>Cancel the run</source>
        <translation>取消运行</translation>
    </message>
    <message>
        <source>Reads the files that the dataset&apos;s job names outside its folder, and goes on</source>
        <translation>读取数据集任务引用的其文件夹之外的文件，然后继续</translation>
    </message>
    <message>
        <source>Renders frames again from the dataset&apos;s own job, into a folder that goes afterwards, and compares pixels and records with those that are there.</source>
        <translation>按数据集自身的任务将帧重新渲染到一个事后删除的文件夹，并将像素和记录与现有的比较。</translation>
    </message>
    <message>
        <source>Evenly over the dataset, in whole scenes</source>
        <translation>在数据集中均匀分布，以完整场景为单位</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>帧</translation>
    </message>
    <message>
        <source>Found automatically</source>
        <translation>自动查找</translation>
    </message>
    <message>
        <source>Any command whose input and output end in a Blender: a path, xvfb-run -a blender, ssh host blender</source>
        <translation>输入输出最终通向 Blender 的任意命令：路径、xvfb-run -a blender、ssh host blender</translation>
    </message>
    <message>
        <source>Blender</source>
        <translation>Blender</translation>
    </message>
    <message>
        <source>Frames compared</source>
        <translation>已比较的帧</translation>
    </message>
    <message>
        <source>Reading the dataset&apos;s job</source>
        <translation>正在读取数据集的任务</translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation>正在取消</translation>
    </message>
    <message numerus="yes">
        <source>Rendering: %1 of %n frame(s)</source>
        <translation>
            <numerusform>正在渲染：%1 / %n 帧</numerusform>
        </translation>
    </message>
    <message>
        <source>Starting Blender</source>
        <translation>正在启动 Blender</translation>
    </message>
    <message>
        <source>Comparing pixels and records</source>
        <translation>正在比较像素和记录</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n frame(s) are the same, pixel for pixel and record for record</source>
        <translation>
            <numerusform>%n 帧中有 %1 帧的像素和记录逐一相同</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n differ(s)</source>
        <translation>
            <numerusform>%n 帧不同</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be made again</source>
        <translation>
            <numerusform>%n 帧无法重新渲染</numerusform>
        </translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source> of %1</source>
        <translation> / %1</translation>
    </message>
    <message>
        <source>The same, pixel for pixel and record for record</source>
        <translation>像素和记录逐一相同</translation>
    </message>
    <message numerus="yes">
        <source>%n more have the same records and, by another renderer, a PSNR of %1 dB or more and corners within %2 px</source>
        <translation>
            <numerusform>另有 %n 帧记录相同，且在其他渲染器下 PSNR 不低于 %1 dB，角点偏差在 %2 px 以内</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tagmill::ReproductionTable</name>
    <message>
        <source>Cannot be compared</source>
        <translation>无法比较</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>Near enough</source>
        <translation>足够接近</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>不同</translation>
    </message>
    <message>
        <source>%1 % of the pixels differ, by %2 of 255 at most, PSNR %3 dB.</source>
        <translation>%1 % 的像素不同，最多相差 %2/255，PSNR 为 %3 dB。</translation>
    </message>
    <message>
        <source>The records differ, first in: %1.</source>
        <translation>记录不同，首处差异：%1。</translation>
    </message>
    <message>
        <source>Another renderer: %1.</source>
        <translation>渲染器不同：%1。</translation>
    </message>
    <message>
        <source>The same renderer made both, so they should be equal: the dataset was changed after it was rendered, or its job was.</source>
        <translation>两者由同一渲染器生成，本应相同：数据集或其任务在渲染之后被更改过。</translation>
    </message>
    <message>
        <source>Not made again</source>
        <translation>未重新渲染</translation>
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
        <translation>无法重新渲染该场景。</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>帧</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Pixels that differ</source>
        <translation>不同的像素</translation>
    </message>
    <message>
        <source>By at most</source>
        <translation>最大差异</translation>
    </message>
    <message>
        <source>PSNR</source>
        <translation>PSNR</translation>
    </message>
    <message>
        <source>Records differ in</source>
        <translation>记录差异</translation>
    </message>
    <message>
        <source>Renderer</source>
        <translation>渲染器</translation>
    </message>
    <message numerus="yes">
        <source>%n corner(s) moved by %1 px as a whole, RMS %2 px, and %3 are gone; allowed are %4 px, %5 px and %6 %.</source>
        <translation>
            <numerusform>%n 个角点整体移动 %1 px，RMS %2 px，消失 %3 个；允许值为 %4 px、%5 px 和 %6 %。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tagmill::SequenceDocument</name>
    <message>
        <source>New scene sequence</source>
        <translation>新建场景序列</translation>
    </message>
    <message>
        <source>Change of the scene file</source>
        <translation>更改场景文件</translation>
    </message>
    <message>
        <source>Change of the output folder</source>
        <translation>更改输出文件夹</translation>
    </message>
    <message>
        <source>Change of the frames</source>
        <translation>更改帧</translation>
    </message>
    <message>
        <source>Change of %1</source>
        <translation>更改 %1</translation>
    </message>
</context>
<context>
    <name>tagmill::SequenceFramesModel</name>
    <message>
        <source>Frame %1</source>
        <translation>第 %1 帧</translation>
    </message>
</context>
<context>
    <name>tagmill::SequenceSettings</name>
    <message>
        <source>Picture</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>Ground truth</source>
        <translation>真值</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>运动</translation>
    </message>
    <message>
        <source>Blender</source>
        <translation>Blender</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
</context>
<context>
    <name>tagmill::SequenceSettingsRow</name>
    <message>
        <source>found automatically</source>
        <translation>自动查找</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>as in the file</source>
        <translation>以文件为准</translation>
    </message>
    <message>
        <source>Unset: %1</source>
        <translation>未设置：%1</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>重置 %1</translation>
    </message>
    <message>
        <source>Reset to the default: %1</source>
        <translation>重置为默认值：%1</translation>
    </message>
</context>
<context>
    <name>tagmill::SequenceWorkspace</name>
    <message>
        <source>Scene sequence</source>
        <translation>场景序列</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>选择：%1</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>浏览…</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>场景</translation>
    </message>
    <message>
        <source>A .blend file</source>
        <translation>.blend 文件</translation>
    </message>
    <message>
        <source>Output folder</source>
        <translation>输出文件夹</translation>
    </message>
    <message>
        <source>Where frames and ground truth go</source>
        <translation>帧和真值的存放位置</translation>
    </message>
    <message>
        <source>First frame; as in the file when not set</source>
        <translation>首帧；未设置时以文件为准</translation>
    </message>
    <message>
        <source>first</source>
        <translation>首帧</translation>
    </message>
    <message>
        <source>Last frame; as in the file when not set</source>
        <translation>末帧；未设置时以文件为准</translation>
    </message>
    <message>
        <source>last</source>
        <translation>末帧</translation>
    </message>
    <message>
        <source>Frames from one to the next; as in the file when not set</source>
        <translation>相邻两帧的间隔；未设置时以文件为准</translation>
    </message>
    <message>
        <source>step</source>
        <translation>步长</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>帧</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Preview path</source>
        <translation>预览路径</translation>
    </message>
    <message>
        <source>Asks Blender where the camera is in each frame; nothing is rendered or written</source>
        <translation>向 Blender 查询每一帧的相机位置；不渲染也不写入</translation>
    </message>
    <message>
        <source>Start rendering</source>
        <translation>开始渲染</translation>
    </message>
    <message>
        <source>The same from a shell</source>
        <translation>在 shell 中执行同样操作</translation>
    </message>
    <message>
        <source>Copy the command line</source>
        <translation>复制命令行</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Problems of the preview</source>
        <translation>预览的问题</translation>
    </message>
    <message>
        <source>Frame all</source>
        <translation>框显全部</translation>
    </message>
    <message>
        <source>Show the whole path (Home)</source>
        <translation>显示整条路径 (Home)</translation>
    </message>
    <message>
        <source>Look through</source>
        <translation>相机视角</translation>
    </message>
    <message>
        <source>See what the selected camera sees (0, or double-click a camera)</source>
        <translation>查看所选相机的视野（0，或双击相机）</translation>
    </message>
    <message>
        <source>Progress of the preview</source>
        <translation>预览进度</translation>
    </message>
    <message>
        <source>Frames of the path</source>
        <translation>路径的帧</translation>
    </message>
    <message>
        <source>Blender scenes (*.blend);;All files (*)</source>
        <translation>Blender 场景 (*.blend);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Choose an output folder to render into</source>
        <translation>请选择渲染输出文件夹</translation>
    </message>
    <message>
        <source>The file after --config has to say: %1</source>
        <translation>--config 后的文件须写明：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n frame(s)</source>
        <translation>
            <numerusform>%n 帧</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 complete</source>
        <translation>完整 %1</translation>
    </message>
    <message>
        <source>%1 stale</source>
        <translation>过时 %1</translation>
    </message>
    <message>
        <source>%1 damaged</source>
        <translation>损坏 %1</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation>缺失 %1</translation>
    </message>
    <message>
        <source>the settings have changed since</source>
        <translation>设置此后已更改</translation>
    </message>
    <message>
        <source>Cancel preview</source>
        <translation>取消预览</translation>
    </message>
    <message>
        <source>Asking Blender…</source>
        <translation>正在查询 Blender…</translation>
    </message>
    <message>
        <source>Asking Blender for the camera path…</source>
        <translation>正在向 Blender 查询相机路径…</translation>
    </message>
    <message>
        <source>Choose a .blend file on the left</source>
        <translation>请在左侧选择 .blend 文件</translation>
    </message>
    <message>
        <source>Preview path shows the cameras here</source>
        <translation>“预览路径”会在此显示相机</translation>
    </message>
    <message>
        <source>Submit to Slurm</source>
        <translation>提交到 Slurm</translation>
    </message>
</context>
<context>
    <name>tagmill::ShardTable</name>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>丢失</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n shard(s) done</source>
        <translation>
            <numerusform>%1 / %n 个分片已完成</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 running</source>
        <translation>运行中 %1</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>等待中 %1</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>失败 %1</translation>
    </message>
    <message>
        <source>%1 lost</source>
        <translation>丢失 %1</translation>
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
        <translation>分片</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>场景数</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Exit code</source>
        <translation>退出码</translation>
    </message>
    <message>
        <source>Slurm says</source>
        <translation>Slurm 状态</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
</context>
<context>
    <name>tagmill::ShortcutEditor</name>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Search commands or keys</source>
        <translation>搜索命令或按键</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Keys of the command</source>
        <translation>命令的按键</translation>
    </message>
    <message>
        <source>Keys:</source>
        <translation>按键：</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>全部重置</translation>
    </message>
    <message>
        <source>These keys are also those of: %1. Neither works until one is changed.</source>
        <translation>这些按键也用于：%1。更改其中之一之前，两者都不起作用。</translation>
    </message>
</context>
<context>
    <name>tagmill::StartPage</name>
    <message>
        <source>Samples</source>
        <translation>采样</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>最近打开</translation>
    </message>
    <message>
        <source>Design synthetic datasets of fiducial markers, see every camera before it is rendered, and check the truth of every picture.</source>
        <translation>设计基准标记的合成数据集，在渲染之前看到每一个相机，并核对每张图片的真值。</translation>
    </message>
    <message>
        <source>Samples to begin with</source>
        <translation>可以从这些示例开始</translation>
    </message>
    <message>
        <source>ChArUco board</source>
        <translation>ChArUco 标定板</translation>
    </message>
    <message>
        <source>A ChArUco board seen from 12 places: the pictures of a small camera calibration.</source>
        <translation>从 12 个位置看到的 ChArUco 标定板：一次小型相机标定的图片。</translation>
    </message>
    <message>
        <source>AprilGrid</source>
        <translation>AprilGrid</translation>
    </message>
    <message>
        <source>An AprilGrid laid out as Kalibr draws it.</source>
        <translation>按 Kalibr 的画法排列的 AprilGrid。</translation>
    </message>
    <message>
        <source>Loose tags</source>
        <translation>零散标签</translation>
    </message>
    <message>
        <source>AprilTags from near and far: a small benchmark for a tag detector.</source>
        <translation>远近不同的 AprilTag：标签检测器的小型基准。</translation>
    </message>
    <message>
        <source>A file of render-tag</source>
        <translation>render-tag 的文件</translation>
    </message>
    <message>
        <source>Compiled as render-tag does, bit for bit.</source>
        <translation>与 render-tag 的编译结果逐位相同。</translation>
    </message>
    <message>
        <source>Or drop a config, a dataset folder or a frame of one, a .blend, a calibration or a background (.hdr, .exr) onto this window.</source>
        <translation>或者把配置、数据集文件夹或其中的帧、.blend、标定文件或背景（.hdr、.exr）拖到此窗口上。</translation>
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
        <translation>值</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>最小值</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>中位数</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>均值</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>最大值</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>标准差</translation>
    </message>
</context>
<context>
    <name>tagmill::StopRuleEdit</name>
    <message>
        <source>Stop early</source>
        <translation>提前停止</translation>
    </message>
    <message>
        <source>Frames the rule waits for</source>
        <translation>规则等待的帧数</translation>
    </message>
    <message>
        <source> frames</source>
        <translation> 帧</translation>
    </message>
    <message>
        <source>How many frames the rule waits for</source>
        <translation>等待多少帧后检查规则</translation>
    </message>
    <message>
        <source>Choose a file of rules</source>
        <translation>选择规则文件</translation>
    </message>
    <message>
        <source>File of rules</source>
        <translation>规则文件</translation>
    </message>
    <message>
        <source>Rules (*.yaml *.yml *.json);;All files (*)</source>
        <translation>规则 (*.yaml *.yml *.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>The run ends early when the first frames break this rule: a number of the audit&apos;s report and its bound, several divided by commas, or a file of rules. Jobs that are added to the queue take it as well, each for itself</source>
        <translation>最初的帧违反此规则时提前结束运行：审计报告中的一个数值及其界限，多条以逗号分隔，或一个规则文件。加入队列的任务也各自采用此规则</translation>
    </message>
    <message numerus="yes">
        <source>%1 in the first %n frame(s)</source>
        <translation>
            <numerusform>前 %n 帧 %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tagmill::TargetDesigner</name>
    <message>
        <source>Old and new pattern</source>
        <translation>新旧图案</translation>
    </message>
    <message>
        <source>OpenCV&apos;s ChArUco patterns side by side: that of 4.6 and newer, and the legacy one; they differ when the number of rows is even</source>
        <translation>并排显示 OpenCV 的 ChArUco 图案：4.6 及更新版本的图案和旧版图案；行数为偶数时两者不同</translation>
    </message>
    <message>
        <source>What is odd about the target</source>
        <translation>靶标的异常之处</translation>
    </message>
    <message>
        <source> mm</source>
        <translation> mm</translation>
    </message>
    <message>
        <source>Measured width</source>
        <translation>实测宽度</translation>
    </message>
    <message>
        <source>Width of the whole print as you measured it, between its cut marks; empty: as designed. Geometry and truth follow it</source>
        <translation>整个印刷图案的实测宽度，量裁切标记之间；留空：按设计值。几何与真值以此为准</translation>
    </message>
    <message>
        <source>Measured height</source>
        <translation>实测高度</translation>
    </message>
    <message>
        <source>Height of the whole print as you measured it, between its cut marks; empty: as designed. Geometry and truth follow it</source>
        <translation>整个印刷图案的实测高度，量裁切标记之间；留空：按设计值。几何与真值以此为准</translation>
    </message>
    <message>
        <source>Correct sizes</source>
        <translation>校正尺寸</translation>
    </message>
    <message>
        <source>Writes one factor, the mean of both directions, into the sizes of the config instead</source>
        <translation>改为将一个系数（两个方向的平均值）写入配置的尺寸</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>实测</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>On paper, or as PDF, SVG or PNG, at true scale</source>
        <translation>打印到纸上，或保存为 PDF、SVG 或 PNG，真实比例</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>另存为</translation>
    </message>
    <message>
        <source>PDF, SVG or PNG…</source>
        <translation>PDF、SVG 或 PNG…</translation>
    </message>
    <message>
        <source>Kalibr target…</source>
        <translation>Kalibr 靶标…</translation>
    </message>
    <message>
        <source>OpenCV board…</source>
        <translation>OpenCV 标定板…</translation>
    </message>
    <message>
        <source>Factor %1</source>
        <translation>系数 %1</translation>
    </message>
    <message>
        <source>x and y differ by %1 %: one factor is up to %2 mm off at the edge, the measured sizes hold both</source>
        <translation>x 与 y 相差 %1 %：共用一个系数时边缘处误差可达 %2 mm，用实测尺寸可同时保留两者</translation>
    </message>
    <message>
        <source>Save the target for Kalibr</source>
        <translation>保存 Kalibr 用的靶标</translation>
    </message>
    <message>
        <source>Save the board for OpenCV</source>
        <translation>保存 OpenCV 用的标定板</translation>
    </message>
    <message>
        <source>YAML (*.yaml)</source>
        <translation>YAML (*.yaml)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
</context>
<context>
    <name>tagmill::TargetView</name>
    <message>
        <source>Target: %1, %2</source>
        <translation>靶标：%1，%2</translation>
    </message>
    <message>
        <source>This scene has no target</source>
        <translation>此场景没有靶标</translation>
    </message>
    <message>
        <source>Nothing is planned</source>
        <translation>没有规划内容</translation>
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
        <translation>剩余 %1</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>后台任务</translation>
    </message>
    <message>
        <source>What works in the background</source>
        <translation>正在后台运行的任务</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Nothing works in the background</source>
        <translation>没有正在后台运行的任务</translation>
    </message>
</context>
<context>
    <name>tagmill::TextFindBar</name>
    <message>
        <source>Find in the text</source>
        <translation>在文本中查找</translation>
    </message>
    <message>
        <source>Find the one before (Shift+F3)</source>
        <translation>查找上一个 (Shift+F3)</translation>
    </message>
    <message>
        <source>Find the next (F3)</source>
        <translation>查找下一个 (F3)</translation>
    </message>
    <message>
        <source>Close the search (Esc)</source>
        <translation>关闭查找 (Esc)</translation>
    </message>
</context>
<context>
    <name>tagmill::ThroughputView</name>
    <message>
        <source>%1 frames/s</source>
        <translation>%1 帧/s</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation>吞吐量</translation>
    </message>
    <message>
        <source>Frames done over time, and frames a second (thin line)</source>
        <translation>已完成帧数随时间的变化，以及每秒帧数（细线）</translation>
    </message>
    <message>
        <source>ends about %1</source>
        <translation>约 %1 结束</translation>
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
        <translation>投影不确定度：画面中心 %1，标定板所及之处最差 %2</translation>
    </message>
    <message>
        <source>x %1, y %2</source>
        <translation>x %1，y %2</translation>
    </message>
    <message>
        <source>%1: the lens shows nothing here</source>
        <translation>%1：镜头在此处无成像</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, but no board reaches there</source>
        <translation>%1，但没有标定板到达那里</translation>
    </message>
</context>
<context>
    <name>tagmill::ValueEditor</name>
    <message>
        <source>Choose a colour…</source>
        <translation>选择颜色…</translation>
    </message>
    <message>
        <source>Choose %1</source>
        <translation>选择 %1</translation>
    </message>
    <message>
        <source>%1, red</source>
        <translation>%1，红</translation>
    </message>
    <message>
        <source>%1, green</source>
        <translation>%1，绿</translation>
    </message>
    <message>
        <source>%1, blue</source>
        <translation>%1，蓝</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>添加到 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>另外 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, number %2</source>
        <translation>%1，第 %2 个</translation>
    </message>
    <message>
        <source>to</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Draw a number from a range</source>
        <translation>从范围中抽取一个数</translation>
    </message>
    <message>
        <source>%1 is a range</source>
        <translation>%1 为范围</translation>
    </message>
    <message>
        <source>%1, at most</source>
        <translation>%1，最大</translation>
    </message>
    <message>
        <source>on</source>
        <translation>开</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>未设置</translation>
    </message>
    <message>
        <source>none; separate by commas</source>
        <translation>无；用逗号分隔</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
</context>
<context>
    <name>tagmill::ViewRangeView</name>
    <message>
        <source>How far the views vary</source>
        <translation>视图变化的范围</translation>
    </message>
    <message>
        <source>Place, size and skew of the target in the image, as ROS camera_calibration counts them; a full bar is a range that is wide enough to calibrate with</source>
        <translation>靶标在图像中的位置、大小和偏斜，计法同 ROS camera_calibration；满条表示范围足够宽，可用于标定</translation>
    </message>
    <message>
        <source>Views of the board</source>
        <translation>标定板的视图</translation>
    </message>
    <message>
        <source>Views of tags</source>
        <translation>标签的视图</translation>
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
        <translation>尺寸</translation>
    </message>
    <message>
        <source>Skew</source>
        <translation>偏斜</translation>
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
        <translation>相机的 3D 视图</translation>
    </message>
    <message numerus="yes">
        <source>%1 (and %n more)</source>
        <translation>
            <numerusform>%1（及另外 %n 个）</numerusform>
        </translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>The target is not shown: %1</source>
        <translation>未显示靶标：%1</translation>
    </message>
    <message>
        <source>No OpenGL 3.3 here: surfaces are not shown</source>
        <translation>此处没有 OpenGL 3.3：不显示表面</translation>
    </message>
    <message>
        <source>The surroundings are not shown: %1</source>
        <translation>无法显示周围环境：%1</translation>
    </message>
    <message>
        <source>No camera is shown: choose other scenes, or Show all under Camera</source>
        <translation>没有显示任何相机：请选择其他场景，或使用“相机”中的“全部显示”</translation>
    </message>
</context>
<context>
    <name>tagmill::ViewportPanel</name>
    <message>
        <source>Colour of the cameras</source>
        <translation>相机的颜色</translation>
    </message>
    <message>
        <source>What the colour of a camera says</source>
        <translation>相机颜色的含义</translation>
    </message>
    <message>
        <source>How many of the scene&apos;s tags are seen whole, with 3 pixels a module and slanted by less than 70°</source>
        <translation>场景的标签中有多少被完整看到，每模块至少 3 像素且倾斜小于 70°</translation>
    </message>
    <message>
        <source>Size of the cameras</source>
        <translation>相机的大小</translation>
    </message>
    <message>
        <source>How large the cameras are drawn</source>
        <translation>相机画得多大</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Where the view looks from, and what the mouse does</source>
        <translation>视图从何处观察，以及鼠标的操作方式</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>相机</translation>
    </message>
    <message>
        <source>Add, duplicate, move, hide and delete single cameras</source>
        <translation>添加、复制、移动、隐藏和删除单个相机</translation>
    </message>
    <message>
        <source>Look through</source>
        <translation>相机视角</translation>
    </message>
    <message>
        <source>See what the selected camera sees (0, or double-click a camera)</source>
        <translation>查看所选相机的视野（0，或双击相机）</translation>
    </message>
    <message>
        <source>Colour by</source>
        <translation>着色依据</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>尺寸</translation>
    </message>
    <message>
        <source>Frame all</source>
        <translation>框显全部</translation>
    </message>
    <message>
        <source>Frame selected</source>
        <translation>框显所选</translation>
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
        <translation>顶</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>左</translation>
    </message>
    <message>
        <source>Without perspective</source>
        <translation>正交视图</translation>
    </message>
    <message>
        <source>All scenes</source>
        <translation>所有场景</translation>
    </message>
    <message>
        <source>Scenes shown</source>
        <translation>显示的场景</translation>
    </message>
    <message>
        <source>Scenes whose cameras are shown: 3, or 0-9, or 0-9, 20</source>
        <translation>显示其相机的场景：3，或 0-9，或 0-9, 20</translation>
    </message>
    <message>
        <source>Show problems</source>
        <translation>显示问题</translation>
    </message>
    <message>
        <source>Planning…</source>
        <translation>正在规划…</translation>
    </message>
    <message>
        <source>Nothing is planned</source>
        <translation>没有规划内容</translation>
    </message>
    <message numerus="yes">
        <source>%n camera(s)</source>
        <translation>
            <numerusform>%n 个相机</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scene(s)</source>
        <translation>
            <numerusform>%n 个场景</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in the first %2 of %3</source>
        <translation>%1，前 %2（共 %3 个）</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>The config has errors: the cameras of its last valid state are shown</source>
        <translation>配置有错误：显示的是其上一个有效状态的相机</translation>
    </message>
    <message>
        <source>The config has errors: it cannot be planned</source>
        <translation>配置有错误：无法规划</translation>
    </message>
    <message>
        <source>The config cannot be planned: the cameras of its last valid state are shown</source>
        <translation>无法规划配置：显示的是其上一个有效状态的相机</translation>
    </message>
    <message>
        <source>The config cannot be planned</source>
        <translation>无法规划配置</translation>
    </message>
    <message numerus="yes">
        <source>%n scene(s) could not be planned</source>
        <translation>
            <numerusform>%n 个场景无法规划</numerusform>
        </translation>
    </message>
    <message>
        <source>Surroundings</source>
        <translation>周围环境</translation>
    </message>
    <message>
        <source>The HDRI picture around the scene, exposed for the eye</source>
        <translation>场景周围的 HDRI 图像，按人眼曝光</translation>
    </message>
    <message>
        <source>%1 in %2 of %3</source>
        <translation>%1，%2（共 %3 个）</translation>
    </message>
    <message>
        <source>First scenes</source>
        <translation>前面的场景</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>Select none</source>
        <translation>取消选择</translation>
    </message>
    <message>
        <source>Select in a box</source>
        <translation>框选</translation>
    </message>
    <message>
        <source>3D view</source>
        <translation>3D 视图</translation>
    </message>
</context>
<context>
    <name>tagmill::WorkerListModel</name>
    <message>
        <source>Starting</source>
        <translation>正在启动</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>空闲</translation>
    </message>
    <message>
        <source>Rendering</source>
        <translation>正在渲染</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>正在停止</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>Worker %1</source>
        <translation>工作进程 %1</translation>
    </message>
    <message>
        <source>Worker %1: %2 %3</source>
        <translation>工作进程 %1：%2 %3</translation>
    </message>
    <message>
        <source>No sign of life</source>
        <translation>无响应</translation>
    </message>
</context>
</TS>
