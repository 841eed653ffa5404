using ParamGen.Core.Collections;

namespace ParamGen.Core.Layers.PyTorch;

/// <summary>The modules of PyTorch that attention of several heads can be made of.</summary>
/// <remarks>
/// Source: <see href="https://docs.pytorch.org/docs/stable/generated/torch.nn.MultiheadAttention.html">PyTorch,
/// MultiheadAttention</see>.
/// </remarks>
internal sealed class AttentionModules
{
    private const string Output = "attention_output";

    private readonly LayerBuild build;
    private readonly List<Projection> projections = [];

    private AttentionModules(LayerBuild build)
    {
        this.build = build;
        foreach (var kernel in build.Weights.Where(weight => weight.Name == "kernel"))
        {
            var path = kernel.Path.Substring(0, kernel.Path.LastIndexOf('/'));
            var sizes = kernel.Sizes;
            // From the heads come the numbers of the output, and to them go all others.
            long taken = path == Output ? sizes[0] * sizes[1] : sizes[0];
            projections.Add(new(path, Modules.Product(sizes.Skip(path == Output ? 2 : 1)), taken));
        }
    }

    private bool HasBias => build.Named("bias") is not null;

    /// <param name="build">The layer.</param>
    /// <param name="style">How the model is written.</param>
    /// <param name="isWhole">Whether its three inputs are projected to as many heads, as in PyTorch's own module.</param>
    public static IEnumerable<LayerModule> Of(LayerBuild build, ModuleStyle style, bool isWhole)
    {
        if (!build.HasOnly("kernel", "bias"))
            return [LayerModule.NotChecked(build)];
        var modules = new AttentionModules(build);
        if (!isWhole || modules.projections.Count != 4 || style is ModuleStyle.Split)
            return modules.projections.Select(projection => modules.Linear(style, projection));
        var entering = modules.projections.Where(projection => projection.Path != Output).ToList();
        var isSelf = entering.All(projection => projection.Taken == entering[0].Taken);
        var output = modules.projections.Single(projection => projection.Path == Output);
        return style is ModuleStyle.Packed ? [modules.Packed(entering, output, isSelf)]
            : isSelf ? [modules.Linear(style, [.. entering]), modules.Linear(style, output)]
            : modules.projections.Select(projection => modules.Linear(style, projection));
    }

    private LayerModule Packed(List<Projection> entering, Projection output, bool isSelf)
    {
        var made = entering.Sum(projection => projection.Made);
        List<ModuleMember> members = isSelf
            ? [new("in_proj_weight", new(made, entering[0].Taken), Paths("kernel", entering)) { TakenAxes = new(1) }]
            : [.. entering.Select(projection => new ModuleMember(
                $"{projection.Path[0]}_proj_weight",
                new(projection.Made, projection.Taken),
                Paths("kernel", [projection])) { TakenAxes = new(1) })];
        if (HasBias)
            members.Add(new("in_proj_bias", new(made), Paths("bias", entering)));
        // It gives as many numbers as the query has.
        members.Add(new("out_proj.weight", new(output.Made, output.Taken), Paths("kernel", [output])) { TakenAxes = new(0) });
        if (HasBias)
            members.Add(new("out_proj.bias", new(output.Made), Paths("bias", [output])) { TakenAxes = new(0) });
        return new(build.Node, "MultiheadAttention", new ModuleForm[] { new([.. members]) });
    }

    private LayerModule Linear(ModuleStyle style, params Projection[] projections)
    {
        var made = projections.Sum(projection => projection.Made);
        var forms = LinearModules.Shapes(made, projections[0].Taken, HasBias, style).Select(shape =>
        {
            var taken = LinearModules.TakenAxis(HasBias, style);
            var isOutput = projections[0].Path == Output;
            ModuleMember weight = new(Modules.Weight, shape, Paths("kernel", projections))
            {
                TakenAxes = new(isOutput ? 1 - taken : taken),
            };
            return HasBias
                ? new ModuleForm(weight, new(Modules.Bias, new(made), Paths("bias", projections))
                {
                    TakenAxes = isOutput ? new(0) : default,
                })
                : new(weight);
        });
        return new(build.Node, $"Linear ({string.Join(", ", projections.Select(projection => projection.Path))})", forms.ToArray());
    }

    private EquatableArray<string> Paths(string name, IEnumerable<Projection> projections) =>
        projections.Select(projection => $"{build.Path}{projection.Path}/{name}").ToArray();

    /// <param name="Path">Keras's name of it.</param>
    /// <param name="Made">How many numbers it gives.</param>
    /// <param name="Taken">How many it takes.</param>
    private sealed record Projection(string Path, long Made, long Taken);
}
