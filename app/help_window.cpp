// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/help_window.h"

#include "app/actions.h"
#include "models/field_text.h"
#include "widgets/config_editor_row.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QSplitter>
#include <QTextBrowser>
#include <QTreeWidget>

#include <map>

namespace tagmill {

namespace {

constexpr int topicRole = Qt::UserRole, anchorRole = Qt::UserRole + 1;

QString paragraphs(const QStringList &texts)
{
    return QStringLiteral("<p>") + texts.join(QStringLiteral("</p><p>")) + QStringLiteral("</p>");
}

QString table(const std::vector<std::pair<QString, QString>> &rows)
{
    QString html = QStringLiteral("<table cellpadding='4'>");
    for (const auto &[left, right] : rows)
        html += QStringLiteral("<tr><td><b>%1</b></td><td>%2</td></tr>").arg(left.toHtmlEscaped(), right.toHtmlEscaped());
    return html + QStringLiteral("</table>");
}

QString groupOf(const FieldDesc &field)
{
    const QString key = toQString(field.key);
    return key.left(std::max<qsizetype>(0, key.lastIndexOf(QLatin1Char('.'))));
}

} // namespace

HelpWindow::HelpWindow(const Actions &actions, QWidget *parent)
    : QDialog(parent)
    , m_search(new QLineEdit)
    , m_list(new QTreeWidget)
    , m_text(new QTextBrowser)
{
    setObjectName(QStringLiteral("helpWindow"));
    setWindowTitle(tr("Tagmill help"));
    resize(980, 640);
    m_search->setPlaceholderText(tr("Search help"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_list->setHeaderHidden(true);
    m_list->setAccessibleName(tr("Topics"));
    m_text->setOpenExternalLinks(false);
    m_text->setAccessibleName(tr("Help text"));
    m_topics = {{tr("First steps"), firstSteps()}, {tr("Frames, units, pixels"), conventions()}, {tr("Keys of the 3D view"), viewKeys()}, {tr("Keys in Inspect"), inspectKeys()}, {tr("Commands and their keys"), commands(actions)}};
    for (size_t i = 0; i < m_topics.size(); ++i)
        (new QTreeWidgetItem(m_list, {m_topics[i].title}))->setData(0, topicRole, static_cast<int>(i));
    addFields();
    auto *left = new QWidget;
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    auto *split = new QSplitter;
    split->setChildrenCollapsible(false);
    split->addWidget(left);
    split->addWidget(m_text);
    split->setSizes({300, 680});
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(split);
    connect(m_search, &QLineEdit::textChanged, this, &HelpWindow::filter);
    connect(m_list, &QTreeWidget::currentItemChanged, this, [this](const QTreeWidgetItem *item) {
        if (item)
            showTopic(item->data(0, topicRole).toInt(), item->data(0, anchorRole).toString());
    });
    showField({});
}

QString HelpWindow::firstSteps() const
{
    return paragraphs({tr("A <b>config</b> says what a dataset holds: the camera, the target (tags or a board), the light, and how many pictures. Open a sample from the start page, or begin a new config, and change it in the editor on the left."),
                       tr("The <b>3D view</b> shows every camera the config plans. Click one: the lens view draws what it will see, with its truth, and says what detectors find in it. Cameras can be added, moved and dropped by hand."),
                       tr("<b>Coverage</b> shows where in the picture and how steeply the target is seen; drag over a bar to select those cameras. <b>Calibration</b> predicts how well a lens could be calibrated from these pictures and adds the poses that help most."),
                       tr("<b>Render</b> (F5) renders the dataset with Blender on this computer. It can be stopped and continued; no frame is lost."),
                       tr("<b>Inspect</b> browses the pictures with their truth drawn on top; <b>Audit</b> checks the whole dataset and holds it against your rules."),
                       tr("Number fields read what you type: “30 cm”, “1/2 in”, “45deg”, “2*60”. A field that you set is bold; its arrow takes it back to the default. Press F1 in a field to read about it here.")});
}

QString HelpWindow::conventions() const
{
    return paragraphs({tr("<b>World:</b> z up, metres. <b>Cameras in a recipe</b> are camera to world with Blender's axes (x right, y up, looking along −z); <b>poses in records</b> have OpenCV's axes (x right, y down, z forward)."),
                       tr("<b>Pixels</b> count from the corner of the image: pixel i covers i to i + 1, and the centre of the image is (W/2, H/2). OpenCV's coordinates are ours minus 0.5."),
                       tr("<b>Tags:</b> the corners are top left, top right, bottom right, bottom left of the picture as OpenCV draws it; the size is the edge of the black border. Quaternions are w, x, y, z."),
                       tr("<b>Units</b> are those the key names (size_mm, fov in degrees); where a key names none, SI.")});
}

QString HelpWindow::viewKeys() const
{
    return table({{tr("Middle button"), tr("Turn; with Shift move, with Ctrl zoom. Other styles: View menu of the 3D view")},
                  {tr("Wheel"), tr("Zoom")},
                  {tr("Click, Shift+click"), tr("Select a camera; several")},
                  {tr("Double click, 0"), tr("Look through the camera")},
                  {QStringLiteral("1, 3, 7"), tr("From the front, the right, above; with Ctrl from the other side")},
                  {QStringLiteral("5"), tr("Perspective on and off")},
                  {tr("Home, period"), tr("Show all; show the selected")},
                  {QStringLiteral("A, B"), tr("Select all; select in a box")},
                  {tr("Shift+A, Shift+D"), tr("Add a camera; duplicate the selected")},
                  {QStringLiteral("G, R"), tr("Move the selected cameras; aim them. X, Y and Z keep to an axis, Esc puts them back")},
                  {QStringLiteral("X"), tr("Delete the selected cameras; sampled ones are left out of their scene")},
                  {QStringLiteral("H, /"), tr("Hide the selected cameras; show them alone")},
                  {tr("Arrows"), tr("Next and previous camera")}});
}

QString HelpWindow::inspectKeys() const
{
    return table({{QStringLiteral("D, F"), tr("Previous and next frame")},
                  {QStringLiteral("1 – 9"), tr("Give the selected frames a tag of yours, or take it off")},
                  {QStringLiteral("Q"), tr("Into quarantine and out of it: exports leave such frames out")},
                  {tr("Shift+click, Ctrl+click"), tr("Select several frames")},
                  {tr("Wheel, +, −"), tr("Zoom about the cursor")},
                  {QStringLiteral("0, Z"), tr("The whole frame; one screen pixel for one of the image")},
                  {QStringLiteral("L"), tr("The loupe")},
                  {QStringLiteral("Ctrl+F"), tr("Type words to filter by")},
                  {tr("Arrows in a histogram"), tr("Move the lower end of its range, with Shift the upper one; Esc lifts it, Return asks for numbers")}});
}

QString HelpWindow::commands(const Actions &actions) const
{
    QString html = QStringLiteral("<table cellpadding='4'>");
    for (const QAction *action : actions.all())
        html += QStringLiteral("<tr><td><b>%1</b></td><td>%2</td><td>%3</td></tr>")
                    .arg(commandTitle(*action).toHtmlEscaped(), action->shortcut().toString(QKeySequence::NativeText).toHtmlEscaped(), action->toolTip().toHtmlEscaped());
    return html + QStringLiteral("</table>");
}

/// A topic a group, an entry a field.
void HelpWindow::addFields()
{
    const GenConfig defaults;
    auto *all = new QTreeWidgetItem(m_list, {tr("Fields of a config")});
    std::map<QString, std::pair<int, QTreeWidgetItem *>> groups; // a group's fields may stand apart
    for (const FieldDesc &field : genConfigFields()) {
        auto &[topic, group] = groups[groupOf(field)];
        if (!group) {
            topic = static_cast<int>(m_topics.size());
            m_topics.push_back({groupTitle(groupOf(field).toStdString()), {}});
            group = new QTreeWidgetItem(all, {m_topics.back().title});
            group->setData(0, topicRole, topic);
        }
        m_topics[static_cast<size_t>(topic)].html += QStringLiteral("<a name='%1'></a>").arg(toQString(field.key)) + fieldToolTip(field, valueText(field.get(defaults), field)) + QStringLiteral("<hr>");
        auto *item = new QTreeWidgetItem(group, {fieldLabel(field)});
        item->setData(0, topicRole, topic);
        item->setData(0, anchorRole, toQString(field.key));
        item->setToolTip(0, toQString(field.key));
    }
    all->setData(0, topicRole, groups.begin()->second.first);
    all->setExpanded(true);
}

void HelpWindow::showTopic(int index, const QString &anchor)
{
    const Topic &topic = m_topics[static_cast<size_t>(index)];
    if (index != m_shown)
        m_text->setHtml(QStringLiteral("<h2>%1</h2>").arg(topic.title.toHtmlEscaped()) + topic.html);
    m_shown = index;
    if (anchor.isEmpty())
        m_text->moveCursor(QTextCursor::Start);
    else
        m_text->scrollToAnchor(anchor);
}

void HelpWindow::showField(const QString &key)
{
    for (QTreeWidgetItemIterator at(m_list); *at; ++at) {
        if ((*at)->data(0, anchorRole).toString() == key) {
            m_list->setCurrentItem(*at);
            m_list->scrollToItem(*at, QAbstractItemView::PositionAtCenter);
            return;
        }
    }
}

/// By title, key and text; what holds something found stays.
void HelpWindow::filter(const QString &text)
{
    const auto holds = [&](const QTreeWidgetItem &item) {
        if (item.text(0).contains(text, Qt::CaseInsensitive) || item.toolTip(0).contains(text, Qt::CaseInsensitive))
            return true;
        const FieldDesc *field = findField(item.data(0, anchorRole).toString().toStdString());
        if (field)
            return fieldDoc(*field).contains(text, Qt::CaseInsensitive);
        return item.childCount() == 0 && m_topics[static_cast<size_t>(item.data(0, topicRole).toInt())].html.contains(text, Qt::CaseInsensitive);
    };
    const std::function<bool(QTreeWidgetItem &)> show = [&](QTreeWidgetItem &item) {
        bool isShown = text.isEmpty() || holds(item);
        for (int i = 0; i < item.childCount(); ++i)
            isShown |= show(*item.child(i));
        item.setHidden(!isShown);
        item.setExpanded(!text.isEmpty() || !item.parent());
        return isShown;
    };
    for (int i = 0; i < m_list->topLevelItemCount(); ++i)
        show(*m_list->topLevelItem(i));
}

} // namespace tagmill
