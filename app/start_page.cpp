// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/start_page.h"

#include "app/actions.h"
#include "app/theme.h"
#include "models/path_text.h"
#include "models/start_picture.h"
#include "widgets/panel_parts.h"

#include <QBoxLayout>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QPainter>
#include <QPushButton>

#include <algorithm>

namespace tagmill {

namespace {

constexpr int pathRole = Qt::UserRole;
constexpr QSize pictureSize(168, 126);
constexpr QSize cardSize(196, 168);
constexpr int leftWidth = 300, margin = 40; // px
const QString sampleFolder = QStringLiteral(":/samples/");

/// On a plain ground, so that pictures of all shapes stand in one row.
QIcon cardIcon(const QImage &picture, const QPalette &palette)
{
    QPixmap card(pictureSize);
    card.fill(palette.color(QPalette::AlternateBase));
    QPainter painter(&card);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const QSize size = picture.size().scaled(pictureSize, Qt::KeepAspectRatio);
    painter.drawImage(QRect({(pictureSize.width() - size.width()) / 2, (pictureSize.height() - size.height()) / 2}, size), picture);
    return QIcon(card);
}

QIcon emptyIcon(const QString &path, const QPalette &palette)
{
    QPixmap card(pictureSize);
    card.fill(palette.color(QPalette::AlternateBase));
    QPainter painter(&card);
    const bool isScene = path.endsWith(QLatin1String(".blend"), Qt::CaseInsensitive);
    const QIcon icon = themedIcon(QFileInfo(path).isDir() ? QStringLiteral("folder-dataset") : isScene ? QStringLiteral("workspace-render") : QStringLiteral("document-open"));
    icon.paint(&painter, QRect(pictureSize.width() / 2 - 20, pictureSize.height() / 2 - 20, 40, 40));
    return QIcon(card);
}

} // namespace

StartPage::StartPage(const Actions &actions, QWidget *parent)
    : QWidget(parent)
    , m_samples(makeList(tr("Samples")))
    , m_recent(makeList(tr("Opened lately")))
    , m_recentPart(new QWidget)
{
    setObjectName(QStringLiteral("startPage"));
    auto *title = new QLabel(QStringLiteral("<h1>Tagmill</h1>"));
    auto *text = new QLabel(tr("Design synthetic datasets of fiducial markers, see every camera before it is rendered, and check the truth of every picture."));
    text->setWordWrap(true);
    setTone(text, Tone::Quiet);
    auto *left = new QWidget;
    left->setFixedWidth(leftWidth);
    auto *beginnings = new QVBoxLayout(left);
    beginnings->setContentsMargins(0, 0, 0, 0);
    beginnings->addWidget(title);
    beginnings->addWidget(text);
    beginnings->addSpacing(16);
    for (const char *id : {"file.new", "file.open", "file.openDataset", "file.newSequence"}) {
        QAction *action = actions.get(QString::fromLatin1(id));
        auto *button = new QPushButton(action->icon(), commandText(*action)); // the letters are the menus'
        button->setAutoDefault(true); // Enter presses it
        button->setToolTip(action->toolTip());
        button->setMinimumHeight(34);
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        beginnings->addWidget(button);
    }
    beginnings->addStretch();
    auto *hint = new QLabel(tr("Or drop a config, a dataset folder or a frame of one, a .blend, a calibration or a background (.hdr, .exr) onto this window."));
    hint->setWordWrap(true);
    setTone(hint, Tone::Quiet);
    beginnings->addWidget(hint);

    auto *samplesPart = new QWidget;
    for (const auto &[part, heading, list] : {std::tuple(m_recentPart, tr("Opened lately"), m_recent), {samplesPart, tr("Samples to begin with"), m_samples}}) {
        auto *rows = new QVBoxLayout(part);
        rows->setContentsMargins(0, 0, 0, 0);
        rows->addWidget(makeHeading(heading, this));
        rows->addWidget(list);
        part->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    }
    auto *lists = new QVBoxLayout;
    lists->addWidget(m_recentPart);
    lists->addSpacing(16);
    lists->addWidget(samplesPart);
    lists->addStretch(1);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(margin, 32, margin, 32);
    layout->setSpacing(margin);
    layout->addWidget(left);
    layout->addLayout(lists, 1);
    setFocusProxy(m_samples);
    addSamples();
    setRecent({});
}

QListWidget *StartPage::makeList(const QString &name)
{
    auto *list = new QListWidget(this);
    list->setAccessibleName(name);
    list->setViewMode(QListView::IconMode);
    list->setResizeMode(QListView::Adjust);
    list->setMovement(QListView::Static);
    list->setUniformItemSizes(true);
    list->setWordWrap(true);
    list->setTextElideMode(Qt::ElideRight);
    list->setIconSize(pictureSize);
    list->setGridSize(cardSize);
    list->setFrameShape(QFrame::NoFrame);
    list->viewport()->setAutoFillBackground(false);
    const auto open = [this](const QListWidgetItem *item) {
        const QString path = item->data(pathRole).toString();
        if (path.startsWith(sampleFolder))
            emit sampleRequested(path, item->text());
        else
            emit openRequested(path);
    };
    connect(list, &QListWidget::itemClicked, this, open);
    connect(list, &QListWidget::itemActivated, this, open);
    return list;
}

void StartPage::addSamples()
{
    const std::tuple<QString, QString, QString> samples[] = {
        {QStringLiteral("charuco_board.yaml"), tr("ChArUco board"), tr("A ChArUco board seen from 12 places: the pictures of a small camera calibration.")},
        {QStringLiteral("aprilgrid_board.yaml"), tr("AprilGrid"), tr("An AprilGrid laid out as Kalibr draws it.")},
        {QStringLiteral("tags.yaml"), tr("Loose tags"), tr("AprilTags from near and far: a small benchmark for a tag detector.")},
        {QStringLiteral("render_tag_compat.yaml"), tr("A file of render-tag"), tr("Compiled as render-tag does, bit for bit.")}};
    for (const auto &[file, name, text] : samples) {
        auto *item = new QListWidgetItem(emptyIcon({}, palette()), name, m_samples);
        item->setData(pathRole, QString(sampleFolder + file));
        item->setToolTip(text);
        item->setData(Qt::AccessibleDescriptionRole, text);
    }
}

void StartPage::setRecent(const QStringList &paths)
{
    m_recent->clear();
    m_wanted.clear();
    for (int i = 0; i < m_samples->count(); ++i)
        m_wanted.append(m_samples->item(i)->data(pathRole).toString());
    for (const QString &path : paths) {
        const QFileInfo info(path);
        if (!info.exists())
            continue;
        auto *item = new QListWidgetItem(emptyIcon(path, palette()), info.fileName(), m_recent);
        item->setData(pathRole, path);
        item->setToolTip(QDir::toNativeSeparators(path));
        item->setData(Qt::AccessibleDescriptionRole, item->toolTip()); // files of one name are told apart
        m_wanted.append(path);
    }
    m_recentPart->setVisible(m_recent->count() > 0);
    fitLists();
    makePictures();
}

void StartPage::resizeEvent(QResizeEvent *)
{
    fitLists();
}

/// As high as what is in them, two rows at most.
void StartPage::fitLists()
{
    for (QListWidget *list : {m_recent, m_samples}) {
        const int room = width() - leftWidth - 3 * margin, columns = std::max(1, (room - 4) / cardSize.width());
        const int rows = std::clamp((list->count() + columns - 1) / columns, 1, 2);
        list->setFixedHeight(rows * cardSize.height() + 4);
    }
}

/// One after the other; each file is read by the job.
void StartPage::makePictures()
{
    if (m_wanted.isEmpty())
        return;
    const QString path = m_wanted.takeFirst();
    const int longest = static_cast<int>(pictureSize.width() * devicePixelRatioF());
    m_job.start(
        [path, longest](const Progress &) {
            if (!path.startsWith(sampleFolder))
                return startPicture(filePath(path), longest);
            QFile file(path);
            if (!file.open(QIODevice::ReadOnly))
                return QImage();
            const auto document = ConfigDocument::fromText(file.readAll().toStdString(), TextFormat::Yaml);
            return document ? startPicture(*document, longest) : QImage();
        },
        [this, path](const QImage &picture) {
            for (QListWidget *list : {m_samples, m_recent})
                for (int i = 0; i < list->count() && !picture.isNull(); ++i)
                    if (list->item(i)->data(pathRole).toString() == path)
                        list->item(i)->setIcon(cardIcon(picture, palette()));
            makePictures();
        });
}

} // namespace tagmill
