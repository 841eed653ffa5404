namespace ParamGen.Core.Layers.Regularization;

/// <summary>A layer that changes a share of its inputs, and not their shape.</summary>
/// <param name="argument">The argument that says which share.</param>
/// <param name="share">The share, from 0 to 1.</param>
/// <param name="axes">How many axes it takes, the batch axis among them; null for any.</param>
/// <remarks>Source: <see href="https://keras.io/api/layers/regularization_layers/">Keras, regularization layers</see>.</remarks>
internal class Share(string argument, double share, int? axes = null) : Unchanged
{
    public override void Check(ArgumentCheck check) => check.Rate(argument, share);

    public override void Build(LayerBuild build)
    {
        if (axes is null || build.HasRank(axes.Value))
            base.Build(build);
    }
}
