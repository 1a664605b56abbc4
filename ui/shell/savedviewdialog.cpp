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

    QString capitalised(QString words)
    {
        if (!words.isEmpty())
            words[0] = words[0].toUpper();
        return words;
    }

} // namespace

SavedViewDialog::SavedViewDialog(AsyncWorkspace& workspace, const SavedView& view, QWidget* parent)
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
    addLook();
    form().addField(kShared, shared);
    form().setValue(Subject::Name, view.name);
    form().setValue(Subject::Value, view.searchText);
    form().setValue(kShared, view.shared ? u"1"_s : QString());
    SavedViewDialog::retranslate();
    form().setValue(kGroups, view.grouping ? QString(keyOf(*view.grouping)) : QString());
    form().setValue(kMark, view.mark ? view.mark->searchText : QString());
    form().setValue(kColor, keyOf(view.mark ? view.mark->color : MarkColor::Red));
    resize(qMin(grown(480), screen()->availableSize().width()), sizeHint().height());
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
