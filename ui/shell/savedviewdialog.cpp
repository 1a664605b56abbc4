// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/savedviewdialog.h"

#include "ui/base/answers.h"
#include "ui/base/icons.h"
#include "ui/base/typography.h"
#include "ui/customers/fieldform.h"
#include "ui/text/keypresenter.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QScreen>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    constexpr Subject kShared = Subject::Role; // which a refusal for want of a role is about
    constexpr Subject kMark = Subject::Rule;
    // No refusal is about these.
    constexpr Subject kColor = Subject::Evidence;
    constexpr Subject kGroups = Subject::Field;
    constexpr Subject kColumns = Subject::Category;

    QString columnNames(const std::vector<QueueColumn>& columns)
    {
        QStringList names;
        for (const auto column : columns)
            names << label(column);
        return names.join(u", "_s);
    }

    QString capitalised(QString words)
    {
        if (!words.isEmpty())
            words[0] = words[0].toUpper();
        return words;
    }

} // namespace

SavedViewDialog::SavedViewDialog(AsyncWorkspace& workspace, const SavedView& view, const std::vector<QueueColumn>& shown,
                                 QWidget* parent)
    : FormDialog(parent)
    , m_workspace(workspace)
    , m_known(view)
{
    setObjectName(u"savedViewDialog"_s);
    auto* name = new QLineEdit(this);
    name->setObjectName(u"viewName"_s);
    name->setMaxLength(static_cast<int>(longestViewName));
    auto* text = new QLineEdit(this);
    text->setObjectName(u"viewText"_s);
    auto* shared = new QCheckBox(this);
    shared->setObjectName(u"viewShared"_s);
    form().addField(Subject::Name, name);
    form().addField(Subject::Value, text);
    addColumns(shown);
    addLook();
    form().addField(kShared, shared);
    form().setValue(Subject::Name, view.name);
    form().setValue(Subject::Value, view.searchText);
    form().setValue(kShared, view.shared ? u"1"_s : QString());
    SavedViewDialog::retranslate();
    form().setValue(kColumns, columnsText(view.columns));
    form().setValue(kGroups, view.grouping ? QString(keyOf(*view.grouping)) : QString());
    form().setValue(kMark, view.mark ? view.mark->searchText : QString());
    form().setValue(kColor, keyOf(view.mark ? view.mark->color : MarkColor::Red));
    resize(qMin(grown(480), screen()->availableSize().width()), sizeHint().height());
}

void SavedViewDialog::addColumns(const std::vector<QueueColumn>& shown)
{
    m_columns = new QComboBox(this);
    m_columns->setObjectName(u"viewColumns"_s);
    m_columns->addItem(QString(), QVariant(QString()));
    if (!m_known.columns.empty())
        m_columns->addItem(QString(), columnsText(m_known.columns));
    if (!shown.empty() && shown != m_known.columns)
        m_columns->addItem(QString(), columnsText(shown));
    connect(m_columns, &QComboBox::currentIndexChanged, this, &SavedViewDialog::nameColumns);
    form().addField(kColumns, m_columns);
}

// Their names are longer than any field.
void SavedViewDialog::nameColumns()
{
    for (int i = 0; i < m_columns->count(); ++i) {
        const auto text = m_columns->itemData(i).toString();
        const auto columns = columnsOf(text);
        const auto own = text == columnsText(m_known.columns) && m_known.id.isValid();
        m_columns->setItemText(i, columns.empty() ? tr("The usual ones of whoever looks")
                                   : own          ? tr("Those the view has (%1)").arg(columns.size())
                                                  : tr("Those of the list now (%1)").arg(columns.size()));
        m_columns->setItemData(i, columnNames(columns), Qt::ToolTipRole);
    }
    const auto names = m_columns->currentData(Qt::ToolTipRole).toString();
    m_columns->setToolTip(names);
    m_columns->setAccessibleDescription(names);
}

void SavedViewDialog::addLook()
{
    m_groups = new QComboBox(this);
    m_groups->setObjectName(u"viewGroups"_s);
    m_groups->addItem(QString(), QVariant(QString()));
    for (const auto grouping : valuesOf<TicketGrouping>())
        m_groups->addItem(QString(), QVariant(QString(keyOf(grouping))));
    auto* mark = new QLineEdit(this);
    mark->setObjectName(u"viewMark"_s);
    m_color = new QComboBox(this);
    m_color->setObjectName(u"viewMarkColor"_s);
    for (const auto color : valuesOf<MarkColor>())
        m_color->addItem(iconOf(Icon::Flag, toneOf(color)), {}, QString(keyOf(color)));
    m_color->setEnabled(false);
    connect(mark, &QLineEdit::textChanged, m_color, [this](const QString& words) { m_color->setEnabled(!words.trimmed().isEmpty()); });
    form().addField(kGroups, m_groups);
    form().addField(kMark, mark);
    form().addField(kColor, m_color);
}

SavedView SavedViewDialog::written() const
{
    auto view = m_known;
    view.name = form().value(Subject::Name);
    view.searchText = form().value(Subject::Value);
    view.shared = !form().value(kShared).isEmpty();
    view.columns = columnsOf(form().value(kColumns));
    view.grouping = fromKey<TicketGrouping>(form().value(kGroups));
    const auto marked = form().value(kMark);
    view.mark.reset();
    if (!marked.trimmed().isEmpty())
        view.mark = ViewMark{marked, fromKey<MarkColor>(form().value(kColor)).value_or(MarkColor::Red)};
    return view;
}

bool SavedViewDialog::isEdited() const
{
    return written() != m_known;
}

void SavedViewDialog::save()
{
    setBusy(true);
    const auto view = written();
    onAnswer(
        this, view.id.isValid() ? m_workspace.editView(view) : m_workspace.addView(view),
        [this](const SavedView& stored) {
            Q_EMIT saved(stored);
            accept();
        },
        [this](const Error& error) { showError(error); });
}

void SavedViewDialog::retranslate()
{
    FormDialog::retranslate();
    setWindowTitle(m_known.id.isValid() ? tr("Change view") : tr("Save search as view"));
    form().setCaption(Subject::Name, tr("Name"));
    form().setCaption(Subject::Value, tr("Search text"));
    form().setCaption(kColumns, tr("Columns"));
    nameColumns();
    form().setCaption(kGroups, tr("Group by"));
    m_groups->setItemText(0, tr("Nothing: one list"));
    const auto groupings = valuesOf<TicketGrouping>();
    for (size_t i = 0; i < groupings.size(); ++i)
        m_groups->setItemText(static_cast<int>(i) + 1, label(groupings[i]));
    form().setCaption(kMark, tr("Put a flag on"));
    findChild<QLineEdit*>(u"viewMark"_s)->setPlaceholderText(tr("a search text, as in severity:A"));
    form().setCaption(kColor, tr("Colour of the flag"));
    const auto colors = valuesOf<MarkColor>();
    for (size_t i = 0; i < colors.size(); ++i)
        m_color->setItemText(static_cast<int>(i), capitalised(label(colors[i])));
    form().setCaption(kShared, tr("Everybody sees this view"));
}

} // namespace helpdesk
