using ParamGen.Core.Collections;
using ParamGen.Core.Formats.Descriptions;
using ParamGen.Core.Layers.PyTorch;
using ParamGen.Core.Model;
using ParamGen.Core.Rules;
using ParamGen.Core.Text;

namespace ParamGen.Core.Contracts.PyTorch;

/// <summary>The names of layers, modules and tensors that a user gives.</summary>
internal sealed class ToldNames
{
    /// <summary>How many names are compared with one that is mistyped.</summary>
    private const int MostHints = 1000;

    private readonly FileDescription file;
    private readonly PyTorchOptions options;
    private readonly string className;
    private readonly NamePattern[] expected;

    public ToldNames(FileDescription file, PyTorchOptions options, string className)
    {
        (this.file, this.options, this.className) = (file, options, className);
        expected = [.. options.Expected.Select(text => new NamePattern(text))];
        Tensors = [.. file.Weights.Where(tensor => !expected.Any(pattern => pattern.Matches(tensor.Name)))];
        Map = [.. options.Map.Select(MapEntry.Parse).OfType<MapEntry>().Distinct()];
    }

    /// <summary>The tensors of which the user does not say that no layer has them.</summary>
    public IReadOnlyList<DescribedWeight> Tensors { get; }

    public IReadOnlyList<MapEntry> Map { get; }

    public IEnumerable<Problem> Problems(IReadOnlyList<FileModule> modules, IReadOnlyList<LayerModule> layers)
    {
        foreach (var text in options.Map)
        {
            if (Wrong(text, modules, layers) is var (wrong, better))
                yield return Problem("Map", options.Map, text, wrong, better);
        }

        foreach (var pattern in expected)
        {
            if (!file.Weights.Any(tensor => pattern.Matches(tensor.Name)))
                yield return Problem(
                    "Expected",
                    options.Expected,
                    pattern.Text,
                    $"no tensor in '{file.File}' has the name '{pattern.Text}'; correct it, or remove it");
        }
    }

    /// <summary>Of entries that are right by themselves, those that others leave nothing to.</summary>
    public IEnumerable<Problem> Problems(
        IEnumerable<MapEntry> ignored,
        IReadOnlyList<FileModule> modules,
        IReadOnlyList<LayerModule> layers) => ignored
            .Where(entry => Wrong(entry.Text, modules, layers) is null)
            .Select(entry => Problem(
                "Map",
                options.Map,
                entry.Text,
                $"'{entry.Text}' has no effect, because other entries name the same layer or module; remove it"));

    /// <summary>Why an entry is wrong, and what may be meant; null where it is right.</summary>
    private (string Text, string? Better)? Wrong(string text, IReadOnlyList<FileModule> modules, IReadOnlyList<LayerModule> layers)
    {
        if (MapEntry.Parse(text) is not { } entry)
            return ($"'{text}' is not of the form \"layer=module\", such as \"conv2d=features.0\"", null);
        if (!layers.Any(entry.Means))
        {
            var near = Nearest(entry.Layer, layers.SelectMany(layer => layer.Names));
            return ($"no layer with weights has the name '{entry.Layer}'{Like(near)}", near is null ? null : $"{near}={entry.Module}");
        }

        if (!layers.Any(layer => layer.IsChecked && entry.Means(layer)))
            return ($"no module of PyTorch is known for '{entry.Layer}'; name its tensors in Expected", null);
        if (!modules.Any(entry.Covers))
        {
            var near = Nearest(entry.Module, modules.Select(module => module.Prefix));
            return ($"no module in '{file.File}' has the name '{entry.Module}'{Like(near)}", near is null ? null : $"{entry.Layer}={near}");
        }

        return Map.Any(other => other != entry && other.Layer == entry.Layer)
            ? ($"the layer '{entry.Layer}' has several modules; name one, which may hold the others", null)
            : null;
    }

    private static string? Nearest(string name, IEnumerable<string> names) => Spelling.Nearest(name, names.Distinct().Take(MostHints));

    private static string Like(string? near) => near is null ? "; correct it, or remove it" : $"; did you mean '{near}'?";

    /// <summary>A problem of one text of a list: another one is offered in its place, or none.</summary>
    private Problem Problem(string argument, EquatableArray<string> list, string wrong, string text, string? better = null)
    {
        EquatableArray<string> others = new([.. list.Where(other => other != wrong)]);
        var remove = Phrase.Of($"Remove '{wrong}'");
        List<Suggestion> suggestions = [others.Count == 0 ? Suggestion.Reset(remove, argument) : Suggestion.Set(remove, argument, others)];
        if (better is not null)
            suggestions.Insert(0, Suggestion.Set(
                $"Use '{better}'",
                argument,
                new EquatableArray<string>([.. list.Select(other => other == wrong ? better : other)])));
        return Rules.Problem.OfNetwork(PyTorchRules.PG0617_WrongMap, className, text) with
        {
            Argument = argument,
            Suggestions = suggestions,
        };
    }
}
