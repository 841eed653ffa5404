using ParamGen.Core.Evaluation;
using ParamGen.Core.Rules;

namespace ParamGen.Core.Advice;

/// <summary>Advice that a layer in its place gives rise to: its shapes, and the layers before and after it.</summary>
internal abstract class PlaceAdvice : AdviceRule
{
    public abstract Problem? Check(Step step);
}
