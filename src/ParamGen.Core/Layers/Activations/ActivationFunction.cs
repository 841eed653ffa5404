namespace ParamGen.Core.Layers.Activations;

/// <summary>A layer that is an activation and nothing else.</summary>
internal abstract class ActivationFunction : Unchanged
{
    public override bool IsActivation => true;

    public override Fractions Fractions => Fractions.Given;
}
