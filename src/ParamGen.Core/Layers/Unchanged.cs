namespace ParamGen.Core.Layers;

/// <summary>A layer that changes numbers, but not their shape, and has no weights.</summary>
internal class Unchanged : Layer
{
    public override bool KeepsAxes => true;

    public override Fractions Fractions => Fractions.Kept;

    public override void Build(LayerBuild build) => build.Output(build.Input);
}
