using ParamGen.Compiler.Naming;
using ParamGen.Core.Layers;
using ParamGen.Core.Model;
using ParamGen.Core.Outputs.Attributes;
using ParamGen.Core.Outputs.Blocks;

namespace ParamGen.Tool.Conversion;

/// <summary>Writes the class of a network: its layers as attributes, and within it what it uses.</summary>
internal sealed class ModelClass
{
    private readonly AttributeText attributes = new();
    private readonly CodeLines lines = new();
    private readonly ClassNames classes;
    private readonly bool withBlocks;
    private readonly HashSet<string> written = [];
    private readonly Queue<Action> within = new();

    private ModelClass(ClassNames classes, bool withBlocks)
    {
        this.classes = classes;
        this.withBlocks = withBlocks;
    }

    /// <summary>The text of the class, or why attributes cannot say the network.</summary>
    /// <param name="network">The network.</param>
    /// <param name="target">What the class is called.</param>
    /// <param name="comments">What is said of it, a line each.</param>
    /// <param name="withBlocks">Whether what repeats is a block.</param>
    public static (string? Text, string? Reason) Of(NetworkSource network, ClassTarget target, string[] comments, bool withBlocks)
    {
        var taken = new HashSet<string> { target.Class };
        var (source, reason) = AttributeNetwork.Of(network, IsFree);
        if (source is null)
            return (null, reason);
        var writer = new ModelClass(new(IsFree), withBlocks);
        writer.Write(source, target, comments);
        return (writer.lines.ToString(), null);

        // The names of models within the network are taken once they are given.
        bool IsFree(string name) => !GeneratedMembers.Need(name) && ClassNames.IsOther(name) && taken.Add(name);
    }

    private void Write(NetworkSource source, ClassTarget target, string[] comments)
    {
        foreach (var comment in comments)
            lines.Add($"// {comment}");
        lines.Add("using ParamGen;");
        if (UsesOperators(source))
            lines.Add("using ParamGen.Operators;");
        lines.AddEmpty();
        if (target.Namespace is { } space)
        {
            lines.Add($"namespace {space};");
            lines.AddEmpty();
        }

        WriteModel(source, $"public partial class {target.Class}", isOutermost: true);
    }

    private static bool UsesOperators(NetworkSource source) => source.Layers.Any(layer =>
        Catalogue.Find(layer.Kind) is { IsOperator: true } || layer.Model is { } model && UsesOperators(model));

    private void WriteModel(NetworkSource source, string declaration, bool isOutermost)
    {
        source = ShapedDefaults.Shorten(source);
        var blocked = withBlocks ? BlockFinder.Of(source, classes) : new(source, []);
        var blocks = blocked.Blocks.ToDictionary(block => block.Name);
        if (source.DType is { } type)
            lines.Add($"[{attributes.Of(type)}]");
        foreach (var layer in blocked.Network.Layers)
            lines.Add($"[{Text(layer, blocks)}]");
        foreach (var block in blocked.Blocks)
            within.Enqueue(() => WriteBlock(block));
        foreach (var layer in blocked.Network.Layers.Concat(blocked.Blocks.SelectMany(block => block.Layers)))
        {
            if (layer.Model is { IsBlock: false, Name: { } name } model && written.Add(name))
                within.Enqueue(() => WriteModel(model, $"private static partial class {name}", isOutermost: false));
        }

        if (!isOutermost || within.Count == 0)
        {
            lines.Add(declaration + ";");
            return;
        }

        lines.Add(declaration);
        lines.Add("{");
        var isFirst = true;
        while (within.TryDequeue(out var write))
        {
            if (!isFirst)
                lines.AddEmpty();
            isFirst = false;
            lines.Within(write);
        }

        lines.Add("}");
    }

    private string Text(LayerSource layer, Dictionary<string, Block> blocks)
    {
        if (layer.Model is not { IsBlock: true, Name: { } name } use)
            return attributes.Of(InOrder(layer));
        var values = blocks[name].Parameters.Zip(
            blocks[name].ValuesOf(use.Layers),
            NumberOf);
        return attributes.Of(InOrder(layer), values, argument => attributes.Of(argument.Value));
    }

    /// <summary>What a layer is called, and what it takes, follows what it is.</summary>
    private static LayerSource InOrder(LayerSource layer) => layer with
    {
        Arguments = layer.Arguments
            .OrderBy(argument => argument.Name == nameof(LayerAttribute.Name) ? 1 : LayerReferences.IsReference(argument.Name) ? 2 : 0)
            .ToArray(),
    };

    private void WriteBlock(Block block)
    {
        var parameters = string.Join(", ", block.Parameters.Select(parameter => $"nameof({parameter.Name})"));
        lines.Add(parameters.Length == 0 ? "[Block]" : $"[Block({parameters})]");
        for (var i = 0; i < block.Layers.Count; i++)
        {
            var position = i;
            lines.Add($"[{attributes.Of(InOrder(block.Layers[i]), [], argument => TextOf(block, position, argument))}]");
        }

        if (block.Parameters.Count == 0)
        {
            lines.Add($"private static class {block.Name};");
            return;
        }

        lines.Add($"private static class {block.Name}");
        lines.Add("{");
        lines.Within(() =>
        {
            var values = block.Parameters.Zip(block.ValuesOf(block.Layers)).ToList();
            if (values.Any(pair => pair.First.IsWhole))
                lines.Add($"private const int {Constants(pair => pair.IsWhole)};");
            if (values.Any(pair => !pair.First.IsWhole))
                lines.Add($"private const double {Constants(pair => !pair.IsWhole)};");

            string Constants(Func<BlockParameter, bool> isMeant) => string.Join(", ", values
                .Where(pair => isMeant(pair.First))
                .Select(pair => $"{pair.First.Name} = {NumberOf(pair.First, pair.Second)}"));
        });
        lines.Add("}");
    }

    private static string NumberOf(BlockParameter parameter, double value) =>
        parameter.IsWhole ? ValueText.Of((long)value) : ValueText.Of(value);

    /// <summary>A value of which a parameter gives the number, or some of the numbers.</summary>
    private ValueText TextOf(Block block, int layer, Argument argument)
    {
        var text = attributes.Of(argument.Value);
        if (block.Expressions.TryGetValue(new(layer, argument.Name, null), out var expression))
            return ValueText.Single(expression, expression);
        if (argument.Value is not (ArgumentValue.Integers or ArgumentValue.Reals))
            return text;
        return ValueText.List(argument.Value is ArgumentValue.Integers ? "int" : "double", text.Items.Select((item, i) =>
            block.Expressions.TryGetValue(new(layer, argument.Name, i), out var given) ? (given, given) : item));
    }
}
