using ParamGen.Core.Collections;
using ParamGen.Core.Layers;
using ParamGen.Core.Model;
using ParamGen.Core.Outputs.Attributes;

namespace ParamGen.Core.Outputs.Blocks;

/// <summary>Puts uses of blocks in the place of the layers that the blocks have.</summary>
internal sealed class BlockWriter
{
    private const string Name = nameof(LayerAttribute.Name);

    private readonly LayerPart[] parts;
    private readonly Dictionary<int, (Block Block, LayerRun Run)> uses;
    private readonly Dictionary<string, string> blockOfLast;
    private readonly DefaultNames names = new();
    private readonly List<LayerSource> layers = [];

    private BlockWriter(LayerPart[] parts, List<(Block Block, List<LayerRun> Runs)> chosen)
    {
        this.parts = parts;
        uses = chosen.SelectMany(choice => choice.Runs.Select(run => (choice.Block, Run: run))).ToDictionary(use => use.Run.First);
        blockOfLast = uses.Values.ToDictionary(use => parts[use.Run.End - 1].Name, use => use.Run.Name);
    }

    public static BlockedNetwork Write(
        NetworkSource network,
        LayerPart[] parts,
        List<(Block Block, List<LayerRun> Runs)> chosen)
    {
        var shortened = chosen.Select(choice => (Shortened(choice.Block, parts, choice.Runs[0]), choice.Runs)).ToList();
        var writer = new BlockWriter(parts, shortened);
        writer.Write();
        return new(
            network with { Layers = new([.. writer.layers]) },
            [.. shortened.Select(choice => choice.Item1)]);
    }

    /// <summary>The block without names that go without saying in it.</summary>
    private static Block Shortened(Block block, LayerPart[] parts, LayerRun run)
    {
        var layers = WithNumbers(block, run).ToList();
        var names = new DefaultNames();
        var position = 0;
        for (var i = run.First; i < run.End; i++)
        {
            names.Shorten(layers, position, parts[i].Node);
            position += parts[i].Layers.Length;
        }

        return block with { Layers = layers };
    }

    /// <summary>The layers of a use, with all numbers that differ between the uses.</summary>
    private static LayerSource[] WithNumbers(Block block, LayerRun run)
    {
        LayerSource[] layers = [.. run.Layers];
        foreach (var place in block.Expressions.Keys.Where(place => place.Item is null && !layers[place.Layer].Gives(place.Argument)))
        {
            var type = Catalogue.Find(layers[place.Layer].Kind)!.Properties[place.Argument].PropertyType;
            ArgumentValue number = place.Of(layers)!.Value;
            if (type == typeof(int))
                number = (int)place.Of(layers)!.Value;
            layers[place.Layer] = layers[place.Layer].With(place.Argument, number);
        }

        return layers;
    }

    private void Write()
    {
        var last = default((Block Block, LayerRun Run, int Position, int Count)?);
        for (var i = 0; i < parts.Length; i++)
        {
            if (!uses.TryGetValue(i, out var use))
            {
                last = null;
                var position = layers.Count;
                layers.AddRange(parts[i].Layers.Select(WithBlockNames));
                if (parts[i].Node.Layer is not SharedCall)
                    names.Shorten(layers, position, parts[i].Node);
                continue;
            }

            var written = Use(use.Block, use.Run);
            // The same block once more, behind itself.
            if (last is { } before && before.Block == use.Block && IsRepeated(layers[before.Position], before, written))
            {
                last = before with { Count = before.Count + 1 };
                layers[before.Position] = layers[before.Position].With(nameof(UseAttribute.Repeat), before.Count + 1);
            }
            else
            {
                last = (use.Block, use.Run, layers.Count, 1);
                layers.Add(written);
            }

            i = use.Run.End - 1;
        }
    }

    private LayerSource Use(Block block, LayerRun run)
    {
        var local = WithNumbers(block, run);
        var given = block.Layers.Select((layer, i) => layer.Gives(Name) ? local[i] : local[i].Without(Name));
        var use = new LayerSource("Use", default) { Model = new NetworkSource(new([.. given])) { Name = block.Name, IsBlock = true } };
        if (run.IsNamed)
            use = use.With(nameof(LayerAttribute.Input), BlockNameOf(run.Given.ToName()));
        return names.IsNext(block.Name, run.Name) ? use : use.With(Name, run.Name);
    }

    private static bool IsRepeated(LayerSource first, (Block Block, LayerRun Run, int Position, int Count) before, LayerSource next)
    {
        if (next.Gives(nameof(LayerAttribute.Input)) || !first.Model!.Equals(next.Model))
            return false;
        return first.TextOf(Name) is { } name
            ? next.TextOf(Name) == name + "_" + ValueText.Of(before.Count)
            : !next.Gives(Name);
    }

    /// <summary>A layer that takes the last one of a block takes the block.</summary>
    private LayerSource WithBlockNames(LayerSource layer) => layer with
    {
        Arguments = layer.Arguments.Map(argument => !LayerReferences.IsReference(argument.Name)
            || argument.Name == nameof(SharedAttribute.Layer)
            ? argument
            : argument.Value switch
            {
                ArgumentValue.Text name => argument with { Value = BlockNameOf(name.Value) },
                ArgumentValue.Texts list => argument with { Value = new EquatableArray<string>([.. list.Values.Select(BlockNameOf)]) },
                _ => argument,
            }),
    };

    private string BlockNameOf(string name) => blockOfLast.TryGetValue(name, out var block) ? block : name;
}
