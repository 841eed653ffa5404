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
            if (Wrong(text, modules, layers) is { } wrong)
                yield return Problem("Map", wrong);
        }

        foreach (var pattern in expected)
        {
            if (!file.Weights.Any(tensor => pattern.Matches(tensor.Name)))
                yield return Problem("Expected", $"no tensor in '{file.File}' has the name '{pattern.Text}'; remove it, or correct it");
        }
    }

    /// <summary>Of entries that are right by themselves, those that others leave nothing to.</summary>
    public IEnumerable<Problem> Problems(
        IEnumerable<MapEntry> ignored,
        IReadOnlyList<FileModule> modules,
        IReadOnlyList<LayerModule> layers) => ignored
            .Where(entry => Wrong(entry.Text, modules, layers) is null)
            .Select(entry => Problem("Map", $"'{entry.Text}' has no effect, because other entries name the same layer or module"));

    private string? Wrong(string text, IReadOnlyList<FileModule> modules, IReadOnlyList<LayerModule> layers)
    {
        if (MapEntry.Parse(text) is not { } entry)
            return $"'{text}' is not of the form \"layer=module\", such as \"conv2d=features.0\"";
        if (!layers.Any(entry.Means))
            return $"no layer with weights has the name '{entry.Layer}'{Like(entry.Layer, layers.SelectMany(layer => layer.Names))}";
        if (!layers.Any(layer => layer.IsChecked && entry.Means(layer)))
            return $"of '{entry.Layer}' no module of PyTorch is known; name its tensors in Expected";
        if (!modules.Any(entry.Covers))
            return $"no module in '{file.File}' has the name '{entry.Module}'{Like(entry.Module, modules.Select(module => module.Prefix))}";
        return Map.Any(other => other != entry && other.Layer == entry.Layer)
            ? $"the layer '{entry.Layer}' has several modules; name one, which may hold the others"
            : null;
    }

    private static string Like(string name, IEnumerable<string> names) =>
        Spelling.Nearest(name, names.Distinct().Take(MostHints)) is { } near ? $"; did you mean '{near}'?" : "";

    private Problem Problem(string argument, string text) =>
        new(PyTorchRules.PG0617_WrongMap, Origin.Network, argument, MessageArguments.Of(className, [text]), default);
}
