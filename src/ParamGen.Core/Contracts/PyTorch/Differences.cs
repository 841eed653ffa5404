using ParamGen.Core.Evaluation;
using ParamGen.Core.Formats.Descriptions;
using ParamGen.Core.Layers.PyTorch;
using ParamGen.Core.Model;
using ParamGen.Core.Rules;
using ParamGen.Core.Shapes;
using ParamGen.Core.Text;

namespace ParamGen.Core.Contracts.PyTorch;

/// <summary>In what a file and a network differ once their modules are matched, said of the layers.</summary>
/// <param name="network">The network.</param>
/// <param name="matching">The modules of the layers.</param>
/// <param name="open">The layers of which no module is known.</param>
/// <param name="file">What is in the file.</param>
/// <param name="className">The name of the class.</param>
internal sealed class Differences(
    NetworkView network,
    Matching matching,
    IReadOnlyList<LayerModule> open,
    FileDescription file,
    string className)
{
    private const string Mend = "change the layer, or use a file of this architecture";
    private const string Expect = "or name the tensor in Expected";

    private readonly EqualNames equal = new(matching);

    /// <summary>What no layer has, and nothing has been said of yet.</summary>
    private readonly List<FileModule> spare = [.. matching.Pairs.Where(pair => pair.Layer is null).Select(pair => pair.Module!)];

    public IEnumerable<Problem> Problems()
    {
        var problems = new List<Problem>();
        var consequences = new Consequences(network, matching, isSpareSaid: open.Count == 0);
        var shapes = ShapesOf(consequences).ToLookup(item => item.Pair.Layer!.Name, StringComparer.Ordinal);
        foreach (var pair in matching.Pairs)
        {
            if (pair is { Layer: { MayLack: false } layer, Module: null })
                problems.Add(NoModule(layer));
            else if (pair is { Layer: { } matched, Module: { } module, Comparison: { } comparison })
                problems.AddRange(comparison.Found
                    .Where(found => !Comparison.IsOfShape(found.Kind) || IsFirst(shapes[matched.Name], pair, found.Member))
                    .Select(found => Problem(
                        pair,
                        matched,
                        module,
                        comparison,
                        found.Kind,
                        found.Member,
                        shapes[matched.Name].Count() - 1)));
        }

        problems.AddRange(new TypeCheck(matching, file, className).Problems());
        problems.AddRange(Strays());
        if (open.Count > 0)
            problems.Add(NotChecked());
        else if (spare.Count > 0)
            problems.Add(Problem(
                PyTorchRules.PG0612_Unexpected,
                [
                    file.File,
                    Spare(),
                    BelongTo(),
                    $"add layers for {(spare.Count == 1 ? "it, or name its" : "them, or name their")} tensors in Expected",
                ]));
        return problems;
    }

    /// <summary>The tensors of other shapes that no other error explains.</summary>
    private IEnumerable<(Pair Pair, string Member)> ShapesOf(Consequences consequences) => matching.Pairs
        .Where(pair => pair is { Layer: not null, Comparison: not null } && !consequences.Explain(pair.Layer!))
        .SelectMany(pair => pair.Comparison!.Shapes.Select(found => (pair, found.Member)));

    /// <summary>One error for all shapes of a layer.</summary>
    private static bool IsFirst(IEnumerable<(Pair Pair, string Member)> shapes, Pair pair, string member) =>
        shapes.FirstOrDefault() is { Pair: { } first } found && ReferenceEquals(first, pair) && found.Member == member;

    private Problem Problem(
        Pair pair,
        LayerModule layer,
        FileModule module,
        Comparison comparison,
        Difference kind,
        string member,
        int more)
    {
        var want = comparison.Wanted(layer, member);
        var tensor = module.Find(member);
        var others = pair.IsGiven ? "" : equal.Of(layer);
        return kind switch
        {
            Difference.Missing => layer.Problem(
                PyTorchRules.PG0611_Missing,
                [file.File, $"no '{module.NameOf(member)}' of shape {Text(want!.Shape)} for {Its(want)}", others, Renamed([want]) ?? Mend],
                [.. Bias(layer, member, others).Select(argument => Suggestion.Set(argument, false))]),
            Difference.Unexpected => layer.Problem(
                PyTorchRules.PG0612_Unexpected,
                [
                    file.File,
                    $"'{tensor!.Name}' of shape {Text(tensor.Shape)}",
                    $"the layer does not have{others}",
                    $"change the layer, {Expect}",
                ],
                [.. Bias(layer, member, others).Select(argument => Suggestion.Reset(argument))]),
            _ => layer.Problem(
                PyTorchRules.PG0610_OtherShape,
                [
                    tensor!.Name,
                    file.File,
                    Text(tensor.Shape),
                    Its(want!),
                    Text(want!.Shape),
                    (kind is Difference.Order ? ", the same sizes in another order" : "") + others + More(more),
                ],
                [.. others.Length > 0 ? [] : WidthInFile(layer, module, comparison.Form)]),
        };
    }

    private static string More(int more) =>
        more == 0 ? "" : $" ({Numbers.Of(more, "more tensor")} of the layer {(more == 1 ? "differs" : "differ")})";

    /// <summary>The argument that says whether there is a bias, where it is the layer's and the layer is known for sure.</summary>
    private static IEnumerable<string> Bias(LayerModule layer, string member, string others) =>
        member == Modules.Bias && others.Length == 0 && layer.Node.Kind.Properties.ContainsKey("UseBias") ? ["UseBias"] : [];

    /// <summary>Sets the size that the layer would have in the file, where nothing else differs: the first axis of each tensor.</summary>
    private static IEnumerable<Suggestion> WidthInFile(LayerModule layer, FileModule module, ModuleForm form)
    {
        if (layer.Kind is not ("Linear" or "Conv1d" or "Conv2d" or "Conv3d")
            || layer.Node.Layer.WidthArgument is not { } argument
            || module.Tensors[0].Shape is not [var size and > 0 and <= int.MaxValue, ..]
            || form.Members[0].Shape[0] == size
            || module.Tensors.Count != form.Members.Count)
            return [];
        return module.Tensors.All(tensor => form.Find(tensor.Member) is { } member
            && member.Shape.Count == tensor.Shape.Count
            && member.Shape[0] == form.Members[0].Shape[0]
            && tensor.Shape[0] == size
            && member.Shape.Skip(1).SequenceEqual(tensor.Shape.Skip(1)))
                ? [Suggestion.Set(argument, (int)size)]
                : [];
    }

    private Problem NoModule(LayerModule layer)
    {
        var form = layer.Forms[0];
        var members = string.Join(", ", form.Members.Select(member =>
            (member.Name.Length == 0 ? "" : member.Name + " ") + Text(member.Shape)));
        return layer.Problem(
            PyTorchRules.PG0611_Missing,
            [file.File, $"no module for this layer, a {layer.Kind} with {members}", equal.Of(layer), Renamed(form.Members) ?? Mend]);
    }

    /// <summary>Tensors that stand where no module is known to have one, beside what is matched.</summary>
    private IEnumerable<Problem> Strays()
    {
        var owners = new Dictionary<string, LayerModule>(StringComparer.Ordinal);
        foreach (var pair in matching.Pairs)
        {
            if (pair is { Layer: { } layer, Module: { IsRaw: false } module } && !owners.ContainsKey(module.Prefix))
                owners.Add(module.Prefix, layer);
        }

        foreach (var stray in spare.Where(module => module.IsRaw).ToList())
        {
            var tensor = stray.Tensors[0];
            var dot = tensor.Name.LastIndexOf('.');
            if (open.Count > 0 || !owners.TryGetValue(dot < 0 ? "" : tensor.Name.Substring(0, dot), out var layer))
                continue;
            spare.Remove(stray);
            yield return layer.Problem(PyTorchRules.PG0612_Unexpected, [
                file.File,
                $"'{tensor.Name}' of shape {Text(tensor.Shape)}",
                $"no module of PyTorch is known to have{equal.Of(layer)}",
                $"fold it into the weights before saving the file, {Expect}",
            ]);
        }
    }

    /// <summary>A tensor of an unknown name has the shape of one that is missing: most likely it is that.</summary>
    private string? Renamed(IEnumerable<ModuleMember> missing)
    {
        var found = new List<string>();
        foreach (var member in missing)
        {
            if (spare.Find(module => module.IsRaw && module.Tensors[0].Shape == member.Shape) is not { } stray)
                continue;
            spare.Remove(stray);
            found.Add($"'{stray.Path}'");
        }

        return found.Count == 0 ? null : $"rename {string.Join(" and ", found)}, which has this shape and belongs to no layer";
    }

    private Problem NotChecked() => Problem(PyTorchRules.PG0614_NotChecked, [
        file.File,
        Several.Of(open.Select(layer => $"'{layer.Name}' ({layer.Node.KerasName})").Distinct(), "layer"),
        spare.Count == 0 ? "" : $" (perhaps {Spare()}, which no other layer has)",
    ]);

    private string Spare() => Several.Of(
        spare.Select(module => module.IsRaw
            ? $"{module.Name} {Text(module.Tensors[0].Shape)}"
            : $"{module.Name} ({string.Join(", ", module.Tensors.Select(Text))})"),
        "module");

    private string BelongTo() => spare.Count == 1 && equal.Of(spare[0]) is { Length: > 0 } others
        ? $"no layer has{others}"
        : "no layer has";

    private Problem Problem(Rule rule, object[] texts) =>
        Rules.Problem.OfNetwork(rule, className, texts);

    private static string Its(ModuleMember member) => member.Weights.Count switch
    {
        0 => "the layer",
        1 => "its " + Last(member.Weights[0]),
        _ => "its weights " + string.Join(", ", member.Weights.Select(path => $"'{path}'")),
    };

    private static string Last(string path) => path.Substring(path.LastIndexOf('/') + 1);

    private static string Text(FileTensor tensor) =>
        (tensor.Member.Length == 0 ? "" : tensor.Member + " ") + Text(tensor.Shape);

    private static string Text(IEnumerable<long> shape) => Shape.Of(shape).ToString();
}
