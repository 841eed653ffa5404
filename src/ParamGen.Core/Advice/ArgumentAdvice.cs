using ParamGen.Core.Layers;
using ParamGen.Core.Rules;

namespace ParamGen.Core.Advice;

/// <summary>Advice that a layer's arguments alone give rise to. Layers inside wrappers are checked as well.</summary>
internal abstract class ArgumentAdvice : AdviceRule
{
    public abstract Problem? Check(LayerNode node);
}
